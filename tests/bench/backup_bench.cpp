// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_backup.h"
#include "core/storage/database_restore.h"
#include "tests/bench/bench_office.h"

#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// An office whose journal has grown until the file has so many megabytes.
OfficeSession& grownOffice(int megabytes) {
    constexpr int kPersons = 2001;  // a file of its own
    auto& session = officeOf(kPersons);
    const auto path = session.database().target().path;
    auto& database = *need(session.database().connections().here());
    const auto grow =
        uR"(
        INSERT INTO journal (id, office_id, staff_id, act, subject, subject_id, operation_id,
            working_day, recorded_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        SELECT (SELECT min(id) FROM journal) - i, office_id, staff_id, 'person.view',
            'person', i, lower(hex(randomblob(16))), working_day, recorded_at
        FROM n, (SELECT * FROM journal LIMIT 1))"_s;
    while (QFileInfo(path).size() < qint64(megabytes) << 20) {
        need(database.inTransaction([&]() -> Result<> {
            auto rows = database.run({"bench.grow", grow, false});
            if (!rows) return fail(rows.error());
            return {};
        }));
        auto done = need(database.run({"bench.grow", u"PRAGMA wal_checkpoint(TRUNCATE)", false}));
        done.next();
    }
    return session;
}

/// One counter saves guidance after guidance, without a pause, until `wanted` ends.
std::vector<double> saveMeanwhile(OfficeSession& session, const std::atomic<bool>& wanted) {
    GuidanceCounter counter(session);
    std::vector<double> seconds;
    while (wanted) seconds.push_back(timed([&] { counter.save(); }));
    std::ranges::sort(seconds);
    return seconds;
}

/// A backup of so many megabytes while a counter saves all the time.
void backUpWhileSaving(benchmark::State& state) {
    auto& session = grownOffice(int(state.range(0)));
    const auto& database = session.database();
    const auto file = benchFolder() + u"/bench.zqb"_s;
    for (auto _ : state) {
        std::atomic<bool> wanted = true;
        std::thread taker([&] {
            state.SetIterationTime(timed([&] {
                need(backupOffice({database.target(), database.vault()}, file));
            }));
            wanted = false;
        });
        const auto saves = saveMeanwhile(session, wanted);
        taker.join();
        state.counters["save_p95_ms"] = saves[saves.size() * 95 / 100] * 1e3;
        state.counters["save_max_ms"] = saves.back() * 1e3;
        state.counters["saves"] = double(saves.size());
        state.counters["backup_MB"] = double(QFileInfo(file).size()) / (1 << 20);
    }
}
BENCHMARK(backUpWhileSaving)
    ->Arg(100)
    ->Arg(1024)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kSecond);

void restoreGrown(benchmark::State& state) {
    auto& session = grownOffice(int(state.range(0)));
    const auto& database = session.database();
    const auto file = benchFolder() + u"/restored.zqb"_s;
    need(backupOffice({database.target(), database.vault()}, file));
    const auto target = need(databaseTarget(benchFolder() + u"/restored.db"_s));
    for (auto _ : state)
        state.SetIterationTime(timed([&] {
            need(restoreOffice({.backup = file, .target = target, .clock = session.clock()}));
        }));
    need(discardOffice(target));
}
BENCHMARK(restoreGrown)->Arg(1024)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

}  // namespace
