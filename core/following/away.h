// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/registration.h"

#include <vector>

namespace zhiqiao {

/// One spell of 转移就业.
struct AwaySpell {
    RegistrationId registration;
    QDate leftOn;                       ///< 外出日期
    std::optional<QDate> endedOn = {};  ///< first day no longer away
    StaffId officer;                    ///< in charge
    OfficeId office;                    ///< whose interval holds
    bool operator==(const AwaySpell&) const = default;
};

/// One try to hear of somebody, however it was recorded.
struct AwayTry {
    QDate on;
    bool heard = false;  ///< false: in vain
    bool operator==(const AwayTry&) const = default;
};

/// 外出务工回访: when somebody who works away is to be heard of again. Follows from records; kept
/// so that lists are instant; `db check` compares the two. Source: plan 二(三)11, M039.
struct AwayRow {
    RegistrationId registration;
    PersonId person;
    QDate leftOn;
    std::optional<QDate> heardOn = {};  ///< of this spell
    int attempts = 0;                   ///< in vain after that day; all when nothing was heard
    std::optional<QDate> due = {};      ///< nothing: no interval is set
    std::optional<QDate> stopsOn = {};  ///< from this day on no longer awaited, though nobody saves
    StaffId staff;
    OfficeId office;
    bool operator==(const AwayRow&) const = default;
};

/// The spell that is followed: of those that have not ended by `today` the one that ends last, then
/// the one that began last. A spell that lies ahead is followed from the day of leaving on.
[[nodiscard]] std::optional<AwaySpell> spellFollowed(const std::vector<AwaySpell>& spells,
                                                     QDate today);

/// The row of a spell. Tries count from the day of leaving through `today`; the interval, in
/// calendar days, from the last that was heard, else from the day of leaving. `tries` in any order.
[[nodiscard]] AwayRow awayRowOf(PersonId person, const AwaySpell& spell,
                                const std::vector<AwayTry>& tries, std::optional<int> interval,
                                QDate today);

/// Nothing for a row that has stopped by `today`.
[[nodiscard]] std::optional<AwayRow> pursued(const std::optional<AwayRow>& row, QDate today);

}  // namespace zhiqiao
