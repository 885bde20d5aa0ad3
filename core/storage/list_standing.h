// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "standing": statuses that may be lost and who is listed for 民政, the oldest proposal first.
/// `review` is "refused" (the number of refusals was reached), "silent" (the months without a
/// contact are full), "warned" (they soon are), "listed" (低保), "declined" (a proposal was not
/// followed) or "watched" (nothing to be decided yet); `officer` takes names or numbers of staff.
[[nodiscard]] std::unique_ptr<ListSource> standingList(SqlContext context, const Clock& clock);

}  // namespace zhiqiao
