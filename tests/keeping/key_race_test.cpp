// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_vacancy_store.h"
#include "tests/keeping/key_office.h"

#include <atomic>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class KeyRaces : public KeySuite {};

/// Two counters of one office at the same moment; a file has only one program that writes.
class KeyVisitRaces : public KeySuite {
protected:
    /// True once another connection waits for a row this one holds.
    bool somebodyWaits() {
        auto rows = test().database().run({"test.waits",
                                           u"SELECT count(*) FROM pg_locks WHERE NOT granted AND "
                                           "pg_backend_pid() = ANY(pg_blocking_pids(pid))"});
        return rows && rows->next() && rows->number(0) > 0;
    }
    Result<> undoElsewhere(const EmployerVisit& visit) {
        Connections connections([&](Access access) { return test().open(access); });
        EXPECT_TRUE(ok(connections.openForWriting()));
        const SqlContext context{connections, test().vault(), test().context().trail};
        SqlTransactions transactions(context, test().clock());
        SqlKeyEmployerStore firms(context);
        SqlVacancyStore vacancies(context);
        SqlOfficeStore offices(context);
        const auto done = undoVisit({transactions, firms, vacancies, offices, loadedCodes()},
                                    test().actor(), OperationId::make(), visit, kToday);
        connections.closeHere();
        return done;
    }
};
INSTANTIATE_TEST_SUITE_P(, KeyVisitRaces, testing::Values(Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(KeyVisitRaces, LetAnUndoWaitForTheVisitThatIsBeingSaved) {
    const auto firm = listed();
    const auto mistaken = visit(sampleVisit(firm.id, kToday.addDays(-3)));
    ASSERT_TRUE(ok(mistaken));
    std::atomic<bool> done = false;
    bool waited = false;
    Result<> undone = fail({});
    std::thread counter;
    const auto saved = act([&](const Act& a) -> Result<> {
        if (auto held = store().hold(a, firm.id); !held) return fail(held.error());
        counter = std::thread([&] {
            undone = undoElsewhere(*mistaken);
            done = true;
        });
        while (!done && !(waited = somebodyWaits())) std::this_thread::yield();
        const auto added = store().addVisit(a, sampleVisit(firm.id, kToday.addDays(-1)));
        if (!added) return fail(added.error());
        return refreshKeyRow(ports(), a, firm.id);
    });
    counter.join();
    EXPECT_TRUE(ok(saved));
    EXPECT_TRUE(ok(undone));
    EXPECT_TRUE(waited) << "it would work the row out from the visits before";
    EXPECT_EQ(row(firm.id).lastOn, kToday.addDays(-1));
}

INSTANTIATE_TEST_SUITE_P(, KeyRaces, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(KeyRaces, GiveTheFirmToOneOfTwoOfficersAndTellTheOther) {
    const auto firm = listed();
    const auto both = seen(firm);
    ASSERT_TRUE(ok(give({both}, staff())));
    const auto late = give({both}, colleague());
    ASSERT_TRUE(ok(late));
    EXPECT_EQ(late->batch, std::nullopt);
    ASSERT_EQ(late->left.size(), 1U);
    EXPECT_EQ(late->left[0].error.code, "key.changed_meanwhile");
    EXPECT_EQ(row(firm.id).officer, staff());
    EXPECT_EQ(number(u"SELECT count(*) FROM key_employer_deed"_s), 1);
}

TEST_P(KeyRaces, LeaveNoRowInTheJournalWhenNothingCameOfThem) {
    const auto firm = listed();
    const auto both = seen(firm);
    ASSERT_TRUE(ok(give({both}, staff())));
    const auto acts = number(u"SELECT count(*) FROM journal"_s);
    ASSERT_TRUE(ok(give({both}, colleague())));
    EXPECT_EQ(number(u"SELECT count(*) FROM journal"_s), acts);
}

TEST_P(KeyRaces, TakeOneOfTwoDeedsAtTheSameMoment) {
    const auto firm = listed();
    ASSERT_TRUE(ok(give({seen(firm)}, staff())));
    const auto late = act([&](const Act& a) {
        return store().addDeed(a, firm,
                               {.kind = KeyDeedKind::Assign, .on = kToday, .officer = colleague()},
                               firm.batch);
    });
    EXPECT_EQ(codeOf(late), "record.changed_elsewhere");
}

TEST_P(KeyRaces, PutAnEmployerOnTheListOnceWhateverTwoCountersSaw) {
    const auto firm = listed();
    const auto twice = act([&](const Act& a) -> Result<> {
        const auto second = store().add(a, firm.facts, firm.batch);
        if (!second) return fail(second.error());
        return refreshKeyRow(ports(), a, second->id);
    });
    EXPECT_EQ(codeOf(twice), "key.listed_already");
    EXPECT_EQ(number(u"SELECT count(*) FROM key_employer"_s), 1);
}

TEST_P(KeyRaces, CountASecondClickAsTheFirst) {
    const auto firm = listed();
    const auto once = OperationId::make();
    const auto click = [&] {
        return recordVisit(ports(), test().actor(), once, sampleVisit(firm.id), kToday);
    };
    ASSERT_TRUE(ok(click()));
    EXPECT_EQ(codeOf(click()), "act.already_done");
    EXPECT_EQ(store().visitsOf(firm.id)->size(), 1U);
}
