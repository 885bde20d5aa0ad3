// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/hold_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 160;   // quarters of a line
constexpr int kUsualDays = 7;  // the same day of next week

}  // namespace

HoldForm::HoldForm(HoldPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"holdAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      reason_(new CodeCombo),
      until_(new DayEdit(presenter.clock())) {
    setObjectName(u"holdForm"_s);
    reason_->setObjectName(u"reason"_s);
    offerTerms(*reason_, presenter.lists(), u"hold_reason"_s, tr("Choose"));
    until_->setObjectName(u"until"_s);
    grid_->addRow(tr("Why"), reason_);
    grid_->addRow(tr("Until"), until_, tr("the day it is there again"));
    grid_->setMaximumWidth(quarters(this, kWidest));
    auto* save = named<QPushButton>(u"holdSave"_s, tr("Put on hold  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"holdBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    about_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &HoldForm::submit);
    connect(back, &QPushButton::clicked, this, &HoldForm::left);
    connect(&presenter, &HoldPresenter::refused, this, &HoldForm::showRefusal);
    connect(&presenter, &HoldPresenter::saved, this, [this] {
        if (!std::exchange(items_, {}).empty()) emit left();
    });
}

void HoldForm::start(std::vector<WorkItem> items, const QString& about) {
    items_ = std::move(items);
    about_->setText(about);
    problem_->clear();
    grid_->clearProblems();
    reason_->setCode({});
    until_->setDay(presenter_.clock().today().addDays(kUsualDays));
    reason_->setFocus(Qt::OtherFocusReason);
}

void HoldForm::submit() {
    if (items_.empty()) return;
    problem_->clear();
    grid_->clearProblems();
    if (!until_->isRight()) {
        grid_->showProblem(until_, tr("This is no day. Write it as 2022-12-31."));
        return;
    }
    presenter_.hold(items_, {until_->day().value_or(QDate()), reason_->code().value_or(QString())});
}

void HoldForm::showRefusal(const QString& field, const Error& error) {
    if (!isVisible()) return;
    auto* at = field == u"reason"_s  ? static_cast<QWidget*>(reason_)
               : field == u"until"_s ? static_cast<QWidget*>(until_)
                                     : nullptr;
    if (at)
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void HoldForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
