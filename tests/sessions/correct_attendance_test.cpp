// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/session_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// A lecture that was held: the first person signed, the second was there, the third was not.
class CorrectedAttendance : public SessionSuite {
protected:
    void SetUp() override {
        SessionSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        session_.emplace(made());
        entered(session(), {who(0), who(1), who(2)});
        marked(session(), {who(0)}, Attendance::Present, true);
        marked(session(), {who(1)}, Attendance::Present);
        ASSERT_TRUE(ok(close(session())));
    }
    [[nodiscard]] GroupSessionId session() const { return *session_; }
    Result<CorrectedPlace> correct(PersonId person, Attendance attendance, bool isSigned = false) {
        return correctAttendance(closing(), actor(), once(), session(), person,
                                 {attendance, isSigned});
    }

private:
    std::optional<GroupSessionId> session_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(CorrectedAttendance);

TEST_P(CorrectedAttendance, MakesTheRecordOfASignatureThatWasOverlooked) {
    const auto acts = count(u"journal"_s);
    const auto done = correct(who(1), Attendance::Present, true);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(count(u"journal"_s), acts + 1);
    EXPECT_TRUE(done->made);
    EXPECT_TRUE(done->counts);
    EXPECT_EQ(done->before.mark, (AttendanceMark{Attendance::Present, false}));
    ASSERT_EQ(servicesOf(who(1)).size(), 1U);
    EXPECT_TRUE(servicesOf(who(1))[0].facts.guidance->confirmed);
    EXPECT_EQ(delivered(who(1), u"guidance"_s), 1);
    EXPECT_EQ(servicesOf(who(0)).size(), 1U) << "nobody else is touched";
}

TEST_P(CorrectedAttendance, WithdrawsTheRecordOfWhoWasNotThereAndKeepsBoth) {
    const auto done = correct(who(0), Attendance::Absent);
    ASSERT_TRUE(ok(done));
    EXPECT_TRUE(done->withdrawn);
    EXPECT_FALSE(done->made);
    EXPECT_TRUE(servicesOf(who(0)).empty());
    EXPECT_EQ(taken(office().ports().services.historyOf(who(0))).size(), 2U)
        << "nothing is edited into the past";
    EXPECT_EQ(delivered(who(0), u"guidance"_s), 0);
    // Taking it back is a correction of its own, by a new record.
    const auto back = correct(who(0), done->before.mark.attendance, done->before.mark.isSigned);
    ASSERT_TRUE(ok(back));
    EXPECT_TRUE(back->made);
    EXPECT_EQ(servicesOf(who(0)).size(), 1U);
    EXPECT_EQ(delivered(who(0), u"guidance"_s), 1);
    EXPECT_EQ(placeOf(session(), who(0)).mark, (AttendanceMark{Attendance::Present, true}));
    EXPECT_TRUE(office().findings().isEmpty()) << office().findings().join(u'\n').toStdString();
}

TEST_P(CorrectedAttendance, MakesNoRecordWhereNoneFollows) {
    const auto excused = correct(who(2), Attendance::Excused);
    ASSERT_TRUE(ok(excused));
    EXPECT_FALSE(excused->made);
    EXPECT_FALSE(excused->withdrawn);
    const auto there = correct(who(2), Attendance::Present);
    ASSERT_TRUE(ok(there));
    EXPECT_FALSE(there->made) << "not signed";
    const auto same = correct(who(0), Attendance::Present, true);
    ASSERT_TRUE(ok(same));
    EXPECT_FALSE(same->made) << "it is there already";
    EXPECT_EQ(servicesOf(who(0)).size(), 1U);
}

TEST_P(CorrectedAttendance, BringsWhoWasForgottenOntoTheRoster) {
    const auto done = correct(who(4), Attendance::Present, true);
    ASSERT_TRUE(ok(done));
    EXPECT_TRUE(done->before.removed);
    EXPECT_TRUE(done->made);
    EXPECT_EQ(roster(session()).size(), 4U);
    EXPECT_EQ(placeOf(session(), who(4)).number, 4);
}

TEST_P(CorrectedAttendance, FindsTheRecordAlsoAfterItWasCorrectedItself) {
    auto corrected = servicesOf(who(0)).front();
    auto draft = corrected.facts;
    draft.corrects = corrected.id;
    draft.guidance->minutes = 60;
    ASSERT_TRUE(ok(recordService(office().ports(), actor(), once(), draft, kToday)));
    ASSERT_TRUE(ok(correct(who(0), Attendance::Absent)));
    EXPECT_TRUE(servicesOf(who(0)).empty()) << "the corrected one is withdrawn";
}

TEST_P(CorrectedAttendance, AsksASupervisorOnceTheCaseHasEnded) {
    const auto registration = taken(office().ports().people.registrations(who(0))).front();
    office().corrected(registration, kToday);
    const auto before = digest();
    EXPECT_EQ(codeOf(correct(who(0), Attendance::Absent)), "service.closed");
    EXPECT_EQ(digest(), before);
}

TEST_P(CorrectedAttendance, IsOfSessionsThatWereHeld) {
    const auto planned = made();
    entered(planned, {who(3)});
    EXPECT_EQ(codeOf(correctAttendance(closing(), actor(), once(), planned, who(3),
                                       {Attendance::Present, true})),
              "session.not_held");
}
