// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker_lane.h"
#include "core/codes/form_number.h"
#include "core/storage/office_database.h"
#include "tests/storage/number_work.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QProcess>

#include <gtest/gtest.h>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCounters = 8;

/// 10 000 in the full run.
int numbersWanted() { return qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 10'000 : 400; }

QStringList gapFree(int count) {
    QStringList numbers;
    for (int serial = 1; serial <= count; ++serial)
        numbers << FormNumber::of(sampleOffice().code, kToday.year(), serial)->text();
    return numbers;
}

/// Starts one process per counter and expects each to end well.
void runProcesses(const QString& engine, const QString& target, const QString& keyFile) {
    std::vector<std::unique_ptr<QProcess>> counters;
    for (int counter = 0; counter < kCounters; ++counter) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(ZHIQIAO_NUMBER_PROCESS),
                       {engine, target, keyFile, QString::number(counter),
                        QString::number(numbersWanted()), QString::number(kCounters)});
        counters.push_back(std::move(process));
    }
    for (const auto& process : counters) {
        ASSERT_TRUE(process->waitForFinished(600'000)) << "still running";
        EXPECT_EQ(process->exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
    }
}

void expectGapFree(Database& database) {
    const auto taken = numbersTaken(database);
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(*taken, gapFree(numbersWanted()));
}

}  // namespace

TEST(ReferralNumbers, HaveNoGapAndNoTwinFromThreadsThatShareTheWriteLane) {
    TestDatabase db(Engine::Sqlite);
    ASSERT_TRUE(ok(prepareNumberWork(db.context(), db.clock(), db.actor(), numbersWanted())));
    const auto work = readNumberWork(db.database());
    ASSERT_TRUE(ok(work));
    Connections connections([&](Access access) { return db.open(access); });
    WorkerLane lane(u"writes"_s);
    EXPECT_TRUE(ok(lane.run([&] { return connections.openForWriting(); }).result()));
    std::vector<std::thread> counters;
    for (int counter = 0; counter < kCounters; ++counter)
        counters.emplace_back([&, counter] {
            for (int pair = counter; pair < numbersWanted(); pair += kCounters) {
                const auto saved = lane.run([&connections, &db, &work, pair] {
                    return takeNumbers({connections, db.vault(), db.context().trail}, db.clock(),
                                       *work, pair, pair + 1, 1);
                });
                EXPECT_TRUE(ok(saved.result()));
            }
        });
    for (auto& counter : counters) counter.join();
    lane.run([&] {
            connections.closeHere();
            return 0;
        })
        .waitForFinished();
    expectGapFree(db.database());
}

TEST(ReferralNumbers, HaveNoGapAndNoTwinFromProcessesThatTakeTurnsAtOneFile) {
    QTemporaryDir folder;
    const auto path = folder.filePath(u"office.db"_s);
    const DatabaseTarget target{
        .path = path, .keywords = {}, .keyFile = keyFileBeside(path), .title = {}};
    const WorkingDayClock clock(kToday);
    {
        const NewOffice made{sampleOffice(), {{u"马文忠"_s, u"clerk"_s, QDate(2022, 1, 1)}}, {}};
        auto office = createOffice(target, made, clock);
        ASSERT_TRUE(ok(office));
        auto writer = (*office)->connections().openForWriting();
        ASSERT_TRUE(ok(writer));
        const auto empty = readNumberWork(**writer);
        ASSERT_TRUE(ok(empty));
        ASSERT_TRUE(
            ok(prepareNumberWork((*office)->context(), clock, empty->actor, numbersWanted())));
    }
    runProcesses(u"sqlite"_s, path, target.keyFile);
    auto office = openOffice(target);
    ASSERT_TRUE(ok(office));
    expectGapFree(**(*office)->connections().here());
}

TEST(ReferralNumbers, HaveNoGapAndNoTwinFromThreadsOfAServer) {
    ZHIQIAO_NEEDS(Engine::Postgres)
    TestDatabase db(Engine::Postgres);
    ASSERT_TRUE(ok(prepareNumberWork(db.context(), db.clock(), db.actor(), numbersWanted())));
    const auto work = readNumberWork(db.database());
    ASSERT_TRUE(ok(work));
    std::vector<std::thread> counters;
    for (int counter = 0; counter < kCounters; ++counter)
        counters.emplace_back([&, counter] {
            Connections connections([&](Access access) { return db.open(access); });
            EXPECT_TRUE(ok(connections.openForWriting()));
            EXPECT_TRUE(ok(takeNumbers({connections, db.vault(), db.context().trail}, db.clock(),
                                       *work, counter, numbersWanted(), kCounters)));
            connections.closeHere();
        });
    for (auto& counter : counters) counter.join();
    expectGapFree(db.database());
}

TEST(ReferralNumbers, HaveNoGapAndNoTwinFromProcessesOfAServer) {
    ZHIQIAO_NEEDS(Engine::Postgres)
    TestDatabase db(Engine::Postgres);
    ASSERT_TRUE(ok(prepareNumberWork(db.context(), db.clock(), db.actor(), numbersWanted())));
    runProcesses(u"postgres"_s, db.target(), db.keyFile());
    expectGapFree(db.database());
}
