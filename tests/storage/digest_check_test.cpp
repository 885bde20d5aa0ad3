// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class DatabaseChecks : public EngineSuite {
protected:
    /// The names of the checks that found something.
    QStringList findings() {
        auto aside = test().open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto recompute = [this](PersonId who) {
            return recompute_ ? recompute_(who) : test().services().obligationsOf(who);
        };
        const auto rows = checkDatabase(**aside, test().vault(), today_, recompute, &loadedCodes());
        EXPECT_TRUE(ok(rows));
        QStringList found;
        if (!rows) return found;
        EXPECT_EQ(rows->size(), 13u);
        for (const auto& row : *rows)
            if (!row.ok) found << row.check;
        return found;
    }
    void run(const QString& text) { ASSERT_TRUE(ok(test().database().run({"test", text, false}))); }

    RecomputeObligations recompute_;
    QDate today_ = kToday;
};
ZHIQIAO_ON_BOTH_ENGINES(DatabaseChecks);

TEST_P(DatabaseChecks, FindNothingInAnOfficeAtWork) {
    fillOffice(15);
    EXPECT_EQ(findings(), QStringList());
}

TEST_P(DatabaseChecks, FindPromisesThatDifferFromTheRecords) {
    fillOffice(5);
    recompute_ = [this](PersonId who) {
        auto rows = test().services().obligationsOf(who);
        if (rows)
            for (auto& row : *rows) ++row.delivered;
        return rows;
    };
    EXPECT_EQ(findings(), QStringList{u"obligations"_s});
}

TEST_P(DatabaseChecks, KnowPromisesThatStoppedByThemselves) {
    const auto made = enrol(person(1).id, u"graduate"_s, kToday.addDays(-9), std::nullopt);
    owe(made.person, {{.registration = made.id,
                       .person = made.person,
                       .item = u"referral"_s,
                       .standard = u"test"_s,
                       .promised = 3,
                       .due = kToday.addDays(9),
                       .stopsOn = kToday.addDays(2),
                       .staff = staff(),
                       .office = test().actor().office}});
    recompute_ = [this](PersonId who) {
        auto rows = test().services().obligationsOf(who);
        if (rows && today_ >= kToday.addDays(2)) rows->clear();
        return rows;
    };
    for (const int day : {0, 1, 2, 30}) {
        today_ = kToday.addDays(day);
        EXPECT_EQ(findings(), QStringList()) << day;
    }
    recompute_ = [](PersonId) { return Result<std::vector<ObligationRow>>(); };
    today_ = kToday.addDays(1);
    EXPECT_EQ(findings(), QStringList{u"obligations"_s});
}

TEST_P(DatabaseChecks, FindANameWhoseKeysStayedBehind) {
    fillOffice(5);
    run(u"UPDATE person SET name = '李四' WHERE id = (SELECT min(id) FROM person)"_s);
    EXPECT_EQ(findings(), QStringList{u"search"_s});
}

TEST_P(DatabaseChecks, FindASealedValueThatWasMoved) {
    fillOffice(3);
    run(u"UPDATE person SET note_seal = address_seal"_s);
    EXPECT_EQ(findings(), QStringList{u"sealed_values"_s});
}

TEST_P(DatabaseChecks, FindGapsThatNoContinuedPaperBookExplains) {
    const auto who = person(1).id;
    const auto owner = employer(1).id;
    const auto recommendNext = [&](int n) {
        recommend(who, vacancy(sampleVacancy(owner, n)).id, kToday);
    };
    const auto continueAt = [&](int next) {
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test().offices().continueSeries(a, u"21"_s, 2022, next);
        })));
    };
    recommendNext(1);
    EXPECT_EQ(findings(), QStringList());
    continueAt(400);  // mistyped, put right before a number was given out
    continueAt(40);
    EXPECT_EQ(findings(), QStringList());
    recommendNext(2);
    EXPECT_EQ(findings(), QStringList());
    run(u"UPDATE number_series SET next_number = 50"_s);
    recommendNext(3);
    EXPECT_EQ(findings(), QStringList{u"number_series"_s});
    continueAt(60);
    recommendNext(4);
    EXPECT_EQ(findings(), QStringList{u"number_series"_s}) << "a jump explains its own gap only";
}

TEST_P(DatabaseChecks, FindALetterThatIsMissingAfterAPaperBookWasContinued) {
    const auto who = person(1).id;
    const auto owner = employer(1).id;
    ASSERT_TRUE(ok(
        act([&](const Act& a) { return test().offices().continueSeries(a, u"21"_s, 2022, 40); })));
    for (const int n : {1, 2, 3}) recommend(who, vacancy(sampleVacancy(owner, n)).id, kToday);
    EXPECT_EQ(findings(), QStringList());
    run(u"DELETE FROM job_referral WHERE number = '6399210122000041'"_s);
    EXPECT_EQ(findings(), (QStringList{u"number_series"_s, u"awaited_slips"_s}));
}

TEST_P(DatabaseChecks, FindAnOfficeThatWasNeverMadeToItsEnd) {
    run(u"DELETE FROM database_fact WHERE key = 'complete'"_s);
    EXPECT_EQ(findings(), QStringList{u"complete"_s});
}

TEST_P(DatabaseChecks, FindARecordNoActMade) {
    fillOffice(3);
    run(u"UPDATE registration SET operation_id = 'by hand' WHERE id = "
        "(SELECT min(id) FROM registration)"_s);
    EXPECT_EQ(findings(), QStringList{u"journal"_s});
}

TEST_P(DatabaseChecks, FindAShippedStepThatWasAltered) {
    run(u"UPDATE schema_version SET checksum = 'x'"_s);
    EXPECT_EQ(findings(), QStringList{u"schema"_s});
}

TEST_P(DatabaseChecks, LeaveTheDatabaseAsItWas) {
    fillOffice(5);
    const auto people =
        peopleList(test().context(), test().clock())->count({.text = u"卓玛"_s}, 100);
    EXPECT_EQ(findings(), QStringList());
    const auto list = peopleList(test().context(), test().clock());
    EXPECT_EQ(list->count({.text = u"卓玛"_s}, 100).value(), people.value());
    person(90);
    EXPECT_EQ(list->count({.text = u"卓玛"_s}, 100).value(), people.value() + 1);
}
