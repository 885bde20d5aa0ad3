// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_steps.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using Kind = HardshipStepKind;

namespace {

const QDate kToday(2023, 6, 30);

/// A recognition built step by step, without a database.
class Paper {
public:
    explicit Paper(QDate appliedOn) {
        kept_.facts.appliedOn = appliedOn;
        add({.on = appliedOn}, {hardship_state::kApplied, {}}, 1);
    }
    Result<HardshipOutcome> tryStep(const HardshipStepFacts& step) const {
        return outcomeOf(loadedCodes(), kept_, step, kToday);
    }
    Paper& then(const HardshipStepFacts& step, int staff = 1) {
        const auto outcome = tryStep(step);
        EXPECT_TRUE(ok(outcome));
        if (outcome) add(step, *outcome, staff);
        return *this;
    }
    [[nodiscard]] std::optional<HardshipDue> due() const { return dueOf(loadedCodes(), kept_); }
    [[nodiscard]] const HardshipCase& kept() const { return kept_; }

private:
    void add(const HardshipStepFacts& step, const HardshipOutcome& outcome, int staff) {
        kept_.steps.push_back(
            {.id = HardshipStepId(qint64(kept_.steps.size()) + 1),
             .facts = step,
             .state = outcome.state,
             .runsUntil = outcome.runsUntil,
             .recorded = {OfficeId(1), StaffId(staff), QDateTime::fromMSecsSinceEpoch(0)}});
    }
    HardshipCase kept_{.id = HardshipId(1),
                       .number = {},
                       .facts = {.person = PersonId(1),
                                 .category = u"010"_s,
                                 .channel = u"01"_s,
                                 .appliedOn = {},
                                 .evidence = {},
                                 .promised = true},
                       .steps = {},
                       .recorded = {OfficeId(1), StaffId(1), QDateTime::fromMSecsSinceEpoch(0)}};
};

HardshipStepFacts step(Kind kind, QDate on) { return {.kind = kind, .on = on}; }
HardshipStepFacts refusal(Kind kind, QDate on) {
    return {.kind = kind, .on = on, .passed = false, .note = u"不符合条件"_s};
}

Paper posted(QDate on) {
    Paper paper(on);
    paper.then(step(Kind::Community, on)).then(step(Kind::Notice, on));
    return paper;
}
Paper recognised(QDate on) {
    auto paper = posted(on.addDays(-30));
    paper.then(step(Kind::Township, on), 2).then(step(Kind::County, on), 3);
    return paper;
}

}  // namespace

TEST(HardshipSteps, AreDueInWorkdaysOfTheCalendar) {
    // 春节 2022: 29 and 30 January are worked, 31 January to 6 February are off.
    EXPECT_EQ(Paper(QDate(2022, 1, 27)).due(),
              (HardshipDue{Kind::Community, QDate(2022, 1, 27), QDate(2022, 2, 8)}));
    Paper checked(QDate(2022, 1, 27));
    checked.then(step(Kind::Community, QDate(2022, 1, 28)));
    EXPECT_EQ(checked.due(), (HardshipDue{Kind::Notice, QDate(2022, 1, 28), QDate(2022, 2, 8)}));
    // 国庆 2022: 1 to 7 October are off, 8 and 9 October are worked.
    const auto notice = posted(QDate(2022, 9, 29));
    EXPECT_EQ(notice.kept().last().runsUntil, QDate(2022, 10, 11));
    EXPECT_EQ(notice.due(),
              (HardshipDue{Kind::Township, QDate(2022, 10, 12), QDate(2022, 10, 14)}));
}

TEST(HardshipSteps, WaitForTheNoticeToRunOut) {
    const auto notice = posted(QDate(2022, 9, 29));
    const auto early = notice.tryStep(step(Kind::Township, QDate(2022, 10, 11)));
    ASSERT_EQ(codeOf(early), "hardship.notice_running");
    EXPECT_EQ(early.error().detail, u"until=2022-10-11"_s);
    EXPECT_TRUE(ok(notice.tryStep(step(Kind::Township, QDate(2022, 10, 12)))));
    EXPECT_EQ(codeOf(notice.tryStep(refusal(Kind::Township, QDate(2022, 10, 11)))),
              "hardship.notice_running");
}

TEST(HardshipSteps, AreRecheckedTwelveMonthsAfterTheLastLook) {
    auto paper = recognised(QDate(2022, 2, 28));
    EXPECT_EQ(paper.due()->due, QDate(2023, 2, 28));
    paper.then(step(Kind::Recheck, QDate(2022, 8, 31)));
    EXPECT_EQ(paper.due(), (HardshipDue{Kind::Recheck, QDate(2022, 8, 31), QDate(2023, 8, 31)}));
    EXPECT_EQ(paper.kept().recognisedOn(), QDate(2022, 2, 28));
}

TEST(HardshipSteps, GiveARefusedPersonFifteenWorkdaysToAskAgain) {
    auto paper = posted(QDate(2022, 10, 12));
    paper.then(step(Kind::Township, QDate(2022, 11, 10)), 2)
        .then(refusal(Kind::County, QDate(2022, 11, 14)), 3);
    EXPECT_EQ(paper.kept().state(), hardship_state::kRefused);
    EXPECT_EQ(paper.kept().last().runsUntil, QDate(2022, 12, 5));
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Objection, QDate(2022, 12, 6)))),
              "hardship.objection_late");
    paper.then(step(Kind::Objection, QDate(2022, 12, 5)));
    EXPECT_EQ(paper.kept().state(), hardship_state::kReviewed);
    paper.then(refusal(Kind::County, QDate(2022, 12, 7)), 4);
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Objection, QDate(2022, 12, 8)))),
              "hardship.step_order")
        << "once";
}

TEST(HardshipSteps, CannotBeAskedAgainAfterARefusalBeforeTheCounty) {
    Paper paper(QDate(2022, 11, 1));
    paper.then(refusal(Kind::Community, QDate(2022, 11, 2)));
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Objection, QDate(2022, 11, 3)))),
              "hardship.step_order");
}

TEST(HardshipSteps, NeedTheirReasonTheirDayAndTheirOrder) {
    const Paper paper(QDate(2022, 11, 1));
    auto silent = refusal(Kind::Community, QDate(2022, 11, 2));
    silent.note = u"  "_s;
    EXPECT_EQ(codeOf(paper.tryStep(silent)), "hardship.reason_missing");
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Community, QDate(2022, 10, 31)))),
              "hardship.before_last");
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Community, kToday.addDays(1)))), "step.in_future");
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::County, QDate(2022, 11, 2)))), "hardship.step_order");
    EXPECT_EQ(codeOf(recognised(QDate(2022, 5, 5)).tryStep(step(Kind::Exit, QDate(2022, 6, 1)))),
              "hardship.reason_missing");
    EXPECT_EQ(
        codeOf(recognised(QDate(2022, 5, 5)).tryStep(refusal(Kind::Recheck, QDate(2022, 6, 1)))),
        "hardship.step_order")
        << "who is no longer in hardship exits with a reason";
}

TEST(HardshipSteps, LeadNowhereOnceClosed) {
    for (const auto& state : {hardship_state::kEnded, hardship_state::kWithdrawn})
        EXPECT_TRUE(hardshipStepsFrom(state).empty()) << state.toStdString();
    auto paper = recognised(QDate(2022, 5, 5));
    paper.then({.kind = Kind::Exit, .on = QDate(2022, 6, 1), .exitReason = u"01"_s});
    EXPECT_FALSE(paper.kept().isActive());
    EXPECT_FALSE(paper.due());
    EXPECT_EQ(codeOf(paper.tryStep(step(Kind::Recheck, QDate(2022, 6, 2)))), "hardship.step_order");
}

TEST(HardshipSteps, TakeThreePeople) {
    auto paper = posted(QDate(2022, 10, 12));
    EXPECT_EQ(codeOf(checkThreePeople(paper.kept(), Kind::Township, StaffId(1))),
              "hardship.same_person");
    EXPECT_TRUE(ok(checkThreePeople(paper.kept(), Kind::Township, StaffId(2))));
    paper.then(step(Kind::Township, QDate(2022, 11, 10)), 2);
    for (const int staff : {1, 2})
        EXPECT_EQ(codeOf(checkThreePeople(paper.kept(), Kind::County, StaffId(staff))),
                  "hardship.same_person");
    EXPECT_TRUE(ok(checkThreePeople(paper.kept(), Kind::County, StaffId(3))));
}

TEST(HardshipSteps, GoByTheirCodesBothWays) {
    for (const auto* code : {"application", "community", "notice", "township", "county",
                             "objection", "recheck", "employed", "exit", "withdrawal"}) {
        const auto kind = hardshipStepOf(QString::fromLatin1(code));
        ASSERT_TRUE(kind) << code;
        EXPECT_EQ(codeOf(*kind), code);
        EXPECT_FALSE(titleOf(*kind).isEmpty());
    }
    EXPECT_FALSE(hardshipStepOf(u"dance"_s));
}
