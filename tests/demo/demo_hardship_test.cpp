// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(DemoHardship, StandsAtEveryStep) {
    auto& demo = sharedDemo();
    const auto states = demo.column(u"SELECT DISTINCT state FROM hardship ORDER BY state"_s);
    EXPECT_EQ(states.join(u' ').toStdString(), "10 20 40 50 70 80")
        << "applied, checked, posted, recognised, ended, refused";
    EXPECT_GE(demo.number(u"SELECT COUNT(*) FROM hardship WHERE due_on < '2022-11-30'"_s), 2)
        << "a late review and a re-check that is due";
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM hardship h WHERE state = '50' AND NOT EXISTS "
                          "(SELECT 1 FROM registration r WHERE r.person_id = h.person_id "
                          "AND r.kind = 'hardship' AND r.ended_on IS NULL)"_s),
              0)
        << "who is recognised is registered so";
}

TEST(DemoHardship, HasPlansWithStepsThatAreDoneLateAndToCome) {
    auto& demo = sharedDemo();
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM hardship h WHERE state = '50' AND NOT EXISTS "
                          "(SELECT 1 FROM help_course c JOIN help_plan p ON p.id = c.id "
                          "WHERE p.hardship_id = h.id AND c.closed_on IS NULL)"_s),
              0)
        << "who is recognised has a plan";
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM hardship h WHERE state = '70' AND NOT EXISTS "
                          "(SELECT 1 FROM help_course c JOIN help_plan p ON p.id = c.id "
                          "WHERE p.hardship_id = h.id AND c.closed_on = h.ended_on)"_s),
              0)
        << "who left has a closed one";
    const auto plans = demo.number(u"SELECT COUNT(*) FROM help_course WHERE closed_on IS NULL"_s);
    EXPECT_GE(plans, 2);
    for (const auto& some : {u"done_steps > 0"_s, u"next_due < '2022-11-30'"_s,
                             u"unset_steps > 0"_s, u"contact_due IS NOT NULL"_s})
        EXPECT_EQ(
            demo.number(u"SELECT COUNT(*) FROM help_course WHERE closed_on IS NULL AND "_s + some),
            plans)
            << some.toStdString();
}
