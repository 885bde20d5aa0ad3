// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// The sessions of the offices in reach, the newest first, with how many are on each roster, were
/// there and signed: persons.
[[nodiscard]] std::unique_ptr<ListSource> sessionsList(SqlContext context, const Clock& clock);

/// Who is on the roster of one session, by number; a row is a person. The filter `session`, its
/// number, has to be set. Errors besides those of a list: list.bad_filter without it.
[[nodiscard]] std::unique_ptr<ListSource> sessionRosterList(SqlContext context);

}  // namespace zhiqiao
