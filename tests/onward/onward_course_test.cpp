// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/onward_acts.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = OnwardDeedKind;
const QDate kSent(2022, 11, 1);

/// A referral as it is written down, deed after deed.
class Sent {
public:
    Sent& by(std::optional<QDate> day) {
        referral_.facts.answerBy = day;
        return *this;
    }
    Sent& deed(Kind kind, QDate on, const QString& answer = {}) {
        referral_.deeds.push_back({OnwardDeedId(qint64(referral_.deeds.size()) + 10),
                                   {.kind = kind, .on = on, .answer = answer},
                                   {OfficeId(1), StaffId(1), {}}});
        return *this;
    }
    [[nodiscard]] OnwardCourse course() const { return onwardCourseOf(referral_); }

private:
    OnwardReferral referral_{.id = OnwardId(1),
                             .number = u"6399210122000001"_s,
                             .facts = {.person = PersonId(1),
                                       .department = u"01"_s,
                                       .reason = u"01"_s,
                                       .asked = u"请予临时救助"_s,
                                       .sentOn = kSent,
                                       .answerBy = QDate(2022, 11, 15)},
                             .deeds = {},
                             .recorded = {OfficeId(1), StaffId(1), {}}};
};

}  // namespace

TEST(OnwardCourse, WaitsThroughItsLastDayAndIsOverdueOnTheNext) {
    const auto course = Sent().course();
    EXPECT_TRUE(course.isWaiting());
    EXPECT_EQ(course.lastOn, kSent);
    EXPECT_EQ(course.stateOn(kSent), OnwardState::Waiting);
    EXPECT_EQ(course.stateOn(QDate(2022, 11, 15)), OnwardState::Waiting);
    EXPECT_EQ(course.stateOn(QDate(2022, 11, 16)), OnwardState::Overdue);
}

TEST(OnwardCourse, WithoutALastDayWaitsForEver) {
    EXPECT_EQ(Sent().by({}).course().stateOn(QDate(2032, 1, 1)), OnwardState::Waiting);
}

TEST(OnwardCourse, EndsWithItsFeedbackOrWithdrawal) {
    const auto answered = Sent().deed(Kind::Answer, QDate(2022, 11, 20), u"2"_s).course();
    EXPECT_FALSE(answered.isWaiting());
    EXPECT_EQ(answered.stateOn(QDate(2022, 12, 1)), OnwardState::Answered);
    EXPECT_EQ(answered.answer, u"2"_s);
    EXPECT_EQ(answered.endedOn, QDate(2022, 11, 20));
    const auto withdrawn = Sent().deed(Kind::Withdraw, QDate(2022, 11, 3)).course();
    EXPECT_EQ(withdrawn.stateOn(QDate(2022, 12, 1)), OnwardState::Withdrawn);
    EXPECT_TRUE(withdrawn.answer.isEmpty());
}

TEST(OnwardCourse, IsAsItWasOnceADeedIsTakenBack) {
    Sent sent;
    sent.deed(Kind::Answer, QDate(2022, 11, 20), u"1"_s).deed(Kind::Undo, QDate(2022, 11, 21));
    EXPECT_EQ(sent.course(), Sent().course());
    EXPECT_EQ(sent.course().stateOn(QDate(2022, 11, 22)), OnwardState::Overdue);
    sent.deed(Kind::Undo, QDate(2022, 11, 22));
    EXPECT_TRUE(sent.course().takenBack) << "nothing but the referral itself was left";
    EXPECT_FALSE(sent.course().isWaiting());
}

TEST(OnwardDeeds, AreKnownByTheirCodes) {
    for (const auto kind : {Kind::Answer, Kind::Withdraw, Kind::Undo})
        EXPECT_EQ(onwardDeedOf(QString::fromUtf8(codeOf(kind))), kind);
    EXPECT_EQ(onwardDeedOf(u"lost"), std::nullopt);
}

TEST(OnwardAnswerBy, IsUnsetAsLongAsNobodyKnowsATerm) {
    EXPECT_EQ(onwardAnswerBy(loadedCodes(), kSent), std::nullopt);
}

TEST(OnwardLists, NameTheDepartmentsOfTheFormAndAskForWordsWhereATermSaysNothing) {
    const auto& lists = loadedCodes().lists;
    QStringList departments;
    for (const auto& item : lists.items(u"onward_department"_s)) departments << item.name;
    for (const auto& named : {u"民政"_s, u"司法"_s, u"银行"_s})
        EXPECT_EQ(departments.filter(named).size(), 1) << qPrintable(named);
    EXPECT_TRUE(lists.hasFlag(u"onward_department"_s, u"99"_s, u"words"_s));
    EXPECT_TRUE(lists.hasFlag(u"onward_reason"_s, u"99"_s, u"words"_s));
    EXPECT_FALSE(lists.hasFlag(u"onward_answer"_s, u"1"_s, u"words"_s));
    for (const auto& answer : {u"2"_s, u"3"_s})
        EXPECT_TRUE(lists.hasFlag(u"onward_answer"_s, answer, u"words"_s)) << qPrintable(answer);
}
