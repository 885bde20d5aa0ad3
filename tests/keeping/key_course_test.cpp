// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_course.h"
#include "core/keeping/contact_interval.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyDeedKind;
const QDate kListed(2022, 10, 1);
const StaffId kZhao(1);
const StaffId kHan(2);

/// An employer on the list as it is written down, record after record.
class Firm {
public:
    Firm& deed(KeyDeedFacts facts) {
        firm_.deeds.push_back({KeyDeedId(qint64(firm_.deeds.size()) + 10),
                               std::move(facts),
                               KeyBatchId(5),
                               {OfficeId(1), kZhao, {}}});
        return *this;
    }
    Firm& given(QDate on, StaffId officer) {
        return deed({.kind = Kind::Assign, .on = on, .officer = officer, .reason = u"1"_s});
    }
    Firm& every(std::optional<int> days) {
        return deed({.kind = Kind::Interval, .on = kListed, .days = days});
    }
    Firm& undone() { return deed({.kind = Kind::Undo, .on = kListed}); }
    Firm& visited(QDate on, std::optional<QDate> next = {}, const QString& way = u"2"_s) {
        visits_.push_back(
            {EmployerVisitId(qint64(visits_.size()) + 20),
             {.firm = firm_.id, .on = on, .way = way, .spokenTo = u"马主任"_s, .next = next},
             {OfficeId(1), kZhao, {}}});
        return *this;
    }
    [[nodiscard]] KeyCourse course(std::optional<int> officeDays = {}) const {
        return keyCourseOf(firm_, visits_, officeDays);
    }

private:
    KeyEmployer firm_{.id = KeyEmployerId(1),
                      .facts = {EmployerId(3), u"01"_s, {}, kListed},
                      .deeds = {},
                      .batch = KeyBatchId(4),
                      .recorded = {OfficeId(1), kZhao, {}}};
    std::vector<EmployerVisit> visits_;
};

}  // namespace

TEST(KeyCourse, IsDueNeverWhileNoIntervalIsSet) {
    EXPECT_EQ(Firm().course().due, std::nullopt);
    EXPECT_EQ(Firm().visited(QDate(2022, 11, 1)).course().due, std::nullopt);
    EXPECT_EQ(Firm().every(30).every({}).course().due, std::nullopt) << "its own was taken away";
}

TEST(KeyCourse, IsDueAnIntervalAfterTheLastContactOrTheFirstDayOnTheList) {
    EXPECT_EQ(Firm().course(30).due, QDate(2022, 10, 31));
    EXPECT_EQ(Firm().visited(QDate(2022, 11, 1)).course(30).due, QDate(2022, 12, 1));
    EXPECT_EQ(Firm().visited(QDate(2022, 11, 1)).visited(QDate(2022, 10, 20)).course(30).due,
              QDate(2022, 12, 1))
        << "recorded later, but of an earlier day";
}

TEST(KeyCourse, FollowsItsOwnIntervalBeforeThatOfTheOffice) {
    EXPECT_EQ(Firm().every(7).course(30).due, QDate(2022, 10, 8));
    EXPECT_EQ(Firm().every(7).course().due, QDate(2022, 10, 8));
    EXPECT_EQ(Firm().every(7).undone().course(30).due, QDate(2022, 10, 31));
}

TEST(KeyCourse, FollowsTheDayThatWasAgreedOnBeforeAnyInterval) {
    const QDate agreed(2022, 11, 9);
    EXPECT_EQ(Firm().visited(QDate(2022, 11, 1), agreed).course().due, agreed);
    EXPECT_EQ(Firm().every(90).visited(QDate(2022, 11, 1), agreed).course(30).due, agreed);
    EXPECT_EQ(Firm().visited(QDate(2022, 11, 1), agreed).visited(QDate(2022, 11, 9)).course(30).due,
              QDate(2022, 12, 9))
        << "and ends with the next contact";
}

TEST(KeyCourse, TakesTheOneSavedLastOfTwoContactsOnOneDay) {
    const QDate day(2022, 11, 1);
    const auto course = Firm().visited(day, QDate(2022, 11, 5)).visited(day, {}, u"1"_s).course();
    EXPECT_EQ(course.due, std::nullopt);
    EXPECT_EQ(course.lastWay, u"1"_s);
    EXPECT_EQ(course.contacts, 2);
}

TEST(KeyCourse, HasOneOfficerAtATimeAndCountsHowOftenItWasPassedOn) {
    auto firm = Firm().given(QDate(2022, 10, 2), kZhao).given(QDate(2022, 11, 3), kHan);
    EXPECT_EQ(firm.course().officer, kHan);
    EXPECT_EQ(firm.course().officerSince, QDate(2022, 11, 3));
    EXPECT_EQ(firm.course().passedOn, 1);
    firm.undone();
    EXPECT_EQ(firm.course().officer, kZhao);
    EXPECT_EQ(firm.course().officerSince, QDate(2022, 10, 2));
    EXPECT_EQ(firm.course().passedOn, 0);
    firm.deed({.kind = Kind::Release, .on = QDate(2022, 11, 4), .reason = u"9"_s});
    EXPECT_EQ(firm.course().officer, std::nullopt);
    firm.given(QDate(2022, 11, 5), kHan);
    EXPECT_EQ(firm.course().passedOn, 0) << "nobody had it";
}

TEST(KeyCourse, OwesNothingOnceItIsOffTheList) {
    auto firm = Firm().every(7).visited(kListed).deed(
        {.kind = Kind::TakeOff, .on = QDate(2022, 10, 5), .reason = u"1"_s});
    EXPECT_EQ(firm.course(30).due, std::nullopt);
    EXPECT_FALSE(firm.course().isListed());
    EXPECT_EQ(firm.undone().course(30).due, QDate(2022, 10, 8));
    EXPECT_TRUE(firm.course().isListed());
}

TEST(KeyCourse, IsTakenBackWhenNothingElseIsLeftToTakeBack) {
    EXPECT_TRUE(Firm().undone().course(30).takenBack);
    EXPECT_FALSE(Firm().undone().course().isListed());
    EXPECT_EQ(Firm().undone().course(30).due, std::nullopt);
    EXPECT_FALSE(Firm().every(7).undone().course().takenBack);
}

TEST(ContactInterval, IsUnsetUnlessTheSettingIsDays) {
    const auto said = [](const QString& value) {
        return intervalIn({{kEmployerInterval, value}}, kEmployerInterval);
    };
    EXPECT_EQ(intervalIn({}, kEmployerInterval), std::nullopt);
    EXPECT_EQ(said(u"30"_s), 30);
    EXPECT_EQ(said(u"1"_s), 1);
    EXPECT_EQ(said(u"999"_s), 999);
    for (const auto& none : {u""_s, u"0"_s, u"-3"_s, u"1000"_s, u"monthly"_s})
        EXPECT_EQ(said(none), std::nullopt) << none.toStdString();
}
