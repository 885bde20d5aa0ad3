// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/leave_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlLeaveStore final : public LeaveStore {
public:
    explicit SqlLeaveStore(SqlContext context) : context_(context) {}

    Result<StaffLeave> add(const Act& act, const LeaveDraft& draft) override;
    Result<StaffLeave> end(const Act& act, LeaveId id, QDate from) override;
    Result<std::vector<StaffLeave>> ofOffice(OfficeId office) const override;
    Result<StaffLeave> find(LeaveId id) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
