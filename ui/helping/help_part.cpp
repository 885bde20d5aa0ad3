// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helping/help_part.h"

#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/plain_table.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kResult = u"result"_s;
const QString kAdd = u"add"_s;
const QString kCorrect = u"correct"_s;
const QString kInterval = u"interval"_s;
const QString kHand = u"hand"_s;
const QString kOpenAgain = u"open"_s;
constexpr int kLongestInterval = 366;

/// With a letter before it: typed digits go to the number a step is shown with.
QString stepCode(HelpStepId id) { return u's' + QString::number(id.value()); }

/// Which fields a deed asks for.
struct HelpFields {
    QString deed;
    bool step, result, kind, due, on, days, officer, note;
};
const HelpFields kFields[] = {
    {kResult, true, true, false, false, true, false, false, true},
    {kAdd, false, false, true, true, false, false, false, true},
    {kCorrect, true, false, true, true, false, false, false, true},
    {kInterval, false, false, false, false, false, true, false, false},
    {kHand, false, false, false, false, false, false, true, true},
};

}  // namespace

HelpPart::HelpPart(HelpPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      summary_(named<TextLabel>(u"helpSummary"_s, TextSize::Body)),
      steps_(plainTable(u"helpSteps"_s, tr("Steps of the plan"),
                        {tr("No."), tr("Step"), tr("What exactly"), tr("Due"), tr("State"),
                         tr("Day"), tr("Result"), tr("By")})),
      clashes_(new ClashPart),
      grid_(new FormGrid),
      deed_(named<CodeCombo>(u"helpDeed"_s)),
      step_(named<CodeCombo>(u"helpStep"_s)),
      result_(named<CodeCombo>(u"helpResult"_s)),
      kind_(named<CodeCombo>(u"helpKind"_s)),
      due_(named<DayEdit>(u"helpDue"_s, presenter.clock())),
      on_(named<DayEdit>(u"helpOn"_s, presenter.clock())),
      days_(named<CountEdit>(u"helpDays"_s)),
      officer_(named<CodeCombo>(u"helpOfficer"_s)),
      note_(named<QLineEdit>(u"helpNote"_s)) {
    const auto& lists = presenter.codes().lists;
    summary_->setWordWrap(true);
    deed_->setItems({{kResult, tr("What became of a step")},
                     {kAdd, tr("A further step")},
                     {kCorrect, tr("Correct an open step")},
                     {kInterval, tr("How often to contact")},
                     {kHand, tr("Hand the plan over")}});
    auto results = codeItems(lists, u"help_result"_s);
    results.push_back({kOpenAgain, tr("Open again")});
    result_->setItems(results);
    kind_->setItems(codeItems(lists, u"help_kind"_s));
    days_->setRange(0, kLongestInterval);
    days_->setSpecialValueText(tr("not set"));
    days_->setMinimumWidth(days_->fontMetrics().horizontalAdvance(tr("not set")) +
                           2 * days_->sizeHint().height());
    grid_->addRow(tr("What to record"), deed_);
    grid_->addRow(tr("Step"), step_);
    grid_->addRow(tr("Result"), result_);
    grid_->addRow(tr("Kind of help"), kind_);
    grid_->addRow(tr("Due by"), due_, tr("empty: no day is set"));
    grid_->addRow(tr("Done on"), on_);
    grid_->addRow(tr("Contact every"), days_, tr("days"));
    grid_->addRow(tr("In charge"), officer_);
    grid_->addRow(tr("In words"), note_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary_);
    column->addWidget(steps_, 1);
    column->addWidget(clashes_);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(deed_);
    connect(deed_, &CodeCombo::codeChanged, this, [this] {
        clear();
        showFields();
    });
    connect(step_, &CodeCombo::codeChanged, this, &HelpPart::showStep);
    connect(&presenter, &HelpPresenter::clashed, this,
            [this](const EditOutcome<HelpStepSeen>& outcome) {
                seen_ = outcome.now.record;
                mine_ = outcome.facts;
                putStep(mine_);
                clashes_->ask(outcome.now.by, outcome.clashes);
            });
    connect(&presenter, &HelpPresenter::overtaken, clashes_, &ClashPart::tell);
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        if (!seen_) return;
        auto facts = typedStep();
        takeField(helpStepFields(presenter_.codes().lists), facts,
                  side == ClashPart::Side::Mine ? mine_ : seen_->facts, key);
        putStep(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &HelpPart::submit);
}

void HelpPart::fill() {
    summary_->setText(presenter_.isRead() ? presenter_.summary() : QString());
    const auto rows = presenter_.rows();
    steps_->setVisible(!rows.empty());
    setRows(*steps_, rows);
    std::vector<CodeItem> officers;
    for (const auto& one : presenter_.officers())
        officers.push_back({QString::number(one.id.value()), one.name});
    officer_->setItems(officers);
    grid_->setVisible(presenter_.mayChange());
    if (on_->text().isEmpty()) on_->setDay(presenter_.clock().today());
    showFields();
}

/// Places in the course of the steps that the deed can be done to.
std::vector<size_t> HelpPart::stepsFor(const QString& deed) const {
    std::vector<size_t> places;
    const auto* view = presenter_.current();
    if (!view) return places;
    const auto& all = view->course.steps;
    for (size_t place = 0; place < all.size(); ++place)
        if (deed == kCorrect ? all[place].state == HelpState::Open || isSeen(all[place].step.id)
                             : !all[place].service)
            places.push_back(place);
    return places;
}

void HelpPart::showFields() {
    const auto deed = deed_->code().value_or(kResult);
    if (const auto code = step_->code()) chosen_ = code;
    const auto* view = presenter_.current();
    if (chosen_ && view)  // somebody else may have corrected it
        if (const auto standing =
                standingStep(view->plan, HelpStepId(chosen_->mid(1).toLongLong())))
            chosen_ = stepCode(standing->id);
    const auto rows = presenter_.rows();
    std::vector<CodeItem> items;
    for (const auto place : stepsFor(deed)) {
        const auto& row = rows[place];
        items.push_back({stepCode(view->course.steps[place].step.id),
                         row[0] + u" · "_s + row[1] + u" · "_s + row[3] + u" · "_s + row[4]});
    }
    {
        const QSignalBlocker quiet(step_);
        step_->setItems(items);
        step_->setCode(chosen_);
        for (int row = 0; row < step_->count(); ++row)
            step_->setItemData(row, step_->itemText(row), Qt::ToolTipRole);
    }
    const auto* fields = std::ranges::find(kFields, deed, &HelpFields::deed);
    step_->setEnabled(fields->step && !items.empty());
    result_->setEnabled(fields->result);
    kind_->setEnabled(fields->kind);
    due_->setEnabled(fields->due);
    on_->setEnabled(fields->on);
    days_->setEnabled(fields->days);
    officer_->setEnabled(fields->officer);
    note_->setEnabled(fields->note);
    if (view && !daysShown_) {
        days_->setValue(view->course.contactDays.value_or(0));
        daysShown_ = true;
    }
    showStep();
}

/// What is corrected stands in the form as it is, until something is typed over it.
void HelpPart::showStep() {
    const auto* chosen = step();
    if (deed_->code() != kCorrect || !chosen) return;
    if (isSeen(chosen->step.id)) return;
    seen_ = HelpStepSeen{presenter_.current()->plan, chosen->step.id, chosen->step.facts};
    putStep(chosen->step.facts);
}

/// Whether that is the step in the form, or what stands in its place since.
bool HelpPart::isSeen(HelpStepId step) const {
    const auto* view = presenter_.current();
    if (!seen_ || !view) return false;
    const auto standing = standingStep(view->plan, seen_->step);
    return standing && standing->id == step;
}

void HelpPart::putStep(const HelpStepFacts& facts) {
    kind_->setCode(facts.kind);
    due_->setDay(facts.due);
    note_->setText(facts.words);
}

HelpStepFacts HelpPart::typedStep() const {
    return {.kind = kind_->code().value_or(QString()),
            .since = {},
            .due = due_->day(),
            .words = note_->text().trimmed()};
}

const HelpStepCourse* HelpPart::step() const {
    const auto* view = presenter_.current();
    const auto code = step_->code();
    if (!view || !code) return nullptr;
    const auto& all = view->course.steps;
    const auto found = std::ranges::find_if(
        all, [&](const HelpStepCourse& one) { return stepCode(one.step.id) == *code; });
    return found == all.end() ? nullptr : &*found;
}

void HelpPart::submitStep(bool corrects) {
    if (!due_->isRight()) return grid_->showProblem(due_, tr("This is no day."));
    if (!corrects) return presenter_.addStep(typedStep());
    if (!step() || !seen_) return grid_->showProblem(step_, tr("No step is open."));
    presenter_.correctStep(*seen_, typedStep());
}

void HelpPart::submitResult() {
    if (!step()) return grid_->showProblem(step_, tr("No step is open."));
    if (!on_->day()) return grid_->showProblem(on_, tr("On which day was it?"));
    const auto result = result_->code().value_or(QString());
    presenter_.saveResult({.step = step()->step.id,
                           .on = *on_->day(),
                           .code = result == kOpenAgain ? QString() : result,
                           .words = note_->text().trimmed()});
}

void HelpPart::submit() {
    grid_->clearProblems();
    clashes_->clear();
    if (!presenter_.mayChange()) return;
    const auto deed = deed_->code().value_or(kResult);
    if (deed == kResult) return submitResult();
    if (deed == kAdd || deed == kCorrect) return submitStep(deed == kCorrect);
    if (deed == kInterval)
        return presenter_.setInterval(days_->value() == 0 ? std::nullopt
                                                          : std::optional(days_->value()));
    if (const auto officer = officer_->code())
        presenter_.handTo(StaffId(officer->toLongLong()), note_->text().trimmed());
}

void HelpPart::clear() {
    grid_->clearProblems();
    clashes_->clear();
    seen_.reset();
    daysShown_ = false;
    due_->clear();
    note_->clear();
    on_->setDay(presenter_.clock().today());
}

void HelpPart::showProblem(const QString& field, const QString& message) {
    const std::pair<QString, QWidget*> fields[] = {
        {u"due"_s, due_},    {u"on"_s, on_},           {u"result"_s, result_}, {u"kind"_s, kind_},
        {u"words"_s, note_}, {u"officer"_s, officer_}, {u"days"_s, days_}};
    for (const auto& [name, widget] : fields)
        if (name == field) return grid_->showProblem(widget, message);
}

}  // namespace zhiqiao::ui
