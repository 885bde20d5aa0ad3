// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/balance.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::pair<qint64, qint64>> movesOf(const Balance& balance) {
    std::vector<std::pair<qint64, qint64>> moves;  // person and receiver
    for (const auto& move : balance.moves) moves.emplace_back(move.person.value(), move.to.value());
    return moves;
}

WeighedCase weighed(qint64 person, qint64 officer, int weight) {
    return {PersonId(person), StaffId(officer), weight};
}

qint64 spread(const Loads& loads) {
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const auto& [officer, load] : loads) {
        least = std::min(least, load);
        most = std::max(most, load);
    }
    return loads.empty() ? 0 : most - least;
}

qint64 sum(const Loads& loads) {
    qint64 all = 0;
    for (const auto& [officer, load] : loads) all += load;
    return all;
}

struct EveningOut {
    const char* name;
    std::vector<WeighedCase> cases;
    std::set<StaffId> officers;
    int tolerance;
    std::vector<std::pair<qint64, qint64>> moves;
};

const StaffId kA(1), kB(2), kC(3);

const EveningOut kTable[] = {
    {"nobody works here", {}, {}, 0, {}},
    {"one officer alone keeps all", {weighed(1, 1, 100), weighed(2, 1, 100)}, {kA}, 0, {}},
    {"of four equal ones two go, the lowest numbers first",
     {weighed(4, 1, 100), weighed(2, 1, 100), weighed(3, 1, 100), weighed(1, 1, 100)},
     {kA, kB},
     0,
     {{1, 2}, {2, 2}}},
    {"three equal ones: one goes, a second would only turn it round",
     {weighed(1, 1, 100), weighed(2, 1, 100), weighed(3, 1, 100)},
     {kA, kB},
     0,
     {{1, 2}}},
    {"the case closest to half of the difference goes",
     {weighed(1, 1, 100), weighed(2, 1, 250), weighed(3, 1, 300)},
     {kA, kB},
     0,
     {{3, 2}}},
    {"of two as close the lighter one",
     {weighed(1, 1, 100), weighed(2, 1, 200)},
     {kA, kB},
     0,
     {{1, 2}}},
    {"within the tolerance nothing moves",
     {weighed(1, 1, 100), weighed(2, 1, 100), weighed(3, 1, 100), weighed(4, 2, 100),
      weighed(5, 2, 100)},
     {kA, kB},
     50,
     {}},
    {"who is not among them gives nothing and gets nothing",
     {weighed(1, 3, 100), weighed(2, 3, 100), weighed(3, 1, 100)},
     {kA, kB},
     0,
     {}},
    {"a person with two officers stays",
     {weighed(1, 1, 100), weighed(1, 3, 100), weighed(2, 1, 100), weighed(3, 1, 100)},
     {kA, kB},
     0,
     {{2, 2}}},
    {"what weighs nothing does not move", {weighed(1, 1, 0), weighed(2, 1, 100)}, {kA, kB}, 0, {}},
    {"the next one gives when the heaviest cannot",
     {weighed(1, 1, 1000), weighed(2, 2, 100), weighed(3, 2, 100), weighed(4, 2, 100)},
     {kA, kB, kC},
     0,
     {{2, 3}}},
};

rc::Gen<std::vector<WeighedCase>> someCases() {
    return rc::gen::container<std::vector<WeighedCase>>(rc::gen::apply(
        [](qint64 person, qint64 officer, int weight) { return weighed(person, officer, weight); },
        rc::gen::inRange<qint64>(1, 60), rc::gen::inRange<qint64>(1, 6), rc::gen::inRange(0, 400)));
}

std::set<StaffId> someOfficers() {
    std::set<StaffId> officers;
    const int most = *rc::gen::inRange(1, 6);
    for (int n = 1; n <= most; ++n) officers.insert(StaffId(n));
    return officers;
}

}  // namespace

TEST(EveningOutLoads, FollowsTheRule) {
    for (const auto& [name, cases, officers, tolerance, moves] : kTable)
        EXPECT_EQ(movesOf(proposeBalance(cases, officers, tolerance)), moves) << name;
}

TEST(EveningOutLoads, TellsTheLoadsOfEachStep) {
    const auto balance = proposeBalance({weighed(1, 1, 100), weighed(2, 1, 100)}, {kA, kB}, 0);
    ASSERT_EQ(balance.moves.size(), 1u);
    EXPECT_EQ(balance.moves[0], (BalanceMove{PersonId(1), kA, kB, 100, 200, 0, 100}));
    EXPECT_EQ(balance.before, (Loads{{kA, 200}, {kB, 0}}));
    EXPECT_EQ(balance.after, (Loads{{kA, 100}, {kB, 100}}));
}

namespace {

const QStringList kTibetan{u"bod"_s};
const QStringList kSalar{u"slr"_s};
const QStringList kBoth{u"zho"_s, u"bod"_s};

WeighedCase speaking(qint64 person, qint64 officer, const QStringList& languages,
                     int weight = 100) {
    return {PersonId(person), StaffId(officer), weight, languages};
}

struct Speaking {
    const char* name;
    std::vector<WeighedCase> cases;
    OfficerLanguages officers;
    std::vector<std::pair<qint64, qint64>> moves;
};

}  // namespace

TEST(EveningOutLoads, GivesToWhoIsUnderstood) {
    const Speaking table[] = {
        {"who is understood by the receiver goes before a lower number",
         {speaking(1, 1, {}), speaking(2, 1, kSalar), speaking(3, 1, kTibetan)},
         {{kB, kBoth}},
         {{3, 2}}},
        {"also before one that would even out better",
         {speaking(1, 1, {}, 150), speaking(2, 1, kTibetan, 50), speaking(3, 1, {}, 100)},
         {{kB, kBoth}},
         {{2, 2}, {3, 2}}},
        {"who is understood already has nothing to gain",
         {speaking(1, 1, {}), speaking(2, 1, kTibetan)},
         {{kA, kTibetan}, {kB, kTibetan}},
         {{1, 2}}},
        {"who would be understood no longer goes last",
         {speaking(1, 1, kTibetan), speaking(2, 1, {}), speaking(3, 1, kTibetan)},
         {{kA, kTibetan}, {kB, kSalar}},
         {{2, 2}}},
        {"but goes where nobody else can",
         {speaking(1, 1, kTibetan), speaking(2, 1, kTibetan)},
         {{kA, kTibetan}, {kB, kSalar}},
         {{1, 2}}},
        {"the person's unknown language changes nothing",
         {speaking(1, 1, {}), speaking(2, 1, {})},
         {{kA, kTibetan}, {kB, kSalar}},
         {{1, 2}}},
        {"the officers' unknown languages change nothing",
         {speaking(1, 1, kSalar), speaking(2, 1, kTibetan)},
         {},
         {{1, 2}}},
    };
    for (const auto& [name, cases, officers, moves] : table)
        EXPECT_EQ(movesOf(proposeBalance(cases, {kA, kB}, 0, {officers, 0})), moves) << name;
}

TEST(EveningOutLoads, CountsMoreWhereNoLanguageIsShared) {
    const std::vector cases{speaking(1, 1, kTibetan), speaking(2, 1, kTibetan), speaking(3, 1, {})};
    const LanguageRule rule{{{kA, kSalar}, {kB, kTibetan}}, 20};
    const auto balance = proposeBalance(cases, {kA, kB}, 0, rule);
    EXPECT_EQ(balance.before, (Loads{{kA, 340}, {kB, 0}}));
    ASSERT_EQ(balance.moves.size(), 2u);
    EXPECT_EQ(balance.moves[0], (BalanceMove{PersonId(1), kA, kB, 120, 340, 0, 100}));
    EXPECT_EQ(balance.moves[1], (BalanceMove{PersonId(2), kA, kB, 120, 220, 100, 100}))
        << "understood at last, though the loads only change places";
    EXPECT_EQ(balance.after, (Loads{{kA, 100}, {kB, 200}}));
}

RC_GTEST_PROP(EveningOutLoads, WhateverIsSpokenEndsAndAddsUp, ()) {
    auto cases = *someCases();
    const auto officers = someOfficers();
    const std::vector<QStringList> spoken{{}, kTibetan, kSalar, kBoth};
    LanguageRule rule{{}, *rc::gen::inRange(0, 60)};
    for (const auto officer : officers)
        rule.officers[officer] = spoken[size_t(*rc::gen::inRange(0, 4))];
    std::map<PersonId, QStringList> languages;
    for (auto& one : cases) {
        if (!languages.contains(one.person))
            languages[one.person] = spoken[size_t(*rc::gen::inRange(0, 4))];
        one.languages = languages[one.person];
    }
    const auto balance = proposeBalance(cases, officers, *rc::gen::inRange(0, 30), rule);
    std::set<PersonId> moved;
    auto loads = loadsOf(cases, officers, rule);
    RC_ASSERT(balance.before == loads);
    for (const auto& move : balance.moves) {
        RC_ASSERT(moved.insert(move.person).second);
        loads[move.from] -= move.weight;
        loads[move.to] += move.weightThere;
        RC_ASSERT(loads.at(move.to) < move.fromLoad);
        for (auto& one : cases)
            if (one.person == move.person) one.officer = move.to;
    }
    RC_ASSERT(loads == balance.after);
    RC_ASSERT(loadsOf(cases, officers, rule) == balance.after);
}

RC_GTEST_PROP(EveningOutLoads, MovesNobodyTwiceAndKeepsTheSum, ()) {
    const auto cases = *someCases();
    const auto officers = someOfficers();
    const auto balance = proposeBalance(cases, officers, *rc::gen::inRange(0, 30));
    std::set<PersonId> moved;
    for (const auto& move : balance.moves) {
        RC_ASSERT(moved.insert(move.person).second);
        RC_ASSERT(officers.contains(move.to));
        RC_ASSERT(officers.contains(move.from));
        RC_ASSERT(move.from != move.to);
    }
    RC_ASSERT(sum(balance.before) == sum(balance.after));
    RC_ASSERT(balance.before == loadsOf(cases, officers));
}

RC_GTEST_PROP(EveningOutLoads, NeverWidensTheSpread, ()) {
    const auto balance = proposeBalance(*someCases(), someOfficers(), *rc::gen::inRange(0, 30));
    auto loads = balance.before;
    for (const auto& move : balance.moves) {
        const auto before = spread(loads);
        RC_ASSERT(loads.at(move.from) == move.fromLoad);
        RC_ASSERT(loads.at(move.to) == move.toLoad);
        loads[move.from] -= move.weight;
        loads[move.to] += move.weight;
        RC_ASSERT(spread(loads) <= before);
        RC_ASSERT(loads.at(move.to) < move.fromLoad);
    }
    RC_ASSERT(loads == balance.after);
}

RC_GTEST_PROP(EveningOutLoads, GivesTheSameInWhateverOrder, ()) {
    auto cases = *someCases();
    const auto officers = someOfficers();
    const auto once = proposeBalance(cases, officers, 5);
    std::ranges::reverse(cases);
    RC_ASSERT(proposeBalance(cases, officers, 5) == once);
    std::ranges::sort(cases, {}, [](const WeighedCase& one) {
        return std::tuple(one.weight, one.person, one.officer);
    });
    RC_ASSERT(proposeBalance(cases, officers, 5) == once);
}

RC_GTEST_PROP(EveningOutLoads, HasNothingToDoASecondTime, ()) {
    // Each person once, so that all of them may move.
    auto cases = *someCases();
    std::set<PersonId> known;
    std::erase_if(cases, [&](const WeighedCase& one) { return !known.insert(one.person).second; });
    const auto officers = someOfficers();
    const auto once = proposeBalance(cases, officers, 0);
    std::map<PersonId, StaffId> to;
    for (const auto& move : once.moves) to.insert_or_assign(move.person, move.to);
    for (auto& one : cases)
        if (const auto moved = to.find(one.person); moved != to.end()) one.officer = moved->second;
    RC_ASSERT(spread(proposeBalance(cases, officers, 0).after) <= spread(once.after));
}
