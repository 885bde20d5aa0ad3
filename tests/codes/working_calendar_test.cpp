// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

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
    const auto own = calendar().withOwn(
        {{QDate(2022, 5, 3), true, u"补班"_s}, {QDate(2022, 11, 15), false, u"古尔邦节"_s}});
    EXPECT_FALSE(own.isWorkday(QDate(2022, 11, 15)));
    EXPECT_TRUE(own.isWorkday(QDate(2022, 5, 3)));
    EXPECT_TRUE(calendar().isWorkday(QDate(2022, 11, 15)));
}

TEST(WorkingCalendars, TakeAnOfficesDaysInPlaceOfThoseItHadBefore) {
    const auto festival = QDate(2022, 11, 15);
    const auto before = calendar().withOwn({{festival, false, u"古尔邦节"_s}});
    const auto after = before.withOwn({{QDate(2022, 10, 1), true, u"值班"_s}});
    EXPECT_TRUE(after.isWorkday(festival));
    EXPECT_TRUE(after.isWorkday(QDate(2022, 10, 1))) << "over what is published";
    EXPECT_FALSE(after.withOwn({}).isWorkday(QDate(2022, 10, 1)));
    EXPECT_EQ(after.published(QDate(2022, 10, 1))->name, u"国庆节"_s);
    EXPECT_FALSE(after.published(festival));
}

struct NoticeCase {
    const char* about;
    QDate posted;
    int workdays;
    QDate last;
};

class Notices : public testing::TestWithParam<NoticeCase> {};

// From the notices 国办发明电〔2021〕11号 and 国办发明电〔2022〕16号, counted by hand.
TEST_P(Notices, EndOnTheLastOfTheirWorkdays) {
    const auto& [about, posted, workdays, last] = GetParam();
    EXPECT_EQ(calendar().afterWorkdays(posted, workdays), last) << about;
    EXPECT_EQ(calendar().workdaysBetween(posted, last), workdays) << about;
}

INSTANTIATE_TEST_SUITE_P(
    Of2022, Notices,
    testing::Values(
        NoticeCase{"春节: Sat 29 and Sun 30 January are worked, 31 January to 6 February off",
                   QDate(2022, 1, 27), 5, QDate(2022, 2, 8)},
        NoticeCase{"posted on the last day before 春节", QDate(2022, 1, 30), 5, QDate(2022, 2, 11)},
        NoticeCase{"国庆: 1 to 7 October off, Sat 8 and Sun 9 October are worked",
                   QDate(2022, 9, 29), 5, QDate(2022, 10, 11)},
        NoticeCase{"posted inside the holidays", QDate(2022, 10, 3), 3, QDate(2022, 10, 10)},
        NoticeCase{"an ordinary week, the day of posting is day 0", QDate(2022, 11, 14), 5,
                   QDate(2022, 11, 21)},
        NoticeCase{"none at all", QDate(2022, 10, 3), 0, QDate(2022, 10, 3)},
        NoticeCase{"a year without a table: weekends only, 国庆 counts", QDate(2031, 9, 30), 5,
                   QDate(2031, 10, 7)}));

TEST(WorkingCalendars, KnowWhichYearsHaveANotice) {
    EXPECT_TRUE(calendar().knowsYear(2022));
    EXPECT_FALSE(calendar().knowsYear(2031));
    const auto festival = calendar().withOwn({{QDate(2031, 4, 1), false, u"古尔邦节"_s}});
    EXPECT_FALSE(festival.knowsYear(2031)) << "a local festival is no notice";
    EXPECT_TRUE(calendar().withOwn({{QDate(2031, 10, 1), false, u"国庆节"_s}}).knowsYear(2031));
}

TEST(WorkingCalendars, ListAYearsDaysWithTheOfficesOverThePublished) {
    const auto own = calendar().withOwn(
        {{QDate(2022, 5, 2), true, u"值班"_s}, {QDate(2022, 11, 15), false, u"地方节日"_s}});
    const auto entries = own.entries(2022);
    ASSERT_EQ(entries.size(), calendar().entries(2022).size() + 1);
    EXPECT_TRUE(std::ranges::is_sorted(entries, {}, [](const auto& one) { return one.day.day; }));
    std::vector<QDate> ofTheOffice;
    for (const auto& one : entries)
        if (one.own) ofTheOffice.push_back(one.day.day);
    EXPECT_EQ(ofTheOffice, (std::vector{QDate(2022, 5, 2), QDate(2022, 11, 15)}));
    EXPECT_TRUE(calendar().entries(2031).empty());
}

TEST(WorkingCalendars, ServeReadersWhileTheyAreReplaced) {
    auto shared = calendar();
    const auto festival = QDate(2022, 11, 15);
    const auto withFestival = calendar().withOwn({{festival, false, u"地方节日"_s}});
    std::thread writer([&] {
        for (int i = 0; i < 2000; ++i) shared = i % 2 ? calendar() : withFestival;
    });
    for (int i = 0; i < 200; ++i) {
        const int week = shared.workdaysBetween(QDate(2022, 11, 13), QDate(2022, 11, 20));
        ASSERT_TRUE(week == 4 || week == 5);
    }
    writer.join();
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
