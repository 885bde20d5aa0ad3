// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/working_calendar.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What one day of an office's calendar is to be.
struct CalendarChange {
    QDate day;
    std::optional<CalendarDay> entry;  ///< nothing: what is published holds
    /// The version the change was decided on, 0 for none; nothing: whatever stands there.
    std::optional<int> seen = {};
    bool operator==(const CalendarChange&) const = default;
};

/// The kinds of acts on a calendar: one day set, one taken away, a notice read in, all of an act
/// taken back.
enum class CalendarAct { Set, Remove, Import, Undo };

struct CalendarPorts {
    Transactions& transactions;
    OfficeStore& offices;
};

/// The office's own days, as the working calendar takes them.
Result<std::vector<CalendarDay>> ownDays(const OfficeStore& offices, OfficeId office);

/// Makes all changes in one act, or none. Answers the changes that take them back, which hold as
/// long as nobody changed these days since.
/// Errors: calendar.bad_day (Invalid); calendar.nothing (Invalid) without any change;
/// record.changed_elsewhere (Conflict); right.denied.
Result<std::vector<CalendarChange>> changeCalendar(const CalendarPorts& ports, const Actor& actor,
                                                   const OperationId& operation, CalendarAct kind,
                                                   const std::vector<CalendarChange>& changes);

/// What has to change for the office's calendar to say what the notice says: days on which it says
/// so already are left out. Where what is published says the same, no own day is needed.
[[nodiscard]] std::vector<CalendarChange> changesFor(const WorkingCalendar& calendar,
                                                     const std::vector<CalendarDay>& notice);

/// Years the office counts in without their notice, by the day it is: this one, and from December
/// on the next.
[[nodiscard]] std::vector<int> yearsWithoutNotice(const WorkingCalendar& calendar, QDate today);

}  // namespace zhiqiao
