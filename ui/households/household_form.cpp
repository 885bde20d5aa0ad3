// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_form.h"

#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 200;  // quarters of a line: longer fields are hard to read along

}  // namespace

HouseholdForm::HouseholdForm(const QString& name, const QString& title,
                             HouseholdPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(title, this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid),
      save_(named<QPushButton>(name + u"Save"_s, tr("Save  Ctrl+Enter"), this)) {
    setObjectName(name);
    auto* back = named<QPushButton>(name + u"Back"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    header_->addButton(back);
    header_->addButton(save_);
    auto* inside = new QWidget;
    auto* upper = new QVBoxLayout(inside);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addWidget(grid_);
    upper->addStretch(1);
    inside->setMaximumWidth(quarters(this, kWidestForm));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(scrolled(name + u"Scroll"_s, title, inside, this), 1);
    space(this, column, 0, gap::kGroups);

    connect(save_, &QPushButton::clicked, this, [this] {
        problem_->clear();
        grid_->clearProblems();
        waiting_ = true;
        submit();
    });
    connect(back, &QPushButton::clicked, this, &HouseholdForm::left);
    connect(&presenter, &HouseholdPresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &HouseholdPresenter::refused, this, &HouseholdForm::showRefusal);
    connect(&presenter, &HouseholdPresenter::saved, this, [this] {
        if (std::exchange(waiting_, false)) emit left();
    });
}

void HouseholdForm::place(const QString& label, const QString& key, QWidget* field,
                          const QString& note) {
    field->setObjectName(key);
    grid_->addRow(label, field, note);
    fields_.insert(key, field);
}

void HouseholdForm::addWide(QWidget* widget) { grid_->addWide(widget); }

void HouseholdForm::begin(const QString& about) {
    presenter_.start();
    waiting_ = false;
    problem_->clear();
    grid_->clearProblems();
    header_->setFacts(about);
}

void HouseholdForm::setProblem(const QString& key, const QString& text) {
    waiting_ = false;
    grid_->showProblem(fields_.value(key), text);
}

std::optional<QDate> HouseholdForm::dayOf(const QString& key) {
    const auto day = qobject_cast<DayEdit*>(fields_.value(key))->day();
    if (!day || *day > presenter_.today())
        setProblem(key, tr("On which day was it? It may not lie ahead."));
    else
        return day;
    return {};
}

void HouseholdForm::showRefusal(const QString& field, const Error& error) {
    if (!waiting_) return;
    waiting_ = false;
    if (fields_.contains(field))
        grid_->showProblem(fields_.value(field), error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void HouseholdForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save_->click(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
