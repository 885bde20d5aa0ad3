// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/obligations.h"
#include "core/codes/working_calendar.h"

namespace zhiqiao {

/// "2 working days overdue", "due today", "3 working days left": clocks count working days.
[[nodiscard]] QString dueWords(QDate due, QDate today, const WorkingCalendar& calendar);

/// The promise to be kept next: the unmet active one that is due first; null when all are kept or
/// wait for the day they are counted from.
[[nodiscard]] const Owed* nextDue(const std::vector<Owed>& owed);

}  // namespace zhiqiao
