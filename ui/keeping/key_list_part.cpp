// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/key_list_part.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestListing = 160;  // quarters of a line

}  // namespace

KeyListPart::KeyListPart(KeepingPresenter& presenter, RecordList& employers, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      employers_(employers),
      form_(named<QWidget>(u"keyListForm"_s, this)),
      about_(named<TextLabel>(u"keyListAbout"_s, TextSize::Body, QString(), form_)),
      problem_(new ProblemLine(form_)),
      grid_(new FormGrid(form_)),
      kind_(named<CodeCombo>(u"keyKind"_s)),
      reason_(named<QLineEdit>(u"keyReason"_s)),
      since_(named<DayEdit>(u"keySince"_s, presenter.clock())),
      toast_(new ToastLine(this)),
      button_(named<QPushButton>(u"keyListButton"_s, tr("Key employer  L"), this)),
      list_(new QAction(tr("Put the selected employers on the list of key employers"), &employers)),
      undo_(new QAction(tr("Undo"), &employers)) {
    setObjectName(u"keyListPart"_s);
    list_->setObjectName(u"putOnKeyList"_s);
    list_->setShortcut(Qt::Key_L);
    undo_->setObjectName(u"undoKeyList"_s);
    undo_->setShortcut(QKeySequence::Undo);
    for (auto* key : {list_, undo_}) employers.bindLetter(key);
    layOut();
    connect(button_, &QPushButton::clicked, this, &KeyListPart::begin);
    connect(list_, &QAction::triggered, this, &KeyListPart::begin);
    connect(undo_, &QAction::triggered, &presenter_, &KeepingPresenter::undo);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &KeepingPresenter::undo);
    connectPresenter();
}

void KeyListPart::layOut() {
    kind_->setItems(codeItems(presenter_.lists(), u"key_employer_kind"_s), tr("Choose"));
    grid_->addRow(tr("Kind"), kind_);
    grid_->addRow(tr("Why"), reason_, tr("of no single person"));
    grid_->addRow(tr("On the list since"), since_);
    grid_->setMaximumWidth(quarters(this, kWidestListing));
    about_->setWordWrap(true);
    auto* save = named<QPushButton>(u"keyListSave"_s, tr("Save  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"keyListBack"_s, tr("Back  Esc"), form_);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(form_);
    rows->addWidget(about_);
    rows->addWidget(problem_);
    rows->addWidget(grid_);
    rows->addLayout(buttons);
    space(form_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    form_->hide();
    connect(save, &QPushButton::clicked, this, &KeyListPart::submit);
    connect(back, &QPushButton::clicked, this, &KeyListPart::leave);
}

void KeyListPart::connectPresenter() {
    connect(&presenter_, &KeepingPresenter::saved, this, [this] {
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &KeepingPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence, Tone::Neutral); });
    connect(&presenter_, &KeepingPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &KeepingPresenter::refused, this, &KeyListPart::showRefusal);
    connect(&presenter_, &KeepingPresenter::leftShown, this,
            [this](const std::vector<KeyLeft>& left) {
                if (!left.empty() && form_->isVisible()) problem_->show(left.front().error);
            });
}

void KeyListPart::begin() {
    toast_->clear();
    const auto chosen = employers_.isVisible() ? employers_.selectedIds() : std::vector<qint64>();
    if (chosen.empty()) {
        toast_->say(tr("Choose the employers first, in their view: Space marks a row."),
                    Tone::Neutral);
        return;
    }
    about_->setText(tr("%n employer(s)", nullptr, int(chosen.size())));
    problem_->clear();
    grid_->clearProblems();
    kind_->setCode({});
    reason_->clear();
    since_->setDay(presenter_.clock().today());
    form_->show();
    emit partShown(u"list"_s);
    kind_->setFocus(Qt::OtherFocusReason);
}

void KeyListPart::submit() {
    problem_->clear();
    grid_->clearProblems();
    KeyListing listing{.employers = {},
                       .kind = kind_->code().value_or(QString()),
                       .reason = reason_->text(),
                       .since = since_->day().value_or(QDate())};
    for (const auto id : employers_.selectedIds()) listing.employers.emplace_back(id);
    presenter_.put(listing);
}

void KeyListPart::leave() {
    form_->hide();
    employers_.setFocus();
    emit partShown({});
}

void KeyListPart::showRefusal(const QString& field, const Error& error) {
    const auto words = error.message + u' ' + error.hint;
    if (!form_->isVisible()) return toast_->say(words, Tone::Error);
    if (field == u"kind"_s) return grid_->showProblem(kind_, words);
    if (field == u"since"_s) return grid_->showProblem(since_, words);
    problem_->show(error);
}

void KeyListPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
