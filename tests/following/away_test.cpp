// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/away.h"

#include <gtest/gtest.h>

using namespace zhiqiao;

namespace {

const QDate kLeft(2022, 9, 10);
const QDate kNow(2022, 11, 30);

AwaySpell spell(qint64 id = 7, QDate left = kLeft, std::optional<QDate> ended = {}) {
    return {.registration = RegistrationId(id),
            .leftOn = left,
            .endedOn = ended,
            .officer = StaffId(4),
            .office = OfficeId(1)};
}

AwayRow rowOf(const std::vector<AwayTry>& tries, std::optional<int> interval = 30) {
    return awayRowOf(PersonId(1), spell(), tries, interval, kNow);
}

}  // namespace

TEST(PeopleAway, AreDueTheIntervalAfterLeavingWhileNothingWasHeard) {
    const auto row = rowOf({});
    EXPECT_EQ(row.registration, RegistrationId(7));
    EXPECT_EQ(row.leftOn, kLeft);
    EXPECT_EQ(row.heardOn, std::nullopt);
    EXPECT_EQ(row.due, QDate(2022, 10, 10));
    EXPECT_EQ(row.staff, StaffId(4));
    EXPECT_EQ(rowOf({}, 1).due, QDate(2022, 9, 11));
    EXPECT_EQ(rowOf({}, 999).due, QDate(2025, 6, 5)) << "calendar days";
}

TEST(PeopleAway, AreNotDueWhileTheOfficeHasNoInterval) {
    EXPECT_EQ(rowOf({}, {}).due, std::nullopt);
    const auto heard = rowOf({{QDate(2022, 10, 1), true}, {QDate(2022, 10, 2), false}}, {});
    EXPECT_EQ(heard.due, std::nullopt);
    EXPECT_EQ(heard.heardOn, QDate(2022, 10, 1)) << "which a later interval starts from";
    EXPECT_EQ(heard.attempts, 1);
}

TEST(PeopleAway, AreHeardOfFromTheDayOfLeavingThroughToday) {
    const struct {
        QDate on;
        std::optional<QDate> heard;
        QDate due;
    } cases[] = {{QDate(2022, 9, 9), {}, QDate(2022, 10, 10)},
                 {QDate(2022, 9, 10), QDate(2022, 9, 10), QDate(2022, 10, 10)},
                 {QDate(2022, 9, 11), QDate(2022, 9, 11), QDate(2022, 10, 11)},
                 {QDate(2022, 11, 29), QDate(2022, 11, 29), QDate(2022, 12, 29)},
                 {QDate(2022, 11, 30), QDate(2022, 11, 30), QDate(2022, 12, 30)},
                 {QDate(2022, 12, 1), {}, QDate(2022, 10, 10)}};
    for (const auto& [on, heard, due] : cases) {
        const auto row = rowOf({{on, true}});
        EXPECT_EQ(row.heardOn, heard) << qPrintable(on.toString(Qt::ISODate));
        EXPECT_EQ(row.due, due) << qPrintable(on.toString(Qt::ISODate));
    }
    const auto several = rowOf({{QDate(2022, 11, 1), true}, {QDate(2022, 10, 1), true}});
    EXPECT_EQ(several.heardOn, QDate(2022, 11, 1)) << "the last of several, in whatever order";
}

TEST(PeopleAway, CountWhatWasTriedInVainSinceTheyWereHeardOf) {
    const struct {
        QDate on;
        int unheard;  // nothing was heard yet
        int heard;    // of on 2022-10-20
    } cases[] = {{QDate(2022, 9, 9), 0, 0},   {QDate(2022, 9, 10), 1, 0},
                 {QDate(2022, 9, 11), 1, 0},  {QDate(2022, 10, 19), 1, 0},
                 {QDate(2022, 10, 20), 1, 0}, {QDate(2022, 10, 21), 1, 1},
                 {QDate(2022, 11, 30), 1, 1}, {QDate(2022, 12, 1), 0, 0}};
    for (const auto& [on, unheard, heard] : cases) {
        EXPECT_EQ(rowOf({{on, false}}).attempts, unheard) << qPrintable(on.toString(Qt::ISODate));
        const auto row = rowOf({{on, false}, {QDate(2022, 10, 20), true}});
        EXPECT_EQ(row.attempts, heard) << qPrintable(on.toString(Qt::ISODate));
        EXPECT_EQ(row.due, QDate(2022, 11, 19)) << "in vain moves no day";
    }
    EXPECT_EQ(rowOf({{QDate(2022, 10, 1), false}, {QDate(2022, 10, 1), false}}).attempts, 2);
}

TEST(PeopleAway, AreFollowedUntilTheDayTheSpellEnds) {
    EXPECT_EQ(spellFollowed({}, kNow), std::nullopt);
    EXPECT_EQ(spellFollowed({spell(1, kLeft, kNow.addDays(-1))}, kNow), std::nullopt);
    EXPECT_EQ(spellFollowed({spell(1, kLeft, kNow)}, kNow), std::nullopt)
        << "the first day no longer away";
    const auto tomorrow = spell(1, kLeft, kNow.addDays(1));
    EXPECT_EQ(spellFollowed({tomorrow}, kNow), tomorrow);
    EXPECT_EQ(spellFollowed({spell(1)}, kNow), spell(1));
}

TEST(PeopleAway, OfSeveralSpellsAreInTheOneThatEndsLastThenInTheOneThatBeganLast) {
    const auto ended = spell(1, QDate(2022, 10, 1), QDate(2022, 11, 1));
    const auto ending = spell(2, QDate(2022, 10, 1), QDate(2022, 12, 31));
    const auto open = spell(3, QDate(2022, 8, 1));
    const auto later = spell(4, QDate(2022, 9, 1));
    EXPECT_EQ(spellFollowed({ended, open}, kNow), open);
    EXPECT_EQ(spellFollowed({open, ending}, kNow), open);
    EXPECT_EQ(spellFollowed({ending, ended}, kNow), ending);
    EXPECT_EQ(spellFollowed({open, later}, kNow), later);
    EXPECT_EQ(spellFollowed({later, open}, kNow), later);
}

TEST(PeopleAway, AreNoLongerAwaitedFromTheDayItStops) {
    auto row = rowOf({});
    EXPECT_EQ(pursued(row, kNow), row);
    EXPECT_EQ(pursued(std::nullopt, kNow), std::nullopt);
    for (const auto& [stops, awaited] :
         {std::pair(kNow.addDays(-1), false), {kNow, false}, {kNow.addDays(1), true}}) {
        row.stopsOn = stops;
        EXPECT_EQ(pursued(row, kNow).has_value(), awaited)
            << qPrintable(stops.toString(Qt::ISODate));
    }
}
