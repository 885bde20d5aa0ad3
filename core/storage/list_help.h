// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// Whose help plans are the own ones on the day "2022-11-30": those handed to somebody, those of
/// the people in his charge, and both of a colleague he covers for. `course` is the alias of
/// help_course.
[[nodiscard]] QString ownHelpPlan(const QString& course, const QString& day);

/// "help": help plans of recognised people, the soonest due first. `state` is "overdue", "due_soon"
/// within `soonDays`, "later", "unset" when no day is set, or "closed"; besides its columns the
/// filter `overdue` leaves those with a late step or contact, `unset` those that are open and have
/// a step or a contact without a day.
[[nodiscard]] std::unique_ptr<ListSource> helpPlansList(SqlContext context, const Clock& clock,
                                                        int soonDays = 7);

}  // namespace zhiqiao
