// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "onward": 转介, those whose feedback is awaited by its day, then the ended ones. `onward_state`
/// is OnwardState; `difficulty` tells whether it belongs to a ticket.
[[nodiscard]] std::unique_ptr<ListSource> onwardList(SqlContext context, const Clock& clock);

}  // namespace zhiqiao
