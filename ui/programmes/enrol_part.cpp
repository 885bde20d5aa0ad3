// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrol_part.h"

#include "core/base/pinyin.h"
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

constexpr int kWidestRoundChoice = 200;  // quarters of a line

}  // namespace

EnrolPart::EnrolPart(ProgrammePresenter& presenter, RecordList& list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(list),
      form_(named<QWidget>(u"enrolForm"_s, this)),
      about_(named<TextLabel>(u"enrolAbout"_s, TextSize::Body, QString(), form_)),
      grid_(new FormGrid(form_)),
      round_(named<CodeCombo>(u"enrolRound"_s)),
      toast_(new ToastLine(this)),
      enrol_(new QAction(tr("Enrol the selected people in a programme"), &list)) {
    setObjectName(u"enrolPart"_s);
    enrol_->setObjectName(u"enrolInProgramme"_s);
    enrol_->setShortcut(Qt::Key_J);
    list.bindLetter(enrol_);
    layOut();
    connect(enrol_, &QAction::triggered, this, &EnrolPart::begin);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &ProgrammePresenter::undo);
    connectPresenter();
}

void EnrolPart::layOut() {
    grid_->addRow(tr("Programme"), round_);
    grid_->setMaximumWidth(quarters(this, kWidestRoundChoice));
    auto* save = named<QPushButton>(u"enrolSave"_s, tr("Enrol  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"enrolBack"_s, tr("Back  Esc"), form_);
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
    connect(save, &QPushButton::clicked, this, &EnrolPart::submit);
    connect(back, &QPushButton::clicked, this, &EnrolPart::leave);
}

void EnrolPart::connectPresenter() {
    connect(&presenter_, &ProgrammePresenter::offered, this, &EnrolPart::start);
    connect(&presenter_, &ProgrammePresenter::enrolled, this, [this] {
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &ProgrammePresenter::leftShown, this, &EnrolPart::showLeft);
    connect(&presenter_, &ProgrammePresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &ProgrammePresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &ProgrammePresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (isVisible()) toast_->say(error.message + u' ' + error.hint, Tone::Error);
            });
}

void EnrolPart::begin() {
    toast_->clear();
    if (list_.selectedIds().empty()) {
        toast_->say(tr("Choose the rows first: Space marks a row."), Tone::Neutral);
        return;
    }
    asked_ = true;
    presenter_.offer();
}

void EnrolPart::start(const std::vector<RoundChoice>& choices) {
    if (!std::exchange(asked_, false)) return;
    if (choices.empty()) {
        toast_->say(tr("No round of a programme is open: open one on its page, Ctrl+Shift+E."),
                    Tone::Neutral);
        return;
    }
    std::vector<CodeItem> items;
    for (const auto& [id, name] : choices)
        items.push_back({QString::number(id.value()), name, soundOf(name).initials.value(0)});
    round_->setItems(items, tr("Choose"));
    if (choices.size() == 1) round_->setCode(items.front().code);
    grid_->clearProblems();
    about_->setText(tr("%n person(s)", nullptr, int(list_.selectedIds().size())));
    form_->show();
    emit partShown(u"enrol"_s);
    round_->setFocus(Qt::OtherFocusReason);
}

void EnrolPart::submit() {
    grid_->clearProblems();
    const auto round = round_->code();
    if (!round) return grid_->showProblem(round_, tr("Choose the programme."));
    std::vector<PersonId> people;
    for (const auto id : list_.selectedIds()) people.emplace_back(id);
    presenter_.enrol(ProgrammeRoundId(round->toLongLong()), people);
}

void EnrolPart::leave() {
    form_->hide();
    list_.setFocus();
    emit partShown({});
}

/// The first reason stands for all: most are enrolled already.
void EnrolPart::showLeft(const std::vector<NotEnrolled>& left) {
    if (left.empty() || !form_->isVisible()) return;
    grid_->showProblem(round_, left.front().error.message);
}

void EnrolPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
