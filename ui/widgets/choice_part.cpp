// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_part.h"

#include "core/base/pinyin.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ChoicePart::ChoicePart(RecordList& list, Texts texts, Undo undo, QWidget* parent)
    : QWidget(parent),
      list_(list),
      texts_(std::move(texts)),
      form_(named<QWidget>(texts_.name + u"Form"_s, this)),
      about_(named<TextLabel>(texts_.name + u"About"_s, TextSize::Body, QString(), form_)),
      grid_(new FormGrid(form_)),
      choice_(named<CodeCombo>(texts_.choiceName)),
      toast_(new ToastLine(this)),
      letter_(addKey(texts_.letterName, texts_.letter, texts_.key)) {
    setObjectName(texts_.name + u"Part"_s);
    layOut();
    connect(letter_, &QAction::triggered, this, &ChoicePart::begin);
    if (undo == Undo::Here) {
        auto* key = addKey(texts_.name + u"Undo"_s, tr("Undo"), QKeySequence::Undo);
        connect(key, &QAction::triggered, this, &ChoicePart::takeBack);
    }
    connect(toast_, &ToastLine::undoRequested, this, &ChoicePart::takeBack);
}

QAction* ChoicePart::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, &list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_.bindLetter(action);
    return action;
}

void ChoicePart::layOut() {
    grid_->addRow(texts_.choice, choice_);
    grid_->setMaximumWidth(quarters(this, texts_.widest));
    auto* save = named<QPushButton>(texts_.name + u"Save"_s, texts_.save, form_);
    auto* back = named<QPushButton>(texts_.name + u"Back"_s, tr("Back  Esc"), form_);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(form_);
    rows->addWidget(about_);
    rows->addWidget(grid_);
    rows->addLayout(buttons);
    space(form_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    form_->hide();
    connect(save, &QPushButton::clicked, this, &ChoicePart::submit);
    connect(back, &QPushButton::clicked, this, &ChoicePart::leave);
}

void ChoicePart::begin() {
    toast_->clear();
    if (list_.selectedIds().empty()) {
        toast_->say(texts_.chooseRows, Tone::Neutral);
        return;
    }
    asked_ = true;
    askChoices();
}

void ChoicePart::offer(const std::vector<CodeItem>& choices) {
    if (!std::exchange(asked_, false)) return;
    if (choices.empty()) {
        toast_->say(texts_.nothingOpen, Tone::Neutral);
        return;
    }
    choice_->setItems(choices, tr("Choose"));
    if (choices.size() == 1) choice_->setCode(choices.front().code);
    grid_->clearProblems();
    about_->setText(aboutRows(int(list_.selectedIds().size())));
    form_->show();
    emit partShown(texts_.name);
    choice_->setFocus(Qt::OtherFocusReason);
}

CodeItem ChoicePart::spoken(qint64 id, const QString& name) {
    return {QString::number(id), name, soundOf(name).initials.value(0)};
}

void ChoicePart::submit() {
    grid_->clearProblems();
    const auto choice = choice_->code();
    if (!choice) return grid_->showProblem(choice_, texts_.choose);
    save(*choice);
}

void ChoicePart::leave() {
    form_->hide();
    list_.setFocus();
    emit partShown({});
}

void ChoicePart::say(const QString& sentence, Tone tone) { toast_->say(sentence, tone); }

void ChoicePart::sayUndoable(const QString& sentence) {
    toast_->sayUndoable(sentence);
    emit undoable();
}

void ChoicePart::refuse(const Error& error) {
    if (isVisible()) toast_->say(error.message + u' ' + error.hint, Tone::Error);
}

void ChoicePart::saved() {
    if (form_->isVisible()) leave();
}

void ChoicePart::showLeft(const QString& why) {
    if (form_->isVisible()) grid_->showProblem(choice_, why);
}

void ChoicePart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
