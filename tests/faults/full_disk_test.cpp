// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"
#include "tests/storage/opening_office.h"

#include <sqlite3.h>
#include <sys/mount.h>
#include <algorithm>
#include <numeric>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The script on a disk that fails; what went wrong, empty when nothing did.
struct Endurance {
    const std::vector<OfficeState>& expected;
    int refused = 0;

    std::string run(const DiskFault& fault) {
        FaultVfs disk;
        const OfficeFolder folder;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        CounterScript script;
        disk.fail(fault);
        for (int n = 0; n < CounterScript::kActs; ++n) {
            const auto done = script.act(*office, n);
            if (done) continue;
            ++refused;
            if (done.error().code != "db.disk_full") return std::string(done.error().code);
            if (!done.error().message.contains(folder.target().path)) return "names no path";
            if (const auto seen = office->state(); !seen || *seen != expected[size_t(n)])
                return "act " + std::to_string(n) + " cannot be read as before";
            disk.heal();
            if (const auto again = script.act(*office, n); !again)
                return "act " + std::to_string(n) + " again: " + std::string(again.error().code);
        }
        disk.heal();
        if (taken(office->state()) != expected.back()) return "other records at the end";
        office.reset();
        auto reopened = OpenedOffice::open(folder.target(disk.name()));
        if (!reopened) return std::string(reopened.error().code);
        return taken((*reopened)->state()) == expected.back() ? "" : "other records later";
    }
};

/// How many steps of the script a fault of this kind can hit.
int stepsToFail(int code) {
    FaultVfs disk;
    const OfficeFolder folder;
    auto office = taken(OpenedOffice::open(folder.target(disk.name())));
    disk.fail({.at = 0, .code = code});
    CounterScript script;
    for (int n = 0; n < CounterScript::kActs; ++n)
        if (!script.act(*office, n)) throw std::runtime_error("a script that fails");
    return disk.counted();
}

std::vector<int> someOf(int count, int quick, std::mt19937& chance) {
    std::vector<int> all(static_cast<size_t>(count));
    std::iota(all.begin(), all.end(), 1);
    if (isFullRun()) return all;
    std::vector<int> some;
    std::ranges::sample(all, std::back_inserter(some), quick, chance);
    return some;
}

class FailingDisk : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, FailingDisk, testing::Values(SQLITE_FULL, SQLITE_IOERR_WRITE),
                         [](const auto& code) {
                             return code.param == SQLITE_FULL ? "Full" : "InputOutputError";
                         });

/// A disk of four megabytes, in memory.
class SmallDisk {
public:
    SmallDisk() {
        mounted_ = mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", 0,
                         "size=4m") == 0;
    }
    ~SmallDisk() {
        if (mounted_) umount2(QFile::encodeName(folder_.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return mounted_; }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

    void fill(qint64 leave) {
        QFile ballast(file(u"ballast"_s));
        ASSERT_TRUE(ballast.open(QFile::WriteOnly | QFile::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
        ballast.resize(std::max<qint64>(0, ballast.size() / 4096 * 4096 - leave));
    }
    void makeRoom() { ASSERT_TRUE(QFile::remove(file(u"ballast"_s))); }

private:
    QTemporaryDir folder_;
    bool mounted_ = false;
};

}  // namespace

TEST_P(FailingDisk, LeavesTheOfficeReadableAndTakesTheSameSaveOnceItIsMended) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const auto run = recordScript(JournalMode::wal());
    Endurance endurance{run.states};
    const auto points = someOf(stepsToFail(GetParam()), 12, chance);
    for (const auto at : points)
        for (const bool forEver : {false, true})
            ASSERT_EQ(endurance.run({.at = at, .code = GetParam(), .forEver = forEver}), "")
                << "seed " << seed << ", step " << at << (forEver ? " and later ones" : "");
    std::printf("%zu steps, %d acts refused\n", points.size(), endurance.refused);
    EXPECT_GT(endurance.refused, 0);
}

TEST(FullDisk, SpoilsTheOfficeWhereNothingCanBeRolledBack) {
    std::mt19937 chance(saidSeed());
    const auto run = recordScript(JournalMode::wal());
    int bad = 0;
    for (const auto at : someOf(60, 60, chance)) {
        FaultVfs disk;
        const OfficeFolder folder;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        allowUnsafeModes(office->writer());
        ASSERT_EQ(taken(office->ask(u"PRAGMA journal_mode=OFF"_s)), u"off"_s);
        disk.fail({.at = at, .code = SQLITE_FULL, .forEver = true});
        CounterScript script;
        int done = 0;
        while (done < CounterScript::kActs && script.act(*office, done)) ++done;
        office.reset();
        disk.heal();
        auto reopened = OpenedOffice::open(folder.target(disk.name()));
        const auto state = reopened ? (*reopened)->state() : fail(reopened.error());
        if (!state || *state != run.states[size_t(done)]) ++bad;
    }
    EXPECT_GT(bad, 0);
}

TEST(FullDisk, OfFourMegabytesRefusesAnActAndTakesItWhenThereIsRoom) {
    SmallDisk disk;
    if (!disk.isMounted()) GTEST_SKIP() << "a file system in memory takes the right to mount";
    const auto run = recordScript(JournalMode::wal());
    const OfficeFolder origin;
    auto target = origin.target();
    target.path = disk.file(u"office.db"_s);
    target.keyFile = keyFileBeside(target.path);
    ASSERT_TRUE(QFile::copy(origin.target().path, target.path));
    ASSERT_TRUE(QFile::copy(origin.target().keyFile, target.keyFile));
    auto office = taken(OpenedOffice::open(target));
    (void)taken(office->ask(u"PRAGMA wal_autocheckpoint=50"_s));  // its log is to fit in as well
    disk.fill(200'000);
    CounterScript script;
    int refused = -1;
    for (int n = 0; n < CounterScript::kActs; ++n) {
        const auto done = script.act(*office, n);
        if (done) continue;
        ASSERT_EQ(refused, -1) << "a second time, at act " << n;
        refused = n;
        ASSERT_EQ(codeOf(done), "db.disk_full");
        EXPECT_TRUE(done.error().message.contains(target.path));
        EXPECT_EQ(taken(office->state()), run.states[size_t(n)]);
        disk.makeRoom();
        ASSERT_TRUE(ok(script.act(*office, n)));
    }
    EXPECT_GE(refused, 0);
    EXPECT_EQ(taken(office->state()), run.states.back());
}

TEST(FullDisk, IsNamedWhenAnOfficeIsOpenedOnIt) {
    SmallDisk disk;
    if (!disk.isMounted()) GTEST_SKIP() << "a file system in memory takes the right to mount";
    const OfficeFolder origin;
    auto target = origin.target();
    target.path = disk.file(u"office.db"_s);
    target.keyFile = keyFileBeside(target.path);
    ASSERT_TRUE(QFile::copy(origin.target().path, target.path));
    ASSERT_TRUE(QFile::copy(origin.target().keyFile, target.keyFile));
    disk.fill(0);
    const auto refused = OpenedOffice::open(target);
    ASSERT_EQ(codeOf(refused), "db.disk_full");
    EXPECT_TRUE(refused.error().message.contains(target.path));
    disk.makeRoom();
    EXPECT_TRUE(ok(OpenedOffice::open(target)));
}
