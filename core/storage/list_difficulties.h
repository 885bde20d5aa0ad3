// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// Whose tickets are the own ones on the day "2022-11-30": those of the people in somebody's
/// charge, those he is to see to whoever is in charge of the person, and both of a colleague he
/// covers for. `ticket` is the alias of difficulty_course.
[[nodiscard]] QString ownDifficulty(const QString& ticket, const QString& day);

/// "difficulties": 困难事项, open ones by due day, then closed ones. `state` is "overdue",
/// "due_soon" within `soonDays`, "later", "unset" when no day is set, or "closed"; `days` counts
/// calendar days from the opening to the closing, or to the working day while it is open; `owner`
/// takes names or numbers of staff.
[[nodiscard]] std::unique_ptr<ListSource> difficultiesList(SqlContext context, const Clock& clock,
                                                           int soonDays = 7);

}  // namespace zhiqiao
