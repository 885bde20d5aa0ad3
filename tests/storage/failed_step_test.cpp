// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/list_office.h"
#include "tests/support/kept_log.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// An act whose work does not tell that one of its statements failed.
class FailedSteps : public EngineSuite {
protected:
    Result<Rows> add(const QString& key) {
        return test().database().run(
            {"test.add", u"INSERT INTO database_fact (key, value) VALUES (:key, 'x')"},
            {{u"key"_s, key}});
    }
    int facts() {
        auto rows = test().database().run(
            {"test.count", u"SELECT count(*) FROM database_fact WHERE value = 'x'"});
        return rows && rows->next() ? rows->number(0) : -1;
    }
    int acts() {
        auto rows = test().database().run({"test.acts", u"SELECT count(*) FROM journal"});
        return rows && rows->next() ? rows->number(0) : -1;
    }
};
ZHIQIAO_ON_BOTH_ENGINES(FailedSteps);

TEST_P(FailedSteps, AreNotReportedAsSavedWhenTheWorkSwallowsThem) {
    const int before = acts();
    const auto done = act([&](const Act&) -> Result<> {
        EXPECT_TRUE(ok(add(u"one"_s)));
        EXPECT_EQ(codeOf(add(u"one"_s)), "db.constraint");
        return {};
    });
    ASSERT_EQ(codeOf(done), "db.step_failed");
    EXPECT_EQ(done.error().kind, Error::Kind::Internal);
    EXPECT_EQ(done.error().detail, u"test.add"_s);
    EXPECT_FALSE(done.error().hint.isEmpty());
    EXPECT_EQ(facts(), 0);
    EXPECT_EQ(acts(), before);
}

TEST_P(FailedSteps, KeepTheErrorOfAWorkThatTellsThem) {
    const auto done = act([&](const Act&) -> Result<> {
        EXPECT_TRUE(ok(add(u"one"_s)));
        auto again = add(u"one"_s);
        return again ? Result<>() : fail(again.error());
    });
    EXPECT_EQ(codeOf(done), "db.constraint");
    EXPECT_EQ(facts(), 0);
}

TEST_P(FailedSteps, AreForgottenByTheNextAct) {
    EXPECT_FALSE(act([&](const Act&) -> Result<> {
        EXPECT_FALSE(test().database().run({"test.wrong", u"SELECT no_such_column"}));
        return {};
    }));
    EXPECT_FALSE(test().database().run({"test.wrong", u"SELECT no_such_column"}));
    EXPECT_TRUE(ok(act([&](const Act&) -> Result<> {
        EXPECT_TRUE(ok(add(u"one"_s)));
        return {};
    })));
    EXPECT_EQ(facts(), 1);
}

/// Only a server keeps statements of its own, which somebody has to free.
class FailedStepsOnAServer : public FailedSteps {
protected:
    int statementsHeld() {
        auto rows =
            test().database().run({"test.held", u"SELECT count(*) FROM pg_prepared_statements"});
        return rows && rows->next() ? rows->number(0) : -1;
    }
    void failOnce() {
        EXPECT_FALSE(act([&](const Act&) -> Result<> {
            auto read = test().database().run({"test.read", u"SELECT CAST(:n AS integer)", false},
                                              {{u"n"_s, 1}});
            EXPECT_TRUE(ok(read));
            EXPECT_FALSE(test().database().run(
                {"test.once", u"SELECT 1 / CAST(:n AS integer)", false}, {{u"n"_s, 0}}));
            EXPECT_FALSE(test().database().run({"test.kept", u"SELECT 2 / CAST(:n AS integer)"},
                                               {{u"n"_s, 0}}));
            return {};
        }));
    }
};
INSTANTIATE_TEST_SUITE_P(, FailedStepsOnAServer, testing::Values(Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(FailedStepsOnAServer, LeaveNoStatementBehindAndComplainAboutNone) {
    failOnce();
    const int held = statementsHeld();
    const KeptLog log;
    for (int n = 0; n < 5; ++n) failOnce();
    EXPECT_EQ(statementsHeld(), held);
    EXPECT_FALSE(KeptLog::text().contains(u"free statement"_s)) << qPrintable(KeptLog::text());
}
