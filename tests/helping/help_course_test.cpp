// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_store.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2022, 9, 26);

/// A plan written down record by record, without a store.
class Written {
public:
    HelpStepId step(const QString& kind, std::optional<QDate> due = {}, QDate since = kStart) {
        const HelpStepId id(++last_);
        plan_.steps.push_back({id, {.kind = kind, .since = since, .due = due}, {}, plan_.recorded});
        return id;
    }
    HelpStepId correct(HelpStepId old, const QString& kind, std::optional<QDate> due) {
        const auto id = step(kind, due);
        plan_.steps.back().corrects = old;
        return id;
    }
    void deed(HelpDeedFacts facts) {
        plan_.deeds.push_back({HelpDeedId(++last_), std::move(facts), plan_.recorded});
    }
    void result(HelpStepId step, const QString& code, QDate on = kStart) {
        deed({.kind = HelpDeedKind::Result, .on = on, .step = step, .code = code});
    }
    [[nodiscard]] HelpCourse course(const HelpEvidence& evidence = {}) const {
        return helpCourseOf(loadedCodes().lists, plan_, evidence);
    }
    [[nodiscard]] const HelpPlan& plan() const { return plan_; }

private:
    HelpPlan plan_{.id = HelpPlanId(1),
                   .facts = {.person = PersonId(1),
                             .hardship = HardshipId(1),
                             .category = u"010"_s,
                             .startedOn = kStart},
                   .steps = {},
                   .deeds = {},
                   .recorded = {.office = OfficeId(1), .staff = StaffId(7), .at = {}}};
    qint64 last_ = 0;
};

HelpService service(const QString& kind, QDate on, qint64 record = 1) {
    return {kind, on, record, StaffId(3)};
}

}  // namespace

TEST(HelpCourse, IsDoneByTheServiceThatIsKeptElsewhere) {
    // What is recorded where does which kind of step.
    const struct {
        QString kind;
        QString service;
    } cases[] = {{u"11"_s, u"01"_s}, {u"12"_s, u"02"_s}, {u"13"_s, u"03"_s},
                 {u"14"_s, u"04"_s}, {u"15"_s, u"05"_s}, {u"16"_s, {}},
                 {u"21"_s, {}},      {u"22"_s, {}},      {u"99"_s, {}}};
    for (const auto& one : cases) {
        SCOPED_TRACE(one.kind.toStdString());
        EXPECT_EQ(serviceOfHelp(loadedCodes().lists, one.kind), one.service);
        Written plan;
        plan.step(one.kind);
        const auto now =
            plan.course({.services = {service(u"01"_s, kStart, 1), service(u"02"_s, kStart, 2),
                                      service(u"03"_s, kStart, 3), service(u"04"_s, kStart, 4),
                                      service(u"05"_s, kStart, 5)},
                         .contacts = {}});
        EXPECT_EQ(now.steps[0].state, one.service.isEmpty() ? HelpState::Open : HelpState::Done);
        if (!one.service.isEmpty()) {
            EXPECT_EQ(now.steps[0].service->record, one.service.toInt());
            EXPECT_EQ(now.steps[0].by, StaffId(3));
        }
    }
}

TEST(HelpCourse, TakesEachServiceOnceAndNoneFromBeforeTheStep) {
    Written plan;
    plan.step(u"12"_s);
    plan.step(u"12"_s, {}, kStart.addDays(10));
    const HelpEvidence before{.services = {service(u"02"_s, kStart.addDays(-1))}, .contacts = {}};
    EXPECT_EQ(plan.course(before).count(HelpState::Done), 0);
    const HelpEvidence one{.services = {service(u"02"_s, kStart.addDays(3))}, .contacts = {}};
    EXPECT_EQ(plan.course(one).steps[0].state, HelpState::Done);
    EXPECT_EQ(plan.course(one).steps[1].state, HelpState::Open);
    const HelpEvidence two{.services = {service(u"02"_s, kStart.addDays(10), 2),
                                        service(u"02"_s, kStart.addDays(3), 1)},
                           .contacts = {}};
    const auto now = plan.course(two);
    EXPECT_EQ(now.steps[0].service->record, 1) << "the order of the evidence does not matter";
    EXPECT_EQ(now.steps[1].service->record, 2);
}

TEST(HelpCourse, IsOpenAgainWhenTheServiceIsWithdrawn) {
    Written plan;
    plan.step(u"13"_s, QDate(2022, 10, 10));
    EXPECT_EQ(plan.course({.services = {service(u"03"_s, kStart)}, .contacts = {}}).next(),
              nullptr);
    const auto without = plan.course();
    EXPECT_EQ(without.steps[0].state, HelpState::Open);
    EXPECT_FALSE(without.steps[0].isOverdueOn(QDate(2022, 10, 10)));
    EXPECT_TRUE(without.steps[0].isOverdueOn(QDate(2022, 10, 11)));
}

TEST(HelpCourse, FollowsTheNewestResultOfAStep) {
    Written plan;
    const auto step = plan.step(u"22"_s);
    plan.result(step, u"10"_s);
    EXPECT_EQ(plan.course().steps[0].state, HelpState::Done);
    plan.result(step, u"22"_s);
    EXPECT_EQ(plan.course().steps[0].state, HelpState::Declined);
    plan.result(step, {});
    EXPECT_EQ(plan.course().steps[0].state, HelpState::Open);
}

TEST(HelpCourse, ShowsTheStepThatCorrectsAndNotTheOneThatWas) {
    Written plan;
    const auto old = plan.step(u"12"_s);
    const auto now = plan.correct(old, u"13"_s, QDate(2022, 10, 20));
    const auto course = plan.course();
    ASSERT_EQ(course.steps.size(), 1u);
    EXPECT_EQ(course.steps[0].step.id, now);
    EXPECT_EQ(course.unset(), 0);
}

TEST(HelpCourse, GivesNoDeadlineWhereNoneIsSet) {
    Written plan;
    plan.step(u"21"_s);
    const auto course = plan.course();
    EXPECT_EQ(course.unset(), 1);
    EXPECT_EQ(course.contactDue, std::nullopt);
    EXPECT_FALSE(course.steps[0].isOverdueOn(QDate(2099, 1, 1)));
    const auto row = helpRowOf(plan.plan(), course);
    EXPECT_EQ(row.nextKind, u"21"_s);
    EXPECT_EQ(row.nextDue, std::nullopt);
    plan.step(u"13"_s, QDate(2022, 10, 20));
    EXPECT_EQ(plan.course().next()->step.facts.kind, u"13"_s) << "what has a day comes first";
}

TEST(HelpCourse, CountsTheNextContactFromTheLastOne) {
    Written plan;
    plan.deed({.kind = HelpDeedKind::Interval, .on = kStart, .days = 30});
    EXPECT_EQ(plan.course().contactDue, QDate(2022, 10, 26));
    const auto reached = [&](std::vector<QDate> days) {
        return plan.course({.services = {}, .contacts = std::move(days)}).contactDue;
    };
    EXPECT_EQ(reached({QDate(2022, 8, 1)}), QDate(2022, 10, 26)) << "before the plan began";
    EXPECT_EQ(reached({QDate(2022, 10, 10), QDate(2022, 9, 27)}), QDate(2022, 11, 9));
    plan.deed({.kind = HelpDeedKind::Interval, .on = kStart, .days = {}});
    EXPECT_EQ(reached({QDate(2022, 10, 10)}), std::nullopt);
}

TEST(HelpCourse, IsClosedWithItsReasonAndCancelsWhatIsOpen) {
    Written plan;
    plan.step(u"12"_s);
    const auto second = plan.step(u"22"_s);
    plan.step(u"13"_s);
    plan.result(second, u"10"_s);
    plan.deed({.kind = HelpDeedKind::Interval, .on = kStart, .days = 30});
    plan.deed({.kind = HelpDeedKind::Close, .on = QDate(2022, 10, 10), .code = u"01"_s});
    const auto course = plan.course(
        {.services = {service(u"02"_s, QDate(2022, 10, 10)), service(u"03"_s, QDate(2022, 10, 11))},
         .contacts = {}});
    EXPECT_EQ(course.steps[0].state, HelpState::Done) << "on the last day";
    EXPECT_EQ(course.steps[1].state, HelpState::Done);
    EXPECT_EQ(course.steps[2].state, HelpState::Cancelled) << "a day late";
    EXPECT_EQ(course.steps[2].result, u"01"_s);
    EXPECT_EQ(course.contactDue, std::nullopt);
    EXPECT_EQ(helpRowOf(plan.plan(), course).open, 0);
}

TEST(HelpCourse, IsInTheHandsOfWhoTookItOver) {
    Written plan;
    EXPECT_EQ(plan.course().officer, StaffId(7));
    plan.deed({.kind = HelpDeedKind::Hand, .on = kStart, .officer = StaffId(8)});
    plan.deed({.kind = HelpDeedKind::Hand, .on = kStart, .officer = StaffId(9)});
    EXPECT_EQ(plan.course().officer, StaffId(9));
}
