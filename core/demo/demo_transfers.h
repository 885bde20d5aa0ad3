// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_story.h"

namespace zhiqiao {

/// The spells of work away from home that somebody registered as migrant had in the twelve months
/// up to the working day, with the shares of resources/demo/marginals.csv; none of who stayed at
/// home. Each is recorded when it is over or, while it goes on, from `registered` on; a few overlap
/// by mistake. Dice of its own, so that the other stories stay what they are.
[[nodiscard]] std::vector<DemoEvent> transfersOf(DemoShares& shares, int place, QDate registered,
                                                 QDate workingDay);

}  // namespace zhiqiao
