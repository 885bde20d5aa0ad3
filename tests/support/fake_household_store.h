// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeHouseholdStore final : public HouseholdStore {
public:
    explicit FakeHouseholdStore(FakeRecords& records) : records_(records) {}

    Result<Household> add(const Act& act, const HouseholdDraft& draft) override {
        if (openWith(draft.facts.bookNumber)) return fail(bookNumberTaken());
        const Household row{HouseholdId(records_.takeId(act.office())),
                            draft.facts,
                            draft.openedOn,
                            {},
                            act.office(),
                            stampOf(act)};
        records_.households.insert({row.id, row});
        return row;
    }
    Result<Household> find(HouseholdId id) const override {
        const auto stored = records_.households.find(id);
        if (stored == records_.households.end()) return fail(recordNotFound());
        return stored->second;
    }
    Result<std::optional<HouseholdId>> findOpen(const QString& bookNumber) const override {
        return openWith(bookNumber);
    }
    Result<> close(const Act&, HouseholdId id, QDate on) override {
        const auto stored = records_.households.find(id);
        if (stored == records_.households.end() || stored->second.closedOn)
            return fail(recordNotFound());
        stored->second.closedOn = on;
        return {};
    }
    Result<> markRelocated(const Act&, HouseholdId id, QDate on) override {
        const auto stored = records_.households.find(id);
        if (stored == records_.households.end()) return fail(recordNotFound());
        stored->second.facts.relocatedOn = on;
        return {};
    }

    Result<Membership> addMember(const Act& act, const MemberDraft& draft) override {
        if (!records_.people.contains(draft.person)) return fail(recordNotFound());
        const auto openMember = [&](auto is) {
            return std::ranges::any_of(records_.memberships, [&](const auto& entry) {
                return !entry.second.leftOn && is(entry.second.facts);
            });
        };
        if (openMember([&](const MemberDraft& other) { return other.person == draft.person; }))
            return fail(memberElsewhere());
        if (draft.relation == kHeadRelation && openMember([&](const MemberDraft& other) {
                return other.household == draft.household && other.relation == kHeadRelation;
            }))
            return fail(secondHead());
        if (!records_.households.contains(draft.household)) return fail(recordNotFound());
        const Membership row{
            MembershipId(records_.takeId(act.office())), draft, {}, {}, stampOf(act)};
        records_.memberships.insert({row.id, row});
        return row;
    }
    Result<> endMember(const Act&, MembershipId id, QDate on, const QString& reason) override {
        const auto stored = records_.memberships.find(id);
        if (stored == records_.memberships.end() || stored->second.leftOn)
            return fail(recordNotFound());
        stored->second.leftOn = on;
        stored->second.leaveReason = reason;
        return {};
    }
    Result<std::vector<Membership>> membersOf(HouseholdId id) const override {
        return memberships([&](const MemberDraft& facts) { return facts.household == id; });
    }
    Result<std::vector<Membership>> membershipsOf(PersonId person) const override {
        return memberships([&](const MemberDraft& facts) { return facts.person == person; });
    }

    Result<MemberStatement> addStatement(const Act& act, const StatementDraft& draft) override {
        if (!records_.people.contains(draft.person)) return fail(recordNotFound());
        const MemberStatement row{StatementId(records_.takeId(act.office())), draft, stampOf(act)};
        records_.statements.insert({row.id, row});
        return row;
    }
    Result<std::vector<MemberStatement>> statementsOf(PersonId person) const override {
        std::vector<MemberStatement> found;
        for (const auto& [id, row] : records_.statements)
            if (row.facts.person == person) found.push_back(row);
        std::ranges::stable_sort(found, {}, [](const MemberStatement& s) { return s.facts.on; });
        return found;
    }

    Result<HouseholdStep> addStep(const Act& act, const StepDraft& draft) override {
        if (!records_.households.contains(draft.household)) return fail(recordNotFound());
        const HouseholdStep row{StepId(records_.takeId(act.office())), draft, stampOf(act)};
        records_.steps.insert({row.id, row});
        return row;
    }
    Result<std::vector<HouseholdStep>> stepsOf(HouseholdId id) const override {
        std::vector<HouseholdStep> found;
        for (const auto& [key, row] : records_.steps)
            if (row.facts.household == id) found.push_back(row);
        return found;
    }

    Result<> hold(const Act&, HouseholdId id) override {
        if (!records_.households.contains(id)) return fail(recordNotFound());
        return {};
    }
    Result<> saveCourse(const Act&, HouseholdId id, const HouseholdCourse& course) override {
        if (!records_.households.contains(id)) return fail(recordNotFound());
        records_.courses.insert_or_assign(id, course);
        return {};
    }
    Result<HouseholdCourse> courseOf(HouseholdId id) const override {
        const auto stored = records_.courses.find(id);
        return stored == records_.courses.end() ? HouseholdCourse() : stored->second;
    }

private:
    std::optional<HouseholdId> openWith(const QString& bookNumber) const {
        for (const auto& [id, household] : records_.households)
            if (household.facts.bookNumber == bookNumber && !household.closedOn) return id;
        return {};
    }
    template <class Is>
    std::vector<Membership> memberships(Is is) const {
        std::vector<Membership> found;
        for (const auto& [id, row] : records_.memberships)
            if (is(row.facts)) found.push_back(row);
        std::ranges::stable_sort(found, {}, [](const Membership& m) { return m.facts.joinedOn; });
        return found;
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
