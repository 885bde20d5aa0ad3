// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/guidance_sheet.h"
#include "tests/support/fake_records.h"

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store. Keeps what is rolled back elsewhere.
class FakeGuidanceSheets final : public GuidanceSheets {
public:
    explicit FakeGuidanceSheets(FakeRecords& records) : records_(records) {}

    Result<> add(const Act&, ServiceId service, const GuidanceSheet& sheet) override {
        const auto record = records_.services.find(service);
        if (record == records_.services.end() || !record->second.facts.guidance)
            return fail(recordNotFound());
        if (!sheets_.emplace(service, sheet).second) return fail(changedElsewhere());
        return {};
    }
    Result<std::optional<GuidanceSheet>> of(ServiceId service) const override {
        for (std::optional<ServiceId> at = service; at;) {
            const auto record = records_.services.find(*at);
            if (record == records_.services.end()) return fail(recordNotFound());
            if (const auto sheet = sheets_.find(*at); sheet != sheets_.end())
                return std::optional(sheet->second);
            at = record->second.facts.corrects;
        }
        return std::optional<GuidanceSheet>();
    }
    Result<std::map<ServiceId, GuidanceSheet>> ofPerson(PersonId person) const override {
        std::map<ServiceId, GuidanceSheet> found;
        for (const auto& [service, sheet] : sheets_)
            if (records_.services.at(service).facts.person == person) found.emplace(service, sheet);
        return found;
    }

    Result<PersonId> personOf(ServiceId service) const override {
        const auto record = records_.services.find(service);
        if (record == records_.services.end()) return fail(recordNotFound());
        return record->second.facts.person;
    }

private:
    FakeRecords& records_;
    std::map<ServiceId, GuidanceSheet> sheets_;
};

}  // namespace zhiqiao::test
