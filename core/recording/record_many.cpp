// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/record_many.h"

#include "core/casework/case_file.h"
#include "core/casework/record_service.h"
#include "core/casework/service_correction.h"
#include "core/recording/ended_cases.h"
#include "core/security/actor_reach.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RecordMany {
    Q_DECLARE_TR_FUNCTIONS(RecordMany)
};

constexpr std::string_view kNobodyRecorded = "many.nobody_recorded";

Error invalidMany(std::string_view code, const QString& message, const QString& hint,
                  const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error conflictOfMany(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error nothingLeftOfMany() {
    return conflictOfMany("many.nothing_left",
                          RecordMany::tr("Nothing of this batch can be taken back any more."),
                          RecordMany::tr("Correct the records one by one."));
}

Error builtUponMany() {
    return conflictOfMany("many.built_upon",
                          RecordMany::tr("The record was corrected, merged or erased since."),
                          RecordMany::tr("Withdraw it on the person's page, if it is wrong."));
}

QString kindOf(const ManyDraft& draft) {
    return draft.contact ? u"contact"_s : draft.policy ? u"policy"_s : u"note"_s;
}

ServiceDraft serviceFor(const ManyDraft& draft, PersonId person) {
    return {.person = person, .on = draft.on, .contact = draft.contact, .policy = draft.policy};
}

/// The draft as it is kept.
Result<ManyDraft> checkedMany(const CodeBook& lists, const ManyDraft& draft, QDate today) {
    auto checked = draft;
    std::set<PersonId> named;
    std::erase_if(checked.people, [&](PersonId who) { return !named.insert(who).second; });
    checked.note = draft.note.trimmed();
    if (checked.people.empty())
        return fail(invalidMany("many.nobody", RecordMany::tr("Nobody was chosen."),
                                RecordMany::tr("Choose the people it is about."), u"person"_s));
    const auto service = serviceFor(checked, checked.people.front());
    if (auto fits = checkService(lists, service, today); !fits) return fail(fits.error());
    if (checked.contact) {
        const auto sheet = checkedContactSheet(lists, checked.sheet, service);
        if (!sheet) return fail(sheet.error());
        checked.sheet = *sheet;
    }
    if (!checked.contact && !checked.policy && checked.note.isEmpty())
        return fail(invalidMany("many.no_text", RecordMany::tr("The note says nothing."),
                                RecordMany::tr("Write what is to be kept."), u"text"_s));
    return checked;
}

/// What forbids to record something about the person, the first thing found.
Result<> mayRecord(const RecordManyPorts& ports, const CaseStanding& standing,
                   const ActorReach& reach, QDate today) {
    if (auto may = reach.contains(standing.where); !may) return may;
    if (standing.mergedInto)
        return fail(conflictOfMany(
            "many.merged",
            RecordMany::tr("The record is part of number %1.").arg(standing.mergedInto->value()),
            RecordMany::tr("Choose that one.")));
    if (standing.erased)
        return fail(conflictOfMany("many.erased", RecordMany::tr("The person's data were erased."),
                                   RecordMany::tr("There is nobody left to write about.")));
    return checkNotEnded(ports.casework, standing.person, today);
}

/// Those it may be recorded of; the others go into `left`.
Result<std::vector<PersonId>> siftedPeople(const RecordManyPorts& ports, const Act& act,
                                           const std::vector<PersonId>& people,
                                           std::vector<LeftOut>& left) {
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto cases = ports.cases.holdCases(act, people);
    if (!cases) return fail(cases.error());
    QHash<PersonId, const CaseStanding*> byPerson;
    for (const auto& one : *cases) byPerson.insert(one.person, &one);
    std::vector<PersonId> taken;
    for (const auto person : people) {
        const auto* standing = byPerson.value(person);
        const auto may = standing ? mayRecord(ports, *standing, *reach, act.today())
                                  : Result<>(fail(recordNotFound()));
        if (may)
            taken.push_back(person);
        else if (may.error().kind == Error::Kind::Internal)
            return fail(may.error());
        else
            left.push_back({person, may.error()});
    }
    return taken;
}

/// Whether it counts.
Result<bool> recordOf(const RecordManyPorts& ports, const Act& act, const RecordBatch& batch,
                      const ManyDraft& draft, PersonId person) {
    if (!draft.contact && !draft.policy) {
        const auto added = ports.batches.addNote(act, batch.id, person, draft.on, draft.note);
        if (!added) return fail(added.error());
        return false;
    }
    const auto saved =
        saveService(ports.casework, act, serviceFor(draft, person), act.today(),
                    [&](const Act& within, ServiceId service) -> Result<> {
                        if (auto done = ports.batches.include(within, batch.id, service); !done)
                            return done;
                        if (!draft.contact || draft.sheet.isEmpty()) return {};
                        return ports.sheets.add(within, service, draft.sheet);
                    });
    if (!saved) return fail(saved.error());
    return saved->counts;
}

Result<> mayTakeBack(const std::vector<CaseStanding>& cases, PersonId person,
                     const ActorReach& reach) {
    const auto standing = std::ranges::find(cases, person, &CaseStanding::person);
    return standing == cases.end() ? fail(recordNotFound()) : reach.contains(standing->where);
}

/// Those that may go; the people of the others go into `left`.
Result<std::vector<BatchedRecord>> freeRecords(const RecordManyPorts& ports, const Act& act,
                                               const RecordBatch& batch,
                                               std::vector<LeftOut>& left) {
    const auto records = ports.batches.recordsOf(batch.id);
    if (!records) return fail(records.error());
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    std::vector<PersonId> people;
    for (const auto& record : *records) people.push_back(record.person);
    const auto cases = ports.cases.holdCases(act, people);
    if (!cases) return fail(cases.error());
    std::vector<BatchedRecord> going;
    for (const auto& record : *records) {
        const auto open = batch.kind == u"note"_s ? Result<>()
                                                  : checkNotClosed(ports.casework, record.person,
                                                                   batch.on, act.today());
        if (!open && open.error().code != "service.closed") return fail(open.error());
        if (auto may = mayTakeBack(*cases, record.person, *reach); !may)
            left.push_back({record.person, may.error()});
        else if (record.free && open)
            going.push_back(record);
        else
            left.push_back({record.person, record.free ? open.error() : builtUponMany()});
    }
    return going;
}

}  // namespace

Result<RecordedMany> recordForMany(const RecordManyPorts& ports, const Actor& actor,
                                   const OperationId& operation, const ManyDraft& draft,
                                   QDate today) {
    const auto checked = checkedMany(ports.casework.codes.lists, draft, today);
    if (!checked) return fail(checked.error());
    RecordedMany done;
    const auto batch = ports.casework.transactions.run(
        actor, {.name = "record.many", .operation = operation, .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<RecordBatch> {
            done = {};  // work may run anew
            const auto people = siftedPeople(ports, act, checked->people, done.left);
            if (!people) return fail(people.error());
            // Nothing is kept, the journal's row neither.
            if (people->empty()) return fail(conflictOfMany(kNobodyRecorded, {}, {}));
            auto begun =
                ports.batches.begin(act, kindOf(*checked), checked->on, int(people->size()));
            if (!begun) return begun;
            for (const auto person : *people) {
                const auto counts = recordOf(ports, act, *begun, *checked, person);
                if (!counts) return fail(counts.error());
                if (*counts) ++done.counted;
            }
            return begun;
        });
    if (!batch && batch.error().code != kNobodyRecorded) return fail(batch.error());
    if (batch) done.batch = *batch;
    return done;
}

Result<TakenBackMany> takeBackMany(const RecordManyPorts& ports, const Actor& actor,
                                   const OperationId& operation, RecordBatchId id) {
    const auto batch = ports.batches.find(id);
    if (!batch) return fail(batch.error());
    return ports.casework.transactions.run(
        actor,
        {.name = "record.many_undo",
         .operation = operation,
         .subject = "record_batch",
         .subjectId = id.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<TakenBackMany> {
            TakenBackMany taken;
            const auto going = freeRecords(ports, act, *batch, taken.left);
            if (!going) return fail(going.error());
            if (going->empty()) return fail(nothingLeftOfMany());
            for (const auto& record : *going)
                if (auto held = ports.casework.services.hold(act, record.person); !held)
                    return fail(held.error());
            if (auto done = ports.batches.takeBack(act, id, *going); !done)
                return fail(done.error());
            for (const auto& record : *going) {
                if (auto done = refreshPerson(ports.casework, act, record.person); !done)
                    return fail(done.error());
                ++taken.persons;
            }
            return taken;
        });
}

Result<std::vector<PersonNote>> openNotes(const RecordManyPorts& ports, const Actor& actor,
                                          PersonId person) {
    return ports.casework.transactions.run(
        actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonRead},
        [&](const Act&) { return ports.batches.notesOf(person); });
}

}  // namespace zhiqiao
