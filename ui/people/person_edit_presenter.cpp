// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_edit_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

namespace {

struct CurrentPerson {
    Person person;
    QString savedBy;
};

Result<CurrentPerson> readCurrent(const CaseworkPorts& ports, PersonId id) {
    auto person = ports.people.find(id);
    if (!person) return fail(person.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto by = std::ranges::find(*staff, person->recorded.staff, &Staff::id);
    return CurrentPerson{*std::move(person), by == staff->end() ? QString() : by->name};
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

void PersonEditPresenter::write(const PersonFacts& facts) {
    busy_ = true;
    emit busyChanged(true);
    const auto& ports = needs_.ports;
    auto done = needs_.lanes.writes.run(
        [&ports, actor = needs_.actor, operation = operation_, demo = needs_.demo, id = base_->id,
         version = base_->rowVersion, facts, day = needs_.clock.today()] {
            return correctPerson(ports.transactions, ports.people, ports.codes, actor, operation,
                                 demo, id, version, facts, day,
                                 [&ports](const Act& act, PersonId person) {
                                     return refreshPerson(ports, act, person);
                                 });
        });
    deliver(done, this, [this, facts, id = base_->id](const Result<RegisteredPerson>& outcome) {
        busy_ = false;
        emit busyChanged(false);
        if (outcome) {
            emit saved(outcome->person.id);
            return;
        }
        if (!base_ || base_->id != id) {
            emit failed(outcome.error());  // the form shows somebody else by now
            return;
        }
        if (outcome.error().code == "record.changed_elsewhere")
            settle(facts);
        else if (!fieldOf(outcome.error()).isEmpty())
            emit notesChanged({noteFrom(outcome.error())});
        else
            emit failed(outcome.error());
    });
}

/// Reads what the other counter saved and puts the two together.
void PersonEditPresenter::settle(const PersonFacts& mine) {
    const auto& ports = needs_.ports;
    auto found =
        needs_.lanes.reads.run([&ports, id = base_->id] { return readCurrent(ports, id); });
    deliver(found, this, [this, mine, asked = ++question_](const Result<CurrentPerson>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        const auto merge = mergePerson(base_->facts, mine, answer->person.facts);
        base_ = answer->person;
        operation_ = OperationId::make();
        if (merge.conflicts.empty())
            write(merge.facts);
        else
            emit conflicted(merge.facts, merge.conflicts, answer->savedBy,
                            answer->person.recorded.at);
    });
}

void PersonEditPresenter::takeTheirs(PersonFacts& facts, const QString& field) const {
    if (base_) takeField(facts, base_->facts, field);
}

}  // namespace zhiqiao::ui
