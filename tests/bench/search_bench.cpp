// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "tests/bench/bench_office.h"

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Limit: `instr` over every name, the fifty first by name.
void search(benchmark::State& state, const QString& question) {
    auto& session = officeOf(int(state.range(0)));
    compare(
        state, [&] { need(session.peopleRows->page({.text = question, .limit = 50})); },
        [&] {
            readAll(session,
                    u"SELECT id, name FROM person WHERE instr(name, :part) > 0 "
                    "ORDER BY name_key, id LIMIT 50"_s,
                    {{u"part"_s, u"玉花"_s}});
        });
}
void searchByNamePart(benchmark::State& state) { search(state, u"玉花"_s); }
void searchByPinyin(benchmark::State& state) { search(state, u"mayuhua"_s); }
void searchByLastFour(benchmark::State& state) { search(state, u"0261"_s); }
BENCHMARK(searchByNamePart)->Arg(2000)->Arg(20000)->UseManualTime();
BENCHMARK(searchByPinyin)->Arg(2000)->Arg(20000)->UseManualTime();
BENCHMARK(searchByLastFour)->Arg(2000)->Arg(20000)->UseManualTime();

/// Limit: the same hundred rows of the obligation table with their persons, by key.
void worklistPage(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    compare(
        state, [&] { need(session.worklistRows->page({.limit = 100})); },
        [&] {
            readAll(session,
                    u"SELECT o.due_on, o.item, p.name FROM obligation o "
                    "JOIN person p ON p.id = o.person_id "
                    "WHERE o.active = 1 AND o.delivered < o.promised "
                    "AND (o.stops_on IS NULL OR o.stops_on > '2022-11-30') "
                    "ORDER BY o.due_on, o.registration_id, o.item LIMIT 100"_s);
        });
}
BENCHMARK(worklistPage)->Arg(2000)->Arg(20000)->UseManualTime();

/// Limit: the hard limits that SQL can tell, over the open vacancies, the best paid twenty.
void matchOnePerson(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    const PersonId person(number(
        session,
        u"SELECT MIN(o.person_id) FROM obligation o WHERE o.item = 'referral' AND o.active = 1"_s));
    const auto ports = session.ports();
    compare(
        state, [&] { need(matchPerson(ports, person, kDemoWorkingDay)); },
        [&] {
            readAll(session,
                    u"SELECT v.id, v.title, e.name FROM vacancy v "
                    "JOIN employer e ON e.id = v.employer_id "
                    "WHERE v.state = '30' AND v.open_until >= '2022-11-30' "
                    "AND v.opens_on <= '2022-11-30' AND v.filled < v.heads AND e.blocked = 0 "
                    "AND v.division LIKE '6399%' AND (v.age_min IS NULL OR v.age_min <= 24) "
                    "AND (v.education = '' OR v.education >= '31') "
                    "ORDER BY v.wage_fen_low DESC, v.id LIMIT 20"_s);
        });
    state.counters["vacancies"] =
        double(number(session,
                      u"SELECT COUNT(*) FROM vacancy WHERE state = '30' "
                      "AND opens_on <= '2022-11-30' AND open_until >= '2022-11-30'"_s));
}
BENCHMARK(matchOnePerson)->Arg(2000)->Arg(20000)->UseManualTime();

}  // namespace
