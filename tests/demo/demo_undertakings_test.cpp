// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(DemoUndertakings, ShowARoundWithAQueuePlansAndAnEnd) {
    auto& demo = sharedDemo();
    const auto states = demo.counted(
        u"SELECT state, COUNT(*) FROM programme_course GROUP BY state ORDER BY state"_s);
    EXPECT_EQ(states.value(u"ended"_s), 1);
    EXPECT_EQ(states.value(u"admitted"_s), 4);
    EXPECT_EQ(states.value(u"applied"_s), 2) << "of six places two are free again or still";
    EXPECT_EQ(states.value(u"waiting"_s), 2);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM programme_course WHERE next_due < '2022-11-30'"_s),
              1)
        << "one step is late";
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM programme_course WHERE next_due > '2022-11-30'"_s),
              1)
        << "one is to come";
}

TEST(DemoUndertakings, ShowASessionThatWasHeldAndOneToCome) {
    auto& demo = sharedDemo();
    EXPECT_EQ(demo.column(u"SELECT COALESCE(e.state, 'planned') FROM group_session g "
                          "LEFT JOIN session_end e ON e.session_id = g.id ORDER BY g.on_day"_s),
              (QStringList{u"held"_s, u"planned"_s}));
    EXPECT_EQ(
        demo.number(u"SELECT COUNT(*) FROM session_place WHERE attendance = 'present' "
                    "AND session_id = (SELECT id FROM group_session ORDER BY on_day LIMIT 1)"_s),
        7);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM session_record"_s), 0) << "an attendance only";
}

TEST(DemoUndertakings, ShowReferralsToDepartmentsThatWaitAreLateAndWereAnswered) {
    auto& demo = sharedDemo();
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM onward_course"_s), 3);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM onward_course WHERE ended_on IS NULL "
                          "AND answer_by < '2022-11-30'"_s),
              1);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM onward_course WHERE answer = '1'"_s), 1);
    EXPECT_EQ(
        demo.number(u"SELECT COUNT(*) FROM onward_course o WHERE NOT EXISTS (SELECT 1 FROM "
                    "consent c WHERE c.person_id = o.person_id AND c.notice = 'department')"_s),
        0)
        << "nobody is sent on without having agreed";
}

TEST(DemoUndertakings, ShowKeyEmployersOfWhomHalfAreToBeHeardOf) {
    auto& demo = sharedDemo();
    EXPECT_EQ(
        demo.number(u"SELECT COUNT(*) FROM key_employer_course WHERE officer_id IS NOT NULL"_s), 4);
    EXPECT_EQ(
        demo.number(u"SELECT COUNT(*) FROM key_employer_course WHERE due_on < '2022-11-30'"_s), 2);
    EXPECT_EQ(
        demo.number(u"SELECT COUNT(*) FROM key_employer_course WHERE due_on > '2022-11-30'"_s), 2);
}

TEST(DemoUndertakings, ShowACampaignWithPeopleAndPosts) {
    auto& demo = sharedDemo();
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM campaign WHERE from_day <= '2022-11-30' "
                          "AND until_day >= '2022-11-30'"_s),
              1);
    const auto marks =
        demo.counted(u"SELECT kind, COUNT(*) FROM campaign_mark GROUP BY kind ORDER BY kind"_s);
    EXPECT_GE(marks.value(u"person"_s), 24);
    EXPECT_EQ(marks.value(u"vacancy"_s), 12);
}
