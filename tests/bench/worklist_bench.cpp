// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/province.h"

#include <array>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Every person an open case that still owes referrals, due over four hundred days around the
/// working day; every third a contact as well; every twentieth a recognition under way; two hundred
/// rows on hold.
constexpr std::array<QStringView, 5> kOpenCases{
    uR"(INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
            end_reason, office_id, staff_id, operation_id, recorded_at)
        SELECT id + 900000000, id, 'graduate', '', 'counter',
            date('2022-07-01', (id % 120) || ' days'), 1, '', office_id, 1, 'w-' || id, recorded_at
        FROM person WHERE id >= 1000000)",
    uR"(INSERT INTO obligation (registration_id, item, person_id, standard, promised, delivered,
            due_on, active, staff_id, office_id, since)
        SELECT id + 900000000, 'referral', id, 'bench', 3, id % 3,
            date('2022-10-21', (id * 7 % 400) || ' days'), 1, 1, office_id,
            date('2022-07-01', (id % 120) || ' days')
        FROM person WHERE id >= 1000000)",
    uR"(INSERT INTO obligation (registration_id, item, person_id, standard, promised, delivered,
            due_on, active, staff_id, office_id, since)
        SELECT id + 900000000, 'contact', id, 'bench', 1, 0,
            date('2022-10-21', (id * 11 % 400) || ' days'), 1, 1, office_id,
            date('2022-07-01', (id % 120) || ' days')
        FROM person WHERE id >= 1000000 AND id % 3 = 0)",
    uR"(INSERT INTO hardship (id, number, person_id, category, channel, applied_on, evidence, promised,
            retirement_group, state, state_on, next_step, due_on, steps, office_id, staff_id,
            operation_id, recorded_at)
        SELECT id + 1200000000, 'w-' || id, id, '010', '01', '2022-11-01', '', 1, '', '10',
            '2022-11-01', 'community', date('2022-10-21', (id * 13 % 400) || ' days'), 1, office_id,
            1, 'wh-' || id, recorded_at
        FROM person WHERE id >= 1000000 AND id % 20 = 0)",
    uR"(INSERT INTO worklist_hold (id, kind, record_id, due_on, held_on, until_day, reason, office_id,
            staff_id, operation_id, recorded_at)
        SELECT registration_id + 1500000000, item, registration_id, due_on, '2022-11-29', '2022-12-09',
            '1', office_id, 1, 'wo-' || registration_id, 0
        FROM obligation WHERE item = 'referral' AND registration_id >= 901000000
        ORDER BY due_on, registration_id LIMIT 200)"};

/// An office never counts its tables; those of the province were counted before they had these
/// rows.
void forgetStatistics(Database& database) {
    need(database.run({"bench.forget", u"DELETE FROM sqlite_stat1", false}));
    need(database.run({"bench.forget", u"ANALYZE sqlite_schema", false}));
}

OfficeSession& openCases(int persons) {
    auto& session = provinceOf(persons);
    auto& database = *need(session.database().connections().here());
    if (number(session,
               u"SELECT COUNT(*) FROM registration WHERE id >= 901000000 AND operation_id "
               "LIKE 'w-%'"_s) == 0)
        for (const auto text : kOpenCases) need(database.run({"bench.worklist", text, false}));
    forgetStatistics(database);
    return session;
}

/// Limit: the ids of the same page, by the index alone.
void page(benchmark::State& state, const ListQuery& query) {
    auto& session = openCases(int(state.range(0)));
    compare(
        state, [&] { need(session.worklistRows->page(query)); },
        [&] {
            readAll(session,
                    u"SELECT due_on, registration_id, item FROM obligation "
                    "WHERE active = 1 AND delivered < promised "
                    "ORDER BY due_on, registration_id, item LIMIT 100"_s);
        });
}

void workFirstPage(benchmark::State& state) { page(state, {.limit = 100}); }
void workWithinSevenDays(benchmark::State& state) {
    page(state, {.filters = {{u"state"_s, u"due_soon"_s}}, .limit = 100});
}
void workOfOneCounty(benchmark::State& state) {
    page(state,
         {.filters = {{u"county"_s, u"630102"_s}, {u"state"_s, u"overdue"_s}}, .limit = 100});
}
void workOnHold(benchmark::State& state) {
    page(state, {.filters = {{u"hold"_s, u"held"_s}}, .limit = 100});
}
BENCHMARK(workFirstPage)->Arg(30000)->Arg(300000)->UseManualTime();
BENCHMARK(workWithinSevenDays)->Arg(30000)->Arg(300000)->UseManualTime();
BENCHMARK(workOfOneCounty)->Arg(30000)->Arg(300000)->UseManualTime();
BENCHMARK(workOnHold)->Arg(30000)->Arg(300000)->UseManualTime();

/// The numbers beside all views of the page, one after another as the window asks them.
void workNumbers(benchmark::State& state) {
    auto& session = openCases(int(state.range(0)));
    constexpr qint64 kMost = 1001;
    const std::array<QMap<QString, QString>, 5> views{{{},
                                                       {{u"state"_s, u"overdue"_s}},
                                                       {{u"state"_s, u"due_soon"_s}},
                                                       {{u"state"_s, u"later"_s}},
                                                       {{u"hold"_s, u"held"_s}}}};
    compare(
        state,
        [&] {
            for (const auto& filters : views)
                need(session.worklistRows->count({.filters = filters}, kMost));
        },
        [&] {
            readAll(session,
                    u"SELECT count(*) FROM (SELECT 1 FROM obligation WHERE active = 1 "
                    "AND delivered < promised LIMIT 1001)"_s);
        });
}
BENCHMARK(workNumbers)->Arg(30000)->Arg(300000)->UseManualTime();

}  // namespace
