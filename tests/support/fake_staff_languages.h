// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/language_store.h"
#include "tests/support/fake_records.h"

#include <map>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeStaffLanguages final : public StaffLanguageStore {
public:
    explicit FakeStaffLanguages(FakeRecords& records) : records_(records) {}

    Result<StaffLanguages> add(const Act& act, StaffId officer,
                               const QStringList& languages) override {
        const StaffLanguages recorded{StaffLanguagesId(records_.takeId(act.office())), officer,
                                      languages, stampOf(act)};
        held_.insert_or_assign(officer, recorded);
        return recorded;
    }
    Result<std::vector<StaffLanguages>> ofOffice(OfficeId office) const override {
        std::vector<StaffLanguages> found;
        for (const auto& [officer, recorded] : held_)
            if (recorded.recorded.office == office) found.push_back(recorded);
        return found;
    }

private:
    FakeRecords& records_;
    std::map<StaffId, StaffLanguages> held_;
};

}  // namespace zhiqiao::test
