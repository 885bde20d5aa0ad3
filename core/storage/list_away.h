// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "away": 外出务工人员, one row per person who works away on the day, by the day each is to be
/// heard of, those without one after them. `state` is "overdue", "due_soon" within `soonDays`,
/// "later" or "unset" when no interval is set; `officer` takes names or numbers of staff.
[[nodiscard]] std::unique_ptr<ListSource> awayList(SqlContext context, const Clock& clock,
                                                   int soonDays = 7);

}  // namespace zhiqiao
