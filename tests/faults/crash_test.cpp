// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"

#include <algorithm>
#include <numeric>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Where a run is cut: everywhere in the full run, else at a sample.
std::vector<size_t> cutPoints(const RecordedRun& run, size_t sample, std::mt19937& chance) {
    std::vector<size_t> points(run.steps.size() + 1);
    std::iota(points.begin(), points.end(), 0);
    if (isFullRun()) return points;
    std::vector<size_t> some;
    std::ranges::sample(points, std::back_inserter(some), std::ptrdiff_t(sample), chance);
    return some;
}

Verdicts killedEverywhere(const RecordedRun& run, std::mt19937& chance) {
    Verdicts verdicts;
    for (const auto cut : cutPoints(run, 40, chance))
        verdicts.add(judge(run, cut, afterKill(run.before, run.until(cut))));
    return verdicts;
}

Verdicts cutAtRandom(const RecordedRun& run, int cuts, std::mt19937& chance) {
    Verdicts verdicts;
    for (int n = 0; n < cuts; ++n) {
        const auto cut = chance() % (run.steps.size() + 1);
        verdicts.add(judge(run, cut, afterPowerCut(run.before, run.until(cut), chance)));
    }
    return verdicts;
}

}  // namespace

TEST(KilledProgram, KeepsEveryActThatWasToldToBeSavedAndNoHalfOne) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    for (const auto& mode : {JournalMode::wal(), JournalMode::truncate()}) {
        const auto run = recordScript(mode);
        const auto verdicts = killedEverywhere(run, chance);
        say(mode.name, run, verdicts);
        EXPECT_EQ(verdicts.bad(), 0) << "seed " << seed << ", " << verdicts.firstProblem;
    }
}

TEST(KilledProgram, LeavesHalfActsWhereNoJournalReachesTheDisk) {
    std::mt19937 chance(saidSeed());
    const auto run = recordScript(JournalMode::memory());
    const auto verdicts = killedEverywhere(run, chance);
    say("MEMORY FULL", run, verdicts);
    EXPECT_GT(verdicts.damaged + verdicts.partial, 0);
}

TEST(PowerCut, LosesNoActThatWasToldToBeSavedAndLeavesNoHalfOne) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    for (const auto& mode : {JournalMode::wal(), JournalMode::truncate()}) {
        const auto run = recordScript(mode);
        const auto verdicts = cutAtRandom(run, rounds(1500, 60), chance);
        say(mode.name, run, verdicts);
        EXPECT_EQ(verdicts.bad(), 0) << "seed " << seed << ", " << verdicts.firstProblem;
    }
}

TEST(PowerCut, LosesActsThatWereToldToBeSavedWhenCommitsAreNotSynced) {
    std::mt19937 chance(saidSeed());
    const auto run = recordScript(JournalMode::walNormal());
    const auto verdicts = cutAtRandom(run, rounds(1500, 60), chance);
    say("WAL NORMAL", run, verdicts);
    EXPECT_EQ(verdicts.damaged + verdicts.partial, 0) << "rolled back, not spoilt";
    EXPECT_GT(verdicts.lost * 3, verdicts.judged) << "as in the reference, most cuts lose some";
}

TEST(PowerCut, DamagesTheDatabaseWhenNothingIsSynced) {
    std::mt19937 chance(saidSeed());
    const auto run = recordScript(JournalMode::walOff());
    const auto verdicts = cutAtRandom(run, rounds(1500, 60), chance);
    say("WAL OFF", run, verdicts);
    EXPECT_GT(verdicts.damaged + verdicts.partial, 0);
}
