// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_release.h"

#include "core/exchange/out_mark.h"
#include "core/security/act_words.h"

#include <algorithm>

namespace zhiqiao {

namespace {

/// An office without users has nobody whose acts were nobody else's business.
Result<bool> reachesOwnOnly(const UserStore& users, StaffId staff) {
    const auto accounts = users.users();
    if (!accounts) return fail(accounts.error());
    if (accounts->empty()) return false;
    const auto standing = users.standing(staff);
    if (!standing) return fail(standing.error());
    return reach(standing->grants, Right::ListPrint) == Scope::Own;
}

}  // namespace

Result<ReleasedDay> releaseDay(const ReleasePorts& ports, const DayCounts& counts,
                               const Actor& actor, const OperationId& operation, QDate day) {
    const auto taker = takerOf(ports.offices, ports.users, actor.staff);
    if (!taker) return fail(taker.error());
    const auto own = reachesOwnOnly(ports.users, actor.staff);
    if (!own) return fail(own.error());
    const auto mark = ports.transactions.run(
        actor, {.name = "day.summary", .operation = operation, .right = Right::ListPrint},
        [&](const Act& act) -> Result<OutMark> { return outMark(*taker, act); });
    if (!mark) return fail(mark.error());
    auto lines = counts.actsOf(actor.office, day, *own ? std::optional(actor.staff) : std::nullopt);
    if (!lines) return fail(lines.error());
    const auto order = knownActs();
    std::ranges::sort(*lines, {}, [&](const DayLine& line) {
        const auto at = order.indexOf(line.act);
        return std::pair(at < 0 ? order.size() : at, line.act);
    });
    return ReleasedDay{*std::move(lines), *own, *mark};
}

}  // namespace zhiqiao
