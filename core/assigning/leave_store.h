// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/leave.h"
#include "core/base/result.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Port: who is away from when to when, and who covers, with everything that was.
class LeaveStore {
public:
    virtual ~LeaveStore() = default;

    virtual Result<StaffLeave> add(const Act& act, const LeaveDraft& draft) = 0;
    /// From that day on it does not count any more. Errors: leave.ended (Conflict) when it was
    /// ended before; record.not_found.
    virtual Result<StaffLeave> end(const Act& act, LeaveId id, QDate from) = 0;
    /// Of the office's staff, by first day.
    virtual Result<std::vector<StaffLeave>> ofOffice(OfficeId office) const = 0;
    /// Errors: record.not_found.
    virtual Result<StaffLeave> find(LeaveId id) const = 0;
};

[[nodiscard]] Error leaveEnded();  ///< leave.ended, Conflict

}  // namespace zhiqiao
