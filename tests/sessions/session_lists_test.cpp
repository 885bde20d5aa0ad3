// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/masking.h"
#include "core/storage/list_sessions.h"
#include "tests/sessions/session_office.h"
#include "tests/storage/colleague.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class SessionLists : public SessionSuite {
protected:
    static QVariant cell(const ListSource& list, const ListRow& row, const QString& key) {
        const auto columns = list.columns();
        const auto at = std::ranges::find(columns, key, &ListColumn::key) - columns.begin();
        return row.cells.at(size_t(at));
    }
    static QStringList cells(const ListSource& list, const ListQuery& query, const QString& key) {
        QStringList found;
        for (const auto& row : taken(list.page(query)).rows)
            found << cell(list, row, key).toString();
        return found;
    }
    std::unique_ptr<ListSource> sessions() {
        return sessionsList(office().database().context(), office().database().clock());
    }
    std::unique_ptr<ListSource> rosters() {
        return sessionRosterList(office().database().context());
    }
    static ListQuery of(GroupSessionId session) {
        return {.filters = {{u"session"_s, QString::number(session.value())}}};
    }
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(SessionLists);

TEST_P(SessionLists, TellWhatIsComingWhatIsToBeClosedAndWhatWasHeld) {
    auto facts = lecture();
    const auto held = made(facts);
    ASSERT_TRUE(ok(close(held)));
    facts.topic = u"今天"_s;
    made(facts);
    facts.topic = u"明天"_s;
    facts.on = kToday.addDays(1);
    made(facts);
    facts.topic = u"昨天"_s;
    facts.on = kToday.addDays(-1);
    made(facts);
    const auto list = sessions();
    EXPECT_EQ(cells(*list, {}, u"session_state"_s),
              (QStringList{u"planned"_s, u"today"_s, u"held"_s, u"to_close"_s}))
        << "the newest day first";
    EXPECT_EQ(cells(*list, {.filters = {{u"session_state"_s, u"planned|today"_s}}}, u"topic"_s),
              (QStringList{u"明天"_s, u"今天"_s}));
    EXPECT_EQ(cells(*list, {.filters = {{u"session_state"_s, u"to_close|today"_s}}}, u"topic"_s),
              (QStringList{u"今天"_s, u"昨天"_s}));
}

TEST_P(SessionLists, CountPersonsOnTheRosterThereAndSigned) {
    const auto session = made();
    entered(session, people());
    marked(session, {who(0), who(1)}, Attendance::Present, true);
    marked(session, {who(2)}, Attendance::Present);
    taken(removePeople(ports(), actor(), once(), session, {who(4)}));
    const auto list = sessions();
    const auto row = taken(list->page({})).rows.at(0);
    EXPECT_EQ(cell(*list, row, u"people"_s).toInt(), 4);
    EXPECT_EQ(cell(*list, row, u"present"_s).toInt(), 3);
    EXPECT_EQ(cell(*list, row, u"signed"_s).toInt(), 2);
}

TEST_P(SessionLists, CountThePersonsTheViewerSees) {
    auto& database = office().database();
    const auto viewer = aColleague(database);
    ASSERT_TRUE(ok(database.database().run(
        {"test.hand", u"UPDATE registration SET officer_id = :officer WHERE person_id IN (:a, :b)",
         false},
        {{u"officer"_s, viewer.staff.value()},
         {u"a"_s, who(1).value()},
         {u"b"_s, who(2).value()}})));
    const auto session = made();
    entered(session, people());
    marked(session, {who(0), who(1)}, Attendance::Present, true);
    marked(session, {who(2)}, Attendance::Present);
    const auto list = sessions();
    const auto roster = rosters();
    for (auto* source : {list.get(), roster.get()}) showOnlyTo(*source, viewer);
    const auto row = taken(list->page({})).rows.at(0);
    EXPECT_EQ(cells(*roster, of(session), u"person_id"_s),
              (QStringList{QString::number(who(1).value()), QString::number(who(2).value())}));
    EXPECT_EQ(cell(*list, row, u"people"_s).toInt(), 2);
    EXPECT_EQ(cell(*list, row, u"present"_s).toInt(), 2);
    EXPECT_EQ(cell(*list, row, u"signed"_s).toInt(), 1);
}

TEST_P(SessionLists, ShowARosterInItsOrderWithWhatWasSaidAndWhatCameOfIt) {
    auto facts = lecture();
    facts.places = 3;
    const auto session = made(facts);
    entered(session, people());
    marked(session, {who(1)}, Attendance::Excused);
    const auto list = rosters();
    EXPECT_EQ(
        cells(*list, of(session), u"attendance"_s),
        (QStringList{u"expected"_s, u"excused"_s, u"expected"_s, u"expected"_s, u"waiting"_s}));
    QStringList waiting;
    for (const auto& one : taken(readSession(store(), session)).waiting)
        waiting << QString::number(one.value());
    auto asked = of(session);
    asked.filters[u"attendance"_s] = u"waiting"_s;
    EXPECT_EQ(cells(*list, asked, u"person_id"_s), waiting) << "as the rule says";
    marked(session, {who(0)}, Attendance::Present, true);
    marked(session, {who(2)}, Attendance::Present);
    ASSERT_TRUE(ok(close(session)));
    EXPECT_EQ(cells(*list, of(session), u"attendance"_s),
              (QStringList{u"present"_s, u"excused"_s, u"present"_s, u"absent"_s, u"waiting"_s}));
    EXPECT_EQ(cells(*list, of(session), u"came_of_it"_s),
              (QStringList{u"recorded"_s, u""_s, u"attendance"_s, u""_s, u""_s}));
    EXPECT_EQ(cells(*list, of(session), u"id_masked"_s).front(),
              maskedIdentityNumber(taken(office().ports().people.find(who(0))).facts.idNumber));
    EXPECT_EQ(codeOf(list->page({})), "list.bad_filter") << "a roster is of one session";
}
