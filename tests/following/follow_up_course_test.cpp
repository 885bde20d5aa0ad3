// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_course.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The first day of work: due after one, three and six months.
const QDate kStart(2022, 3, 1);
const QDate kFirst(2022, 4, 1);
const QDate kSecond(2022, 6, 1);
const QDate kThird(2022, 9, 1);

const FollowUpRules& rules() {
    static const auto loaded = FollowUpRules::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

Placement placement(QDate startOn = kStart) {
    return {.id = PlacementId(7),
            .facts = {.person = PersonId(1),
                      .referral = {},
                      .employer = {},
                      .employerName = u"雪河县第1养老服务有限公司"_s,
                      .startOn = startOn,
                      .wageFen = {},
                      .form = u"01"_s,
                      .evidence = u"receipt"_s},
            .recorded = {.office = OfficeId(1), .staff = StaffId(4), .at = {}},
            .endedOn = {}};
}

FollowUp told(QDate on, const QString& standing = u"1"_s, std::optional<QDate> leftOn = {}) {
    static qint64 id = 100;
    return {.id = FollowUpId(++id),
            .facts = {.person = PersonId(1),
                      .placement = PlacementId(7),
                      .on = on,
                      .method = u"02"_s,
                      .outcome = standing.isEmpty() ? u"02"_s : u"01"_s,
                      .standing = standing,
                      .leftOn = leftOn},
            .recorded = {.office = OfficeId(1), .staff = StaffId(4), .at = {}}};
}
FollowUp missed(QDate on) { return told(on, {}); }
FollowUp left(QDate on, QDate leftOn) { return told(on, u"2"_s, leftOn); }

FollowUpCourse courseOf(const std::vector<FollowUp>& records, QDate startOn = kStart) {
    return followUpCourseOf(loadedCodes().lists, rules(), placement(startOn), records);
}

/// "held held open": the states in the order of their days.
QString statesOf(const FollowUpCourse& course) {
    QStringList states;
    for (const auto& step : course.steps)
        states << QString::fromLatin1(codeOf(step.state).data(),
                                      qsizetype(codeOf(step.state).size()));
    return states.join(u' ');
}

}  // namespace

TEST(FollowUps, AreDueAfterOneThreeAndSixMonths) {
    const auto course = courseOf({});
    ASSERT_EQ(course.steps.size(), 3U);
    EXPECT_EQ(course.steps[0].due, kFirst);
    EXPECT_EQ(course.steps[1].due, kSecond);
    EXPECT_EQ(course.steps[2].due, kThird);
    EXPECT_EQ(statesOf(course), u"open open open"_s);
    ASSERT_TRUE(course.next());
    EXPECT_EQ(course.next()->due, kFirst);
    EXPECT_FALSE(course.steps[0].isOverdueOn(kFirst));
    EXPECT_TRUE(course.steps[0].isOverdueOn(kFirst.addDays(1)));
    for (const auto& rule : rules().all()) {
        EXPECT_FALSE(rule.title.isEmpty());
        EXPECT_FALSE(rule.source.isEmpty());
        EXPECT_EQ(rule.mark, u"assumption"_s) << "no source is known that sets the months";
    }
}

TEST(FollowUps, CountMonthsToTheSameDayOrTheLastOfTheMonth) {
    const auto course = courseOf({}, QDate(2022, 8, 31));
    EXPECT_EQ(course.steps[0].due, QDate(2022, 9, 30));
    EXPECT_EQ(course.steps[1].due, QDate(2022, 11, 30));
    EXPECT_EQ(course.steps[2].due, QDate(2023, 2, 28));
}

TEST(FollowUps, AreAnsweredByWhatWasToldOnTheDayOrLater) {
    struct Case {
        const char* what;
        std::vector<FollowUp> records;
        QString states;
        std::optional<QDate> next;
    };
    const Case cases[] = {
        {"a day too early", {told(kFirst.addDays(-1))}, u"open open open"_s, kFirst},
        {"on the day", {told(kFirst)}, u"held open open"_s, kSecond},
        {"a day late", {told(kFirst.addDays(1))}, u"held open open"_s, kSecond},
        {"the day before the second", {told(kSecond.addDays(-1))}, u"held open open"_s, kSecond},
        {"once for two", {told(kSecond)}, u"held held open"_s, kThird},
        {"once for all", {told(kThird.addDays(40))}, u"held held held"_s, {}},
        {"in vain", {missed(kFirst), missed(kSecond)}, u"open open open"_s, kFirst},
        {"left before the first",
         {left(kFirst.addDays(-3), kFirst.addDays(-5))},
         u"not_held not_held not_held"_s,
         {}},
        {"left on the day of the first, so held until then",
         {left(kFirst.addDays(2), kFirst)},
         u"held not_held not_held"_s,
         {}},
        {"left a day before the first, told later",
         {left(kSecond, kFirst.addDays(-1))},
         u"not_held not_held not_held"_s,
         {}},
        {"held, then left between",
         {told(kFirst), left(kSecond, kFirst.addDays(20))},
         u"held not_held not_held"_s,
         {}},
        {"went to another employer",
         {told(kSecond, u"3"_s, kSecond.addDays(-1))},
         u"held not_held not_held"_s,
         {}},
        {"left, and was there after all",
         {left(kFirst.addDays(5), kFirst.addDays(3)), told(kFirst.addDays(9))},
         u"held open open"_s,
         kSecond},
        {"said to have left too early, and was there after all before the day",
         {left(kFirst.addDays(-9), kFirst.addDays(-10)), told(kFirst.addDays(-2))},
         u"open open open"_s,
         kFirst},
    };
    for (const auto& c : cases) {
        const auto course = courseOf(c.records);
        EXPECT_EQ(statesOf(course), c.states) << c.what;
        EXPECT_EQ(course.next() ? std::optional(course.next()->due) : std::nullopt, c.next)
            << c.what;
    }
}

TEST(FollowUps, NameTheRecordThatAnsweredFirst) {
    const auto first = told(kFirst);
    const auto second = told(kSecond.addDays(4));
    const auto course = courseOf({second, first});
    EXPECT_EQ(course.steps[0].by, first.id);
    EXPECT_EQ(course.steps[0].on, kFirst);
    EXPECT_EQ(course.steps[1].by, second.id);
    EXPECT_EQ(course.steps[2].by, std::nullopt);
}

TEST(FollowUps, CountAttemptsInVainSinceTheLastAnswer) {
    EXPECT_EQ(courseOf({}).attempts, 0);
    EXPECT_EQ(courseOf({missed(kFirst), missed(kFirst.addDays(2))}).attempts, 2);
    EXPECT_EQ(courseOf({missed(kFirst), told(kFirst.addDays(1))}).attempts, 0);
    const auto course =
        courseOf({told(kFirst), missed(kSecond), missed(kSecond), missed(kSecond.addDays(1))});
    EXPECT_EQ(course.attempts, 3);
    EXPECT_EQ(course.lastOn, kSecond.addDays(1));
}

TEST(FollowUps, KnowSinceWhenThePersonIsGoneByTheLatestAnswer) {
    EXPECT_EQ(courseOf({left(kSecond, kFirst)}).leftOn, kFirst);
    EXPECT_EQ(courseOf({left(kSecond, kFirst), missed(kThird)}).leftOn, kFirst);
    EXPECT_EQ(courseOf({left(kSecond, kFirst), told(kThird)}).leftOn, std::nullopt);
    auto elsewhere = left(kSecond, kFirst);
    elsewhere.facts.placement = PlacementId(8);
    EXPECT_EQ(courseOf({elsewhere}).leftOn, std::nullopt) << "another placement";
    EXPECT_EQ(statesOf(courseOf({elsewhere})), u"open open open"_s);
}
