// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rebuild_office.h"
#include "core/casework/case_file.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What `db check` says of the rows kept beside the records.
QStringList differences(DemoOfficeFile& demo) {
    auto& session = demo.session();
    const auto aside = made(session.database().openAside());
    const auto ports = session.followUpPorts();
    const auto today = session.clock().today();
    const auto rows = made(checkDatabase(
        *aside, session.database().vault(), today,
        [&](PersonId person) -> Result<std::vector<ObligationRow>> {
            const auto file = loadCase(session.ports(), person, today);
            if (!file) return fail(file.error());
            return obligationRowsOf(*file);
        },
        &session.codes(),
        [&](PersonId person) -> Result<std::vector<FollowUpRow>> {
            const auto courses = followUpsOf(ports, person);
            if (!courses) return fail(courses.error());
            std::vector<FollowUpRow> found;
            for (const auto& course : *courses) found.push_back(followUpRowOf(course));
            return found;
        }));
    QStringList wrong;
    for (const auto& row : rows)
        if (!row.ok) wrong << row.check;
    return wrong;
}

QMap<QString, QString> digests(DemoOfficeFile& demo) {
    const auto all = made(digestOf(demo.database(), demo.session().database().vault())).tables;
    return {{u"obligation"_s, all[u"obligation"_s]},
            {u"follow_up_course"_s, all[u"follow_up_course"_s]}};
}

Actor administrator(DemoOfficeFile& demo) {
    const auto staff = made(demo.session().offices.staff());
    const auto& one = *std::ranges::find(staff, u"sysadmin"_s, &Staff::role);
    return {one.id, one.office};
}

/// As an office stands that was brought here from a version without follow-ups.
void forget(DemoOfficeFile& demo, const QString& table) {
    made(demo.database().run({"test.forget", u"DELETE FROM %1"_s.arg(table), false}));
}

}  // namespace

TEST(DemoFollowUps, AskMostPlacedPeopleOnTime) {
    auto& demo = sharedDemo();
    const auto due =
        u"FROM placement l WHERE l.corrected = 0 AND "
        "date(l.start_on, '+1 months', '+10 days') <= '2022-11-30'"_s;
    const auto owed = demo.number(u"SELECT COUNT(*) "_s + due);
    const auto onTime = demo.number(
        u"SELECT COUNT(*) "_s + due +
        u" AND EXISTS (SELECT 1 FROM follow_up f WHERE f.placement_id = l.id AND f.standing <> '' "
        "AND f.on_day <= date(l.start_on, '+1 months', '+10 days'))"_s);
    EXPECT_GT(owed, 100);
    EXPECT_GT(onTime * 100, owed * 70) << onTime << " of " << owed;
    EXPECT_LT(onTime, owed);
}

TEST(DemoFollowUps, KnowPeopleWhoLeftAndPeopleNobodyReached) {
    auto& demo = sharedDemo();
    EXPECT_GT(demo.number(u"SELECT COUNT(*) FROM placement WHERE ended_on IS NOT NULL"_s), 5);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM placement WHERE ended_on < start_on"_s), 0);
    EXPECT_GT(demo.number(u"SELECT COUNT(*) FROM follow_up_course WHERE attempts >= 3"_s), 0);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM placement l WHERE l.ended_on IS NOT NULL AND NOT "
                          "EXISTS (SELECT 1 FROM follow_up f WHERE f.placement_id = l.id AND "
                          "f.left_on = l.ended_on)"_s),
              0);
}

TEST(DemoFollowUps, HappenOnWorkingDaysAfterTheDayTheyAskAbout) {
    auto& demo = sharedDemo();
    const auto& calendar = demo.session().codes().calendar;
    const auto days = demo.column(u"SELECT DISTINCT on_day FROM follow_up"_s);
    EXPECT_GT(days.size(), 100);
    for (const auto& day : days)
        EXPECT_TRUE(calendar.isWorkday(QDate::fromString(day, Qt::ISODate))) << qPrintable(day);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM follow_up f JOIN placement l ON l.id = "
                          "f.placement_id WHERE f.on_day < date(l.start_on, '+28 days')"_s),
              0);
}

TEST(DemoFollowUps, LeaveADaysWorkForEachOfficer) {
    auto& demo = sharedDemo();
    const auto late =
        demo.number(u"SELECT COUNT(*) FROM follow_up_course WHERE due_on < '2022-11-30'"_s);
    const auto officers = demo.number(u"SELECT COUNT(*) FROM staff WHERE role = 'clerk'"_s);
    EXPECT_GT(late, 3);
    EXPECT_LT(late, officers * 15);
}

TEST(DemoFollowUps, TellOfDifficultiesMostOfWhichAreSolved) {
    auto& demo = sharedDemo();
    const auto open =
        demo.number(u"SELECT COUNT(*) FROM difficulty_course WHERE closed_on IS NULL"_s);
    const auto closed =
        demo.number(u"SELECT COUNT(*) FROM difficulty_course WHERE closed_on IS NOT NULL"_s);
    EXPECT_GT(open, 0);
    EXPECT_GT(closed, open);
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM difficulty_course WHERE closed_on < opened_on"_s),
              0);
}

TEST(RebuiltCases, AreWhatTheRecordsSay) {
    DemoOfficeFile demo({.persons = 200});
    const auto actor = administrator(demo);
    const auto before = digests(demo);
    EXPECT_EQ(differences(demo), QStringList());
    forget(demo, u"follow_up_course"_s);
    forget(demo, u"obligation"_s);
    EXPECT_EQ(differences(demo), (QStringList{u"obligations"_s, u"follow_ups"_s}));
    const auto rebuilt = made(rebuildCases(demo.session(), actor, {}));
    EXPECT_GT(rebuilt.obligations, 5);
    EXPECT_GT(rebuilt.followUps, 5);
    EXPECT_EQ(differences(demo), QStringList());
    EXPECT_EQ(digests(demo), before);
}

TEST(RebuiltCases, LeaveWhatIsRightAlone) {
    DemoOfficeFile demo({.persons = 60});
    const auto actor = administrator(demo);
    const auto acts = demo.number(u"SELECT COUNT(*) FROM journal"_s);
    EXPECT_EQ(made(rebuildCases(demo.session(), actor, {})), RebuiltCases());
    EXPECT_EQ(demo.number(u"SELECT COUNT(*) FROM journal"_s), acts);
}

TEST(RebuiltCases, GoOnAfterAnInterruption) {
    DemoOfficeFile demo({.persons = 300});
    const auto actor = administrator(demo);
    forget(demo, u"follow_up_course"_s);
    const Progress once{[](qint64 done, qint64) { return done == 0; }};
    const auto stopped = rebuildCases(demo.session(), actor, once);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, "rebuild.cancelled");
    made(rebuildCases(demo.session(), actor, {}));
    EXPECT_EQ(differences(demo), QStringList());
}
