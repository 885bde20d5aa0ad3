// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/backup_office.h"
#include "tests/storage/cut_process.h"
#include "tests/storage/golden_office.h"

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Seeded cut points over the whole work; every one of the last calls, where names change.
std::vector<int> cutPoints(int calls) {
    constexpr unsigned kSeed = 20221130;
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    const int wanted = full ? 200 : 8;
    const int atTheEnd = full ? 40 : 12;
    std::mt19937 random(kSeed);
    std::vector<int> points;
    for (int n = std::max(0, calls - atTheEnd); n < calls; ++n) points.push_back(n);
    for (int n = 0; n < wanted; ++n) points.push_back(int(random() % unsigned(calls)));
    return points;
}

}  // namespace

/// Each cut works on files of its own, in a process of its own.
class CutWork : public BackupTest {
protected:
    void SetUp() override {
        BackupTest::SetUp();
        ASSERT_TRUE(ok(backUp(backup())));
        backedUp_ = digestOfOffice(office());
        addPerson(21);
        standing_ = digestOfOffice(office());
        close();
        for (const auto* name : {"office.db", "office.db.key", "backup.zqb"})
            files_[QLatin1String(name)] = bytesOf(place().file(QLatin1String(name)));
    }
    /// As it was before the work.
    void layOut() {
        for (const auto& name : place().files()) QFile::remove(place().file(name));
        QDir(place().file(u"office.db.drill"_s)).removeRecursively();
        for (const auto& [name, bytes] : files_) writeBytes(place().file(name), bytes);
    }
    /// Runs `work` cut at one point after another; `check` looks at what each cut left.
    void cutEverywhere(const std::function<void()>& work, const std::function<void(int)>& check) {
        layOut();
        const auto whole = cutAt(kNoCut, work);
        if (!whole.traced) GTEST_SKIP() << "this system does not let a program watch another";
        ASSERT_TRUE(whole.ended);
        ASSERT_GT(whole.calls, 20);
        for (const int point : cutPoints(whole.calls)) {
            layOut();
            const auto cut = cutAt(point, work);
            if (!cut.ended) ++cuts_;
            check(point);
            if (HasFatalFailure()) return;
        }
        EXPECT_GT(cuts_, 10);
    }
    void restoreHere() const {
        auto request = restoring(backup(), place_target_);
        request.replace = true;
        if (!restoreOffice(request)) _exit(1);
    }

    std::map<QString, QByteArray> files_;
    DatabaseDigest backedUp_;  ///< what the backup holds
    DatabaseDigest standing_;  ///< what stands there
    DatabaseTarget place_target_ = BackupTest::place().target();
    int cuts_ = 0;
};

TEST_F(CutWork, OfARestoreLeavesTheOldOrTheNewWhole) {
    int old = 0;
    int fresh = 0;
    cutEverywhere([&] { restoreHere(); },
                  [&](int point) {
                      const auto opened = openOffice(place_target_);
                      ASSERT_TRUE(ok(opened)) << point;
                      const auto digest = digestOfOffice(**opened);
                      ASSERT_TRUE(digest == backedUp_ || digest == standing_) << point;
                      ++(digest == backedUp_ ? fresh : old);
                      ASSERT_TRUE(place().files().filter(u"restor"_s).isEmpty()) << point;
                  });
    if (IsSkipped()) return;
    EXPECT_GT(old, 0);
    EXPECT_GT(fresh, 0);
}

/// The control run: with the plan taken away between the cut and the opening, some cuts leave
/// neither.
TEST_F(CutWork, OfARestoreWithoutItsPlanDoesDamage) {
    int neither = 0;
    cutEverywhere([&] { restoreHere(); },
                  [&](int) {
                      QFile::remove(place_target_.path + u".restore"_s);
                      const auto opened = openOffice(place_target_);
                      if (!opened) ++neither;
                  });
    if (IsSkipped()) return;
    EXPECT_GT(neither, 0);
}

TEST_F(CutWork, OfABackupLeavesTheOlderOrTheNewerWhole) {
    const auto older = bytesOf(backup());
    int kept = 0;
    cutEverywhere(
        [&] {
            const auto vault = Vault::load(place_target_.keyFile);
            if (!vault || !backupOffice({place_target_, **vault}, backup())) _exit(1);
        },
        [&](int point) {
            if (bytesOf(backup()) == older) {
                ++kept;
            } else {
                const auto tried = drillBackup(restoring(backup(), place_target_));
                ASSERT_TRUE(ok(tried)) << point;
                ASSERT_EQ(tried->digest, standing_.digest) << point;
            }
            const auto opened = openOffice(place_target_);
            ASSERT_TRUE(ok(opened)) << point;
            ASSERT_TRUE(place().files().filter(u"snapshot"_s).isEmpty()) << point;
        });
    if (IsSkipped()) return;
    EXPECT_GT(kept, 0);
}

TEST_F(CutWork, OfAMigrationLeavesTheOlderOrTheNewerVersionAndItsBackup) {
    layOutGoldenOffice(1, place_target_);
    files_ = {{u"office.db"_s, bytesOf(place_target_.path)},
              {u"office.db.key"_s, bytesOf(place_target_.keyFile)}};
    const auto before = place_target_.path + u".before-v%1.zqb"_s.arg(migrations().back().version);
    cutEverywhere(
        [&] {
            if (!openOffice(place_target_)) _exit(1);
        },
        [&](int point) {
            const auto opened = openOffice(place_target_);
            ASSERT_TRUE(ok(opened)) << point;
            expectGoldenRows(1, **opened);
            ASSERT_TRUE(QFile::exists(before)) << point;
            ASSERT_TRUE(ok(drillBackup(restoring(before, place_target_)))) << point;
        });
}
