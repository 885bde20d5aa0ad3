// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeServiceStore final : public ServiceStore {
public:
    explicit FakeServiceStore(FakeRecords& records) : records_(records) {}

    Result<ServiceRecord> add(const Act& act, const ServiceDraft& draft) override {
        if (!records_.people.contains(draft.person)) return fail(recordNotFound());
        if (draft.corrects) {
            const auto stored = records_.services.find(*draft.corrects);
            if (stored == records_.services.end() || stored->second.facts.person != draft.person)
                return fail(recordNotFound());
            if (isCorrected(*draft.corrects)) return fail(serviceCorrected());
        }
        const ServiceRecord row{ServiceId(records_.takeId(act.office())), draft, act.office(),
                                stampOf(act)};
        records_.services.insert({row.id, row});
        return row;
    }

    Result<std::vector<ServiceRecord>> ofPerson(PersonId person) const override {
        std::vector<ServiceRecord> found;
        for (const auto& [id, row] : records_.services)
            if (row.facts.person == person && !isCorrected(id) &&
                row.facts.withdrawnReason.isEmpty())
                found.push_back(row);
        std::ranges::stable_sort(found, {}, [](const ServiceRecord& r) { return r.facts.on; });
        return found;
    }

    Result<std::vector<ServiceRecord>> historyOf(PersonId person) const override {
        std::vector<ServiceRecord> found;
        for (const auto& [id, row] : records_.services)
            if (row.facts.person == person) found.push_back(row);
        return found;
    }

    Result<> hold(const Act&, PersonId person) override {
        if (!records_.people.contains(person)) return fail(recordNotFound());
        return {};
    }

    Result<> saveObligations(const Act&, PersonId person,
                             const std::vector<ObligationRow>& rows) override {
        if (!records_.people.contains(person)) return fail(recordNotFound());
        std::erase_if(records_.obligations,
                      [&](const ObligationRow& row) { return row.person == person; });
        for (const auto& row : rows) {
            if (!records_.registrations.contains(row.registration)) return fail(recordNotFound());
            records_.obligations.push_back(row);
        }
        return {};
    }

    Result<std::vector<ObligationRow>> obligationsOf(PersonId person) const override {
        std::vector<ObligationRow> found;
        std::ranges::copy_if(records_.obligations, std::back_inserter(found),
                             [&](const ObligationRow& row) { return row.person == person; });
        std::ranges::sort(found, {}, [](const ObligationRow& row) {
            return std::pair(row.registration, row.item);
        });
        return found;
    }

private:
    bool isCorrected(ServiceId id) const {
        return std::ranges::any_of(records_.services, [&](const auto& entry) {
            return entry.second.facts.corrects == id;
        });
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
