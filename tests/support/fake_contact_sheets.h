// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/contact_sheet.h"
#include "tests/support/fake_records.h"

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store. Keeps what is rolled back elsewhere.
class FakeContactSheets final : public ContactSheets {
public:
    explicit FakeContactSheets(FakeRecords& records) : records_(records) {}

    Result<> add(const Act&, ServiceId service, const ContactSheet& sheet) override {
        const auto record = records_.services.find(service);
        if (record == records_.services.end() || !record->second.facts.contact)
            return fail(recordNotFound());
        if (!sheets_.emplace(service, sheet).second) return fail(changedElsewhere());
        return {};
    }
    Result<std::optional<ContactSheet>> of(ServiceId service) const override {
        for (std::optional<ServiceId> at = service; at;) {
            const auto record = records_.services.find(*at);
            if (record == records_.services.end()) return fail(recordNotFound());
            if (const auto sheet = sheets_.find(*at); sheet != sheets_.end())
                return std::optional(sheet->second);
            at = record->second.facts.corrects;
        }
        return std::optional<ContactSheet>();
    }
    Result<std::map<ServiceId, ContactSheet>> ofPerson(PersonId person) const override {
        std::map<ServiceId, ContactSheet> found;
        for (const auto& [service, sheet] : sheets_)
            if (records_.services.at(service).facts.person == person) found.emplace(service, sheet);
        return found;
    }

private:
    FakeRecords& records_;
    std::map<ServiceId, ContactSheet> sheets_;
};

}  // namespace zhiqiao::test
