// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/session_office.h"
#include "tests/support/moved_case.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class ClosedSessions : public SessionSuite {
protected:
    /// Five people: signed, there, absent, excused, not marked.
    GroupSessionId oneOfEach(const QString& kind) {
        const auto session = made(lecture(kind));
        entered(session, people());
        marked(session, {who(0)}, Attendance::Present, true);
        marked(session, {who(1)}, Attendance::Present);
        marked(session, {who(2)}, Attendance::Absent);
        marked(session, {who(3)}, Attendance::Excused);
        return session;
    }
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(ClosedSessions);

TEST_P(ClosedSessions, GiveAGuidanceToWhoSignedAndNothingElseToAnybody) {
    const auto session = oneOfEach(u"02"_s);
    const auto acts = count(u"journal"_s);
    const auto done = close(session);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(count(u"journal"_s), acts + 1) << "one act";
    EXPECT_EQ(done->session.state, SessionState::Held);
    EXPECT_EQ(done->present, 2);
    EXPECT_EQ(done->recorded, 1);
    EXPECT_EQ(done->counted, 1) << "signed: it keeps the promise of 1-3-1";
    EXPECT_TRUE(done->left.empty());
    const auto theirs = servicesOf(who(0));
    ASSERT_EQ(theirs.size(), 1U);
    const GuidanceFacts guidance{.mode = u"05"_s,
                                 .minutes = 90,
                                 .types = {u"03"_s},
                                 .content = u"第一份工作怎么选（县人社局三楼会议室）"_s,
                                 .confirmed = true};
    EXPECT_EQ(theirs[0].facts.guidance, guidance);
    EXPECT_EQ(theirs[0].facts.on, kToday);
    const auto sheet = taken(sheets().of(theirs[0].id));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->confirmation, u"1"_s) << "本人签名";
    EXPECT_EQ(delivered(who(0), u"guidance"_s), 1);
    for (size_t n = 1; n < 5; ++n) {
        EXPECT_TRUE(servicesOf(who(n)).empty()) << n;
        EXPECT_EQ(delivered(who(n), u"guidance"_s), 0) << n;
    }
    EXPECT_EQ(roster(session).size(), 5U) << "everybody stays on the roster";
    EXPECT_TRUE(office().findings().isEmpty()) << office().findings().join(u'\n').toStdString();
}

TEST_P(ClosedSessions, MakeAPolicyCardOrAnAttendanceWhereTheKindSaysSo) {
    ASSERT_EQ(taken(close(oneOfEach(u"03"_s))).recorded, 1);
    const auto card = servicesOf(who(0));
    ASSERT_EQ(card.size(), 1U);
    EXPECT_EQ(card[0].facts.policy,
              (PolicyFacts{u"99"_s, u"第一份工作怎么选（县人社局三楼会议室）"_s}));
    const auto visit = taken(close(oneOfEach(u"08"_s)));
    EXPECT_EQ(visit.present, 2);
    EXPECT_EQ(visit.recorded, 0);
    EXPECT_EQ(servicesOf(who(0)).size(), 1U) << "the card alone";
}

TEST_P(ClosedSessions, LeaveEveryRowAsItWasWhenTakenBack) {
    for (const auto& kind : {u"02"_s, u"03"_s, u"08"_s}) {
        const auto session = oneOfEach(kind);
        const auto before = digest();
        ASSERT_TRUE(ok(close(session)));
        EXPECT_NE(digest(), before);
        const auto gone = reopen(session);
        ASSERT_TRUE(ok(gone));
        EXPECT_EQ(*gone, kind == u"08"_s ? 0 : 1);
        EXPECT_EQ(digest(), before) << qPrintable(kind);
        EXPECT_EQ(codeOf(reopen(session)), "session.not_held");
        ASSERT_TRUE(ok(close(session))) << "and can be closed anew";
        ASSERT_TRUE(ok(reopen(session)));
    }
    EXPECT_TRUE(office().findings().isEmpty()) << office().findings().join(u'\n').toStdString();
}

TEST_P(ClosedSessions, AreClosedOnce) {
    const auto session = oneOfEach(u"02"_s);
    const auto operation = OperationId::make();
    ASSERT_TRUE(ok(closeSession(closing(), actor(), operation, session)));
    EXPECT_FALSE(closeSession(closing(), actor(), operation, session)) << "a second press";
    EXPECT_EQ(codeOf(close(session)), "session.not_planned");
    EXPECT_EQ(servicesOf(who(0)).size(), 1U);
    EXPECT_EQ(codeOf(markPeople(ports(), actor(), once(), session, {who(1)},
                                {Attendance::Present, true})),
              "session.not_planned")
        << "from now on people are corrected one by one";
}

TEST_P(ClosedSessions, StopForNobodyWhoseCaseHasEnded) {
    const auto session = oneOfEach(u"02"_s);
    marked(session, {who(1)}, Attendance::Present, true);
    const auto registration = taken(office().ports().people.registrations(who(1))).front();
    office().corrected(registration, kToday);
    const auto before = digest();
    const auto done = close(session);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->present, 2);
    EXPECT_EQ(done->recorded, 1);
    ASSERT_EQ(done->left.size(), 1U);
    EXPECT_EQ(done->left[0].person, who(1));
    EXPECT_EQ(done->left[0].error.code, "many.ended");
    ASSERT_TRUE(ok(reopen(session)));
    EXPECT_EQ(digest(), before);
}

TEST_P(ClosedSessions, StayClosedOnceSomethingWasBuiltUponThem) {
    const auto session = oneOfEach(u"02"_s);
    ASSERT_TRUE(ok(close(session)));
    const auto record = servicesOf(who(0)).front();
    ASSERT_TRUE(
        ok(withdrawService(office().ports(), actor(), once(), record, u"记在了别人名下"_s)));
    const auto before = digest();
    EXPECT_EQ(codeOf(reopen(session)), "session.built_upon");
    EXPECT_EQ(digest(), before) << "all or nothing";
}

TEST_P(ClosedSessions, StayClosedOnceAnotherOfficeHasTakenSomebodyOver) {
    const auto session = oneOfEach(u"02"_s);
    ASSERT_TRUE(ok(close(session)));
    moveAway(office().database(), who(0));
    const auto refused = reopen(session);
    ASSERT_EQ(codeOf(refused), "session.moved_since");
    EXPECT_TRUE(refused.error().message.contains(QString::number(who(0).value())));
    EXPECT_EQ(servicesOf(who(0)).size(), 1U) << "all or nothing";
}

TEST_P(ClosedSessions, ToldOnTheTimelineOfEverybodyOnTheRoster) {
    const auto session = oneOfEach(u"02"_s);
    EXPECT_EQ(taken(store().visitsOf(who(0)))[0].session.state, SessionState::Planned);
    ASSERT_TRUE(ok(close(session)));
    const auto signedVisit = taken(store().visitsOf(who(0)));
    ASSERT_EQ(signedVisit.size(), 1U);
    EXPECT_EQ(signedVisit[0].session.id, session);
    EXPECT_TRUE(signedVisit[0].recorded);
    const auto unsignedVisit = taken(store().visitsOf(who(1)));
    ASSERT_EQ(unsignedVisit.size(), 1U);
    EXPECT_FALSE(unsignedVisit[0].recorded);
    EXPECT_EQ(unsignedVisit[0].place.mark, (AttendanceMark{Attendance::Present, false}));
    EXPECT_EQ(taken(store().visitsOf(who(2)))[0].place.mark.attendance, Attendance::Absent);
}
