// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/act_form.h"

#include "ui/widgets/clash_part.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 200;  // quarters of a line: longer fields are hard to read along

}  // namespace

ActForm::ActForm(const QString& name, const QString& title, ServicePresenter& presenter,
                 QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      title_(title),
      header_(new PageHeader(title, this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
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
    column->addWidget(clashes_);
    column->addWidget(scrolled(name + u"Scroll"_s, title, inside, this), 1);
    space(this, column, 0, gap::kGroups);

    connect(save_, &QPushButton::clicked, this, &ActForm::save);
    connect(clashes_, &ClashPart::confirmed, save_, &QPushButton::click);
    connect(back, &QPushButton::clicked, this, &ActForm::left);
    connect(&presenter, &ServicePresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &ServicePresenter::refused, this, &ActForm::showRefusal);
    connect(&presenter, &ServicePresenter::overtaken, this,
            [this](const EditedBy& by, const QString& what) {
                if (!std::exchange(refused_, false)) return;
                problem_->clear();
                clashes_->tell(by, what);
            });
    connect(&presenter, &ServicePresenter::saved, this, [this] {
        if (waiting_) about_.reset();
        waiting_ = false;
    });
}

void ActForm::save() {
    problem_->clear();
    clashes_->clear();
    clearProblems();
    waiting_ = true;
    refused_ = false;
    submit();
}

void ActForm::place(const QString& label, const QString& key, QWidget* field, const QString& note) {
    field->setObjectName(key);
    labels_.insert(key, grid_->addRow(label, field, note));
    fields_.insert(key, field);
}

void ActForm::setLabel(const QString& key, const QString& text) {
    labels_.value(key)->setText(text);
    fields_.value(key)->setAccessibleName(text);
}

void ActForm::setProblem(const QString& key, const QString& text) {
    waiting_ = false;
    showProblemAt(key, text);
}

void ActForm::showProblemAt(const QString& key, const QString& text) {
    grid_->showProblem(fields_.value(key), text);
}

void ActForm::clearProblems() { grid_->clearProblems(); }

bool ActForm::resumes(PersonId person, qint64 record) {
    const bool same = about_ == std::pair(person, record);
    about_ = {person, record};
    if (same && focusWidget()) focusWidget()->setFocus(Qt::OtherFocusReason);
    return same;
}

void ActForm::begin(const std::optional<ServiceRecord>& corrects) {
    presenter_.start();
    waiting_ = false;
    refused_ = false;
    problem_->clear();
    clashes_->clear();
    clearProblems();
    setTitle(title_, corrects ? tr("Corrects the record of %1; both stay in the history.")
                                    .arg(corrects->facts.on.toString(Qt::ISODate))
                              : QString());
}

void ActForm::setTitle(const QString& title, const QString& facts) {
    header_->setTitle(title);
    header_->setFacts(facts);
}

void ActForm::addButton(QPushButton* button) { header_->addButton(button); }

void ActForm::showRefusal(const QString& field, const Error& error) {
    if (!waiting_) return;
    waiting_ = false;
    refused_ = true;
    if (hasField(field))
        showProblemAt(field, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void ActForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save_->click(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
