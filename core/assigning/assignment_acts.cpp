// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/assignment_acts.h"

#include "core/security/actor_reach.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentActs {
    Q_DECLARE_TR_FUNCTIONS(AssignmentActs)
};

constexpr std::string_view kNobodyMoved = "case.nobody_moved";

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error conflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error otherOffice() {
    return invalid("case.other_office", AssignmentActs::tr("The officer works for another office."),
                   AssignmentActs::tr("Choose somebody of the office that keeps the person."),
                   u"to"_s);
}

Error nothingLeft() {
    return conflict("case.nothing_left",
                    AssignmentActs::tr("All of this batch was taken back already."),
                    AssignmentActs::tr("Look at the list of batches."));
}

Error givenSince() {
    return conflict("case.given_since",
                    AssignmentActs::tr("The person was given away again or merged since."),
                    AssignmentActs::tr("Take the later step back first, or give the person away "
                                       "anew."));
}

std::vector<PersonId> peopleOf(const std::vector<CaseMove>& moves) {
    std::vector<PersonId> people;
    for (const auto& move : moves) people.push_back(move.person);
    return people;
}

std::set<StaffId> officersOf(const std::vector<CaseMove>& moves) {
    std::set<StaffId> officers;
    for (const auto& move : moves) officers.insert(move.to);
    return officers;
}

Result<> checkOfficers(const AssignPorts& ports, const std::set<StaffId>& officers,
                       const Actor& actor, QDate today) {
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto officer : officers) {
        const auto found = std::ranges::find(*staff, officer, &Staff::id);
        if (found == staff->end() || !found->worksOn(today))
            return fail(invalid(
                "case.no_officer", AssignmentActs::tr("Nobody of that number works here today."),
                AssignmentActs::tr("Choose somebody who works here today."), u"to"_s));
        if (found->office != actor.office) return fail(otherOffice());
    }
    return {};
}

Result<> checkDraft(const AssignPorts& ports, const AssignmentDraft& draft, const Actor& actor,
                    QDate today) {
    if (draft.moves.empty())
        return fail(invalid("case.nobody", AssignmentActs::tr("Nobody was chosen."),
                            AssignmentActs::tr("Choose the people to be given away."),
                            u"person"_s));
    if (!ports.codes.lists.find(u"assign_reason"_s, draft.reason))
        return fail(
            invalid("case.unknown_reason", AssignmentActs::tr("The reason is none of the list."),
                    AssignmentActs::tr("Choose one of the list assign_reason."), u"reason"_s));
    return checkOfficers(ports, officersOf(draft.moves), actor, today);
}

/// What forbids the move, the first thing found.
Result<> mayMove(const CaseStanding& standing, const CaseMove& move, const Actor& actor,
                 const ActorReach& reach) {
    if (auto may = reach.contains(standing.where); !may) return may;
    if (standing.mergedInto)
        return fail(conflict("case.merged",
                             AssignmentActs::tr("The record is part of number %1.")
                                 .arg(standing.mergedInto->value()),
                             AssignmentActs::tr("Give that one away.")));
    if (standing.erased)
        return fail(conflict("case.erased", AssignmentActs::tr("The person's data were erased."),
                             AssignmentActs::tr("There is nothing left to be in charge of.")));
    if (standing.where.office != actor.office) return fail(otherOffice());
    if (standing.latest != move.seen)
        return fail(conflict("case.given_meanwhile",
                             AssignmentActs::tr("Somebody else gave the person away meanwhile."),
                             AssignmentActs::tr("Look who is in charge now, and choose again.")));
    if (standing.where.officers == std::vector{move.to})
        return fail(conflict("case.already_theirs",
                             AssignmentActs::tr("The officer is in charge already."),
                             AssignmentActs::tr("Nothing is left to do.")));
    return {};
}

/// The moves that may be made; the others go into `left`.
Result<std::vector<CaseMove>> sifted(const AssignPorts& ports, const Act& act,
                                     const std::vector<CaseMove>& moves,
                                     std::vector<NotMoved>& left) {
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::CaseReassign);
    if (!reach) return fail(reach.error());
    const auto cases = ports.assignments.holdCases(act, peopleOf(moves));
    if (!cases) return fail(cases.error());
    QHash<PersonId, const CaseStanding*> byPerson;
    for (const auto& one : *cases) byPerson.insert(one.person, &one);
    std::vector<CaseMove> made;
    for (const auto& move : moves) {
        const auto* standing = byPerson.take(move.person);
        const auto may = standing ? mayMove(*standing, move, act.actor(), *reach)
                                  : Result<>(fail(recordNotFound()));
        if (may)
            made.push_back(move);
        else
            left.push_back({move.person, may.error()});
    }
    return made;
}

/// The right has to reach everybody who is given somebody.
ActRequest assigning(const OperationId& operation, const std::set<StaffId>& officers) {
    ActRequest request{.name = "case.assign",
                       .operation = operation,
                       .subject = "staff",
                       .subjectId = officers.begin()->value(),
                       .right = Right::CaseReassign};
    for (const auto officer : officers) request.others.push_back({u"staff"_s, officer.value()});
    return request;
}

}  // namespace

Result<std::vector<CaseMove>> movesTo(const AssignPorts& ports, const std::vector<PersonId>& people,
                                      StaffId officer) {
    const auto cases = ports.assignments.casesOf(people);
    if (!cases) return fail(cases.error());
    QHash<PersonId, std::optional<AssignmentId>> latest;
    for (const auto& one : *cases) latest.insert(one.person, one.latest);
    std::set<PersonId> named;
    std::vector<CaseMove> moves;
    for (const auto person : people)
        if (named.insert(person).second) moves.push_back({person, officer, latest.value(person)});
    return moves;
}

Result<Assigned> assignCases(const AssignPorts& ports, const Actor& actor,
                             const OperationId& operation, const AssignmentDraft& draft,
                             QDate today) {
    if (auto fits = checkDraft(ports, draft, actor, today); !fits) return fail(fits.error());
    Assigned done;
    const auto batch =
        ports.transactions.run(actor, assigning(operation, officersOf(draft.moves)),
                               [&](const Act& act) -> Result<AssignmentBatch> {
                                   done.left.clear();  // work may run anew
                                   const auto moves = sifted(ports, act, draft.moves, done.left);
                                   if (!moves) return fail(moves.error());
                                   // Nothing is kept, the journal's row neither.
                                   if (moves->empty()) return fail(conflict(kNobodyMoved, {}, {}));
                                   return ports.assignments.add(act, *moves, draft.reason);
                               });
    if (!batch && batch.error().code != kNobodyMoved) return fail(batch.error());
    if (batch) done.batch = *batch;
    return done;
}

Result<Undone> undoAssignment(const AssignPorts& ports, const Actor& actor,
                              const OperationId& operation, AssignmentBatchId batch) {
    const auto kept = ports.assignments.ofBatch(batch);
    if (!kept) return fail(kept.error());
    return ports.transactions.run(actor,
                                  {.name = "case.assign_undo",
                                   .operation = operation,
                                   .subject = "case_batch",
                                   .subjectId = batch.value(),
                                   .right = Right::CaseReassign},
                                  [&](const Act& act) -> Result<Undone> {
                                      std::vector<PersonId> people;
                                      for (const auto& one : *kept) people.push_back(one.person);
                                      if (auto held = ports.assignments.holdCases(act, people);
                                          !held)
                                          return fail(held.error());
                                      const auto taken = ports.assignments.takeBack(act, batch);
                                      if (!taken) return fail(taken.error());
                                      if (taken->undone == 0 && taken->left.empty())
                                          return fail(nothingLeft());
                                      Undone undone{taken->undone};
                                      for (const auto& one : taken->left)
                                          undone.left.push_back({one.person, givenSince()});
                                      return undone;
                                  });
}

Result<> mayLookAtLoads(const AssignPorts& ports, const Actor& actor) {
    return ports.transactions.run(
        actor,
        {.name = "case.load_view", .operation = OperationId::make(), .right = Right::CaseReassign},
        [](const Act&) { return Result<>(); });
}

Result<std::vector<Assignment>> openBatch(const AssignPorts& ports, const Actor& actor,
                                          AssignmentBatchId batch) {
    return ports.transactions.run(actor,
                                  {.name = "case.batch_view",
                                   .operation = OperationId::make(),
                                   .subject = "case_batch",
                                   .subjectId = batch.value(),
                                   .right = Right::CaseReassign},
                                  [&](const Act&) { return ports.assignments.ofBatch(batch); });
}

Result<std::vector<Assignment>> openAssignments(const AssignPorts& ports, const Actor& actor,
                                                PersonId person) {
    return ports.transactions.run(actor,
                                  {.name = "person.view",
                                   .operation = OperationId::make(),
                                   .subject = "person",
                                   .subjectId = person.value(),
                                   .right = Right::PersonRead},
                                  [&](const Act&) { return ports.assignments.ofPerson(person); });
}

}  // namespace zhiqiao
