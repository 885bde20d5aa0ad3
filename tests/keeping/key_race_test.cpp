// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keeping/key_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class KeyRaces : public KeySuite {};
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
