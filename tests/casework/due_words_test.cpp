// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/due_words.h"

#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;

namespace {

std::string wordsOn(QDate due, QDate today) {
    return dueWords(due, today, loadedCodes().calendar).toStdString();
}

}  // namespace

TEST(DueWords, CountWorkingDaysOnly) {
    const QDate friday(2022, 11, 25);
    EXPECT_EQ(wordsOn(friday, friday), "due today");
    EXPECT_EQ(wordsOn(friday, friday.addDays(3)), "1 working day(s) overdue");
    EXPECT_EQ(wordsOn(friday.addDays(4), friday), "2 working day(s) left");
}

TEST(DueWords, ChooseTheUnmetActivePromiseThatIsDueFirst) {
    const RegistrationId registration(1);
    const auto promise = [&](QDate due, int delivered, std::optional<StopReason> stopped) {
        return Owed{.registration = registration,
                    .standard = {},
                    .clause = {},
                    .item = due.toString(Qt::ISODate),
                    .title = {},
                    .promised = 1,
                    .delivered = delivered,
                    .due = due,
                    .state = OwedState::NotDone,
                    .stopped = stopped,
                    .notCounted = {}};
    };
    const std::vector<Owed> owed{promise({2022, 1, 1}, 1, {}),
                                 promise({2022, 2, 1}, 0, StopReason::Settled),
                                 promise({2022, 4, 1}, 0, {}), promise({2022, 3, 1}, 0, {})};
    ASSERT_NE(nextDue(owed), nullptr);
    EXPECT_EQ(nextDue(owed)->due, QDate(2022, 3, 1));
    EXPECT_EQ(nextDue({}), nullptr);
}
