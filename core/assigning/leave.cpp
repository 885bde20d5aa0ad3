// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/leave.h"

#include <algorithm>

namespace zhiqiao {

std::vector<Cover> coversOn(const std::vector<StaffLeave>& leaves, QDate day) {
    const auto leaveOf = [&](StaffId who) {
        return std::ranges::find_if(leaves, [&](const StaffLeave& one) {
            return one.facts.away == who && one.holdsOn(day);
        });
    };
    std::vector<Cover> covers;
    for (const auto& one : leaves) {
        if (!one.holdsOn(day)) continue;
        Cover cover{one.facts.away, one.facts.cover, one.firstDayBack()};
        if (const auto next = leaveOf(one.facts.cover); next != leaves.end()) {
            cover.by = next->facts.cover;
            if (leaveOf(*cover.by) != leaves.end()) cover.by.reset();
        }
        covers.push_back(cover);
    }
    return covers;
}

}  // namespace zhiqiao
