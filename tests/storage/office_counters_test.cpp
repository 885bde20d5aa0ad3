// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/end_staff.h"
#include "tests/storage/list_office.h"

#include <algorithm>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Two counters of one office at the same moment; a file has only one program that writes.
class TwoCounters : public EngineSuite {
protected:
    Staff added(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {a.staff(), a.office(), name, u"clerk"_s, kToday, {}});
               })
            .value();
    }
    /// True once another connection waits for a row this one holds.
    bool somebodyWaits() {
        auto rows = test().database().run({"test.waits",
                                           u"SELECT count(*) FROM pg_locks WHERE NOT granted AND "
                                           "pg_backend_pid() = ANY(pg_blocking_pids(pid))"});
        return rows && rows->next() && rows->number(0) > 0;
    }
    int working() {
        const auto staff = test().offices().staff().value();
        return int(
            std::ranges::count_if(staff, [](const Staff& one) { return one.worksOn(kToday); }));
    }
};
INSTANTIATE_TEST_SUITE_P(, TwoCounters, testing::Values(Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(TwoCounters, ThatEndEachOthersMemberLeaveOne) {
    const auto first = test().offices().staff().value().front();
    const auto second = added(u"张措"_s);
    Result<Staff> other = fail({});
    std::atomic<bool> done = false;
    std::thread counter;
    const auto mine = act([&](const Act& a) -> Result<Staff> {
        auto left = endStaff(test().offices(), a, first);
        counter = std::thread([&] {
            Connections connections([&](Access access) { return test().open(access); });
            EXPECT_TRUE(ok(connections.openForWriting()));
            const SqlContext context{connections, test().vault(), test().context().trail};
            SqlTransactions transactions(context, test().clock());
            SqlOfficeStore offices(context);
            other = transactions.run(
                test().actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& b) { return endStaff(offices, b, second); });
            connections.closeHere();
            done = true;
        });
        while (!done && !somebodyWaits()) std::this_thread::yield();
        return left;
    });
    counter.join();
    EXPECT_TRUE(ok(mine));
    EXPECT_EQ(codeOf(other), "staff.last_one");
    EXPECT_EQ(working(), 1);
}

TEST_P(TwoCounters, ThatContinueOnePaperBookKeepBothJumps) {
    std::vector<std::thread> counters;
    for (const int next : {100, 200})
        counters.emplace_back([&, next] {
            Connections connections([&](Access access) { return test().open(access); });
            EXPECT_TRUE(ok(connections.openForWriting()));
            const SqlContext context{connections, test().vault(), test().context().trail};
            SqlTransactions transactions(context, test().clock());
            SqlOfficeStore offices(context);
            EXPECT_TRUE(ok(transactions.run(
                test().actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& a) { return offices.continueSeries(a, u"21"_s, 2022, next); })));
            connections.closeHere();
        });
    for (auto& counter : counters) counter.join();
    auto rows = test().database().run(
        {"test.jumps",
         u"SELECT s.next_number, CAST(1 + (SELECT sum(to_number - from_number) "
         "FROM number_jump) AS bigint) FROM number_series s"});
    ASSERT_TRUE(ok(rows));
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->id(0), rows->id(1));
}
