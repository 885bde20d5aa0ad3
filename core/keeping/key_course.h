// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keeping/key_employer.h"

namespace zhiqiao {

/// How an employer on the list stands: a function of its records and of the office's interval.
struct KeyCourse {
    std::optional<StaffId> officer;  ///< who is named; may have left since
    std::optional<QDate> officerSince;
    std::optional<int> days;      ///< its own interval; nothing: the office's
    std::optional<QDate> lastOn;  ///< of the newest contact that holds
    QString lastWay = {};         ///< [employer_visit_way]
    int contacts = 0;
    /// The day agreed on at the last contact; else the interval after it, or after the first day on
    /// the list. Nothing: no interval is set, or it is no longer on the list.
    std::optional<QDate> due;
    std::optional<QDate> offOn;
    int passedOn = 0;        ///< how often the officer changed
    bool takenBack = false;  ///< it was put there by mistake: no list shows it
    /// The deeds that were not taken back, as saved.
    std::vector<KeyDeed> deeds = {};
    [[nodiscard]] bool isListed() const { return !offOn && !takenBack; }
    bool operator==(const KeyCourse&) const = default;
};

/// `visits`: those that hold, in any order; of one day the one saved last is the newest.
/// `officeDays`: the office's interval, calendar days.
[[nodiscard]] KeyCourse keyCourseOf(const KeyEmployer& firm,
                                    const std::vector<EmployerVisit>& visits,
                                    std::optional<int> officeDays);

}  // namespace zhiqiao
