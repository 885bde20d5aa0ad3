// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_steps.h"
#include "tests/support/codes.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

QDate day(const char* iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }
DayRange range(const char* from, const char* until = nullptr) {
    return {day(from), until ? std::optional(day(until)) : std::nullopt};
}

/// Registered as unemployed since January.
CourseMember jobless(int id = 1) {
    return {.person = PersonId(id),
            .membership = range("2022-01-01"),
            .evidence = {
                .birth = day("1985-05-04"), .sex = u"1"_s, .unemployments = {range("2022-01-10")}}};
}
CourseMember stating(int id, const char* state) {
    auto member = jobless(id);
    member.evidence.unemployments.clear();
    member.evidence.statements = {{day("2022-01-10"), QLatin1String(state)}};
    return member;
}
CourseMember working(const char* from, const char* until = nullptr, int id = 1) {
    auto member = jobless(id);
    member.evidence.employments = {range(from, until)};
    return member;
}

/// Reported on 1 September, recognised on 20 September 2022, a Tuesday.
std::vector<CourseStep> recognised() {
    return {{u"10"_s, day("2022-09-01")},
            {u"20"_s, day("2022-09-05")},
            {u"30"_s, day("2022-09-09")},
            {u"40"_s, day("2022-09-20")}};
}

QStringList told(const HouseholdCourse& course) {
    QStringList rows;
    for (const auto& span : course.spans)
        rows << span.state + u' ' + span.from.toString(Qt::ISODate) +
                    (span.due ? u" until "_s + span.due->toString(Qt::ISODate) : QString());
    return rows;
}
QStringList courseTold(const std::vector<CourseStep>& steps,
                       const std::vector<CourseMember>& members,
                       std::optional<QDate> closedOn = {}) {
    return told(courseOf(steps, members, loadedCodes(), closedOn));
}

TEST(HouseholdCourse, HasNoStateBeforeSomebodyReports) {
    EXPECT_TRUE(courseOf({}, {jobless()}, loadedCodes()).spans.empty());
    EXPECT_EQ(spanOn(courseOf(recognised(), {jobless()}, loadedCodes()), day("2022-08-31")),
              nullptr);
}

TEST(HouseholdCourse, OwesAVisitInSevenDaysAndHangsANoticeForFiveWorkdays) {
    EXPECT_EQ(courseTold({{u"10"_s, day("2022-09-28")}}, {jobless()}),
              QStringList({u"10 2022-09-28 until 2022-10-05"_s}));
    // 2022-09-30 is a Friday; 国庆 is off until the 7th, the 8th and 9th are worked.
    EXPECT_EQ(courseTold({{u"30"_s, day("2022-09-30")}}, {jobless()}),
              QStringList({u"30 2022-09-30 until 2022-10-12"_s}));
}

TEST(HouseholdCourse, OwesAFirstOfferAndThenWorkWithinTheQuarter) {
    auto member = jobless();
    const std::vector<CourseStep> steps{{u"40"_s, day("2022-10-10")}};
    EXPECT_EQ(courseTold(steps, {member}), QStringList({u"40 2022-10-10 until 2022-11-07"_s}));
    member.offers = {day("2022-10-09")};
    EXPECT_EQ(courseTold(steps, {member}), QStringList({u"40 2022-10-10 until 2022-11-07"_s}))
        << "an offer before the recognition is none";
    member.offers = {day("2022-11-20")};
    EXPECT_EQ(courseTold(steps, {member}), QStringList({u"40 2022-10-10 until 2022-12-31"_s}));
    const auto late = courseOf({{u"40"_s, day("2022-12-20")}}, {jobless()}, loadedCodes());
    EXPECT_EQ(late.spans.front().due, day("2022-12-31")) << "the quarter ends first";
    EXPECT_EQ(late.spans.front().deadline, CourseDeadline::Clear);
}

TEST(HouseholdCourse, IsWatchedFromTheFirstJobAndClearedAfterThreeMonths) {
    const auto course = courseOf(recognised(), {working("2022-09-22")}, loadedCodes());
    EXPECT_EQ(told(course).mid(3),
              QStringList({u"40 2022-09-20 until 2022-09-30"_s, u"50 2022-09-22 until 2022-12-22"_s,
                           u"60 2022-12-22"_s}));
    EXPECT_EQ(course.spans[4].cause, CourseCause::Employed);
    EXPECT_EQ(course.spans[4].person, PersonId(1));
    EXPECT_EQ(course.spans[5].cause, CourseCause::WatchEnded);
    EXPECT_EQ(spanOn(course, day("2022-12-21"))->state, u"50"_s);
    EXPECT_EQ(spanOn(course, day("2022-12-22"))->state, u"60"_s);
}

TEST(HouseholdCourse, RelapsesWhenTheLastJobIsLost) {
    const auto lost = courseOf(recognised(), {working("2022-09-22", "2022-11-01")}, loadedCodes());
    EXPECT_EQ(told(lost).mid(4),
              QStringList({u"50 2022-09-22"_s, u"80 2022-11-01 until 2022-11-29"_s}));
    EXPECT_EQ(lost.spans.back().cause, CourseCause::JobLost);
    EXPECT_EQ(courseTold(recognised(), {working("2022-09-22", "2023-05-01")}).mid(5),
              QStringList({u"60 2022-12-22"_s, u"80 2023-05-01 until 2023-05-30"_s}))
        << "also after it was cleared, with a new clock";
    EXPECT_EQ(courseTold(recognised(),
                         {working("2022-09-22", "2022-11-01"), working("2022-10-20", nullptr, 2)})
                  .mid(4),
              QStringList({u"50 2022-09-22 until 2022-12-22"_s, u"60 2022-12-22"_s}))
        << "another member works on";
}

TEST(HouseholdCourse, IsOnlyWatchedAnewWhenWhoWorkedRetires) {
    auto old = working("2022-09-22");
    old.evidence.birth = day("1962-11-20");
    EXPECT_EQ(courseTold(recognised(), {old}).mid(4), QStringList({u"50 2022-09-22"_s}))
        << "nobody is left who could work: no relapse, and no clearing by itself";
    auto young = jobless(2);
    EXPECT_EQ(courseTold(recognised(), {old, young}).mid(5),
              QStringList({u"80 2022-11-01 until 2022-11-29"_s}));
}

TEST(HouseholdCourse, RelapsesWhenWhoWorksLeavesTheHousehold) {
    auto member = working("2022-09-22");
    member.membership.until = day("2022-10-20");
    EXPECT_EQ(courseTold(recognised(), {member, jobless(2)}).mid(5),
              QStringList({u"80 2022-10-20 until 2022-11-17"_s}));
}

TEST(HouseholdCourse, EndsWithTheHousehold) {
    const auto course = courseOf(recognised(), {jobless()}, loadedCodes(), day("2022-10-01"));
    EXPECT_EQ(course.spans.back().until, day("2022-10-01"));
    EXPECT_EQ(spanOn(course, day("2022-10-01")), nullptr);
}

TEST(HouseholdCourse, CountsItsMembersOnEveryDay) {
    const auto course = courseOf({}, {working("2022-09-22", "2022-11-01"), stating(2, "04")},
                                 loadedCodes(), day("2023-01-01"));
    ASSERT_EQ(course.counts.size(), 4U);
    EXPECT_EQ(course.counts[0].count, (HouseholdCount{.members = 2, .unregistered = 2}));
    EXPECT_EQ(course.counts[1].count, (HouseholdCount{.members = 2, .registered = 1}));
    EXPECT_EQ(course.counts[2].count, (HouseholdCount{.members = 2, .employed = 1}));
    EXPECT_EQ(course.counts[3].from, day("2022-11-01"));
    EXPECT_EQ(course.counts.back().until, day("2023-01-01"));
}

TEST(HouseholdCourse, KnowsWhenTheLastContractEndsIfItKnowsAll) {
    auto one = working("2022-02-01");
    one.evidence.contractEnds = {{day("2022-02-01"), day("2022-12-31")}};
    auto other = working("2022-03-01", nullptr, 2);
    other.evidence.contractEnds = {{day("2022-03-01"), day("2023-02-28")}};
    const auto today = day("2022-11-30");
    EXPECT_EQ(workEndsOn({one, jobless(3)}, loadedCodes(), today), day("2022-12-31"));
    EXPECT_EQ(workEndsOn({one, other}, loadedCodes(), today), day("2023-02-28"));
    EXPECT_EQ(workEndsOn({one, working("2022-03-01", nullptr, 2)}, loadedCodes(), today),
              std::nullopt)
        << "one of them may have no end";
    EXPECT_EQ(workEndsOn({jobless()}, loadedCodes(), today), std::nullopt);
    EXPECT_EQ(courseOf({}, {one}, loadedCodes(), today).counts.back().workEndsOn,
              day("2022-12-31"));
}

TEST(ZeroEmployment, NeedsOneRegisteredAndNobodyElseWhoCouldWork) {
    const struct {
        const char* what;
        std::vector<CourseMember> members;
        bool zero;
        bool oneAtWork;
    } cases[] = {
        {"one registered", {jobless()}, true, false},
        {"a student, a disabled and an unwilling member beside",
         {jobless(), stating(2, "04"), stating(3, "05"), stating(4, "06")},
         true,
         false},
        {"one works", {jobless(), working("2022-02-01", nullptr, 2)}, false, true},
        {"one could work and is not registered", {jobless(), stating(2, "")}, false, false},
        {"nobody could work", {stating(1, "04"), stating(2, "05")}, false, true},
        {"nobody", {}, false, true},
    };
    for (const auto& [what, members, zero, oneAtWork] : cases) {
        const auto count = countOn(members, loadedCodes(), day("2022-11-30"));
        EXPECT_EQ(count.isZeroEmployment(), zero) << what;
        EXPECT_EQ(count.hasOneAtWork(), oneAtWork) << what;
    }
}

struct Refusal {
    const char* what;
    StepDraft step;
    const char* code;
};

TEST(HouseholdSteps, AreThoseOfTheTable) {
    const StaffId officer(5);
    const StaffId other(6);
    const auto today = day("2022-11-30");
    const auto step = [](const char* state, const char* on, std::optional<StaffId> visitor = {},
                         const char* reason = "") {
        return StepDraft{.household = HouseholdId(1),
                         .state = QLatin1String(state),
                         .on = day(on),
                         .reason = QLatin1String(reason),
                         .visitor = visitor};
    };
    const auto steps = recognised();
    const auto upTo = [&](size_t count) {
        return std::vector(steps.begin(), steps.begin() + std::ptrdiff_t(count));
    };
    const struct {
        const char* what;
        std::vector<CourseStep> taken;
        std::vector<CourseMember> members;
        StepDraft next;
        const char* refused;
    } cases[] = {
        {"reported", {}, {jobless()}, step("10", "2022-09-01"), ""},
        {"recognised at once", {}, {jobless()}, step("40", "2022-09-01"), "household.no_such_step"},
        {"on a day to come", {}, {jobless()}, step("10", "2022-12-01"), "household.step_in_future"},
        {"visited by two", upTo(1), {jobless()}, step("20", "2022-09-05", other), ""},
        {"visited by one", upTo(1), {jobless()}, step("20", "2022-09-05"), "household.one_visitor"},
        {"visited by one twice",
         upTo(1),
         {jobless()},
         step("20", "2022-09-05", officer),
         "household.one_visitor"},
        {"visited before it reported",
         upTo(1),
         {jobless()},
         step("20", "2022-08-31", other),
         "household.step_in_past"},
        {"published", upTo(2), {jobless()}, step("30", "2022-09-09"), ""},
        {"published though one works",
         upTo(2),
         {working("2022-09-06")},
         step("30", "2022-09-09"),
         "household.not_zero"},
        {"published though one is not registered",
         upTo(2),
         {jobless(), stating(2, "")},
         step("30", "2022-09-09"),
         "household.not_zero"},
        // 2022-09-12 is 中秋.
        {"recognised on the 4th workday of the notice",
         upTo(3),
         {jobless()},
         step("40", "2022-09-16"),
         "household.notice_not_over"},
        {"recognised on the 5th", upTo(3), {jobless()}, step("40", "2022-09-19"), ""},
        {"left without a reason",
         steps,
         {jobless()},
         step("70", "2022-10-19"),
         "household.reason_missing"},
        {"left", steps, {jobless()}, step("70", "2022-10-19", {}, "03"), ""},
        {"watched by decision",
         steps,
         {jobless()},
         step("50", "2022-10-19"),
         "household.no_such_step"},
        {"reported again while it is helped",
         steps,
         {jobless()},
         step("10", "2022-10-19"),
         "household.no_such_step"},
        {"left while it is watched",
         steps,
         {working("2022-09-22", nullptr)},
         step("70", "2022-11-30", {}, "06"),
         ""},
        {"decided before it found work",
         steps,
         {working("2022-09-22")},
         step("70", "2022-09-21", {}, "06"),
         "household.step_in_past"},
    };
    for (const auto& [what, taken, members, next, refused] : cases) {
        const auto course = courseOf(taken, members, loadedCodes());
        const auto may = checkStep(course, members, loadedCodes(), next, officer, today);
        EXPECT_EQ(may ? "" : std::string(may.error().code), refused) << what;
    }
}

TEST(HouseholdSteps, AskForRightsThatDiffer) {
    EXPECT_EQ(rightFor(u"10"_s), Right::HardshipPropose);
    EXPECT_EQ(rightFor(u"30"_s), Right::HardshipReview);
    EXPECT_EQ(rightFor(u"40"_s), Right::HardshipConfirm);
    for (const auto* state : {"50", "60", "80", "99"})
        EXPECT_EQ(rightFor(QLatin1String(state)), Right::Nothing) << state;
}

}  // namespace
}  // namespace zhiqiao::test
