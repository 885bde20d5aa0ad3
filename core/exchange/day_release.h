// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/day_summary.h"
#include "core/exchange/list_release.h"

namespace zhiqiao {

/// 办件汇总 on its way out of the program, and the mark it bears.
struct ReleasedDay {
    std::vector<DayLine> lines;  ///< in the order of knownActs()
    bool own = false;            ///< the actor's acts alone: the right to print reaches no further
    OutMark mark;
};

/// The act itself, which the summary already counts when it is about the present day.
/// Errors: right.denied, those of the database.
Result<ReleasedDay> releaseDay(const ReleasePorts& ports, const DayCounts& counts,
                               const Actor& actor, const OperationId& operation, QDate day);

}  // namespace zhiqiao
