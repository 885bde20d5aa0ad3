// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "findings" that hold on the working day, errors first, then the oldest. `severity` is "error",
/// "warning" or "hint"; `check` a DataCheck::id; `finding_state` "open" or "aside". Clock and what
/// the context names outlive it; any lane may ask.
[[nodiscard]] std::unique_ptr<ListSource> findingsList(SqlContext context, const Clock& clock);

}  // namespace zhiqiao
