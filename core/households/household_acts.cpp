// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_acts.h"

#include "core/base/text.h"
#include "core/households/household_steps.h"
#include "core/people/masking.h"
#include "core/people/sealed_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdActs {
    Q_DECLARE_TR_FUNCTIONS(HouseholdActs)
};

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + QLatin1String(field)};
}

Error conflict(std::string_view code, const QString& message, const QString& hint,
               const char* field) {
    auto error = invalid(code, message, hint, field);
    error.kind = Error::Kind::Conflict;
    return error;
}

Result<> checkDay(QDate on, QDate today, const char* field) {
    if (on.isValid() && on <= today) return {};
    return fail(invalid("household.in_future", HouseholdActs::tr("This day has not come yet."),
                        HouseholdActs::tr("Enter the day on which it happened."), field));
}

Result<> checkRelation(const Codes& codes, const QString& relation) {
    if (relation.isEmpty())
        return fail(invalid("household.relation_missing",
                            HouseholdActs::tr("How is the person related to the head?"),
                            HouseholdActs::tr("Choose a relation from the list."), "relation"));
    return codes.lists.check(u"relation"_s, relation, "relation");
}

Error householdClosed(QDate on) {
    return conflict("household.closed",
                    HouseholdActs::tr("Nobody has belonged to this household since %1.")
                        .arg(on.toString(Qt::ISODate)),
                    HouseholdActs::tr("Record the household anew under its booklet number."),
                    "household");
}

/// Held by this act and open.
Result<HouseholdFile> openFile(const HouseholdPorts& ports, const Act& act, HouseholdId id) {
    if (auto held = ports.households.hold(act, id); !held) return fail(held.error());
    auto file = loadHousehold(ports, id, act.today());
    if (file && file->household.closedOn) return fail(householdClosed(*file->household.closedOn));
    return file;
}

/// A person belongs to one household at a time, on every day.
Result<> checkFree(const HouseholdPorts& ports, const MemberDraft& draft) {
    const auto earlier = ports.households.membershipsOf(draft.person);
    if (!earlier) return fail(earlier.error());
    for (const auto& membership : *earlier) {
        if (!membership.leftOn) return fail(memberElsewhere());
        if (draft.joinedOn < *membership.leftOn)
            return fail(conflict("household.overlap",
                                 HouseholdActs::tr("The person belonged to a household until %1.")
                                     .arg(membership.leftOn->toString(Qt::ISODate)),
                                 HouseholdActs::tr("Enter that day or a later one."), "joined_on"));
    }
    return {};
}

Result<Membership> join(const HouseholdPorts& ports, const Act& act, const MemberDraft& draft) {
    if (auto free = checkFree(ports, draft); !free) return fail(free.error());
    return ports.households.addMember(act, draft);
}

Result<> checkStatement(const Codes& codes, const StatementDraft& draft, QDate today) {
    if (auto day = checkDay(draft.on, today, "on"); !day) return day;
    if (!draft.state.isEmpty() && !codes.lists.hasFlag(u"member_state"_s, draft.state, u"stated"_s))
        return fail(invalid("household.bad_statement",
                            HouseholdActs::tr("This state follows from records and is not stated."),
                            HouseholdActs::tr("Record the registration it comes from."), "state"));
    if (draft.evidence.isEmpty())
        return fail(invalid("household.evidence_missing",
                            HouseholdActs::tr("What shows that it is so?"),
                            HouseholdActs::tr("Choose the evidence from the list."), "evidence"));
    return codes.lists.check(u"evidence_kind"_s, draft.evidence, "evidence");
}

}  // namespace

Result<HouseholdFile> viewHousehold(const HouseholdPorts& ports, const Actor& actor,
                                    HouseholdId household, QDate today) {
    return ports.transactions.run(actor,
                                  {.name = "household.view",
                                   .operation = OperationId::make(),
                                   .subject = "household",
                                   .subjectId = household.value(),
                                   .right = Right::PersonRead},
                                  [&](const Act&) -> Result<HouseholdFile> {
                                      auto file = loadHousehold(ports, household, today);
                                      if (!file) return file;
                                      auto& facts = file->household.facts;
                                      facts.bookNumber = maskedBankCard(facts.bookNumber);
                                      facts.address = maskedAddress(facts.address);
                                      for (auto& member : file->members)
                                          member.person.facts = maskedFacts(member.person.facts);
                                      return file;
                                  });
}

Result<HouseholdFile> printHousehold(const HouseholdPorts& ports, const Actor& actor,
                                     const OperationId& operation, HouseholdId household,
                                     const QString& target, QDate today) {
    return ports.transactions.run(
        actor,
        {.name = "household.print",
         .operation = operation,
         .subject = "household",
         .subjectId = household.value(),
         .right = Right::FormPrint},
        [&](const Act& act) -> Result<HouseholdFile> {
            auto file = loadHousehold(ports, household, today);
            if (!file || file->members.empty()) return file;
            const auto* head = file->head(today);
            const auto person = head ? head->person.id : file->members.front().person.id;
            constexpr int kCopies = 3;  // the form's own: county, township, community
            if (auto filed = ports.referrals.addPrint(act, u"F8"_s, household.value(), person,
                                                      kCopies, target);
                !filed)
                return fail(filed.error());
            return file;
        });
}

namespace {

Result<> checkHousehold(const Codes& codes, const AddHouseholdRequest& request, QDate today) {
    if (normalisedIdentifier(request.facts.bookNumber).isEmpty())
        return fail(invalid("household.book_missing",
                            HouseholdActs::tr("The number of the household booklet is missing."),
                            HouseholdActs::tr("It stands on the booklet's first page."),
                            "book_number"));
    if (auto day = checkDay(request.openedOn, today, "opened_on"); !day) return day;
    for (const auto& member : request.members)
        if (auto relation = checkRelation(codes, member.relation); !relation) return relation;
    const auto heads =
        std::ranges::count(request.members, kHeadRelation, &AddHouseholdRequest::Member::relation);
    if (heads == 1) return {};
    return fail(invalid("household.head_missing",
                        HouseholdActs::tr("A household has exactly one head."),
                        HouseholdActs::tr("Name the person the booklet names first."), "head"));
}

/// What was not typed is the head's.
Result<HouseholdFacts> completed(const HouseholdPorts& ports, const AddHouseholdRequest& request) {
    auto facts = request.facts;
    facts.bookNumber = normalisedIdentifier(facts.bookNumber);
    facts.address = facts.address.trimmed();
    if (!facts.address.isEmpty() && !facts.division.isEmpty()) return facts;
    const auto member =
        std::ranges::find(request.members, kHeadRelation, &AddHouseholdRequest::Member::relation);
    const auto head = ports.people.find(member->person);
    if (!head) return fail(head.error());
    if (facts.address.isEmpty()) facts.address = head->facts.address;
    if (facts.division.isEmpty()) facts.division = head->facts.residenceDivision;
    if (!facts.address.isEmpty()) return facts;
    return fail(invalid("household.address_missing",
                        HouseholdActs::tr("The address of the household is missing."),
                        HouseholdActs::tr("Copy it from the booklet."), "address"));
}

}  // namespace

Result<Household> addHousehold(const HouseholdPorts& ports, const Actor& actor,
                               const OperationId& operation, const AddHouseholdRequest& request,
                               QDate today) {
    if (auto checked = checkHousehold(ports.codes, request, today); !checked)
        return fail(checked.error());
    ActRequest asked{.name = "household.add",
                     .operation = operation,
                     .subject = "household",
                     .right = Right::PersonWrite};
    for (const auto& member : request.members)
        asked.others.push_back({u"person"_s, member.person.value()});
    return ports.transactions.run(actor, asked, [&](const Act& act) -> Result<Household> {
        const auto facts = completed(ports, request);
        if (!facts) return fail(facts.error());
        auto added = ports.households.add(act, {*facts, request.openedOn});
        if (!added) return added;
        for (const auto& member : request.members)
            if (auto joined =
                    join(ports, act, {added->id, member.person, member.relation, request.openedOn});
                !joined)
                return fail(joined.error());
        if (auto done = refreshHousehold(ports, act, added->id); !done) return fail(done.error());
        return added;
    });
}

Result<Membership> addHouseholdMember(const HouseholdPorts& ports, const Actor& actor,
                                      const OperationId& operation, const MemberDraft& draft,
                                      QDate today) {
    if (auto day = checkDay(draft.joinedOn, today, "joined_on"); !day) return fail(day.error());
    if (auto relation = checkRelation(ports.codes, draft.relation); !relation)
        return fail(relation.error());
    return ports.transactions.run(
        actor,
        {.name = "household.join",
         .operation = operation,
         .subject = "household",
         .subjectId = draft.household.value(),
         .others = {{u"person"_s, draft.person.value()}},
         .right = Right::PersonWrite},
        [&](const Act& act) -> Result<Membership> {
            // The person is held before the household, as by every act about a person.
            auto joined = join(ports, act, draft);
            if (!joined) return joined;
            const auto file = openFile(ports, act, draft.household);
            if (!file) return fail(file.error());
            if (draft.joinedOn < file->household.openedOn)
                return fail(invalid("household.before_opening",
                                    HouseholdActs::tr("The household was recorded from %1 on.")
                                        .arg(file->household.openedOn.toString(Qt::ISODate)),
                                    HouseholdActs::tr("Enter that day or a later one."),
                                    "joined_on"));
            if (auto done = refreshHousehold(ports, act, draft.household); !done)
                return fail(done.error());
            return joined;
        });
}

namespace {

Result<Membership> currentMembership(const HouseholdPorts& ports, PersonId person) {
    const auto memberships = ports.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    const auto open = std::ranges::find_if(
        *memberships, [](const Membership& membership) { return !membership.leftOn; });
    if (open != memberships->end()) return *open;
    return fail(conflict(
        "household.not_member", HouseholdActs::tr("The person belongs to no household."),
        HouseholdActs::tr("Read the page again; somebody may have been faster."), "person"));
}

/// The household's last member has left: nobody belongs to it any more.
Result<> closeWhenEmpty(const HouseholdPorts& ports, const Act& act, HouseholdId id) {
    const auto members = ports.households.membersOf(id);
    if (!members) return fail(members.error());
    QDate last;
    for (const auto& membership : *members) {
        if (!membership.leftOn) return {};
        last = std::max(last, *membership.leftOn);
    }
    return ports.households.close(act, id, last);
}

}  // namespace

Result<> leaveHousehold(const HouseholdPorts& ports, const Actor& actor,
                        const OperationId& operation, PersonId person, QDate on,
                        const QString& reason, QDate today) {
    if (auto day = checkDay(on, today, "on"); !day) return day;
    if (auto known = ports.codes.lists.check(u"household_leave"_s, reason, "reason"); !known)
        return known;
    const auto asked = currentMembership(ports, person);
    if (!asked) return fail(asked.error());
    const auto id = asked->facts.household;
    return ports.transactions.run(
        actor,
        {.name = "household.leave",
         .operation = operation,
         .subject = "household",
         .subjectId = id.value(),
         .others = {{u"person"_s, person.value()}},
         .right = Right::PersonWrite},
        [&](const Act& act) -> Result<> {
            if (auto held = ports.households.hold(act, id); !held) return held;
            const auto membership = currentMembership(ports, person);
            if (!membership) return fail(membership.error());
            if (on < membership->facts.joinedOn)
                return fail(invalid("household.leave_before_joining",
                                    HouseholdActs::tr("The person joined on %1.")
                                        .arg(membership->facts.joinedOn.toString(Qt::ISODate)),
                                    HouseholdActs::tr("Enter that day or a later one."), "on"));
            if (auto ended = ports.households.endMember(act, membership->id, on, reason); !ended)
                return ended;
            if (auto closed = closeWhenEmpty(ports, act, id); !closed) return closed;
            return refreshHousehold(ports, act, id);
        });
}

Result<MemberStatement> declareMember(const HouseholdPorts& ports, const Actor& actor,
                                      const OperationId& operation, const StatementDraft& draft,
                                      QDate today) {
    if (auto checked = checkStatement(ports.codes, draft, today); !checked)
        return fail(checked.error());
    return ports.transactions.run(actor,
                                  {.name = "household.declare",
                                   .operation = operation,
                                   .subject = "person",
                                   .subjectId = draft.person.value(),
                                   .right = Right::PersonWrite},
                                  [&](const Act& act) -> Result<MemberStatement> {
                                      auto saved = ports.households.addStatement(act, draft);
                                      if (!saved) return saved;
                                      if (auto done = refreshHouseholdsOf(ports, act, draft.person);
                                          !done)
                                          return fail(done.error());
                                      return saved;
                                  });
}

Result<HouseholdStep> stepHousehold(const HouseholdPorts& ports, const Actor& actor,
                                    const OperationId& operation, const StepDraft& draft,
                                    QDate today) {
    if (auto known = checkStepKnown(ports.codes, draft.state); !known) return fail(known.error());
    if (auto known = ports.codes.lists.check(u"household_exit"_s, draft.reason, "reason"); !known)
        return fail(known.error());
    if (auto known = ports.codes.lists.check(u"evidence_kind"_s, draft.evidence, "evidence");
        !known)
        return fail(known.error());
    return ports.transactions.run(
        actor,
        {.name = "household.step",
         .operation = operation,
         .subject = "household",
         .subjectId = draft.household.value(),
         .right = rightFor(draft.state)},
        [&](const Act& act) -> Result<HouseholdStep> {
            const auto file = openFile(ports, act, draft.household);
            if (!file) return fail(file.error());
            if (auto may = checkStep(file->course, courseMembersOf(*file), ports.codes, draft,
                                     act.staff(), today);
                !may)
                return fail(may.error());
            auto saved = ports.households.addStep(act, draft);
            if (!saved) return saved;
            if (auto done = refreshHousehold(ports, act, draft.household); !done)
                return fail(done.error());
            return saved;
        });
}

Result<> markHouseholdRelocated(const HouseholdPorts& ports, const Actor& actor,
                                const OperationId& operation, HouseholdId household, QDate on,
                                QDate today) {
    if (auto day = checkDay(on, today, "on"); !day) return day;
    return ports.transactions.run(actor,
                                  {.name = "household.relocate",
                                   .operation = operation,
                                   .subject = "household",
                                   .subjectId = household.value(),
                                   .right = Right::PersonWrite},
                                  [&](const Act& act) -> Result<> {
                                      const auto file = openFile(ports, act, household);
                                      if (!file) return fail(file.error());
                                      return ports.households.markRelocated(act, household, on);
                                  });
}

}  // namespace zhiqiao
