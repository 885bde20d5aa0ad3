// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_row.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2022, 11, 30);
const Stamp kStamp{OfficeId(1), StaffId(2), {}};

Enrolment enrolment(std::vector<EnrolmentDeedFacts> deeds, const std::vector<int>& acts = {}) {
    Enrolment made{.id = EnrolmentId(7),
                   .number = 1,
                   .programme = u"01"_s,
                   .facts = {ProgrammeRoundId(3), PersonId(5), kDay.addDays(-20)},
                   .deeds = {},
                   .recorded = kStamp};
    for (size_t i = 0; i < deeds.size(); ++i)
        made.deeds.push_back({EnrolmentDeedId(qint64(i) + 1), deeds[i],
                              i < acts.size() ? acts[i] : int(i) + 1, kStamp});
    return made;
}

EnrolmentDeedFacts deed(EnrolmentDeedKind kind, int daysAgo, std::optional<int> step = {},
                        std::optional<QDate> day = {}) {
    return {.kind = kind,
            .on = kDay.addDays(-daysAgo),
            .step = step,
            .day = day,
            .owner = StaffId(2),
            .words = u"词"_s};
}

}  // namespace

TEST(EnrolmentCourse, TakesAWholeActBackWithOneUndo) {
    const auto course = enrolmentCourseOf(
        enrolment({deed(EnrolmentDeedKind::Admit, 10, {}, kDay.addDays(-10)),
                   deed(EnrolmentDeedKind::Step, 10, 1), deed(EnrolmentDeedKind::Step, 10, 2),
                   deed(EnrolmentDeedKind::Undo, 9)},
                  {1, 1, 1, 4}));
    EXPECT_TRUE(course.isUndecided());
    EXPECT_TRUE(course.steps.empty()) << "the plan came with the admission";
    EXPECT_FALSE(course.takenBack);
}

TEST(EnrolmentCourse, IsTakenBackByAnUndoOfNothing) {
    EXPECT_TRUE(enrolmentCourseOf(enrolment({deed(EnrolmentDeedKind::Undo, 1)})).takenBack);
    EXPECT_TRUE(enrolmentCourseOf(enrolment({deed(EnrolmentDeedKind::Withdraw, 2),
                                             deed(EnrolmentDeedKind::Undo, 1)}))
                    .isUndecided());
}

TEST(EnrolmentCourse, IsActiveFromTheDayOfEntryOn) {
    const auto course = enrolmentCourseOf(enrolment({deed(EnrolmentDeedKind::Admit, 3, {}, kDay)}));
    EXPECT_FALSE(course.isActiveOn(kDay.addDays(-1)));
    EXPECT_TRUE(course.isActiveOn(kDay));
    EXPECT_TRUE(course.holdsPlace());
}

TEST(EnrolmentCourse, NamesTheOpenStepThatIsDueFirst) {
    const auto admitted = deed(EnrolmentDeedKind::Admit, 10, {}, kDay.addDays(-10));
    const auto unset = deed(EnrolmentDeedKind::Step, 10, 1);
    const auto late = deed(EnrolmentDeedKind::Step, 10, 2, kDay.addDays(9));
    const auto soon = deed(EnrolmentDeedKind::Step, 10, 3, kDay.addDays(-1));
    auto course = enrolmentCourseOf(enrolment({admitted, unset, late, soon}));
    EXPECT_EQ(course.nextStep()->number, 3);
    EXPECT_TRUE(course.nextStep()->isOverdueOn(kDay));
    EXPECT_FALSE(course.nextStep()->isOverdueOn(kDay.addDays(-1))) << "its last day is a day";
    course = enrolmentCourseOf(
        enrolment({admitted, unset, late, soon, deed(EnrolmentDeedKind::Done, 1, 3)}));
    EXPECT_EQ(course.nextStep()->number, 2);
    course = enrolmentCourseOf(
        enrolment({admitted, unset, late, soon, deed(EnrolmentDeedKind::Done, 1, 3),
                   deed(EnrolmentDeedKind::Drop, 1, 2)}));
    EXPECT_EQ(course.nextStep()->number, 1) << "one without a day comes after all that have one";
    course = enrolmentCourseOf(enrolment({admitted, unset, deed(EnrolmentDeedKind::Drop, 1, 1)}));
    EXPECT_EQ(course.nextStep(), nullptr);
}

TEST(EnrolmentRows, CountDroppedStepsAsNeitherOpenNorDone) {
    const auto rows = enrolmentRowsOf({enrolment(
        {deed(EnrolmentDeedKind::Admit, 9, {}, kDay), deed(EnrolmentDeedKind::Step, 9, 1),
         deed(EnrolmentDeedKind::Step, 9, 2), deed(EnrolmentDeedKind::Step, 9, 3),
         deed(EnrolmentDeedKind::Done, 2, 1), deed(EnrolmentDeedKind::Drop, 2, 2)})});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].open, 1);
    EXPECT_EQ(rows[0].done, 1);
    EXPECT_EQ(rows[0].state, EnrolmentState::Admitted);
}

TEST(EnrolmentRows, AreShownFromTheNextStepsDayElseFromTheEntryOn) {
    const auto admitted = deed(EnrolmentDeedKind::Admit, 9, {}, kDay.addDays(3));
    const auto undated = deed(EnrolmentDeedKind::Step, 9, 1);
    const auto dated = deed(EnrolmentDeedKind::Step, 9, 2, kDay.addDays(7));
    const auto shown = [](std::vector<EnrolmentDeedFacts> deeds) {
        return enrolmentRowsOf({enrolment(std::move(deeds))}).at(0).shownFrom;
    };
    EXPECT_EQ(shown({}), std::nullopt) << "the queue asks for who has no place yet";
    EXPECT_EQ(shown({admitted}), std::nullopt) << "there is no plan";
    EXPECT_EQ(shown({admitted, undated}), kDay.addDays(3));
    EXPECT_EQ(shown({admitted, undated, dated}), kDay.addDays(7));
    EXPECT_EQ(shown({admitted, undated, deed(EnrolmentDeedKind::Withdraw, 1)}), std::nullopt);
}

TEST(EnrolmentRows, AskForTheResultFromTheDayTheLastStepWasClosed) {
    const auto admitted = deed(EnrolmentDeedKind::Admit, 9, {}, kDay.addDays(-9));
    auto second = deed(EnrolmentDeedKind::Step, 9, 2);
    second.owner = StaffId(5);
    const auto rowOf = [](std::vector<EnrolmentDeedFacts> deeds) {
        return enrolmentRowsOf({enrolment(std::move(deeds))}).at(0);
    };
    auto row = rowOf({admitted, deed(EnrolmentDeedKind::Step, 9, 1), second,
                      deed(EnrolmentDeedKind::Drop, 4, 2), deed(EnrolmentDeedKind::Done, 6, 1)});
    EXPECT_EQ(row.shownFrom, kDay.addDays(-4)) << "dropped last";
    EXPECT_EQ(row.owner, StaffId(5)) << "who saw to that one";
    EXPECT_EQ(row.nextDue, std::nullopt);
    row = rowOf({admitted, deed(EnrolmentDeedKind::Step, 9, 1), deed(EnrolmentDeedKind::Done, 6, 1),
                 deed(EnrolmentDeedKind::End, 2)});
    EXPECT_EQ(row.shownFrom, std::nullopt) << "it is recorded";
    EXPECT_EQ(row.owner, std::nullopt);
}

TEST(EnrolmentRows, HaveAPersonOnceInARound) {
    auto first = enrolment({deed(EnrolmentDeedKind::Withdraw, 5)});
    auto second = enrolment({});
    second.id = EnrolmentId(8);
    second.number = 2;
    EXPECT_EQ(enrolmentRowsOf({first, second}).at(0).enrolment, second.id) << "the open one";
    auto third = enrolment({deed(EnrolmentDeedKind::Withdraw, 5)});
    third.id = EnrolmentId(9);
    third.number = 3;
    EXPECT_EQ(enrolmentRowsOf({second, third}).at(0).enrolment, second.id);
    EXPECT_EQ(enrolmentRowsOf({first, third}).at(0).enrolment, third.id) << "else the newest";
    third.facts.round = ProgrammeRoundId(4);
    EXPECT_EQ(enrolmentRowsOf({first, third}).size(), 2U);
}

TEST(EnrolmentDeeds, HaveStableCodes) {
    for (const auto* code :
         {"admit", "step", "done", "reopen", "drop", "end", "withdraw", "undo"}) {
        const auto kind = enrolmentDeedOf(QString::fromLatin1(code));
        ASSERT_TRUE(kind) << code;
        EXPECT_EQ(codeOf(*kind), code);
    }
    EXPECT_FALSE(enrolmentDeedOf(u"paused"));
}
