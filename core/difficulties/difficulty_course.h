// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/difficulties/difficulty.h"

namespace zhiqiao {

/// How a ticket stands: a function of its records alone.
struct DifficultyCourse {
    StaffId owner;
    std::optional<QDate> due;
    std::optional<QDate> closedOn;
    QString result = {};     ///< [difficulty_result]; empty: open
    QDate lastOn;            ///< of the newest deed that holds, else the opening
    int handed = 0;          ///< how often somebody else took over
    bool takenBack = false;  ///< it was opened by mistake: no list shows it
    /// The deeds that were not taken back, as saved.
    std::vector<DifficultyDeed> deeds = {};
    [[nodiscard]] bool isOpen() const { return !closedOn && !takenBack; }
    [[nodiscard]] bool isOverdueOn(QDate today) const { return isOpen() && due && *due < today; }
    bool operator==(const DifficultyCourse&) const = default;
};
[[nodiscard]] DifficultyCourse difficultyCourseOf(const Difficulty& ticket);

/// Calendar days from the opening to the day it was closed, or to `today` while it is open; the day
/// of the opening is day 0. Somebody who comes back has waited all the time.
[[nodiscard]] int difficultyDays(const Difficulty& ticket, const DifficultyCourse& course,
                                 QDate today);

}  // namespace zhiqiao
