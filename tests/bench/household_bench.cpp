// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "core/households/household_file.h"
#include "core/storage/household_records.h"
#include "tests/bench/province.h"

#include <array>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCounty = 300'000;

/// Households of four: a third of the people employed, a fifth registered as unemployed, every
/// hundredth household with decisions.
constexpr std::array<QStringView, 4> kFill{
    uR"(INSERT INTO household (id, division, opened_on, office_id, staff_id, operation_id,
            recorded_at)
        SELECT id + 500000000, residence_division, '2020-01-01', office_id, 1, 'h-' || id,
            recorded_at
        FROM person WHERE id >= 1000000 AND id % 4 = 0)",
    uR"(INSERT INTO household_member (id, household_id, person_id, relation, joined_on,
            leave_reason, office_id, staff_id, operation_id, recorded_at)
        SELECT id + 600000000, id - id % 4 + 500000000, id, CASE id % 4 WHEN 0 THEN '0' ELSE '8' END,
            '2020-01-01', '', office_id, 1, 'm-' || id, recorded_at
        FROM person WHERE id >= 1000000)",
    uR"(INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
            end_reason, office_id, staff_id, operation_id, recorded_at)
        SELECT id + 700000000, id, 'employment', '', 'counter', '2021-03-01', 1, '', office_id, 1,
            'e-' || id, recorded_at
        FROM person WHERE id >= 1000000 AND id % 3 = 0)",
    uR"(INSERT INTO household_step (id, household_id, state, on_day, reason, evidence, office_id,
            staff_id, operation_id, recorded_at)
        SELECT h.id + 800000000 + s.n * 10000000, h.id, s.state, s.on_day, '06', '', h.office_id, 1,
            's-' || h.id || '-' || s.n, h.recorded_at
        FROM household h JOIN (SELECT 1 AS n, '10' AS state, '2022-10-08' AS on_day
            UNION ALL SELECT 2, '20', '2022-10-12' UNION ALL SELECT 3, '30', '2022-10-14'
            UNION ALL SELECT 4, '40', '2022-10-24') s
        WHERE h.id >= 501000000 AND h.id % 100 = 0)"};

OfficeSession& county() {
    auto& session = provinceOf(kCounty);
    auto& database = *need(session.database().connections().here());
    if (number(session, u"SELECT COUNT(*) FROM household WHERE id >= 501000000"_s) == 0)
        for (const auto text : kFill) need(database.run({"bench.household", text, false}));
    return session;
}

/// From nothing: reading, working out and writing.
void rebuildHouseholds(benchmark::State& state) {
    auto& session = county();
    auto& database = *need(session.database().connections().here());
    qint64 written = 0;
    for (auto _ : state) {
        need(database.run({"bench.clear", u"DELETE FROM household_count"_s, false}));
        need(database.run({"bench.clear", u"DELETE FROM household_span"_s, false}));
        written = need(rebuildHouseholdCourses(database, session.codes()));
    }
    state.counters["households"] = double(written);
    state.counters["persons"] = kCounty;
}
BENCHMARK(rebuildHouseholds)->Iterations(1)->UseRealTime();

/// Limit: a transaction that changes one row of the household.
void refreshOneHousehold(benchmark::State& state) {
    auto& session = county();
    const auto ports = householdPorts(session.ports());
    const auto actor = need(session.actor());
    const HouseholdId id(
        number(session,
               u"SELECT MIN(household_id) FROM household_step WHERE household_id >= 501000000"_s));
    const auto run = [&](const std::function<Result<>(const Act&)>& work) {
        need(ports.transactions.run(
            actor,
            {.name = "bench.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            work));
    };
    compare(
        state, [&] { run([&](const Act& act) { return refreshHousehold(ports, act, id); }); },
        [&] { run([&](const Act& act) { return ports.households.hold(act, id); }); });
}
BENCHMARK(refreshOneHousehold)->Iterations(200)->UseManualTime();

}  // namespace
