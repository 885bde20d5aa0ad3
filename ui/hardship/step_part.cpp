// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/step_part.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kPass = u"pass"_s;

}  // namespace

StepPart::StepPart(HardshipPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      next_(named<TextLabel>(u"hardshipNext"_s, TextSize::Body)),
      step_(named<CodeCombo>(u"hardshipStep"_s)),
      result_(named<CodeCombo>(u"hardshipResult"_s)),
      reason_(named<CodeCombo>(u"hardshipExit"_s)),
      on_(named<DayEdit>(u"hardshipStepOn"_s, presenter.clock())),
      note_(named<QLineEdit>(u"hardshipStepNote"_s)),
      grid_(new FormGrid) {
    next_->setWordWrap(true);
    result_->setItems({{kPass, tr("Agreed")}, {u"refuse"_s, tr("Refused")}});
    reason_->setItems(codeItems(presenter.codes().lists, u"hardship_exit"_s));
    grid_->addRow(tr("Step"), step_);
    grid_->addRow(tr("Result"), result_);
    grid_->addRow(tr("Why it ends"), reason_);
    grid_->addRow(tr("Done on"), on_);
    grid_->addRow(tr("What was found"), note_, tr("a refusal says why"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(next_);
    column->addWidget(grid_);
    column->addStretch(1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(step_);
    connect(step_, &CodeCombo::codeChanged, this, &StepPart::showFields);
}

void StepPart::fill() {
    const auto before = step_->code();
    std::vector<CodeItem> items;
    for (const auto kind : presenter_.steps())
        items.push_back({toQString(codeOf(kind)), titleOf(kind)});
    next_->setText(presenter_.nextWords());
    step_->setItems(items);
    if (before) step_->setCode(before);
    if (step_->currentIndex() < 0 && !items.empty()) step_->setCurrentIndex(0);
    grid_->setEnabled(!items.empty());
    if (!on_->day()) on_->setDay(presenter_.clock().today());
    const auto exit = toQString(codeOf(HardshipStepKind::Exit));
    if (!proposed_.isEmpty() && step_->setCode(exit))
        reason_->setCode(std::exchange(proposed_, QString()));
    showFields();
}

void StepPart::showFields() {
    const auto kind = hardshipStepOf(step_->code().value_or(QString()));
    using Kind = HardshipStepKind;
    result_->setEnabled(kind == Kind::Community || kind == Kind::Township || kind == Kind::County);
    if (!result_->isEnabled()) result_->setCode(kPass);
    reason_->setEnabled(kind == Kind::Exit);
}

void StepPart::submit() {
    grid_->clearProblems();
    const auto kind = hardshipStepOf(step_->code().value_or(QString()));
    if (!kind) return;
    if (!on_->day()) return grid_->showProblem(on_, tr("On which day was it?"));
    presenter_.record(
        {.kind = *kind,
         .on = *on_->day(),
         .passed = result_->code() == kPass,
         .exitReason = reason_->isEnabled() ? reason_->code().value_or(QString()) : QString(),
         .note = note_->text().trimmed()});
}

void StepPart::clear() {
    grid_->clearProblems();
    result_->setCode(kPass);
    on_->setDay(presenter_.clock().today());
    note_->clear();
}

}  // namespace zhiqiao::ui
