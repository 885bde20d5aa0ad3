// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

/// Transfers twice each: in, as the receiver sees them, and out, as the sender does. Until it is
/// accepted nobody whose rights end at the own caseload sees it coming in. What waits comes first,
/// by due day.
[[nodiscard]] std::unique_ptr<ListSource> transfersList(SqlContext context, const Clock& clock);

/// The transfer of a row of that list.
[[nodiscard]] inline TransferId transferOfRow(qint64 row) { return TransferId(row / 2); }

}  // namespace zhiqiao
