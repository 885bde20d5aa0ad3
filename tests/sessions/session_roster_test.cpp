// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_erasure_store.h"
#include "tests/sessions/session_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class SessionRosters : public SessionSuite {
protected:
    static std::vector<PersonId> peopleOf(const std::vector<SessionPlace>& places) {
        std::vector<PersonId> people;
        for (const auto& place : places) people.push_back(place.person);
        return people;
    }
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(SessionRosters);

TEST_P(SessionRosters, TakeManyAtOnceEachOnceAndTellTheRest) {
    const auto session = made();
    SqlErasureStore erasures(office().database().context());
    const auto erased = graduate(7);
    office().act([&](const Act& a) -> Result<int> {
        if (auto gone = erasures.erase(a, erased, ApprovalId(1)); !gone) return fail(gone.error());
        return 0;
    });
    const auto acts = count(u"journal"_s);
    const auto done = enterPeople(ports(), actor(), once(), session,
                                  {who(1), who(0), who(1), erased, PersonId(4711)});
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(count(u"journal"_s), acts + 1);
    EXPECT_EQ(peopleOf(roster(session)), (std::vector{who(1), who(0)})) << "in the order named";
    EXPECT_EQ(roster(session)[1].number, 2);
    ASSERT_EQ(done->left.size(), 2U);
    EXPECT_EQ(done->left[0].error.code, "session.erased");
    EXPECT_EQ(done->left[1].error.code, "record.not_found");
    const auto again = enterPeople(ports(), actor(), once(), session, {who(0)});
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->left.front().error.code, "session.entered_already");
    EXPECT_EQ(count(u"journal"_s), acts + 1) << "nothing was done, nothing is kept";
    EXPECT_EQ(codeOf(enterPeople(ports(), actor(), once(), session, {})), "session.nobody");
}

TEST_P(SessionRosters, LetPeopleWaitWhenAllPlacesAreTakenAndMoveUp) {
    auto facts = lecture();
    facts.places = 2;
    const auto session = made(facts);
    const auto done = entered(session, people());
    EXPECT_EQ(done.waiting, (std::set<PersonId>{who(2), who(3), who(4)}));
    EXPECT_EQ(taken(openSession(ports(), actor(), session)).waiting, done.waiting);
    taken(removePeople(ports(), actor(), once(), session, {who(0)}));
    EXPECT_EQ(taken(readSession(store(), session)).waiting, (std::set<PersonId>{who(3), who(4)}));
    marked(session, {who(1)}, Attendance::Excused);
    EXPECT_EQ(taken(readSession(store(), session)).waiting, std::set<PersonId>{who(4)});
}

TEST_P(SessionRosters, GiveEveryPlaceBackAsItStood) {
    const auto session = made();
    entered(session, {who(0), who(1), who(2)});
    marked(session, {who(0)}, Attendance::Present, true);
    const auto before = roster(session);
    const auto undone = [&](const RosterChange& change) {
        EXPECT_NE(roster(session), before);
        EXPECT_TRUE(ok(putBack(ports(), actor(), once(), session, change.before)));
        EXPECT_EQ(roster(session), before);
    };
    undone(entered(session, {who(3), who(4)}));
    undone(taken(removePeople(ports(), actor(), once(), session, {who(0), who(1)})));
    undone(marked(session, {who(0), who(2)}, Attendance::Absent));
    const auto number = taken(office().ports().people.find(who(3))).facts.idNumber;
    undone(taken(attendByNumber(ports(), actor(), once(), session, number)));
}

TEST_P(SessionRosters, PutWhoComesAgainBehindTheOthers) {
    const auto session = made();
    entered(session, {who(0), who(1)});
    taken(removePeople(ports(), actor(), once(), session, {who(0)}));
    EXPECT_EQ(peopleOf(roster(session)), std::vector{who(1)});
    entered(session, {who(0)});
    EXPECT_EQ(peopleOf(roster(session)), (std::vector{who(1), who(0)}));
    EXPECT_EQ(count(u"session_place"_s), 2) << "the row of the first time serves again";
    EXPECT_EQ(codeOf(removePeople(ports(), actor(), once(), session, {who(0), who(4)})),
              "session.not_on_roster");
    EXPECT_EQ(roster(session).size(), 2U) << "and nothing is kept";
}

TEST_P(SessionRosters, HoldWhatIsSaidOfEachPerson) {
    const auto session = made();
    entered(session, people());
    marked(session, {who(0), who(1)}, Attendance::Present);
    marked(session, {who(1)}, Attendance::Unmarked, true);
    EXPECT_EQ(placeOf(session, who(1)).mark, (AttendanceMark{Attendance::Present, true}))
        << "who signed was there";
    marked(session, {who(1)}, Attendance::Absent, true);
    EXPECT_EQ(placeOf(session, who(1)).mark, (AttendanceMark{Attendance::Absent, false}))
        << "who was not there signed nothing";
    EXPECT_EQ(placeOf(session, who(0)).mark, (AttendanceMark{Attendance::Present, false}));
    EXPECT_EQ(placeOf(session, who(4)).mark, AttendanceMark{});
}

TEST_P(SessionRosters, KnowNobodyWhoCameBeforeTheDay) {
    auto facts = lecture();
    facts.on = kToday.addDays(1);
    const auto session = made(facts);
    entered(session, {who(0)});
    EXPECT_EQ(codeOf(markPeople(ports(), actor(), once(), session, {who(0)},
                                {Attendance::Present, false})),
              "session.not_yet");
    EXPECT_EQ(codeOf(close(session)), "session.not_yet");
    const auto number = taken(office().ports().people.find(who(0))).facts.idNumber;
    EXPECT_EQ(codeOf(attendByNumber(ports(), actor(), once(), session, number)), "session.not_yet");
    EXPECT_TRUE(
        ok(markPeople(ports(), actor(), once(), session, {who(0)}, {Attendance::Excused, false})))
        << "an excuse comes before";
}

TEST_P(SessionRosters, TakeInWhoShowsAnIdentityNumber) {
    auto facts = lecture();
    facts.places = 1;
    const auto session = made(facts);
    entered(session, {who(0)});
    const auto numberOf = [&](PersonId person) {
        return taken(office().ports().people.find(person)).facts.idNumber;
    };
    const auto known = attendByNumber(ports(), actor(), once(), session, numberOf(who(0)));
    ASSERT_TRUE(ok(known));
    EXPECT_EQ(placeOf(session, who(0)).mark.attendance, Attendance::Present);
    const auto acts = count(u"journal"_s);
    const auto fresh = attendByNumber(ports(), actor(), once(), session, numberOf(who(1)));
    ASSERT_TRUE(ok(fresh));
    EXPECT_EQ(count(u"journal"_s), acts + 1) << "entered and there, in one act";
    EXPECT_EQ(placeOf(session, who(1)).mark.attendance, Attendance::Present);
    EXPECT_TRUE(taken(readSession(store(), session)).waiting.empty()) << "there, not waiting";
    marked(session, {who(1)}, Attendance::Present, true);
    taken(attendByNumber(ports(), actor(), once(), session, numberOf(who(1))));
    EXPECT_TRUE(placeOf(session, who(1)).mark.isSigned) << "shown again, what was signed stays";
    EXPECT_EQ(codeOf(attendByNumber(ports(), actor(), once(), session, u"123"_s)),
              "session.unknown_number");
    EXPECT_EQ(codeOf(attendByNumber(ports(), actor(), once(), session,
                                    sampleIdNumber(77, QDate(1999, 5, 4)))),
              "session.unknown_number");
    EXPECT_EQ(roster(session).size(), 2U);
}

TEST_P(SessionRosters, HoldOnePersonOnceTwinsAreMerged) {
    const auto session = made();
    const auto twin = office().person(9);
    entered(session, {who(0), twin, who(2)});
    marked(session, {twin}, Attendance::Present, true);
    const auto merge = office().tryMerge(who(0), twin);
    ASSERT_TRUE(ok(merge));
    EXPECT_EQ(peopleOf(roster(session)), (std::vector{who(0), who(2)}));
    EXPECT_EQ(placeOf(session, who(0)).mark, (AttendanceMark{Attendance::Present, true}));
    const auto done = close(session);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->present, 1) << "one person";
    EXPECT_EQ(done->recorded, 1);
    ASSERT_TRUE(ok(reopen(session)));
    ASSERT_TRUE(ok(office().tryPart(merge->id)));
    EXPECT_EQ(peopleOf(roster(session)), (std::vector{who(0), twin, who(2)}));
    EXPECT_EQ(placeOf(session, who(0)).mark, AttendanceMark{}) << "each has its own place again";
    EXPECT_TRUE(office().findings().isEmpty()) << office().findings().join(u'\n').toStdString();
}

TEST_P(SessionRosters, ExpectNobodyWhoWasErased) {
    const auto planned = made();
    const auto held = made();
    entered(planned, {who(0)});
    entered(held, {who(0)});
    marked(held, {who(0)}, Attendance::Present);
    ASSERT_TRUE(ok(close(held)));
    SqlErasureStore erasures(office().database().context());
    office().act([&](const Act& a) -> Result<int> {
        if (auto gone = erasures.erase(a, who(0), ApprovalId(1)); !gone) return fail(gone.error());
        return 0;
    });
    EXPECT_TRUE(roster(planned).empty());
    EXPECT_EQ(roster(held).size(), 1U) << "how many were there stays";
}
