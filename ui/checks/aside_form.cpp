// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/aside_form.h"

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

constexpr int kWidestForm = 160;  // quarters of a line

}  // namespace

AsideForm::AsideForm(FindingPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"asideAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      reason_(new CodeCombo),
      until_(new DayEdit(presenter.clock())) {
    setObjectName(u"asideForm"_s);
    reason_->setObjectName(u"reason"_s);
    offerTerms(*reason_, presenter.lists(), u"aside_reason"_s, tr("Choose"));
    until_->setObjectName(u"until"_s);
    grid_->addRow(tr("Why"), reason_);
    grid_->addRow(tr("Until"), until_, tr("empty: until the data change"));
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    auto* save = named<QPushButton>(u"asideSave"_s, tr("Set aside  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"asideBack"_s, tr("Back  Esc"), this);
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
    connect(save, &QPushButton::clicked, this, &AsideForm::submit);
    connect(back, &QPushButton::clicked, this, &AsideForm::left);
    connect(&presenter, &FindingPresenter::refused, this, &AsideForm::showRefusal);
    connect(&presenter, &FindingPresenter::saved, this, [this] {
        if (std::exchange(finding_, std::nullopt)) emit left();
    });
}

void AsideForm::start(FindingId finding, const QString& about) {
    finding_ = finding;
    about_->setText(about);
    problem_->clear();
    grid_->clearProblems();
    reason_->setCode({});
    until_->setDay({});
    reason_->setFocus(Qt::OtherFocusReason);
}

void AsideForm::submit() {
    if (!finding_) return;
    problem_->clear();
    grid_->clearProblems();
    if (!until_->isRight()) {
        grid_->showProblem(until_, tr("This is no day. Write it as 2022-12-31."));
        return;
    }
    presenter_.setAside(*finding_, {reason_->code().value_or(QString()), until_->day()});
}

void AsideForm::showRefusal(const QString& field, const Error& error) {
    if (!isVisible()) return;
    auto* at = field == u"reason"_s  ? static_cast<QWidget*>(reason_)
               : field == u"until"_s ? static_cast<QWidget*>(until_)
                                     : nullptr;
    if (at)
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void AsideForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
