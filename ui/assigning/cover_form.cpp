// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/cover_form.h"

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

constexpr int kWidest = 160;  // quarters of a line

}  // namespace

CoverForm::CoverForm(CoverPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"coverAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      cover_(new CodeCombo),
      reason_(new CodeCombo),
      from_(new DayEdit(presenter.clock())),
      until_(new DayEdit(presenter.clock())) {
    setObjectName(u"coverForm"_s);
    cover_->setObjectName(u"coverBy"_s);
    reason_->setObjectName(u"coverReason"_s);
    from_->setObjectName(u"coverFrom"_s);
    until_->setObjectName(u"coverUntil"_s);
    offerTerms(*reason_, presenter.lists(), u"leave_reason"_s, tr("Choose"));
    grid_->addRow(tr("Covered by"), cover_);
    grid_->addRow(tr("Why"), reason_);
    grid_->addRow(tr("Away from"), from_);
    grid_->addRow(tr("Back on"), until_);
    grid_->setMaximumWidth(quarters(this, kWidest));
    auto* save = named<QPushButton>(u"coverSave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"coverBack"_s, tr("Back  Esc"), this);
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
    connect(save, &QPushButton::clicked, this, &CoverForm::submit);
    connect(back, &QPushButton::clicked, this, &CoverForm::left);
}

void CoverForm::start(StaffId away, const QString& name, const std::vector<Staff>& colleagues) {
    away_ = away;
    about_->setText(tr("%1 is away; whoever covers has the cases as own on these days.").arg(name));
    std::vector<CodeItem> items;
    for (const auto& one : colleagues)
        items.push_back(
            {QString::number(one.id.value()), one.name, soundOf(one.name).initials.value(0)});
    cover_->setItems(items, tr("Choose"));
    reason_->setCode({});
    from_->setDay(presenter_.clock().today());
    until_->setDay({});
    problem_->clear();
    grid_->clearProblems();
    cover_->setFocus(Qt::OtherFocusReason);
}

void CoverForm::submit() {
    if (!away_) return;
    problem_->clear();
    grid_->clearProblems();
    const auto cover = cover_->code();
    if (!cover) {
        grid_->showProblem(cover_, tr("Choose who covers."));
        return;
    }
    for (auto* day : {from_, until_})
        if (!day->isRight() || !day->day()) {
            grid_->showProblem(day, tr("This is no day. Write it as 2022-12-31."));
            return;
        }
    presenter_.set({*away_, StaffId(cover->toLongLong()), *from_->day(), *until_->day(),
                    reason_->code().value_or(QString())});
}

void CoverForm::showRefusal(const QString& field, const Error& error) {
    const QMap<QString, QWidget*> fields{
        {u"cover"_s, cover_}, {u"reason"_s, reason_}, {u"from"_s, from_}, {u"until"_s, until_}};
    if (auto* at = fields.value(field))
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void CoverForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
