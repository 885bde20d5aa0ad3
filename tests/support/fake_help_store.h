// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/helping/help_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeHelpStore final : public HelpStore {
public:
    explicit FakeHelpStore(FakeRecords& records) : records_(records) {}

    Result<HelpPlan> add(const Act& act, const HelpPlanFacts& facts) override {
        if (!records_.people.contains(facts.person)) return fail(recordNotFound());
        HelpPlan plan{.id = HelpPlanId(records_.takeId(act.office())),
                      .facts = facts,
                      .steps = {},
                      .deeds = {},
                      .recorded = stampOf(act)};
        plans_.insert_or_assign(plan.id, plan);
        return plan;
    }

    Result<HelpPlan> addStep(const Act& act, const HelpPlan& plan, const HelpStepFacts& step,
                             std::optional<HelpStepId> corrects) override {
        const auto stored = plans_.find(plan.id);
        if (stored == plans_.end()) return fail(recordNotFound());
        auto& steps = stored->second.steps;
        if (corrects && std::ranges::count(steps, corrects, &HelpStep::corrects) > 0)
            return fail(changedElsewhere());
        steps.push_back({HelpStepId(records_.takeId(act.office())), step, corrects, stampOf(act)});
        return stored->second;
    }

    Result<HelpPlan> addDeed(const Act& act, const HelpPlan& plan,
                             const HelpDeedFacts& deed) override {
        const auto stored = plans_.find(plan.id);
        if (stored == plans_.end()) return fail(recordNotFound());
        auto& deeds = stored->second.deeds;
        const bool twice = std::ranges::any_of(deeds, [&](const HelpDeed& one) {
            if (deed.corrects) return one.facts.corrects == deed.corrects;
            if (one.facts.kind != deed.kind) return false;
            return deed.kind == HelpDeedKind::Close ||
                   (deed.kind == HelpDeedKind::Result && one.facts.step == deed.step &&
                    !one.facts.corrects);
        });
        if (twice) return fail(changedElsewhere());
        deeds.push_back({HelpDeedId(records_.takeId(act.office())), deed, stampOf(act)});
        return stored->second;
    }

    Result<HelpPlan> find(HelpPlanId id) const override {
        const auto stored = plans_.find(id);
        if (stored == plans_.end()) return fail(recordNotFound());
        return stored->second;
    }

    Result<std::vector<HelpPlan>> ofPerson(PersonId person) const override {
        std::vector<HelpPlan> found;
        for (const auto& [id, plan] : plans_)
            if (plan.facts.person == person) found.push_back(plan);
        std::ranges::stable_sort(found, {},
                                 [](const HelpPlan& plan) { return plan.facts.startedOn; });
        return found;
    }

    Result<> saveRow(const Act&, const HelpRow& row) override {
        rows_.insert_or_assign(row.plan, row);
        return {};
    }

    Result<std::vector<HelpRow>> rowsOf(PersonId person) const override {
        std::vector<HelpRow> found;
        for (const auto& [plan, row] : rows_)
            if (row.person == person) found.push_back(row);
        return found;
    }

private:
    FakeRecords& records_;
    std::map<HelpPlanId, HelpPlan> plans_;
    std::map<HelpPlanId, HelpRow> rows_;
};

}  // namespace zhiqiao::test
