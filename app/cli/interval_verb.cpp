// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/employer_verbs.h"

#include <QCoreApplication>

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

Exit interval(Program& program, OfficeSession& session, const IntervalOptions& o) {
    const auto output = program.output();
    const KeyOffice office(session);
    if (o.days.empty() && !o.none) {
        const auto now = officeInterval(office.ports(), session.office());
        if (!now) return output.fail(now.error());
        return tellInterval(output, o, *now);
    }
    const auto days = daysTyped(o.days);
    if (!days) return output.fail(days.error());
    const auto actor = program.actorFor(session, Right::OfficeWrite);
    if (!actor) return output.fail(actor.error());
    if (auto set = setOfficeInterval(office.ports(), *actor, OperationId::make(), *days); !set)
        return output.fail(set.error());
    return tellInterval(output, o, *days);
}

}  // namespace

void addIntervalVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "interval",
                         IntervalVerb::tr("How often the office contacts: shows, sets or takes the "
                                          "interval away"),
                         "office interval --of employers --days 30");
    const auto o = std::make_shared<IntervalOptions>();
    verb->add_option("--of", o->of, utf8(IntervalVerb::tr("Whom: employers, the key ones")))
        ->required()
        ->check(CLI::IsMember({"employers"}));
    auto* days = verb->add_option("--days", o->days,
                                  utf8(IntervalVerb::tr("Calendar days between two contacts")));
    verb->add_flag("--none", o->none, utf8(IntervalVerb::tr("Nothing is due by itself any more")))
        ->excludes(days);
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return interval(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
