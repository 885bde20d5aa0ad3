// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/away_acts.h"

#include "core/security/office_interval.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AwayActs {
    Q_DECLARE_TR_FUNCTIONS(AwayActs)
};

Error badAwayInterval() {
    return {
        .kind = Error::Kind::Invalid,
        .code = "away.bad_interval",
        .message = AwayActs::tr("That is no interval."),
        .hint = AwayActs::tr("Enter calendar days from 1 to %1, or none.").arg(kMostIntervalDays),
        .detail = u"field=days"_s};
}

}  // namespace

Result<std::optional<int>> awayInterval(const OfficeStore& offices, const Codes& codes,
                                        OfficeId office, QDate today) {
    const auto settings = offices.settings(office, {});
    if (!settings) return fail(settings.error());
    if (const auto own = intervalIn(*settings, kAwayInterval)) return own;
    return codes.parameters.number(kAwayInterval, today);
}

Result<> setAwayInterval(const AwayPorts& ports, const Actor& actor, const OperationId& operation,
                         std::optional<int> days) {
    if (days && !isInterval(*days)) return fail(badAwayInterval());
    return ports.transactions.run(
        actor, {.name = "away.interval", .operation = operation, .right = Right::OfficeWrite},
        [&](const Act& act) -> Result<> {
            if (auto saved = ports.offices.saveSetting(act, {}, kAwayInterval,
                                                       days ? QString::number(*days) : QString());
                !saved)
                return saved;
            const auto now = awayInterval(ports.offices, ports.codes, act.office(), act.today());
            if (!now) return fail(now.error());
            return ports.rows.spaceAll(act, *now);
        });
}

}  // namespace zhiqiao
