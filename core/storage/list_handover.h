// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "handover": people that were given to colleagues, by name, with everything that is open of them:
/// how many rows of the worklist, shown yet or not, of which kinds (outstandingText()), and the one
/// due first. The filter `batch` takes the number of one batch. Clock and what the context names
/// outlive it; any lane may ask.
[[nodiscard]] std::unique_ptr<ListSource> handoverList(SqlContext context, const Clock& clock);

}  // namespace zhiqiao
