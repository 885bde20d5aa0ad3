// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/caseload_series.h"
#include "tests/support/codes.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kCutOff(2022, 11, 30);

/// A graduate of September about whom nothing is known yet.
OutcomeFact graduate(qint64 person = 1) {
    return {.registration = RegistrationId(person),
            .person = PersonId(person),
            .kind = u"graduate"_s,
            .registeredOn = {2022, 9, 1},
            .county = u"639921"_s,
            .staff = StaffId(1),
            .office = OfficeId(1),
            .intent = {},
            .placedOn = {}};
}

SeriesQuery query(const QString& name) { return {.name = name, .cutOff = kCutOff}; }

Result<ChartSpec> chart(const SeriesQuery& asked, const std::vector<OutcomeFact>& facts) {
    static const std::vector<Staff> staff;
    return seriesOf(asked, facts, {staff, loadedCodes().divisions, {}});
}

/// "category/series" of every mark that is not zero, with its value.
std::map<std::string, qint64> marksOf(const SeriesQuery& asked,
                                      const std::vector<OutcomeFact>& facts) {
    std::map<std::string, qint64> marks;
    const auto spec = chart(asked, facts);
    EXPECT_TRUE(ok(spec));
    EXPECT_TRUE(ok(checkChart(*spec)));
    for (const auto& mark : spec->marks)
        if (mark.value != 0) marks[(mark.category + u'/' + mark.series).toStdString()] = mark.value;
    return marks;
}

using Marks = std::map<std::string, qint64>;

struct FunnelRow {
    const char* what;
    OutcomeFact fact;
    Marks bars;
};

OutcomeFact served(const QString& intent, int guidance, int referrals, int offers,
                   std::optional<QDate> placedOn = {}) {
    auto fact = graduate();
    fact.attempts = fact.contacts = intent.isEmpty() ? 0 : 1;
    fact.intent = intent;
    fact.guidance = guidance;
    fact.referrals = referrals;
    fact.offers = offers;
    fact.placedOn = placedOn;
    return fact;
}

}  // namespace

TEST(CaseloadSeries, NameTheRangeAndTheHourInTheHead) {
    const auto headOf = [](const SeriesQuery& asked) {
        const auto spec = chart(asked, {graduate()});
        EXPECT_TRUE(ok(spec));
        return chartHeadLine(*spec);
    };
    auto asked = query(u"funnel"_s);
    asked.madeAt = QTime(8, 5);
    EXPECT_TRUE(headOf(asked).contains(u"2022-11-30 08:05"_s)) << qPrintable(headOf(asked));
    EXPECT_FALSE(headOf(asked).contains(u"registered"_s));
    asked.from = QDate(2022, 7, 1);
    EXPECT_TRUE(headOf(asked).startsWith(u"registered from 2022-07-01 on"_s));
    asked.to = QDate(2022, 9, 30);
    EXPECT_TRUE(headOf(asked).startsWith(u"registered 2022-07-01 to 2022-09-30"_s));
    asked.from.reset();
    EXPECT_TRUE(headOf(asked).startsWith(u"registered up to 2022-09-30"_s));
}

TEST(Funnels, CountAStepForWhoPassedItAndAllBefore) {
    const QDate placed(2022, 10, 1);
    const FunnelRow rows[]{
        {"nobody asked", served({}, 0, 0, 0), {}},
        {"not willing, served all the same", served(u"2"_s, 1, 3, 1), {}},
        {"willing only", served(u"1"_s, 0, 0, 0), {{"willing/served", 1}}},
        {"referred without guidance", served(u"1"_s, 0, 3, 1), {{"willing/served", 1}}},
        {"guided", served(u"1"_s, 2, 0, 0), {{"willing/served", 1}, {"guided/served", 1}}},
        {"offered without three referrals",
         served(u"1"_s, 1, 2, 1),
         {{"willing/served", 1}, {"guided/served", 1}, {"referred/served", 1}}},
        {"everything",
         served(u"1"_s, 1, 3, 1),
         {{"willing/served", 1},
          {"guided/served", 1},
          {"referred/served", 1},
          {"referred_three/served", 1},
          {"offered/served", 1}}},
        {"placed before any guidance", served(u"1"_s, 0, 0, 0, placed), {{"willing/placed", 1}}},
        {"placed after one referral",
         served(u"1"_s, 1, 1, 0, placed),
         {{"willing/served", 1}, {"guided/served", 1}, {"referred/placed", 1}}},
        {"placed after everything",
         served(u"1"_s, 1, 4, 1, placed),
         {{"willing/served", 1},
          {"guided/served", 1},
          {"referred/served", 1},
          {"referred_three/served", 1},
          {"offered/placed", 1}}},
        {"placed without being asked", served({}, 0, 0, 0, placed), {}},
    };
    for (const auto& row : rows)
        EXPECT_EQ(marksOf(query(u"funnel"_s), {row.fact}), row.bars) << row.what;
}

TEST(Funnels, HoldGraduatesOnlyAndEachOnce) {
    auto again = served(u"1"_s, 1, 0, 0);
    again.registration = RegistrationId(9);
    again.registeredOn = {2022, 10, 1};
    auto jobless = served(u"1"_s, 1, 0, 0);
    jobless.person = PersonId(2);
    jobless.kind = u"unemployment"_s;
    const std::vector<OutcomeFact> facts{again, served(u"1"_s, 0, 0, 0), jobless};
    EXPECT_EQ(marksOf(query(u"funnel"_s), facts), (Marks{{"willing/served", 1}}))
        << "the first registration says";
    EXPECT_EQ(chart(query(u"funnel"_s), facts)->n, 1);
}

TEST(Outcomes, SayWhatBecameOfAPerson) {
    const QDate placed(2022, 10, 1);
    auto tried = graduate();
    tried.attempts = 2;
    const std::pair<OutcomeFact, std::string> rows[]{
        {graduate(), "not_contacted"},           {tried, "unreached"},
        {served(u"2"_s, 0, 0, 0), "unwilling"},  {served(u"3"_s, 0, 0, 0), "unwilling"},
        {served(u"1"_s, 1, 3, 1), "in_service"}, {served(u"9"_s, 0, 0, 0), "in_service"},
        {served({}, 0, 0, 0, placed), "placed"}, {served(u"2"_s, 0, 0, 0, placed), "placed"},
    };
    for (const auto& [fact, outcome] : rows)
        EXPECT_EQ(marksOf(query(u"outcomes"_s), {fact}), (Marks{{"2022-09/" + outcome, 1}}));
}

TEST(Outcomes, ShowAMonthInWhichNobodyCame) {
    auto later = graduate(2);
    later.registeredOn = {2022, 11, 3};
    const auto spec = chart(query(u"outcomes"_s), {graduate(1), later});
    ASSERT_TRUE(ok(spec));
    QStringList months;
    for (const auto& category : spec->categories) months << category.key;
    EXPECT_EQ(months, (QStringList{u"2022-09"_s, u"2022-10"_s, u"2022-11"_s}));
    EXPECT_EQ(spec->marks.size(), 3 * spec->series.size());
}

TEST(Outcomes, AreBoundedByRegistrationDayCountyAndOfficer) {
    auto elsewhere = graduate(2);
    elsewhere.county = u"639981"_s;
    auto colleagues = graduate(3);
    colleagues.staff = StaffId(2);
    auto late = graduate(4);
    late.registeredOn = {2022, 11, 30};
    const std::vector<OutcomeFact> facts{graduate(1), elsewhere, colleagues, late};
    const auto persons = [&](SeriesQuery asked) {
        asked.by = u"county"_s;
        return chart(asked, facts)->n;
    };
    auto asked = query(u"outcomes"_s);
    EXPECT_EQ(persons(asked), 4);
    asked.from = QDate(2022, 9, 1);
    asked.to = QDate(2022, 11, 30);
    EXPECT_EQ(persons(asked), 4) << "both days included";
    asked.to = QDate(2022, 11, 29);
    EXPECT_EQ(persons(asked), 3);
    asked.county = u"639921"_s;
    EXPECT_EQ(persons(asked), 2);
    asked.staff = StaffId(2);
    EXPECT_EQ(persons(asked), 1);
}

TEST(Caseloads, CountOpenCasesOncePerOfficer) {
    auto overdue = graduate(1);
    overdue.overdue = true;
    auto second = graduate(1);  // the same person, registered jobless as well
    second.registration = RegistrationId(7);
    second.kind = u"unemployment"_s;
    auto closed = graduate(2);
    closed.open = false;
    auto settled = graduate(3);
    settled.placedOn = QDate(2022, 10, 1);
    auto colleagues = graduate(1);
    colleagues.registration = RegistrationId(8);
    colleagues.kind = u"unemployment"_s;
    colleagues.staff = StaffId(2);
    EXPECT_EQ(marksOf(query(u"caseload"_s), {overdue, second, closed, settled, colleagues}),
              (Marks{{"1/overdue", 1}, {"2/in_time", 1}}));
}

TEST(Series, RefuseWhatTheyDoNotKnow) {
    EXPECT_EQ(codeOf(chart(query(u"weather"_s), {})), "outcome.unknown_series");
    auto asked = query(u"outcomes"_s);
    asked.by = u"height"_s;
    EXPECT_EQ(codeOf(chart(asked, {})), "outcome.unknown_grouping");
    EXPECT_EQ(codeOf(personsBehind(query(u"funnel"_s), {}, {{u"month"_s, u"2022-09"_s}})),
              "outcome.unknown_filter");
}

TEST(Series, OfNobodyHaveNoMarksAboveZero) {
    for (const auto& name : seriesNames()) {
        EXPECT_EQ(marksOf(query(name), {}), Marks());
        EXPECT_EQ(chart(query(name), {})->n, 0);
    }
}
