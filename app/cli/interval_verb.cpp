// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/employer_verbs.h"
#include "core/following/away_acts.h"
#include "core/storage/sql_away_store.h"

#include <QCoreApplication>

#include <functional>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct IntervalVerb {
    Q_DECLARE_TR_FUNCTIONS(IntervalVerb)
};

struct IntervalOptions {
    std::string of;
    std::string days;
    bool none = false;
};

Exit tellInterval(const Output& output, const IntervalOptions& o, std::optional<int> days) {
    output.object({{u"of"_s, text(o.of)}, {u"days"_s, days ? QJsonValue(*days) : QJsonValue()}});
    return Done;
}

/// How one sort of contacts is spaced.
struct Spacing {
    std::function<Result<std::optional<int>>()> now;
    std::function<Result<>(const Actor&, std::optional<int>)> set;
};

Exit interval(Program& program, OfficeSession& session, const IntervalOptions& o,
              const Spacing& spacing) {
    const auto output = program.output();
    if (o.days.empty() && !o.none) {
        const auto now = spacing.now();
        if (!now) return output.fail(now.error());
        return tellInterval(output, o, *now);
    }
    const auto days = daysTyped(o.days);
    if (!days) return output.fail(days.error());
    const auto actor = program.actorFor(session, Right::OfficeWrite);
    if (!actor) return output.fail(actor.error());
    if (auto set = spacing.set(*actor, *days); !set) return output.fail(set.error());
    return tellInterval(output, o, *days);
}

Exit ofEmployers(Program& program, OfficeSession& session, const IntervalOptions& o) {
    const KeyOffice office(session);
    return interval(program, session, o,
                    {[&] { return officeInterval(office.ports(), session.office()); },
                     [&](const Actor& actor, std::optional<int> days) {
                         return setOfficeInterval(office.ports(), actor, OperationId::make(), days);
                     }});
}

Exit ofAway(Program& program, OfficeSession& session, const IntervalOptions& o) {
    SqlAwayStore rows(session.database().context());
    const AwayPorts ports{session.transactions, rows, session.offices, session.codes()};
    return interval(program, session, o,
                    {[&] {
                         return awayInterval(session.offices, session.codes(), session.office(),
                                             session.clock().today());
                     },
                     [&](const Actor& actor, std::optional<int> days) {
                         return setAwayInterval(ports, actor, OperationId::make(), days);
                     }});
}

}  // namespace

void addIntervalVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "interval",
                         IntervalVerb::tr("How often the office contacts: shows, sets or takes the "
                                          "interval away"),
                         "office interval --of employers --days 30");
    const auto o = std::make_shared<IntervalOptions>();
    verb->add_option("--of", o->of,
                     utf8(IntervalVerb::tr("Whom: employers, the key ones; away, people "
                                           "who work away")))
        ->required()
        ->check(CLI::IsMember({"employers", "away"}));
    auto* days = verb->add_option("--days", o->days,
                                  utf8(IntervalVerb::tr("Calendar days between two contacts")));
    verb->add_flag("--none", o->none, utf8(IntervalVerb::tr("Nothing is due by itself any more")))
        ->excludes(days);
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession([&](OfficeSession& session) {
                return o->of == "away" ? ofAway(program, session, *o)
                                       : ofEmployers(program, session, *o);
            });
        };
    });
}

}  // namespace zhiqiao::cli
