// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_edit_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/case_file.h"
#include "core/security/change_witness.h"

#include <utility>

namespace zhiqiao::ui {

namespace {

Result<KeptNow<Person>> keptNow(const CaseworkPorts& ports, PersonId id) {
    auto person = ports.people.find(id);
    if (!person) return fail(person.error());
    auto by = editedBy(ports.offices, person->recorded.staff, person->recorded.at);
    if (!by) return fail(by.error());
    return KeptNow<Person>{*std::move(person), *std::move(by)};
}

}  // namespace

PersonEditPresenter::PersonEditPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PersonEditPresenter::open(PersonId person) {
    base_.reset();
    operation_ = OperationId::make();
    const AccessPorts access{needs_.ports.transactions, needs_.ports.people, needs_.users};
    auto found = needs_.lanes.writes.run(
        [access, actor = needs_.actor, person] { return openForEdit(access, actor, person); });
    deliver(found, this, [this, asked = ++question_](const Result<Person>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        base_ = *answer;
        emit opened(base_->facts);
    });
}

std::vector<FieldNote> PersonEditPresenter::check(const PersonFacts& facts,
                                                  const QStringList& unreadable) const {
    auto notes = unreadableNotes(unreadable);
    for (const auto& note : notesOn(codes(), facts, needs_.clock.today(), needs_.demo))
        if (!unreadable.contains(note.field)) notes.push_back(note);
    return notes;
}

void PersonEditPresenter::save(const PersonFacts& facts, const QStringList& unreadable) {
    if (busy_ || !base_) return;
    const auto notes = check(facts, unreadable);
    emit notesChanged(notes);
    if (!hasProblem(notes)) write(facts);
}

std::vector<EditField<PersonFacts>> PersonEditPresenter::fields() const {
    return personFields(codes(), needs_.clock.today());
}

void PersonEditPresenter::write(const PersonFacts& facts) {
    busy_ = true;
    emit busyChanged(true);
    const auto& ports = needs_.ports;
    auto done = needs_.lanes.writes.run([&ports, actor = needs_.actor, first = operation_,
                                         demo = needs_.demo, base = *base_, facts,
                                         fields = fields(), day = needs_.clock.today()] {
        auto operation = first;
        return saveEdit(
            fields, base, facts,
            [&](const Person& seen, const PersonFacts& wanted) -> Result<Person> {
                auto saved = correctPerson(ports.transactions, ports.people, ports.codes, actor,
                                           std::exchange(operation, OperationId::make()), demo,
                                           seen.id, seen.rowVersion, wanted, day,
                                           [&ports](const Act& act, PersonId person) {
                                               return refreshPerson(ports, act, person);
                                           });
                if (!saved) return fail(saved.error());
                return std::move(saved->person);
            },
            [&] { return keptNow(ports, base.id); });
    });
    deliver(done, this, [this, id = base_->id](const Result<EditOutcome<Person>>& outcome) {
        busy_ = false;
        emit busyChanged(false);
        if (outcome && outcome->isSaved()) {
            emit saved(id);
            if (!outcome->theirs.empty()) emit said(toldOf(outcome->now.by, outcome->theirs));
        } else if (outcome && base_ && base_->id == id) {
            take(*outcome);
        } else if (outcome || !base_ || base_->id != id) {
            emit failed(outcome ? changedElsewhere() : outcome.error());  // it shows somebody else
        } else if (!fieldOf(outcome.error()).isEmpty()) {
            emit notesChanged({noteFrom(outcome.error())});
        } else {
            emit failed(outcome.error());
        }
    });
}

/// What goes on from here is a change of what the other one saved.
void PersonEditPresenter::take(const EditOutcome<Person>& outcome) {
    base_ = outcome.now.record;
    mine_ = outcome.facts;
    operation_ = OperationId::make();
    emit clashed(mine_, outcome.now.by, outcome.clashes);
}

void PersonEditPresenter::takeMine(PersonFacts& facts, const QString& field) const {
    takeField(fields(), facts, mine_, field);
}

void PersonEditPresenter::takeTheirs(PersonFacts& facts, const QString& field) const {
    if (base_) takeField(fields(), facts, base_->facts, field);
}

}  // namespace zhiqiao::ui
