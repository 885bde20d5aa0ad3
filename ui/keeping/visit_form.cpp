// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/visit_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestVisit = 200;  // quarters of a line
constexpr int kTallestVisits = 28;
constexpr int kTallestDeeds = 22;

}  // namespace

VisitForm::VisitForm(KeepingPresenter& presenter, bool mayWrite, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      mayWrite_(mayWrite),
      title_(named<TextLabel>(u"visitTitle"_s, TextSize::Section, QString(), this)),
      standing_(named<TextLabel>(u"visitStanding"_s, TextSize::Note, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      on_(named<DayEdit>(u"visitOn"_s, presenter.clock())),
      way_(named<CodeCombo>(u"visitWay"_s)),
      spoken_(named<QLineEdit>(u"visitSpoken"_s)),
      needs_(named<QLineEdit>(u"visitNeeds"_s)),
      next_(named<DayEdit>(u"visitNext"_s, presenter.clock())),
      save_(named<QPushButton>(u"visitSave"_s, tr("Save  Ctrl+Enter"), this)),
      visits_(plainTable(u"visitTable"_s, tr("Contacts"),
                         {tr("Day"), tr("By which way"), tr("Spoken to"), tr("Next contact"),
                          tr("Recorded by"), tr("Needs")})),
      deeds_(plainTable(u"keyHistory"_s, tr("What happened to it"),
                        {tr("Day"), tr("What"), tr("Why"), tr("By")})) {
    setObjectName(u"visitForm"_s);
    way_->setItems(codeItems(presenter.lists(), u"employer_visit_way"_s), tr("Choose"));
    grid_->addRow(tr("By which way"), way_);
    grid_->addRow(tr("Spoken to"), spoken_);
    grid_->addRow(tr("Needs"), needs_);
    grid_->addRow(tr("Day"), on_);
    grid_->addRow(tr("Next contact"), next_, tr("as agreed; empty: after the interval"));
    grid_->setMaximumWidth(quarters(this, kWidestVisit));
    standing_->setWordWrap(true);
    auto* back = named<QPushButton>(u"visitBack"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(standing_);
    column->addWidget(problem_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    column->addWidget(visits_);
    column->addWidget(deeds_);
    column->addStretch(1);
    visits_->setMaximumHeight(quarters(this, kTallestVisits));
    deeds_->setMaximumHeight(quarters(this, kTallestDeeds));
    space(this, column, 0, gap::kRows);
    grid_->setVisible(mayWrite);
    save_->setVisible(mayWrite);
    connect(save_, &QPushButton::clicked, this, &VisitForm::submit);
    connect(back, &QPushButton::clicked, this, &VisitForm::left);
}

void VisitForm::start(KeyEmployerId firm, const QString& name) {
    forget();
    firm_ = firm;
    name_ = name;
    title_->setText(name);
    on_->setDay(presenter_.clock().today());
    presenter_.open(firm);
    if (mayWrite_)
        way_->setFocus(Qt::OtherFocusReason);
    else
        visits_->setFocus(Qt::OtherFocusReason);
}

void VisitForm::tell(const OpenedKeyEmployer& opened) {
    if (firm_ != opened.view.firm.id) return;
    standing_->setText(standing(opened.view));
    setRows(*visits_, presenter_.visitRows(opened));
    setRows(*deeds_, presenter_.deedRows(opened.view));
}

QString VisitForm::standing(const KeyView& view) const {
    const auto& course = view.course;
    const auto officer = course.officer ? tr("Officer: %1, since %2")
                                              .arg(presenter_.nameOf(*course.officer),
                                                   course.officerSince->toString(Qt::ISODate))
                                        : tr("No officer is named");
    const auto due = course.due ? tr("next due on %1").arg(course.due->toString(Qt::ISODate))
                                : tr("no interval is set");
    return officer + u" · "_s + due;
}

void VisitForm::submit() {
    if (!firm_ || !mayWrite_) return;
    problem_->clear();
    grid_->clearProblems();
    for (auto* day : {on_, next_})
        if (!day->isRight()) return grid_->showProblem(day, tr("This is no day."));
    presenter_.visit({.firm = *firm_,
                      .on = on_->day().value_or(QDate()),
                      .way = way_->code().value_or(QString()),
                      .spokenTo = spoken_->text(),
                      .needs = needs_->text(),
                      .next = next_->day()});
}

void VisitForm::showRefusal(const QString& field, const Error& error) {
    const std::pair<QString, QWidget*> fields[] = {
        {u"way"_s, way_}, {u"spoken_to"_s, spoken_}, {u"on"_s, on_}, {u"next"_s, next_}};
    for (const auto& [key, widget] : fields)
        if (key == field) return grid_->showProblem(widget, error.message + u' ' + error.hint);
    problem_->show(error);
}

void VisitForm::forget() {
    firm_.reset();
    problem_->clear();
    grid_->clearProblems();
    standing_->clear();
    way_->setCode({});
    for (auto* edit : {spoken_, needs_}) edit->clear();
    next_->setDay({});
    setRows(*visits_, {});
    setRows(*deeds_, {});
}

void VisitForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
