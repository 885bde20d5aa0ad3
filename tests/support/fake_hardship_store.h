// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/form_number.h"
#include "core/hardship/hardship_store.h"
#include "tests/support/fake_office_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeHardshipStore final : public HardshipStore {
public:
    explicit FakeHardshipStore(FakeRecords& records) : records_(records) {}

    Result<HardshipCase> add(const Act& act, const HardshipApplication& application,
                             const std::optional<HardshipDue>&) override {
        if (!records_.people.contains(application.person)) return fail(recordNotFound());
        const auto year = application.appliedOn.year();
        const auto serial = FakeOfficeStore(records_).takeNumber(act, kHardshipNumbers, year);
        const auto office = records_.offices.find(act.office());
        const auto number = FormNumber::of(office->second.code, year, *serial);
        if (!number) return fail(noHardshipNumber());
        HardshipCase added{.id = HardshipId(records_.takeId(act.office())),
                           .number = number->text(),
                           .facts = application,
                           .steps = {},
                           .recorded = stampOf(act)};
        addTo(act, added, {.on = application.appliedOn}, {hardship_state::kApplied, {}});
        cases_.insert_or_assign(added.id, added);
        return added;
    }

    Result<HardshipCase> addStep(const Act& act, const HardshipCase& kept,
                                 const HardshipStepFacts& step, const HardshipOutcome& outcome,
                                 const std::optional<HardshipDue>&) override {
        const auto stored = cases_.find(kept.id);
        if (stored == cases_.end()) return fail(recordNotFound());
        if (stored->second.steps.size() != kept.steps.size()) return fail(changedElsewhere());
        addTo(act, stored->second, step, outcome);
        return stored->second;
    }

    Result<HardshipCase> find(HardshipId id) const override {
        const auto stored = cases_.find(id);
        if (stored == cases_.end()) return fail(recordNotFound());
        return stored->second;
    }

    Result<std::vector<HardshipCase>> ofPerson(PersonId person) const override {
        std::vector<HardshipCase> found;
        for (const auto& [id, one] : cases_)
            if (one.facts.person == person) found.push_back(one);
        std::ranges::stable_sort(found, {},
                                 [](const HardshipCase& one) { return one.facts.appliedOn; });
        return found;
    }

    Result<> hold(const Act&, PersonId person) override {
        if (!records_.people.contains(person)) return fail(recordNotFound());
        return {};
    }

private:
    void addTo(const Act& act, HardshipCase& onto, const HardshipStepFacts& step,
               const HardshipOutcome& outcome) {
        onto.steps.push_back({.id = HardshipStepId(records_.takeId(act.office())),
                              .facts = step,
                              .state = outcome.state,
                              .runsUntil = outcome.runsUntil,
                              .recorded = stampOf(act)});
    }

    FakeRecords& records_;
    std::map<HardshipId, HardshipCase> cases_;
};

}  // namespace zhiqiao::test
