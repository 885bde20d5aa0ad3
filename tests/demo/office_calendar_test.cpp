// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(OfficeCalendars, CountTheOwnDaysOfAnOfficeOverThePublishedOnes) {
    const QDate festival(2022, 8, 3);  // a Wednesday
    DemoOfficeFile demo({.persons = 60});
    auto& session = demo.session();
    const auto actor = made(session.actor());
    EXPECT_TRUE(session.codes().calendar.isWorkday(festival));
    ASSERT_TRUE(ok(session.transactions.run(
        actor,
        {.name = "calendar.save", .operation = OperationId::make(), .right = Right::OfficeWrite},
        [&](const Act& act) {
            return session.offices.saveLocalDay(act, {festival, false, u"赛马会"_s});
        })));
    ASSERT_TRUE(ok(session.readLocalDays()));
    EXPECT_FALSE(session.codes().calendar.isWorkday(festival));
    EXPECT_EQ(session.codes().calendar.workdaysBetween(QDate(2022, 8, 2), QDate(2022, 8, 4)), 1);
    EXPECT_EQ(session.codes().calendar.nameOf(festival), u"赛马会"_s);
}
