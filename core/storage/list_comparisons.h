// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "comparisons" with files of other owners, newest first: what was checked, when and by whom.
/// What the context names outlives it; any lane may ask.
[[nodiscard]] std::unique_ptr<ListSource> comparisonsList(SqlContext context);

}  // namespace zhiqiao
