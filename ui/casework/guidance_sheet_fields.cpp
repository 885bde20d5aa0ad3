// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/guidance_sheet_fields.h"

#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

GuidanceSheetFields::GuidanceSheetFields(const CodeBook& lists, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      fold_(named<QPushButton>(u"sheetFold"_s, this)),
      inside_(named<QWidget>(u"sheetFields"_s, this)),
      grid_(new FormGrid(inside_)) {
    const auto none = tr("Not stated");
    const auto list = [&](CodeCombo* combo, const QString& name) {
        combo->setItems(codeItems(lists, name), none);
        return combo;
    };
    demand_ = add(tr("Asked for"), u"demand"_s, new QLineEdit);
    diagnosis_ = add(tr("In the way"), u"diagnosis"_s, new QLineEdit);
    tools_ = add(tr("Tests, result"), u"tools"_s, new QLineEdit);
    for (auto& line : plan_) line.until = new DayEdit(clock);
    addPlan();
    training_ = add(tr("Training advised"), u"training"_s, new QLineEdit);
    nextContact_ = add(tr("Next contact"), u"next_contact"_s, new DayEdit(clock));
    satisfaction_ =
        list(add(tr("Satisfaction"), u"satisfaction"_s, new CodeCombo), u"satisfaction"_s);
    opinion_ = add(tr("Opinion"), u"opinion"_s, new QLineEdit);
    confirmation_ =
        list(add(tr("Confirmed by"), u"confirmation"_s, new CodeCombo), u"guidance_confirmation"_s);
    calledAt_ = add(tr("Time of the call"), u"confirmed_at"_s, new QLineEdit);
    calledAt_->setPlaceholderText(u"15:30"_s);
    called_ = add(tr("Number called"), u"confirmed_phone"_s, new QLineEdit);

    auto* within = new QVBoxLayout(inside_);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(grid_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(fold_, 0, Qt::AlignLeft);
    column->addWidget(inside_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(demand_);
    fold_->setAutoDefault(false);
    connect(fold_, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

template <class W>
W* GuidanceSheetFields::add(const QString& label, const QString& key, W* field) {
    field->setObjectName(key);
    grid_->addRow(label, field);
    fields_[key] = field;
    return field;
}

/// Five lines of step, who and until when; refusals of one stand beside the first.
void GuidanceSheetFields::addPlan() {
    for (size_t n = 0; n < plan_.size(); ++n) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto& [what, who, until] = plan_[n];
        what = named<QLineEdit>(u"step%1"_s.arg(n + 1), line);
        what->setAccessibleName(tr("Step %1").arg(n + 1));
        what->setPlaceholderText(tr("What is to be done"));
        who = named<QLineEdit>(u"step%1Who"_s.arg(n + 1), line);
        who->setAccessibleName(tr("Step %1: who").arg(n + 1));
        who->setPlaceholderText(tr("Who"));
        until->setObjectName(u"step%1Until"_s.arg(n + 1));
        until->setAccessibleName(tr("Step %1: until").arg(n + 1));
        row->addWidget(what, 3);
        row->addWidget(who, 1);
        row->addWidget(until);
        line->setFocusProxy(what);
        add(tr("Step %1").arg(n + 1), n == 0 ? u"plan"_s : u"plan%1"_s.arg(n + 1), line);
    }
}

bool GuidanceSheetFields::isOpen() const { return !inside_->isHidden(); }

void GuidanceSheetFields::setOpen(bool open) {
    inside_->setVisible(open);
    tellHowMuch();
}

/// Folded, it tells that there is something inside.
void GuidanceSheetFields::tellHowMuch() {
    const auto filled = int(sheetJson(sheet()).size());
    fold_->setText(isOpen() ? tr("Less  Ctrl+M")
                   : filled == 0
                       ? tr("More of 职业指导记录表  Ctrl+M")
                       : tr("More of 职业指导记录表, %n filled in  Ctrl+M", nullptr, filled));
}

void GuidanceSheetFields::setSheet(const GuidanceSheet& sheet) {
    demand_->setText(sheet.demand);
    diagnosis_->setText(sheet.diagnosis);
    tools_->setText(sheet.tools);
    for (size_t n = 0; n < plan_.size(); ++n) {
        const auto step = n < sheet.plan.size() ? sheet.plan[n] : GuidanceStep{};
        plan_[n].what->setText(step.what);
        plan_[n].who->setText(step.who);
        plan_[n].until->setDay(step.until);
    }
    training_->setText(sheet.training);
    nextContact_->setDay(sheet.nextContact);
    const auto code = [](const QString& value) {
        return value.isEmpty() ? std::nullopt : std::optional(value);
    };
    satisfaction_->setCode(code(sheet.satisfaction));
    opinion_->setText(sheet.opinion);
    confirmation_->setCode(code(sheet.confirmation));
    calledAt_->setText(sheet.confirmedAt);
    called_->setText(sheet.confirmedPhone);
    tellHowMuch();
}

GuidanceSheet GuidanceSheetFields::sheet() const {
    GuidanceSheet sheet{.demand = demand_->text().trimmed(),
                        .diagnosis = diagnosis_->text().trimmed(),
                        .tools = tools_->text().trimmed(),
                        .training = training_->text().trimmed(),
                        .nextContact = nextContact_->day(),
                        .satisfaction = satisfaction_->code().value_or(QString()),
                        .opinion = opinion_->text().trimmed(),
                        .confirmation = confirmation_->code().value_or(QString()),
                        .confirmedAt = calledAt_->text().trimmed(),
                        .confirmedPhone = called_->text().trimmed()};
    for (const auto& [what, who, until] : plan_)
        if (const GuidanceStep step{what->text().trimmed(), who->text().trimmed(), until->day()};
            step != GuidanceStep{})
            sheet.plan.push_back(step);
    return sheet;
}

QString GuidanceSheetFields::unreadable() const {
    if (!nextContact_->isRight()) return u"next_contact"_s;
    for (size_t n = 0; n < plan_.size(); ++n)
        if (!plan_[n].until->isRight()) return n == 0 ? u"plan"_s : u"plan%1"_s.arg(n + 1);
    return {};
}

void GuidanceSheetFields::showProblem(const QString& key, const QString& text) {
    setOpen(true);
    grid_->showProblem(fields_.at(key), text);
}

void GuidanceSheetFields::clearProblems() { grid_->clearProblems(); }

}  // namespace zhiqiao::ui
