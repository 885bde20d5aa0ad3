// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/enter_part.h"

#include "ui/widgets/code_combo.h"
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

namespace {

constexpr int kWidestSession = 160;  // quarters of a line

}  // namespace

EnterPart::EnterPart(SessionPresenter& presenter, RecordList& people, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      people_(people),
      form_(named<QWidget>(u"enterForm"_s, this)),
      about_(named<TextLabel>(u"enterAbout"_s, TextSize::Body, QString(), form_)),
      grid_(new FormGrid(form_)),
      session_(new CodeCombo),
      toast_(new ToastLine(this)),
      enter_(new QAction(tr("Enter the selected people for a group session"), &people)) {
    setObjectName(u"enterPart"_s);
    enter_->setObjectName(u"enterForSession"_s);
    enter_->setShortcut(Qt::Key_G);
    people.bindLetter(enter_);
    layOut();
    connect(enter_, &QAction::triggered, this, &EnterPart::begin);
    connect(toast_, &ToastLine::undoRequested, this, &EnterPart::takeBack);
    connectPresenter();
}

void EnterPart::layOut() {
    session_->setObjectName(u"enterSession"_s);
    grid_->addRow(tr("Group session"), session_);
    grid_->setMaximumWidth(quarters(this, kWidestSession));
    auto* save = named<QPushButton>(u"enterSave"_s, tr("Enter  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"enterBack"_s, tr("Back  Esc"), form_);
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
    connect(save, &QPushButton::clicked, this, &EnterPart::submit);
    connect(back, &QPushButton::clicked, this, &EnterPart::leave);
}

void EnterPart::connectPresenter() {
    connect(&presenter_, &SessionPresenter::offered, this, &EnterPart::start);
    connect(&presenter_, &SessionPresenter::entered, this, [this] {
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &SessionPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence, Tone::Neutral); });
    connect(&presenter_, &SessionPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &SessionPresenter::saidUndoable, this, &EnterPart::undoable);
    connect(&presenter_, &SessionPresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (isVisible()) toast_->say(error.message + u' ' + error.hint, Tone::Error);
            });
}

void EnterPart::begin() {
    toast_->clear();
    if (people_.selectedIds().empty()) {
        toast_->say(tr("Choose the people first: Space marks a row."), Tone::Neutral);
        return;
    }
    asked_ = true;
    presenter_.offer();
}

void EnterPart::start(const std::vector<SessionPresenter::Choice>& choices) {
    if (!std::exchange(asked_, false)) return;
    if (choices.empty()) {
        toast_->say(tr("No group session is planned: make one on its page."), Tone::Neutral);
        return;
    }
    std::vector<CodeItem> items;
    for (const auto& [id, name] : choices) items.push_back({QString::number(id.value()), name});
    session_->setItems(items, tr("Choose"));
    if (choices.size() == 1) session_->setCode(items.front().code);
    grid_->clearProblems();
    about_->setText(tr("%n person(s)", nullptr, int(people_.selectedIds().size())));
    form_->show();
    emit partShown(u"enter"_s);
    session_->setFocus(Qt::OtherFocusReason);
}

void EnterPart::submit() {
    grid_->clearProblems();
    const auto session = session_->code();
    if (!session) {
        grid_->showProblem(session_, tr("Choose the session."));
        return;
    }
    std::vector<PersonId> people;
    for (const auto id : people_.selectedIds()) people.emplace_back(id);
    presenter_.enter(GroupSessionId(session->toLongLong()), people);
}

void EnterPart::leave() {
    form_->hide();
    people_.setFocus();
    emit partShown({});
}

void EnterPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
