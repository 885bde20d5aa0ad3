// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_transactions.h"
#include "tests/programmes/programme_office.h"

#include <atomic>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ProgrammeQueue : public ProgrammeSuite {
protected:
    [[nodiscard]] int placeOf(const Enrolment& enrolment) {
        const auto queue = view(enrolment).queue;
        return queue ? queue->place : 0;
    }
};
ZHIQIAO_PROGRAMMES_ON_BOTH(ProgrammeQueue);

TEST_P(ProgrammeQueue, GoesByDayAndThenByTheOrderOfApplication) {
    const auto late = enrolled(person(1).id, kToday);
    const auto first = enrolled(person(2).id, kToday.addDays(-2));
    const auto second = enrolled(person(3).id, kToday.addDays(-2));
    const auto middle = enrolled(person(4).id, kToday.addDays(-1));
    EXPECT_EQ(placeOf(first), 1);
    EXPECT_EQ(placeOf(second), 2);
    EXPECT_EQ(placeOf(middle), 3);
    EXPECT_EQ(placeOf(late), 4);
    EXPECT_EQ(stateOf(second), EnrolmentState::Applied) << "two places";
    EXPECT_EQ(stateOf(middle), EnrolmentState::Waiting);
    EXPECT_EQ(textsOf(u"SELECT state FROM programme_course ORDER BY applied_on, number"_s),
              (std::vector{u"applied"_s, u"applied"_s, u"waiting"_s, u"waiting"_s}));
}

TEST_P(ProgrammeQueue, ProposesTheFirstWhenAPlaceIsFreed) {
    const auto a = admit(enrolled(person(1).id)).value();
    const auto b = admit(enrolled(person(2).id)).value();
    const auto next = enrolled(person(3).id);
    const auto after = enrolled(person(4).id);
    EXPECT_EQ(stateOf(next), EnrolmentState::Waiting);
    EXPECT_EQ(view(next).queue->free, 0);
    ASSERT_TRUE(ok(withdraw(a)));
    EXPECT_EQ(stateOf(next), EnrolmentState::Applied) << "somebody decides; nobody is admitted";
    EXPECT_EQ(stateOf(after), EnrolmentState::Waiting);
    ASSERT_TRUE(ok(end(b)));
    EXPECT_EQ(stateOf(after), EnrolmentState::Applied);
    EXPECT_EQ(figures().taken(), 0);
    EXPECT_EQ(figures().free(), 2);
}

TEST_P(ProgrammeQueue, TakesWhoIsNotInTurnOnlyWithAReason) {
    ASSERT_TRUE(ok(admit(enrolled(person(1).id))));
    const auto first = enrolled(person(2).id, kToday.addDays(-1));
    const auto second = enrolled(person(3).id);
    EXPECT_EQ(codeOf(admit(second)), "programme.out_of_turn");
    ASSERT_TRUE(ok(admit(second, kToday, u"前一位暂时联系不上"_s)));
    EXPECT_EQ(codeOf(admit(first)), "programme.no_place");
    EXPECT_EQ(stateOf(first), EnrolmentState::Waiting);
}

TEST_P(ProgrammeQueue, FollowsTheNumberOfPlaces) {
    std::vector<Enrolment> people;
    for (int n = 1; n <= 4; ++n) people.push_back(enrolled(person(n).id));
    const auto change = [&](int rowVersion, std::optional<int> places) {
        return changeProgrammeRound(ports(), test().actor(), once(), round(), rowVersion,
                                    roundFacts(places), kToday);
    };
    ASSERT_TRUE(ok(change(1, 3)));
    EXPECT_EQ(stateOf(people[2]), EnrolmentState::Applied);
    EXPECT_EQ(stateOf(people[3]), EnrolmentState::Waiting);
    ASSERT_TRUE(ok(change(2, std::nullopt)));
    EXPECT_EQ(stateOf(people[3]), EnrolmentState::Applied) << "without a number nobody waits";
    EXPECT_EQ(view(people[3]).queue->free, std::nullopt);
    ASSERT_TRUE(ok(admit(people[0])));
    ASSERT_TRUE(ok(admit(people[1])));
    EXPECT_EQ(codeOf(change(3, 1)), "programme.places_taken");
    ASSERT_TRUE(ok(change(3, 2)));
    EXPECT_EQ(stateOf(people[2]), EnrolmentState::Waiting);
}

TEST_P(ProgrammeQueue, TakesSomebodyBackAtTheOldPlaceWhenAnActIsTakenBack) {
    const auto first = enrolled(person(1).id);
    const auto second = enrolled(person(2).id);
    const auto third = enrolled(person(3).id);
    const auto gone = withdraw(first).value();
    EXPECT_EQ(placeOf(second), 1);
    EXPECT_EQ(stateOf(third), EnrolmentState::Applied);
    ASSERT_TRUE(ok(undo(gone)));
    EXPECT_EQ(placeOf(first), 1);
    EXPECT_EQ(stateOf(third), EnrolmentState::Waiting);
}

TEST_P(ProgrammeQueue, GivesNoPlaceTwiceWhenAnEndIsTakenBack) {
    const auto one = admit(enrolled(person(1).id)).value();
    ASSERT_TRUE(ok(admit(enrolled(person(2).id))));
    const auto ended = end(one).value();
    ASSERT_TRUE(ok(admit(enrolled(person(3).id))));
    EXPECT_EQ(codeOf(undo(ended)), "programme.no_place");
    EXPECT_EQ(figures().taken(), 2);
}

/// Two counters of one office at the same moment; a file has only one program that writes.
class LastPlace : public ProgrammeSuite {
protected:
    /// True once another connection waits for a row this one holds.
    bool somebodyWaits() {
        auto rows = test().database().run({"test.waits",
                                           u"SELECT count(*) FROM pg_locks WHERE NOT granted AND "
                                           "pg_backend_pid() = ANY(pg_blocking_pids(pid))"});
        return rows && rows->next() && rows->number(0) > 0;
    }
    Result<Enrolment> admitElsewhere(const Enrolment& enrolment) {
        Connections connections([&](Access access) { return test().open(access); });
        EXPECT_TRUE(ok(connections.openForWriting()));
        const SqlContext context{connections, test().vault(), test().context().trail};
        SqlTransactions transactions(context, test().clock());
        SqlProgrammeStore programmes(context);
        SqlAssignmentStore cases(context);
        SqlUserStore users(context);
        SqlOfficeStore offices(context);
        const auto done = admitPerson(
            {transactions, programmes, cases, users, offices, loadedCodes(), loadedProgrammes()},
            test().actor(), once(), seen(enrolment), {.entry = kToday, .words = u"急需"_s}, kToday);
        connections.closeHere();
        return done;
    }
    Result<Enrolled> enrolElsewhere(ProgrammeRoundId in, PersonId who) {
        Connections connections([&](Access access) { return test().open(access); });
        EXPECT_TRUE(ok(connections.openForWriting()));
        const SqlContext context{connections, test().vault(), test().context().trail};
        SqlTransactions transactions(context, test().clock());
        SqlProgrammeStore programmes(context);
        SqlAssignmentStore cases(context);
        SqlUserStore users(context);
        SqlOfficeStore offices(context);
        const auto done = enrolPeople(
            {transactions, programmes, cases, users, offices, loadedCodes(), loadedProgrammes()},
            test().actor(), once(), {.round = in, .people = {who}, .on = kToday}, kToday);
        connections.closeHere();
        return done;
    }
};
INSTANTIATE_TEST_SUITE_P(, LastPlace, testing::Values(Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(LastPlace, IsGivenToExactlyOneOfTwoCounters) {
    ASSERT_TRUE(ok(admit(enrolled(person(1).id))));
    const auto mine = enrolled(person(2).id);
    auto theirs = mine;
    {
        // Both are in turn when both counters look: the second one with a reason of its own.
        ASSERT_TRUE(ok(changeProgrammeRound(ports(), test().actor(), once(), round(), 1,
                                            roundFacts(3), kToday)));
        theirs = enrolled(person(3).id);
        ASSERT_EQ(stateOf(theirs), EnrolmentState::Applied);
        ASSERT_TRUE(ok(admit(enrolled(person(4).id), kToday, u"先到"_s)));
    }
    Result<Enrolment> other = fail({});
    std::atomic<bool> done = false;
    std::thread counter;
    Result<Enrolment> here = fail({});
    const auto ran = act([&](const Act& a) -> Result<ProgrammeRound> {
        auto held = store().holdRound(a, round());
        counter = std::thread([&] {
            other = admitElsewhere(theirs);
            done = true;
        });
        while (!done && !somebodyWaits()) std::this_thread::yield();
        // What admitPerson() does in its own act, before the other counter may go on.
        auto saved = store().addDeeds(
            a, mine, {{.kind = EnrolmentDeedKind::Admit, .on = kToday, .day = kToday}});
        if (!saved) return fail(saved.error());
        if (auto rows = refreshEnrolmentRows(store(), a, mine.facts.person); !rows)
            return fail(rows.error());
        here = saved;
        return held;
    });
    counter.join();
    EXPECT_TRUE(ok(ran));
    EXPECT_TRUE(ok(here));
    EXPECT_EQ(codeOf(other), "programme.no_place");
    EXPECT_EQ(figures().taken(), 3);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM programme_deed WHERE kind = 'admit'"_s), 3);
}

TEST_P(LastPlace, IsGivenToOneOfManyCountersThatTryAtOnce) {
    ASSERT_TRUE(ok(admit(enrolled(person(1).id))));
    std::vector<Enrolment> people;
    ASSERT_TRUE(ok(changeProgrammeRound(ports(), test().actor(), once(), round(), 1,
                                        roundFacts(std::nullopt), kToday)));
    for (int n = 2; n <= 5; ++n) people.push_back(enrolled(person(n).id));
    ASSERT_TRUE(ok(
        changeProgrammeRound(ports(), test().actor(), once(), round(), 2, roundFacts(2), kToday)));
    std::atomic<int> admitted = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> counters;
    for (const auto& one : people)
        counters.emplace_back([&, one] {
            const auto done = admitElsewhere(one);
            if (done)
                ++admitted;
            else if (done.error().code == "programme.no_place")
                ++refused;
        });
    for (auto& counter : counters) counter.join();
    EXPECT_EQ(admitted, 1);
    EXPECT_EQ(refused, 3);
    EXPECT_EQ(figures().taken(), 2);
}

TEST_P(LastPlace, OfTwoRoundsIsNotPromisedToOnePersonTwice) {
    const auto who = person(1).id;
    const auto other = opened(roundFacts()).id;
    std::atomic<int> enrolledTimes = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> counters;
    for (const auto in : {round(), other})
        counters.emplace_back([&, in] {
            const auto done = enrolElsewhere(in, who);
            if (done && done->enrolments.size() == 1) ++enrolledTimes;
            if (done && done->left.size() == 1 &&
                done->left[0].error.code == "programme.enrolled_already")
                ++refused;
        });
    for (auto& counter : counters) counter.join();
    EXPECT_EQ(enrolledTimes, 1);
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM programme_enrolment"_s), 1);
}
