// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// The campaigns of the offices in reach, the newest first, with how much belongs to each.
[[nodiscard]] std::unique_ptr<ListSource> campaignsList(SqlContext context, const Clock& clock);

/// What belongs to one campaign, or with `mark_state` "proposed" what could: acts of its people
/// within its days that nobody marked. The filter `campaign`, its number, has to be set. Errors
/// besides those of a list: list.bad_filter without it.
[[nodiscard]] std::unique_ptr<ListSource> campaignRecordsList(SqlContext context);

}  // namespace zhiqiao
