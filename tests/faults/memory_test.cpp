// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/last_words.h"
#include "tests/faults/child.h"
#include "tests/faults/failing_memory.h"
#include "tests/faults/recorded_run.h"

#include <sys/resource.h>
#include <algorithm>
#include <csignal>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSaved = 1;
constexpr int kRefused = 2;

/// An office with a few acts done, what it holds, and what it holds after the next.
struct Prepared {
    static constexpr int kNext = 4;  // a person is registered
    DiskFiles files;
    OfficeState before;
    OfficeState after;

    Prepared() {
        const auto run = recordScript(JournalMode::wal());
        before = run.states[kNext];
        after = run.states[kNext + 1];
        FaultVfs disk;
        const OfficeFolder folder;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        CounterScript script;
        for (int n = 0; n < kNext; ++n)
            if (!script.act(*office, n)) throw std::runtime_error("a script that fails");
        office.reset();
        files = folder.files();
    }
};
const Prepared& prepared() {
    static const Prepared made;
    return made;
}

/// Opens the office and registers a person in a process of its own that lacks something.
struct Attempt {
    ChildEnd end;
    int told = 0;  ///< kSaved, kRefused, or 0 when it did not live to tell
    std::string problem = {};
};
template <class Lack, class Relieve>
Attempt attempt(bool opensFirst, Lack lack, Relieve relieve) {
    const OfficeFolder folder(prepared().files);
    Attempt made;
    made.end = inChild(
        [&]() -> int {
            setLastWords({});
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
            FaultVfs disk;
            CounterScript script;
            std::unique_ptr<OpenedOffice> office;
            if (opensFirst) office = taken(OpenedOffice::open(folder.target(disk.name())));
            lack();
            bool saved = false;
            if (!office)
                if (auto opened = OpenedOffice::open(folder.target(disk.name())))
                    office = *std::move(opened);
            if (office) saved = script.act(*office, Prepared::kNext).has_value();
            relieve();
            return saved ? kSaved : kRefused;
        },
        &made.told);
    // A guard without a name counts once nobody can still be making it: a minute later.
    if (QFile guard(folder.target().path + u".lock"_s); guard.open(QFile::ReadWrite))
        guard.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime);
    FaultVfs disk;
    auto office = OpenedOffice::open(folder.target(disk.name()));
    if (!office) {
        made.problem = "does not open: " + std::string(office.error().code);
        return made;
    }
    const auto state = taken((*office)->state());
    const bool there = state == prepared().after;
    if (taken((*office)->ask(u"PRAGMA quick_check"_s)) != u"ok"_s) made.problem = "damaged";
    if (!there && state != prepared().before) made.problem = "half an act";
    if (made.told == kSaved && !there) made.problem = "told to be saved and not there";
    if (made.told == kRefused && there) made.problem = "refused and there";
    return made;
}

int allocationsOf(bool opensFirst) {
    const OfficeFolder folder(prepared().files);
    int count = 0;
    inChild(
        [&]() -> int {
            FaultVfs disk;
            CounterScript script;
            std::unique_ptr<OpenedOffice> office;
            if (opensFirst) office = taken(OpenedOffice::open(folder.target(disk.name())));
            failAllocation(0, false);
            if (!office) office = taken(OpenedOffice::open(folder.target(disk.name())));
            (void)script.act(*office, Prepared::kNext);
            return allocationsCounted();
        },
        &count);
    return count;
}

std::vector<int> pointsIn(int count, std::mt19937& chance) {
    std::vector<int> all(size_t(std::min(count, 5000)));
    for (size_t n = 0; n < all.size(); ++n) all[n] = int(n) + 1;
    if (isFullRun()) return all;
    std::vector<int> some;
    std::ranges::sample(all, std::back_inserter(some), 40, chance);
    return some;
}

class ScarceMemory : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(, ScarceMemory, testing::Bool(), [](const auto& opensFirst) {
    return opensFirst.param ? "InAnAct" : "FromTheOpeningOn";
});

}  // namespace

TEST_P(ScarceMemory, LeavesTheOfficeWholeWhicheverAllocationFails) {
    if (!canFailAllocations()) GTEST_SKIP() << "a sanitizer keeps the allocations to itself";
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const int count = allocationsOf(GetParam());
    ASSERT_GT(count, 1000);
    const auto points = pointsIn(count, chance);
    int saved = 0;
    int refused = 0;
    int ended = 0;
    int crashed = 0;  // inside Qt, which does not look at every allocation of its own
    for (const auto at : points) {
        const auto made = attempt(
            GetParam(), [at] { failAllocation(at, false); }, [] { failAllocation(0, false); });
        ASSERT_EQ(made.problem, "") << "seed " << seed << ", allocation " << at;
        ASSERT_NE(made.end.signal(), SIGABRT) << "seed " << seed << ", allocation " << at;
        if (made.end.signal() == SIGSEGV) ++crashed;
        ++(made.told == kSaved ? saved : made.told == kRefused ? refused : ended);
    }
    std::printf(
        "%d allocations, %zu failed: %d saved all the same, %d refused, %d ended, %d of them "
        "by a crash in Qt\n",
        count, points.size(), saved, refused, ended, crashed);
    EXPECT_LT(size_t(saved), points.size()) << "the failing was felt";
}

TEST(ScarceFiles, LeaveTheOfficeWholeHoweverFewMayBeOpen) {
    int saved = 0;
    int refused = 0;
    for (const rlim_t most : {4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 20, 24, 32}) {
        const auto made = attempt(
            false,
            [most] {
                const rlimit few{most, most};
                setrlimit(RLIMIT_NOFILE, &few);
            },
            [] {});
        ASSERT_EQ(made.problem, "") << most << " files";
        ASSERT_EQ(made.end.signal(), 0) << most << " files";
        ++(made.told == kSaved ? saved : refused);
    }
    std::printf("%d saved, %d refused\n", saved, refused);
    EXPECT_GT(saved, 0) << "32 are enough";
    EXPECT_GT(refused, 0);
}

TEST(StatementsWithoutATransaction, AreHalfThereWhenMemoryRunsOut) {
    if (!canFailAllocations()) GTEST_SKIP() << "a sanitizer keeps the allocations to itself";
    const OfficeFolder folder(prepared().files);
    inChild([&]() -> int {
        FaultVfs disk;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        (void)office->ask(u"INSERT INTO database_fact VALUES ('half', '1')"_s);
        failAllocation(1, true);
        (void)office->ask(u"INSERT INTO database_fact VALUES ('other_half', '1')"_s);
        return 0;
    });
    FaultVfs disk;
    auto office = taken(OpenedOffice::open(folder.target(disk.name())));
    EXPECT_EQ(taken(office->ask(u"SELECT count(*) FROM database_fact WHERE key LIKE '%half'"_s)),
              u"1"_s);
}
