// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What the next start writes while it brings an office back that a power cut left.
std::vector<DiskStep> stepsOfOpening(const DiskFiles& left) {
    FaultVfs disk;
    const OfficeFolder folder(left);
    disk.keepSteps(true);
    (void)taken(OpenedOffice::open(folder.target(disk.name())));
    return disk.steps();
}

/// A power cut that leaves something to recover, and the place in the run where it came.
struct Cut {
    size_t at;
    DiskFiles left;
    std::vector<DiskStep> recovery;
};
Cut cutToRecover(const RecordedRun& run, std::mt19937& chance) {
    for (;;) {
        const auto at = chance() % (run.steps.size() + 1);
        auto left = afterPowerCut(run.before, run.until(at), chance);
        auto recovery = stepsOfOpening(left);
        if (!recovery.empty()) return {at, std::move(left), std::move(recovery)};
    }
}

}  // namespace

TEST(InterruptedRecovery, LosesNothingThatTheFirstCutHadLeft) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    for (const auto& mode : {JournalMode::wal(), JournalMode::truncate()}) {
        const auto run = recordScript(mode);
        Verdicts verdicts;
        for (int n = 0; n < rounds(200, 10); ++n) {
            const auto cut = cutToRecover(run, chance);
            const auto steps = std::span(cut.recovery).first(chance() % (cut.recovery.size() + 1));
            verdicts.add(judge(run, cut.at, afterPowerCut(cut.left, steps, chance)));
        }
        say(mode.name, run, verdicts);
        EXPECT_EQ(verdicts.bad(), 0) << "seed " << seed << ", " << verdicts.firstProblem;
    }
}

TEST(InterruptedRecovery, LosesActsOrDamagesWhenTheLogIsThrownAway) {
    std::mt19937 chance(saidSeed());
    for (const auto& mode : {JournalMode::wal(), JournalMode::truncate()}) {
        const auto run = recordScript(mode);
        Verdicts verdicts;
        for (int n = 0; n < rounds(200, 30); ++n) {
            auto cut = cutToRecover(run, chance);
            cut.left.remove(u"office.db-wal"_s);
            cut.left.remove(u"office.db-journal"_s);
            verdicts.add(judge(run, cut.at, cut.left));
        }
        say(mode.name, run, verdicts);
        EXPECT_GT(verdicts.bad(), 0);
    }
}
