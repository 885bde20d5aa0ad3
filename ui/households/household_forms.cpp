// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_forms.h"

#include "core/base/text.h"
#include "ui/households/person_pick.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<CodeItem> staffItems(const HouseholdPresenter& presenter) {
    std::vector<CodeItem> items;
    for (const auto& person : presenter.staff())
        if (person.id != presenter.actor().staff && person.worksOn(presenter.today()))
            items.push_back({QString::number(person.id.value()), person.name,
                             soundOf(person.name).initials.value(0)});
    return items;
}

}  // namespace

NewHouseholdForm::NewHouseholdForm(HouseholdPresenter& presenter, const Clock& clock,
                                   RecordList::Needs people, QWidget* parent)
    : HouseholdForm(u"newHouseholdForm"_s, tr("New household"), presenter, parent) {
    book_ = add(tr("Booklet number"), u"book_number"_s, new QLineEdit(this));
    head_ = add(tr("Head"), u"head"_s, new PersonPick(u"householdHead"_s, std::move(people), this));
    address_ = add(tr("Address"), u"address"_s, new QLineEdit(this));
    address_->setPlaceholderText(tr("Empty: that of the head"));
    openedOn_ = add(tr("From"), u"opened_on"_s, new DayEdit(clock, this));
    relocatedOn_ = add(tr("Relocated on"), u"relocated_on"_s, new DayEdit(clock, this),
                       tr("only of a household moved for poverty relief"));
    connect(head_, &PersonPick::searched, this, &NewHouseholdForm::searched);
    connect(head_, &PersonPick::picked, this, [this] { address_->setFocus(Qt::TabFocusReason); });
}

void NewHouseholdForm::start() {
    begin(tr("The number stands on the booklet's first page."));
    book_->clear();
    address_->clear();
    head_->clear();
    openedOn_->setDay(presenter().today());
    relocatedOn_->setDay({});
    book_->setFocus(Qt::OtherFocusReason);
}

void NewHouseholdForm::startWith(PersonId head, const QString& name) {
    start();
    head_->setPerson(head, name);
}

void NewHouseholdForm::submit() {
    const auto opened = dayOf(u"opened_on"_s);
    if (!opened) return;
    if (!relocatedOn_->isRight()) return setProblem(u"relocated_on"_s, tr("This is no day."));
    if (!head_->person())
        return setProblem(u"head"_s, tr("Search for the person the booklet names first."));
    presenter().add({.facts = {.bookNumber = book_->text(),
                               .address = address_->text(),
                               .division = {},
                               .relocatedOn = relocatedOn_->day()},
                     .openedOn = *opened,
                     .members = {{*head_->person(), kHeadRelation}}});
}

MemberForm::MemberForm(HouseholdPresenter& presenter, const Clock& clock, RecordList::Needs people,
                       QWidget* parent)
    : HouseholdForm(u"memberForm"_s, tr("Add a member"), presenter, parent) {
    person_ =
        add(tr("Person"), u"person"_s, new PersonPick(u"memberSearch"_s, std::move(people), this));
    relation_ = add(tr("Relation to the head"), u"relation"_s, new CodeCombo(this));
    relation_->setItems(codeItems(presenter.codes().lists, u"relation"_s));
    joinedOn_ = add(tr("From"), u"joined_on"_s, new DayEdit(clock, this));
    connect(person_, &PersonPick::searched, this, &MemberForm::searched);
    connect(person_, &PersonPick::picked, this,
            [this] { relation_->setFocus(Qt::TabFocusReason); });
}

void MemberForm::start(HouseholdId household, const QString& about) {
    begin(about);
    household_ = household;
    person_->clear();
    relation_->setCode(u"1"_s);
    joinedOn_->setDay(presenter().today());
    person_->setFocus(Qt::OtherFocusReason);
}

void MemberForm::submit() {
    const auto joined = dayOf(u"joined_on"_s);
    if (!joined || !household_) return;
    if (!person_->person()) return setProblem(u"person"_s, tr("Search for the person first."));
    presenter().join(
        {*household_, *person_->person(), relation_->code().value_or(QString()), *joined});
}

LeaveForm::LeaveForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent)
    : HouseholdForm(u"leaveForm"_s, tr("Leave the household"), presenter, parent) {
    on_ = add(tr("First day outside"), u"on"_s, new DayEdit(clock, this));
    reason_ = add(tr("Reason"), u"reason"_s, new CodeCombo(this));
    reason_->setItems(codeItems(presenter.codes().lists, u"household_leave"_s));
}

void LeaveForm::start(PersonId person, const QString& name) {
    begin(tr("%1. The time in the household stays on record.").arg(name));
    person_ = person;
    on_->setDay(presenter().today());
    on_->setFocus(Qt::OtherFocusReason);
}

void LeaveForm::submit() {
    const auto on = dayOf(u"on"_s);
    if (on && person_) presenter().leave(*person_, *on, reason_->code().value_or(QString()));
}

RelocationForm::RelocationForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent)
    : HouseholdForm(u"relocationForm"_s, tr("Relocated household"), presenter, parent) {
    on_ = add(tr("Relocated on"), u"on"_s, new DayEdit(clock, this));
}

void RelocationForm::start(HouseholdId household, const QString& about) {
    begin(about);
    household_ = household;
    on_->setDay({});
    on_->setFocus(Qt::OtherFocusReason);
}

void RelocationForm::submit() {
    const auto on = dayOf(u"on"_s);
    if (on && household_) presenter().relocate(*household_, *on);
}

StatementForm::StatementForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent)
    : HouseholdForm(u"statementForm"_s, tr("Statement about a member"), presenter, parent) {
    const auto& lists = presenter.codes().lists;
    auto states = codeItems(lists, u"member_state"_s);
    std::erase_if(states, [&](const CodeItem& item) {
        return !lists.hasFlag(u"member_state"_s, item.code, u"stated"_s);
    });
    state_ = add(tr("State"), u"state"_s, new CodeCombo(this));
    state_->setItems(states, tr("None of them any more"));
    on_ = add(tr("From"), u"on"_s, new DayEdit(clock, this));
    evidence_ = add(tr("Evidence"), u"evidence"_s, new CodeCombo(this));
    evidence_->setItems(codeItems(lists, u"evidence_kind"_s));
    note_ = add(tr("Note"), u"note"_s, new QLineEdit(this));
}

void StatementForm::start(PersonId person, const QString& name) {
    begin(tr("%1. It holds from its day until the next statement.").arg(name));
    person_ = person;
    state_->setCode({});
    on_->setDay(presenter().today());
    evidence_->setCode(u"20"_s);
    note_->clear();
    state_->setFocus(Qt::OtherFocusReason);
}

void StatementForm::submit() {
    const auto on = dayOf(u"on"_s);
    if (!on || !person_) return;
    presenter().declare({*person_, *on, state_->code().value_or(QString()),
                         evidence_->code().value_or(QString()), note_->text().trimmed()});
}

StepForm::StepForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent)
    : HouseholdForm(u"stepForm"_s, tr("Next step"), presenter, parent) {
    const auto& lists = presenter.codes().lists;
    to_ = add(tr("State"), u"state"_s, new CodeCombo(this));
    on_ = add(tr("On"), u"on"_s, new DayEdit(clock, this));
    visitor_ = add(tr("Second officer"), u"visitor"_s, new CodeCombo(this));
    visitor_->setItems(staffItems(presenter), tr("Nobody"));
    reason_ = add(tr("Reason"), u"reason"_s, new CodeCombo(this));
    reason_->setItems(codeItems(lists, u"household_exit"_s), tr("None"));
    evidence_ = add(tr("Evidence"), u"evidence"_s, new CodeCombo(this));
    evidence_->setItems(codeItems(lists, u"evidence_kind"_s), tr("None"));
    note_ = add(tr("Note"), u"note"_s, new QLineEdit(this));
    connect(to_, &CodeCombo::codeChanged, this, &StepForm::showAsked);
}

void StepForm::start(HouseholdId household, const std::vector<HouseholdTransition>& steps,
                     const QString& about) {
    begin(about);
    household_ = household;
    steps_ = steps;
    std::vector<CodeItem> items;
    for (const auto& step : steps)
        if (const auto* item =
                presenter().codes().lists.find(u"household_state"_s, toQString(step.to)))
            items.push_back(codeItem(*item));
    to_->setItems(items);
    on_->setDay(presenter().today());
    visitor_->setCode({});
    reason_->setCode({});
    note_->clear();
    showAsked();
    to_->setFocus(Qt::OtherFocusReason);
}

void StepForm::propose(const QString& exitReason) {
    if (to_->setCode(u"70"_s)) reason_->setCode(exitReason);
}

/// Fields a step does not ask for rest; the usual evidence is there.
void StepForm::showAsked() {
    const auto step = std::ranges::find_if(
        steps_, [&](const auto& known) { return to_->code() == toQString(known.to); });
    if (step == steps_.end()) return;
    visitor_->setEnabled(step->visited);
    reason_->setEnabled(step->needsReason);
    evidence_->setCode(step->visited       ? std::optional(u"21"_s)
                       : step->noticeEnded ? std::optional(u"22"_s)
                                           : std::nullopt);
}

void StepForm::submit() {
    const auto on = dayOf(u"on"_s);
    if (!on || !household_) return;
    std::optional<StaffId> visitor;
    if (visitor_->isEnabled() && visitor_->code())
        visitor = StaffId(visitor_->code()->toLongLong());
    presenter().step(
        {.household = *household_,
         .state = to_->code().value_or(QString()),
         .on = *on,
         .reason = reason_->isEnabled() ? reason_->code().value_or(QString()) : QString(),
         .evidence = evidence_->code().value_or(QString()),
         .visitor = visitor,
         .note = note_->text().trimmed()});
}

}  // namespace zhiqiao::ui
