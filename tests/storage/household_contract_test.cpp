// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class HouseholdStores : public StoreSuite {
protected:
    static HouseholdDraft draft(const QString& book = u"HK1"_s) {
        return {{.bookNumber = book,
                 .address = u"雪河县盐泉镇湖滨路2号"_s,
                 .division = u"639921102"_s,
                 .relocatedOn = QDate(2019, 10, 1)},
                kToday.addDays(-30)};
    }
    Result<Household> add(const HouseholdDraft& facts) {
        return act([&](const Act& a) { return households().add(a, facts); });
    }
    Result<Membership> join(HouseholdId id, PersonId who, const QString& relation = u"8"_s) {
        return act([&](const Act& a) {
            return households().addMember(a, {id, who, relation, kToday.addDays(-30)});
        });
    }
    Result<> end(MembershipId id) {
        return act([&](const Act& a) { return households().endMember(a, id, kToday, u"01"_s); });
    }
};
ZHIQIAO_ON_EVERY_STORE(HouseholdStores);

TEST_P(HouseholdStores, GiveBackWhatWasSaved) {
    const auto added = add(draft()).value();
    EXPECT_EQ(households().find(added.id).value(), added);
    EXPECT_EQ(households().findOpen(u"HK1"_s).value(), added.id);
    EXPECT_EQ(households().findOpen(u"HK2"_s).value(), std::nullopt);
    EXPECT_EQ(households().find(HouseholdId(77)).error().code, "record.not_found");
}

TEST_P(HouseholdStores, KeepOneOpenHouseholdPerBooklet) {
    const auto first = add(draft()).value();
    EXPECT_EQ(add(draft()).error().code, "household.book_taken");
    ASSERT_TRUE(ok(act([&](const Act& a) { return households().close(a, first.id, kToday); })));
    EXPECT_EQ(households().find(first.id)->closedOn, kToday);
    EXPECT_TRUE(ok(add(draft())));
    EXPECT_EQ(
        act([&](const Act& a) { return households().close(a, first.id, kToday); }).error().code,
        "record.not_found");
}

TEST_P(HouseholdStores, KeepAPersonInOneHouseholdAndOneHeadInEach) {
    const auto one = add(draft()).value();
    const auto two = add(draft(u"HK2"_s)).value();
    const auto who = person(1).id;
    const auto membership = join(one.id, who, u"0"_s).value();
    EXPECT_EQ(join(two.id, who).error().code, "household.member_elsewhere");
    EXPECT_EQ(join(one.id, person(2).id, u"0"_s).error().code, "household.second_head");
    EXPECT_EQ(join(one.id, PersonId(77)).error().code, "record.not_found");
    EXPECT_EQ(join(HouseholdId(77), person(3).id).error().code, "record.not_found");
    ASSERT_TRUE(ok(end(membership.id)));
    EXPECT_EQ(end(membership.id).error().code, "record.not_found");
    EXPECT_TRUE(ok(join(two.id, who)));
    const auto times = households().membershipsOf(who).value();
    ASSERT_EQ(times.size(), 2U);
    EXPECT_EQ(times[0].leftOn, kToday);
    EXPECT_EQ(times[0].leaveReason, u"01"_s);
    EXPECT_EQ(households().membersOf(one.id)->size(), 1U);
}

TEST_P(HouseholdStores, KeepStatementsByDay) {
    const auto who = person(1).id;
    const auto state = [&](const QString& code, QDate on) {
        return act([&](const Act& a) {
                   return households().addStatement(a, {who, on, code, u"20"_s, u"在校"_s});
               })
            .value();
    };
    const auto later = state(u"04"_s, kToday);
    const auto earlier = state(u"06"_s, kToday.addDays(-9));
    const auto corrected = state({}, kToday);
    EXPECT_EQ(households().statementsOf(who).value(), (std::vector{earlier, later, corrected}));
}

TEST_P(HouseholdStores, KeepStepsAndTheCourse) {
    const auto home = add(draft()).value();
    const auto step = act([&](const Act& a) {
                          return households().addStep(a, {.household = home.id,
                                                          .state = u"20"_s,
                                                          .on = kToday,
                                                          .reason = {},
                                                          .evidence = u"21"_s,
                                                          .visitor = StaffId(2),
                                                          .note = u"家中三口人"_s});
                      }).value();
    EXPECT_EQ(households().stepsOf(home.id).value(), std::vector{step});
    const HouseholdCourse course{
        {{.state = u"50"_s,
          .from = kToday.addDays(-3),
          .until = kToday,
          .cause = CourseCause::Employed,
          .person = person(1).id,
          .deadline = CourseDeadline::Watch,
          .due = kToday.addDays(90)},
         {.state = u"60"_s, .from = kToday}},
        {{.from = kToday, .until = {}, .count = {4, 1, 2, 1}, .workEndsOn = kToday.addDays(20)}}};
    const auto save = [&](const HouseholdCourse& saved) {
        return act([&](const Act& a) { return households().saveCourse(a, home.id, saved); });
    };
    ASSERT_TRUE(ok(save(course)));
    EXPECT_EQ(households().courseOf(home.id).value(), course);
    ASSERT_TRUE(ok(save({})));
    EXPECT_EQ(households().courseOf(home.id).value(), HouseholdCourse{});
    EXPECT_EQ(act([&](const Act& a) { return households().hold(a, HouseholdId(77)); }).error().code,
              "record.not_found");
}
