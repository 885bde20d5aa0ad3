// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_fields.h"
#include "core/storage/sql_change_witness.h"
#include "tests/sessions/session_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class Sessions : public SessionSuite {};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(Sessions);

TEST_P(Sessions, AreKeptAsTheyWereMadeAndChanged) {
    auto facts = lecture();
    facts.begins = u" 9：05"_s;
    facts.topic = u"  第一份工作  怎么选 "_s;
    facts.places = 30;
    const auto session = makeSession(ports(), actor(), once(), facts);
    ASSERT_TRUE(ok(session));
    EXPECT_EQ(session->facts.begins, u"09:05"_s);
    EXPECT_EQ(session->facts.topic, u"第一份工作 怎么选"_s);
    EXPECT_EQ(session->facts.places, 30);
    EXPECT_EQ(session->state, SessionState::Planned);
    auto changed = session->facts;
    changed.on = kToday.addDays(3);
    changed.places.reset();
    const auto saved =
        changeSession(ports(), actor(), once(), session->id, session->rowVersion, changed);
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(saved->facts, changed);
    EXPECT_EQ(taken(store().find(session->id)), *saved);
    EXPECT_EQ(
        codeOf(changeSession(ports(), actor(), once(), session->id, session->rowVersion, changed)),
        "record.changed_elsewhere")
        << "another counter was faster";
    EXPECT_EQ(codeOf(store().find(GroupSessionId(4711))), "record.not_found");
}

TEST_P(Sessions, KeepBothOfTwoEditsAndAskAboutTheSameField) {
    const auto made = makeSession(ports(), actor(), once(), lecture());
    ASSERT_TRUE(ok(made));
    auto theirs = made->facts;
    theirs.places = 20;
    theirs.begins = u"15:00"_s;
    ASSERT_TRUE(ok(changeSession(ports(), actor(), once(), made->id, made->rowVersion, theirs)));
    const SqlChangeWitness witness(office().database().context());
    const auto edit = [&](const GroupSession& seen, const SessionFacts& mine) {
        return saveEdit(
            sessionFields(loadedCodes().lists, {}), seen, mine,
            [&](const GroupSession& now, const SessionFacts& wanted) {
                return changeSession(ports(), actor(), once(), now.id, now.rowVersion, wanted);
            },
            [&] {
                return keptNow(store().find(made->id), witness, {u"session"_s, made->id.value()},
                               "session.change");
            });
    };
    auto mine = made->facts;
    mine.place = u"二楼大厅"_s;
    ASSERT_TRUE(ok(edit(*made, mine)));
    auto both = theirs;
    both.place = u"二楼大厅"_s;
    EXPECT_EQ(store().find(made->id)->facts, both);
    mine.begins = u"9:30"_s;
    const auto asked = edit(*made, mine);
    ASSERT_TRUE(ok(asked));
    ASSERT_EQ(asked->clashes.size(), 1U);
    EXPECT_EQ(asked->clashes[0].key, u"begins"_s);
    EXPECT_EQ(asked->clashes[0].theirs, u"15:00"_s);
    EXPECT_EQ(store().find(made->id)->facts, both);
}

TEST_P(Sessions, TellWhatIsMissing) {
    const auto refused = [&](auto change) {
        auto facts = lecture();
        change(facts);
        return codeOf(makeSession(ports(), actor(), once(), facts));
    };
    EXPECT_EQ(refused([](SessionFacts& f) { f.topic = u"  "_s; }), "session.no_topic");
    EXPECT_EQ(refused([](SessionFacts& f) { f.kind = u"77"_s; }), "session.unknown_kind");
    EXPECT_EQ(refused([](SessionFacts& f) { f.on = QDate(); }), "session.bad_day");
    EXPECT_EQ(refused([](SessionFacts& f) { f.begins = u"下午"_s; }), "session.bad_time");
    EXPECT_EQ(refused([](SessionFacts& f) { f.begins = u"24:00"_s; }), "session.bad_time");
    EXPECT_EQ(refused([](SessionFacts& f) { f.minutes = 0; }), "session.bad_minutes");
    EXPECT_EQ(refused([](SessionFacts& f) { f.place.clear(); }), "session.no_place");
    EXPECT_EQ(refused([](SessionFacts& f) { f.places = 0; }), "session.bad_places");
    EXPECT_EQ(refused([](SessionFacts& f) { f.officer = StaffId(4711); }),
              "session.unknown_officer");
    EXPECT_EQ(count(u"group_session"_s), 0) << "nothing is kept";
}

TEST_P(Sessions, AreCancelledWithAReasonAndTakenUpAgain) {
    const auto session = made();
    entered(session, {who(0)});
    const auto before = digest();
    EXPECT_EQ(codeOf(cancelSession(ports(), actor(), once(), session, {})), "session.no_reason");
    EXPECT_EQ(codeOf(cancelSession(ports(), actor(), once(), session, u"没人来"_s)),
              "session.no_reason");
    const auto cancelled = cancelSession(ports(), actor(), once(), session, u"2"_s);
    ASSERT_TRUE(ok(cancelled));
    EXPECT_EQ(cancelled->state, SessionState::Cancelled);
    EXPECT_EQ(cancelled->reason, u"2"_s);
    EXPECT_EQ(roster(session).size(), 1U) << "its roster stays";
    EXPECT_EQ(codeOf(cancelSession(ports(), actor(), once(), session, u"2"_s)),
              "session.not_planned");
    EXPECT_EQ(codeOf(enterPeople(ports(), actor(), once(), session, {who(1)})),
              "session.not_planned");
    EXPECT_EQ(codeOf(close(session)), "session.not_planned");
    EXPECT_EQ(
        codeOf(changeSession(ports(), actor(), once(), session, cancelled->rowVersion, lecture())),
        "session.not_planned");
    ASSERT_TRUE(ok(resumeSession(ports(), actor(), once(), session)));
    EXPECT_EQ(digest(), before) << "as if it had never been cancelled";
    EXPECT_EQ(codeOf(resumeSession(ports(), actor(), once(), session)), "session.not_cancelled");
}

TEST_P(Sessions, AreOneActEachHoweverOftenTheKeyIsPressed) {
    const auto operation = OperationId::make();
    ASSERT_TRUE(ok(makeSession(ports(), actor(), operation, lecture())));
    EXPECT_EQ(codeOf(makeSession(ports(), actor(), operation, lecture())), "act.already_done");
    EXPECT_EQ(count(u"group_session"_s), 1);
}
