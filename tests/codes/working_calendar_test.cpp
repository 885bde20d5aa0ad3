// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codes.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const WorkingCalendar& calendar() { return loadedCodes().calendar; }

TEST(WorkingCalendars, FollowTheNotices) {
    EXPECT_FALSE(calendar().isWorkday(QDate(2022, 10, 3)));
    EXPECT_TRUE(calendar().isWorkday(QDate(2022, 10, 8))) << "a Saturday to make up";
    EXPECT_TRUE(calendar().isWorkday(QDate(2022, 10, 10)));
    EXPECT_FALSE(calendar().isWorkday(QDate(2022, 11, 12)));
    EXPECT_FALSE(calendar().nameOf(QDate(2022, 10, 3)).isEmpty());
    EXPECT_TRUE(calendar().nameOf(QDate(2022, 11, 15)).isEmpty());
}

TEST(WorkingCalendars, FallBackToWeekends) {
    EXPECT_TRUE(calendar().isWorkday(QDate(2031, 10, 1))) << "a Wednesday without a notice";
    EXPECT_FALSE(calendar().isWorkday(QDate(2031, 10, 4)));
}

TEST(WorkingCalendars, CountFromDayZero) {
    // 2022-09-30 is a Friday; 1 to 7 October are off, 8 and 9 October are made up.
    EXPECT_EQ(calendar().workdaysBetween(QDate(2022, 9, 30), QDate(2022, 10, 8)), 1);
    EXPECT_EQ(calendar().workdaysBetween(QDate(2022, 9, 30), QDate(2022, 10, 10)), 3);
    EXPECT_EQ(calendar().workdaysBetween(QDate(2022, 10, 10), QDate(2022, 9, 30)), -3);
    EXPECT_EQ(calendar().workdaysBetween(QDate(2022, 10, 1), QDate(2022, 10, 1)), 0);
    for (auto day = QDate(2022, 1, 1); day < QDate(2024, 1, 1); day = day.addDays(1))
        ASSERT_EQ(calendar().workdaysBetween(day.addDays(-1), day), calendar().isWorkday(day));
}

TEST(WorkingCalendars, TakeAnOfficesOwnDays) {
    const auto own = calendar().with(
        {{QDate(2022, 5, 3), true, u"补班"_s}, {QDate(2022, 11, 15), false, u"古尔邦节"_s}});
    EXPECT_FALSE(own.isWorkday(QDate(2022, 11, 15)));
    EXPECT_TRUE(own.isWorkday(QDate(2022, 5, 3)));
    EXPECT_TRUE(calendar().isWorkday(QDate(2022, 11, 15)));
}

TEST(Months, EndOnTheLastDayOfAShorterOne) {
    EXPECT_EQ(addMonths(QDate(2022, 1, 31), 1), QDate(2022, 2, 28));
    EXPECT_EQ(addMonths(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
    EXPECT_EQ(addMonths(QDate(2020, 3, 1), 36), QDate(2023, 3, 1));
    EXPECT_EQ(addMonths(QDate(2022, 3, 31), -1), QDate(2022, 2, 28));
}

TEST(Ages, ChangeOnTheBirthday) {
    EXPECT_EQ(ageOn(QDate(2000, 5, 10), QDate(2022, 5, 9)), 21);
    EXPECT_EQ(ageOn(QDate(2000, 5, 10), QDate(2022, 5, 10)), 22);
    EXPECT_EQ(ageOn(QDate(2004, 2, 29), QDate(2020, 2, 28)), 15);
    EXPECT_EQ(ageOn(QDate(2004, 2, 29), QDate(2022, 2, 28)), 17);
    EXPECT_EQ(ageOn(QDate(2004, 2, 29), QDate(2022, 3, 1)), 18);
}

}  // namespace
}  // namespace zhiqiao::test
