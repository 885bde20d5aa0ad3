// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"
#include "core/storage/household_records.h"
#include "tests/households/household_suite.h"

#include <map>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Whatever is done, in whatever order and with whatever is refused: what lists show of a household
/// is what its records give, and nobody belongs to two.
class HouseholdStories : public HouseholdSuite {
protected:
    void doSomething(Random& random) {
        const auto who = random.pick(people_);
        const auto id = random.pick(homes_);
        const auto on = kToday.addDays(-random.between(0, 120));
        switch (random.between(0, 9)) {
        case 0: tryRegistration(random, who, u"unemployment"_s, on); break;
        case 1: tryRegistration(random, who, u"employment"_s, on); break;
        case 2: tryEnd(random, who); break;
        case 3:
            keep(declareMember(households(), actor(), once(),
                               {who,
                                on,
                                random.pick(std::vector<QString>{u"04"_s, u"06"_s, u"10"_s, {}}),
                                u"20"_s,
                                {}},
                               kToday));
            break;
        case 4:
            keep(leaveHousehold(households(), actor(), once(), who, on, u"01"_s, kToday));
            break;
        case 5:
            keep(addHouseholdMember(households(), actor(), once(), {id, who, u"8"_s, on}, kToday));
            break;
        case 6:
            act([&](const Act& a) -> Result<int> {
                if (auto placed = ports().referrals.addPlacement(a, samplePlacement(who, firm()));
                    !placed)
                    return fail(placed.error());
                if (auto done = refreshPerson(ports(), a, who); !done) return fail(done.error());
                return ++done_;
            });
            break;
        case 7: {
            const auto now = taken(ports().people.find(who));
            auto facts = now.facts;
            facts.idNumber.clear();
            facts.birthOn = QDate(random.between(1950, 2008), 5, 4);
            keep(correctPerson(ports().transactions, ports().people, ports().codes, actor(), once(),
                               false, who, now.rowVersion, facts, kToday,
                               [&](const Act& act, PersonId whose) {
                                   return refreshPerson(ports(), act, whose);
                               }));
            break;
        }
        default:
            keep(step(
                id, random.pick(std::vector<QString>{u"10"_s, u"20"_s, u"30"_s, u"40"_s, u"70"_s}),
                kToday.addDays(-random.between(0, 20)), u"06"_s));
        }
    }

    void expectAsRecomputed() {
        std::map<PersonId, int> homes;
        for (const auto id : homes_) {
            const auto file = fileOf(id);
            EXPECT_EQ(taken(ports().households.courseOf(id)), file.course);
            for (const auto& member : file.members)
                if (!member.membership.leftOn) ++homes[member.person.id];
        }
        for (const auto& [who, count] : homes) EXPECT_EQ(count, 1);
    }
    /// The same, read in sets.
    void expectAsReadInSets() {
        if (!database()) return;
        const auto found = taken(householdDifferences(database()->database(), loadedCodes()));
        EXPECT_GE(found.households, qint64(homes_.size()));
        EXPECT_TRUE(found.differing.empty());
    }

    EmployerId firm() {
        if (!firm_) firm_ = employer(7);
        return *firm_;
    }

    std::vector<PersonId> people_;
    std::vector<HouseholdId> homes_;
    int done_ = 0;

private:
    template <class Answer>
    void keep(const Answer& answer) {
        if (answer) ++done_;
    }
    void tryRegistration(Random& random, PersonId who, const QString& kind, QDate on) {
        auto facts = sampleRegistration(actor().staff, kind);
        facts.registeredOn = on;
        if (random.chance(300)) facts.endedOn = on.addDays(random.between(1, 60));
        keep(recordRegistration(ports(), actor(), once(), {who, facts, {}}));
    }
    void tryEnd(Random& random, PersonId who) {
        const auto held = taken(ports().people.registrations(who));
        if (held.empty()) return;
        const auto& registration = random.pick(held);
        auto facts = registration.facts;
        facts.endedOn = facts.registeredOn.addDays(random.between(1, 40));
        keep(recordRegistration(ports(), actor(), once(), {who, facts, registration.id}));
    }
    std::optional<EmployerId> firm_;
};
ZHIQIAO_ON_EVERY_BACKING(HouseholdStories);

TEST_P(HouseholdStories, KeepWhatTheRecordsGive) {
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    const bool onFile = GetParam() == Engine::Sqlite;
    const int stories = full ? (onFile ? 10'000 : 60) : GetParam() ? 2 : 20;
    const int setsEvery = std::max(1, stories / 20);  // reads every household there is
    for (int story = 1; story <= stories; ++story) {
        Random random{quint64(story)};
        people_.clear();
        homes_.clear();
        for (int n = 0; n < 5; ++n) people_.push_back(adult(story * 10 + n));
        for (int n = 0; n < 2; ++n)
            homes_.push_back(household({people_[size_t(n)]}, story * 10 + n));
        for (int act = 0; act < 40; ++act) {
            doSomething(random);
            expectAsRecomputed();
            if (HasFailure()) FAIL() << "story " << story << ", act " << act;
        }
        if (story % setsEvery == 0) expectAsReadInSets();
    }
    EXPECT_GT(done_, stories * 10);
}

/// Past the acts: rows as a program leaves them that judged by other rules.
class HouseholdCourses : public HouseholdSuite {
protected:
    void run(const QString& text) {
        ASSERT_TRUE(ok(database()->database().run({"test", text, false})));
    }
    [[nodiscard]] std::vector<HouseholdId> differing() {
        return taken(householdDifferences(database()->database(), loadedCodes())).differing;
    }
};
INSTANTIATE_TEST_SUITE_P(, HouseholdCourses,
                         testing::Values(Backing(Engine::Sqlite), Backing(Engine::Postgres)),
                         [](const auto& tested) { return nameOf(*tested.param); });

TEST_P(HouseholdCourses, AreFoundAndMadeAnewWhereTheyDiffer) {
    std::vector<HouseholdId> homes;
    for (int n = 1; n <= 3; ++n) homes.push_back(household({jobless(n)}, n));
    for (const auto id : homes) ASSERT_TRUE(ok(step(id, u"10"_s, kToday.addDays(-9), u"06"_s)));
    EXPECT_TRUE(differing().empty());
    const auto before = taken(ports().households.courseOf(homes[1]));
    run(u"UPDATE household_count SET members = 9 WHERE household_id = %1"_s.arg(homes[1].value()));
    run(u"DELETE FROM household_span WHERE household_id = %1"_s.arg(homes[2].value()));
    EXPECT_EQ(differing(), (std::vector{homes[1], homes[2]}));
    EXPECT_EQ(taken(rebuildHouseholdCourses(database()->database(), loadedCodes())), 2);
    EXPECT_TRUE(differing().empty());
    EXPECT_EQ(taken(ports().households.courseOf(homes[1])), before);
    EXPECT_EQ(taken(rebuildHouseholdCourses(database()->database(), loadedCodes())), 0)
        << "what is as it should be is not written";
}
