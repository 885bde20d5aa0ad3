// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/day_summary.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlDayCounts final : public DayCounts {
public:
    explicit SqlDayCounts(SqlContext context) : context_(context) {}

    Result<std::vector<DayLine>> actsOf(OfficeId office, QDate day,
                                        std::optional<StaffId> by = {}) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
