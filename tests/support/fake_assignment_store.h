// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "tests/support/fake_user_store.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeAssignmentStore final : public AssignmentStore {
public:
    explicit FakeAssignmentStore(FakeRecords& records) : records_(records), users_(records) {}

    Result<std::vector<CaseStanding>> casesOf(const std::vector<PersonId>& people) const override {
        std::vector<CaseStanding> found;
        for (const auto person : std::set(people.begin(), people.end())) {
            const auto where = users_.whereabouts(QStringLiteral("person"), person.value());
            if (!where) continue;
            CaseStanding standing{.person = person, .where = **where};
            if (const auto* latest = latestOf(person)) {
                standing.latest = latest->id;
                standing.named = latest->officer;
                standing.where.officers.clear();
                if (!records_.staff.at(latest->officer).activeUntil)
                    standing.where.officers = {latest->officer};
            }
            auto& officers = standing.where.officers;
            std::ranges::sort(officers);
            officers.erase(std::ranges::unique(officers).begin(), officers.end());
            found.push_back(std::move(standing));
        }
        return found;
    }
    Result<std::vector<CaseStanding>> holdCases(const Act&,
                                                const std::vector<PersonId>& people) override {
        return casesOf(people);
    }
    Result<AssignmentBatch> add(const Act& act, const std::vector<CaseMove>& moves,
                                const QString& reason) override {
        for (const auto& move : moves)
            if (!records_.people.contains(move.person)) return fail(recordNotFound());
        const AssignmentBatch batch{.id = AssignmentBatchId(records_.takeId(act.office())),
                                    .reason = reason,
                                    .on = act.today(),
                                    .moved = int(moves.size()),
                                    .recorded = stampOf(act)};
        for (const auto& move : moves)
            assignments_.push_back({.id = AssignmentId(records_.takeId(act.office())),
                                    .person = move.person,
                                    .officer = move.to,
                                    .since = act.today(),
                                    .reason = reason,
                                    .batch = batch.id,
                                    .recorded = stampOf(act)});
        batches_.insert_or_assign(batch.id, batch);
        return batch;
    }
    Result<TakenBack> takeBack(const Act& act, AssignmentBatchId id) override {
        const auto batch = batches_.find(id);
        if (batch == batches_.end()) return fail(recordNotFound());
        TakenBack taken;
        for (const auto& one : std::vector(assignments_)) {
            if (one.batch != id) continue;
            if (latestOf(one.person)->id != one.id) {
                taken.left.push_back(one);
                continue;
            }
            std::erase(assignments_, one);
            ++taken.undone;
        }
        if (taken.undone == 0) return taken;
        batch->second.undoneOn = act.today();
        batch->second.undoneBy = act.staff();
        return taken;
    }
    Result<AssignmentBatch> find(AssignmentBatchId id) const override {
        const auto batch = batches_.find(id);
        if (batch == batches_.end()) return fail(recordNotFound());
        return batch->second;
    }
    Result<std::vector<Assignment>> ofBatch(AssignmentBatchId id) const override {
        return where([&](const Assignment& one) { return one.batch == id; });
    }
    Result<std::vector<Assignment>> ofPerson(PersonId person) const override {
        return where([&](const Assignment& one) { return one.person == person; });
    }

private:
    [[nodiscard]] const Assignment* latestOf(PersonId person) const {
        const Assignment* latest = nullptr;
        for (const auto& one : assignments_)
            if (one.person == person) latest = &one;
        return latest;
    }
    template <class Holds>
    [[nodiscard]] std::vector<Assignment> where(Holds holds) const {
        std::vector<Assignment> found;
        std::ranges::copy_if(assignments_, std::back_inserter(found), holds);
        return found;
    }

    FakeRecords& records_;
    FakeUserStore users_;
    std::vector<Assignment> assignments_;
    std::map<AssignmentBatchId, AssignmentBatch> batches_;
};

}  // namespace zhiqiao::test
