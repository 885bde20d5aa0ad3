// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// Whose key employers are the own ones on the day "2022-11-30": those somebody is named for, those
/// of a colleague he covers for, and those nobody on the staff is named for. `course` is the alias
/// of key_employer_course.
[[nodiscard]] QString ownKeyEmployer(const QString& course, const QString& day);

/// "key_employers": 重点企业, those on the list by the day they are to be heard of, those without
/// one after them, then those taken off. `state` is "overdue", "due_soon" within `soonDays`,
/// "later", "unset" when no interval is set, or "off"; `officer` takes names or numbers of staff.
/// Besides its columns the filter `unnamed` leaves those on the list nobody on the staff is named
/// for.
[[nodiscard]] std::unique_ptr<ListSource> keyEmployersList(SqlContext context, const Clock& clock,
                                                           int soonDays = 7);

}  // namespace zhiqiao
