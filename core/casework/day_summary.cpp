// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/day_summary.h"

#include "core/security/act_words.h"

#include <algorithm>

namespace zhiqiao {

Result<std::vector<DayLine>> sumDayUp(Transactions& transactions, const DayCounts& counts,
                                      const Actor& actor, const OperationId& operation, QDate day) {
    // The act first: who may not print a list learns no count, and the paper holds its own line.
    if (auto noted = transactions.run(
            actor, {.name = "day.summary", .operation = operation, .right = Right::ListPrint},
            [](const Act&) { return Result<>(); });
        !noted)
        return fail(noted.error());
    auto lines = counts.actsOf(actor.office, day);
    if (!lines) return lines;
    const auto order = knownActs();
    const auto place = [&](const DayLine& line) {
        const auto at = order.indexOf(line.act);
        return std::pair(at < 0 ? order.size() : at, line.act);
    };
    std::ranges::sort(*lines, {}, place);
    return lines;
}

}  // namespace zhiqiao
