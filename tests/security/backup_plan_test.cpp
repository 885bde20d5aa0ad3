// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/backup_plan.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

const QDate kLastOne(2022, 11, 21);  // a Monday
BackupPlan daily() { return {.folders = {u"/backup"_s}}; }
BackupHistory madeOn(QDate day) { return {.since = {2022, 1, 4}, .last = day}; }

}  // namespace

struct Aged {
    int every;
    int days;  ///< since the last good one
    BackupLevel level;
};
class BackupAge : public testing::TestWithParam<Aged> {};
INSTANTIATE_TEST_SUITE_P(
    , BackupAge,
    testing::Values(Aged{1, 0, BackupLevel::Good}, Aged{1, 1, BackupLevel::Good},
                    Aged{1, 2, BackupLevel::Good}, Aged{1, 3, BackupLevel::Late},
                    Aged{1, 7, BackupLevel::Late}, Aged{1, 8, BackupLevel::Overdue},
                    Aged{1, 400, BackupLevel::Overdue}, Aged{7, 7, BackupLevel::Good},
                    Aged{7, 8, BackupLevel::Good}, Aged{7, 9, BackupLevel::Late},
                    Aged{7, 13, BackupLevel::Late}, Aged{7, 14, BackupLevel::Overdue}),
    [](const auto& age) {
        return u"Every%1After%2"_s.arg(age.param.every).arg(age.param.days).toStdString();
    });

TEST_P(BackupAge, SaysHowBadItIs) {
    auto plan = daily();
    plan.everyDays = GetParam().every;
    const auto state = backupState(plan, madeOn(kLastOne), kLastOne.addDays(GetParam().days));
    EXPECT_EQ(state.level, GetParam().level);
    EXPECT_EQ(state.hint.isEmpty(), GetParam().level == BackupLevel::Good);
    EXPECT_TRUE(state.words.contains(u"2022-11-21"_s));
}

TEST(BackupState, OfAnOfficeWithoutOneCountsFromItsFirstDay) {
    const BackupHistory never{.since = kLastOne};
    EXPECT_EQ(backupState({}, never, kLastOne).level, BackupLevel::Late);
    EXPECT_EQ(backupState({}, never, kLastOne.addDays(7)).level, BackupLevel::Late);
    EXPECT_EQ(backupState({}, never, kLastOne.addDays(8)).level, BackupLevel::Overdue);
    EXPECT_FALSE(backupState({}, never, kLastOne).hint.isEmpty());
}

TEST(BackupState, OfAFailureIsShownThoughTheLastOneIsFresh) {
    auto history = madeOn(kLastOne);
    history.failed = kLastOne.addDays(1);
    const auto state = backupState(daily(), history, kLastOne.addDays(1));
    EXPECT_EQ(state.level, BackupLevel::Late);
    EXPECT_TRUE(state.words.contains(u"2022-11-22"_s) && state.words.contains(u"2022-11-21"_s))
        << "the older one is still there";
    EXPECT_EQ(backupState(daily(), history, kLastOne.addDays(8)).level, BackupLevel::Overdue);
}

TEST(BackupState, IsGoodWhenTheClockWasSetBack) {
    EXPECT_EQ(backupState(daily(), madeOn(kLastOne), kLastOne.addDays(-3)).level,
              BackupLevel::Good);
}

struct Moment {
    int every;
    int days;
    QTime now;
    bool due;
};
class BackupMoment : public testing::TestWithParam<Moment> {};
INSTANTIATE_TEST_SUITE_P(, BackupMoment,
                         testing::Values(Moment{1, 0, {23, 59}, false}, Moment{1, 1, {0, 0}, false},
                                         Moment{1, 1, {17, 29, 59}, false},
                                         Moment{1, 1, {17, 30}, true}, Moment{1, 2, {0, 0}, true},
                                         Moment{3, 2, {23, 59}, false},
                                         Moment{3, 3, {17, 30}, true}, Moment{3, 4, {8, 0}, true}));

TEST_P(BackupMoment, IsWhenOneIsDue) {
    auto plan = daily();
    plan.everyDays = GetParam().every;
    const auto today = kLastOne.addDays(GetParam().days);
    EXPECT_EQ(isBackupDue(plan, madeOn(kLastOne), today, GetParam().now), GetParam().due);
    plan.folders.clear();
    EXPECT_FALSE(isBackupDue(plan, madeOn(kLastOne), today, GetParam().now)) << "nowhere to put it";
}

TEST(BackupPlanOfSettings, TakesNonsenseForItsDefault) {
    const BackupPlan plain;
    EXPECT_EQ(backupPlan({}), plain);
    EXPECT_EQ(backupPlan({{u"backup.every"_s, u"0"_s},
                          {u"backup.keep"_s, u"1"_s},
                          {u"backup.at"_s, u"25:00"_s}}),
              plain);
    const auto two = backupPlan({{u"backup.folder"_s, u"/a"_s},
                                 {u"backup.folder2"_s, u"/b"_s},
                                 {u"backup.every"_s, u"7"_s},
                                 {u"backup.keep"_s, u"2"_s},
                                 {u"backup.at"_s, u"09:05"_s}});
    EXPECT_EQ(two, (BackupPlan{{u"/a"_s, u"/b"_s}, 7, {9, 5}, 2}));
}

TEST(BackupFiles, AreNamedByOfficeAndMinute) {
    EXPECT_EQ(backupFileName(u"63010201"_s, {QDate(2022, 11, 30), QTime(17, 5)}),
              u"职桥备份-63010201-20221130-1705.zqb"_s);
}

TEST(BackupFiles, BeyondTheNewestOfThisOfficeAreSurplus) {
    QStringList names{u"letter.zqb"_s, u"职桥备份-63010202-20200101-0000.zqb"_s,
                      u"职桥备份-63010201-20221130-1730.zqb.part"_s};
    for (const auto* day : {"20221128", "20221130", "20221129", "20221127"})
        names << u"职桥备份-63010201-%1-1730.zqb"_s.arg(QLatin1String(day));
    EXPECT_EQ(surplusBackups(names, u"63010201"_s, 2),
              (QStringList{u"职桥备份-63010201-20221128-1730.zqb"_s,
                           u"职桥备份-63010201-20221127-1730.zqb"_s}));
    EXPECT_EQ(surplusBackups(names, u"63010201"_s, 4), QStringList());
}
