// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/chart_reading.h"

#include "core/outcomes/small_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what the right reaches, and asks for the own caseload where it reaches no further.
void narrow(const Standing& standing, const std::vector<Office>& offices, SeriesQuery& query,
            std::vector<OutcomeFact>& facts) {
    const auto far = reach(standing.grants, Right::ChartView);
    if (far == Scope::Own && !query.staff) query.staff = standing.staff;
    std::erase_if(facts, [&](const OutcomeFact& fact) {
        const auto office = std::ranges::find(offices, fact.office, &Office::id);
        return !far || !isWithin(*far, standing,
                                 {{fact.staff},
                                  fact.office,
                                  office == offices.end() ? QString() : office->division});
    });
}

QString scopeOf(const SeriesQuery& query, const std::vector<Office>& offices,
                const std::vector<Staff>& staff) {
    const auto office = offices.empty() ? QString() : offices.front().name;
    const auto person =
        query.staff ? std::ranges::find(staff, *query.staff, &Staff::id) : staff.end();
    return person == staff.end() ? office : office + u" · "_s + person->name;
}

bool tellsOfAnotherOffice(const SeriesQuery& query, const std::vector<OutcomeFact>& facts,
                          const Actor& actor) {
    return query.staff != actor.staff && std::ranges::any_of(facts, [&](const OutcomeFact& fact) {
               return fact.office != actor.office && isAsked(query, fact);
           });
}

}  // namespace

Result<ReadChart> readChart(const ChartPorts& ports, const Actor& actor, SeriesQuery query) {
    auto facts = ports.outcomes.facts(kindsOf(query.name), query.cutOff);
    if (!facts) return fail(facts.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto users = ports.users.users();
    if (!users) return fail(users.error());
    if (!users->empty()) {
        const auto standing = ports.users.standing(actor.staff);
        if (!standing) return fail(standing.error());
        narrow(*standing, *offices, query, *facts);
    }
    auto spec = seriesOf(query, *facts,
                         {*staff, ports.divisions, scopeOf(query, *offices, *staff),
                          graduateRateRules(ports.parameters, query.cutOff)});
    if (!spec) return fail(spec.error());
    if (tellsOfAnotherOffice(query, *facts, actor)) {
        spec->note.clear();  // rates would tell the cells that are left out
        spec = withoutSmallCells(*spec);
    }
    return ReadChart{std::move(query), *std::move(facts), *std::move(spec)};
}

}  // namespace zhiqiao
