// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/leave_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeLeaveStore final : public LeaveStore {
public:
    explicit FakeLeaveStore(FakeRecords& records) : records_(records) {}

    Result<StaffLeave> add(const Act& act, const LeaveDraft& draft) override {
        leaves_.push_back({.id = LeaveId(records_.takeId(act.office())),
                           .facts = draft,
                           .recorded = stampOf(act)});
        return leaves_.back();
    }
    Result<StaffLeave> end(const Act&, LeaveId id, QDate from) override {
        const auto leave = std::ranges::find(leaves_, id, &StaffLeave::id);
        if (leave == leaves_.end()) return fail(recordNotFound());
        if (leave->endedOn) return fail(leaveEnded());
        leave->endedOn = from;
        return *leave;
    }
    Result<std::vector<StaffLeave>> ofOffice(OfficeId office) const override {
        std::vector<StaffLeave> found;
        std::ranges::copy_if(leaves_, std::back_inserter(found),
                             [&](const StaffLeave& one) { return one.recorded.office == office; });
        std::ranges::stable_sort(found, {}, [](const StaffLeave& one) { return one.facts.from; });
        return found;
    }
    Result<StaffLeave> find(LeaveId id) const override {
        const auto leave = std::ranges::find(leaves_, id, &StaffLeave::id);
        if (leave == leaves_.end()) return fail(recordNotFound());
        return *leave;
    }

private:
    FakeRecords& records_;
    std::vector<StaffLeave> leaves_;
};

}  // namespace zhiqiao::test
