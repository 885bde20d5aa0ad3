// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk_verbs.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct AwayVerb {
    Q_DECLARE_TR_FUNCTIONS(AwayVerb)
};

struct AwayOptions {
    std::string state;
    std::string officer;
    std::string destination;
    std::string search;
    int limit = 100;
    std::string after;
};

Exit listAway(const Program& program, const OfficeSession& session, const AwayOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    for (const auto& [key, typed] : {std::pair(u"state"_s, &o.state),
                                     {u"officer"_s, &o.officer},
                                     {u"destination"_s, &o.destination}})
        if (!typed->empty()) query.filters[key] = text(*typed);
    return printPage(program.output(), *session.awayRows, query);
}

}  // namespace

void addAwayVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "away", AwayVerb::tr("Who works away, and when each is to be heard of again"),
                "case away --state overdue");
    const auto o = std::make_shared<AwayOptions>();
    verb->add_option("--state", o->state, utf8(AwayVerb::tr("How it stands")))
        ->check(CLI::IsMember({"overdue", "due_soon", "later", "unset"}));
    verb->add_option("--officer", o->officer,
                     utf8(AwayVerb::tr("Who is in charge, by name or number")));
    verb->add_option("--destination", o->destination,
                     utf8(AwayVerb::tr("Where to: code of a division or its first digits")));
    verb->add_option("--search", o->search, utf8(AwayVerb::tr("Name or number")));
    verb->add_option("--after", o->after, utf8(AwayVerb::tr("Where the page before ended")));
    verb->add_option("--limit", o->limit, utf8(AwayVerb::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return listAway(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
