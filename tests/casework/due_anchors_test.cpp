// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/due_words.h"
#include "tests/casework/workday_standard.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

/// A Friday: 29 and 30 January are worked, 31 January to 6 February is 春节.
const QDate kRegisteredOn(2022, 1, 28);
const QDate kLongAfter(2022, 12, 1);

ContactEvidence told(QDate on, const QString& intent) {
    return {.on = on,
            .method = u"02"_s,
            .reached = true,
            .intent = intent,
            .willing = intent == u"1"_s};
}
GuidanceEvidence guided(QDate on, bool confirmed = true) {
    return {.on = on, .mode = u"01"_s, .minutes = 30, .types = {u"03"_s}, .confirmed = confirmed};
}

Owed standing(const QString& item, const CaseEvidence& evidence, QDate today = kLongAfter) {
    static const std::vector<ServiceStandard> standards{workdayStandard()};
    const RegistrationFacts facts{.kind = u"jobseeker"_s,
                                  .category = {},
                                  .channel = {},
                                  .registeredOn = kRegisteredOn,
                                  .officer = StaffId(1)};
    for (const auto& promise :
         owed(standards, loadedCodes().calendar, RegistrationId(1), facts, evidence, today))
        if (promise.item == item) return promise;
    throw std::runtime_error("not promised");
}

/// The due day, or what is waited for.
std::string dueOf(const QString& item, const CaseEvidence& evidence, QDate today = kLongAfter) {
    const auto promise = standing(item, evidence, today);
    return promise.waitsFor ? std::string(codeOf(*promise.waitsFor))
                            : promise.due.toString(Qt::ISODate).toStdString();
}

TEST(DueAnchors, TheThirdWorkdayIsTheLastInTime) {
    EXPECT_EQ(dueOf(u"contact"_s, {}), "2022-02-07") << "across the festival";
    struct DayCase {
        QDate today;
        bool late;
    };
    for (const auto& c : {DayCase{{2022, 1, 30}, false}, DayCase{{2022, 2, 6}, false},
                          DayCase{{2022, 2, 7}, false}, DayCase{{2022, 2, 8}, true}})
        EXPECT_EQ(standing(u"contact"_s, {}, c.today).isOverdueOn(c.today), c.late)
            << qPrintable(c.today.toString(Qt::ISODate));
}

TEST(DueAnchors, AnIntentIsCountedFromTheDayItIsToldOf) {
    CaseEvidence evidence;
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "intent");
    EXPECT_FALSE(standing(u"guidance"_s, evidence).isOverdueOn(QDate(2032, 1, 1)));
    evidence.contacts = {told({2022, 2, 8}, {})};
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "intent") << "reached, not asked";
    evidence.contacts.push_back(told({2022, 3, 1}, u"1"_s));
    EXPECT_EQ(dueOf(u"guidance"_s, evidence, {2022, 2, 28}), "intent") << "not told yet";
    EXPECT_EQ(dueOf(u"policy"_s, evidence), "2022-03-08");
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "2022-03-15");
    evidence.contacts.push_back(told({2022, 3, 4}, u"1"_s));
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "2022-03-15") << "said once more";
    evidence.contacts.push_back(told({2022, 5, 9}, u"3"_s));
    EXPECT_EQ(standing(u"guidance"_s, evidence).stopped, StopReason::Unwilling);
    evidence.contacts.push_back(told({2022, 6, 1}, u"1"_s));
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "2022-06-16") << "端午 is on Friday, 3 June";
    EXPECT_EQ(dueOf(u"policy"_s, evidence), "2022-03-08") << "it does not restart";
}

TEST(DueAnchors, WhoDidNotWishToWorkFirstIsCountedFromTheChange) {
    CaseEvidence evidence;
    evidence.contacts = {told({2022, 2, 8}, u"3"_s), told({2022, 3, 1}, u"1"_s)};
    EXPECT_EQ(dueOf(u"policy"_s, evidence), "2022-03-08");
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "2022-03-15");
}

TEST(DueAnchors, ThePreviousItemIsDoneByTheOneThatKeepsItsNumber) {
    CaseEvidence evidence;
    EXPECT_EQ(dueOf(u"referral"_s, evidence), "previous");
    evidence.guidance = {guided({2022, 3, 31}, false)};
    EXPECT_EQ(dueOf(u"referral"_s, evidence), "previous") << "given, and does not count";
    evidence.guidance.push_back(guided({2022, 5, 20}));
    evidence.guidance.push_back(guided({2022, 3, 31}));
    EXPECT_EQ(dueOf(u"referral"_s, evidence, {2022, 3, 30}), "previous") << "not come";
    EXPECT_EQ(dueOf(u"referral"_s, evidence), "2022-04-30") << "the first that counts";
    evidence.referrals = {{.on = {2022, 4, 20}, .validity = u"01"_s}};
    EXPECT_EQ(dueOf(u"opportunity"_s, evidence), "previous") << "one of two";
    evidence.referrals.push_back({.on = {2022, 6, 2}, .validity = u"16"_s});
    EXPECT_EQ(dueOf(u"opportunity"_s, evidence), "previous");
    evidence.referrals.push_back({.on = {2022, 4, 2}, .validity = u"01"_s});
    EXPECT_EQ(dueOf(u"opportunity"_s, evidence), "2022-05-10") << "20 days from the later one";
}

TEST(DueAnchors, LostWorkMovesWhatRestartsAndOnlyThat) {
    CaseEvidence evidence;
    evidence.contacts = {told({2022, 2, 8}, u"1"_s)};
    evidence.guidance = {guided({2022, 3, 31})};
    evidence.settled = {{.from = {2022, 4, 1}, .until = QDate(2022, 7, 1)}};
    EXPECT_EQ(dueOf(u"contact"_s, evidence), "2022-02-07");
    EXPECT_EQ(dueOf(u"policy"_s, evidence), "2022-02-15");
    EXPECT_EQ(dueOf(u"guidance"_s, evidence), "2022-07-15");
    EXPECT_EQ(dueOf(u"referral"_s, evidence), "2022-08-01");
    EXPECT_EQ(dueOf(u"opportunity"_s, evidence), "previous") << "lost work anchors nothing itself";
}

TEST(DueAnchors, WhatWaitsIsOwedAndNotNext) {
    CaseEvidence evidence;
    const auto guidance = standing(u"guidance"_s, evidence);
    EXPECT_TRUE(guidance.isActive());
    EXPECT_EQ(guidance.state, OwedState::NotDone);
    const std::vector<Owed> promises{guidance, standing(u"contact"_s, evidence)};
    ASSERT_NE(nextDue(promises), nullptr);
    EXPECT_EQ(nextDue(promises)->item, u"contact"_s);
    EXPECT_EQ(nextDue({guidance}), nullptr);
    evidence.referrals = {{.on = {2022, 4, 2}, .validity = u"01"_s},
                          {.on = {2022, 4, 3}, .validity = u"01"_s}};
    const auto early = standing(u"referral"_s, evidence);
    EXPECT_EQ(early.state, OwedState::Done) << "given before it was asked for";
    EXPECT_EQ(early.waitsFor, DueAnchor::Previous);
}

TEST(DueAnchors, AYearWithoutANoticeIsTold) {
    static const std::vector<ServiceStandard> standards{workdayStandard()};
    const RegistrationFacts facts{.kind = u"jobseeker"_s,
                                  .category = {},
                                  .channel = {},
                                  .registeredOn = QDate(2031, 9, 30),
                                  .officer = StaffId(1)};
    const auto promises =
        owed(standards, loadedCodes().calendar, RegistrationId(1), facts, {}, QDate(2031, 9, 30));
    EXPECT_EQ(promises.front().due, QDate(2031, 10, 3));
    EXPECT_EQ(promises.front().byWeekends, std::vector{2031});
    EXPECT_TRUE(standing(u"contact"_s, {}).byWeekends.empty());
}

}  // namespace
}  // namespace zhiqiao::test
