// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"
#include "tests/storage/opening_office.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Rights do not hold for root: for as long as it lives, root is nobody.
class SomebodyElse {
public:
    SomebodyElse() {
        if (geteuid() != 0) return;
        became_ = seteuid(kNobody) == 0;
    }
    ~SomebodyElse() {
        if (became_ && seteuid(0) != 0) std::abort();
    }
    SomebodyElse(const SomebodyElse&) = delete;
    SomebodyElse& operator=(const SomebodyElse&) = delete;
    static constexpr uid_t kNobody = 65534;

private:
    bool became_ = false;
};

struct Rights {
    const char* what;
    mode_t folder;
    mode_t database;
    mode_t log;
};

/// What a folder of an office is left with: nothing, or the log a power cut left.
enum class Left { Nothing, WriteAheadLog, RollbackJournal };

DiskFiles filesWith(Left left) {
    if (left == Left::RollbackJournal) {
        const auto run = recordScript(JournalMode::truncate());
        // The middle of a commit: the journal is full, the database half written.
        for (auto cut = run.steps.size() / 2;; ++cut) {
            auto files = afterKill(run.before, run.until(cut));
            const auto& step = run.steps[cut];
            if (step.kind == DiskStep::Kind::Write && step.file == u"office.db"_s &&
                !files.value(u"office.db-journal"_s).isEmpty())
                return files;
        }
    }
    const auto run = recordScript(JournalMode::wal());
    if (left == Left::Nothing) return afterKill(run.before, run.steps);
    auto cut = run.steps.size() / 2;
    while (afterKill(run.before, run.until(cut)).value(u"office.db-wal"_s).isEmpty()) --cut;
    return afterKill(run.before, run.until(cut));
}

class ReadOnlyPlaces : public testing::TestWithParam<Left> {
protected:
    static QMap<QString, QByteArray> everything(const OfficeFolder& folder) {
        QMap<QString, QByteArray> files;
        for (const auto& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
            files[name] = bytesOf(folder.file(name));
        return files;
    }
    static void setRights(const OfficeFolder& folder, const Rights& rights, bool own) {
        const auto set = [&](const QString& path, mode_t mode) {
            const auto name = QFile::encodeName(path);
            if (geteuid() == 0 && own) {
                ASSERT_EQ(chown(name.constData(), SomebodyElse::kNobody, gid_t(-1)), 0);
            }
            ASSERT_EQ(chmod(name.constData(), mode), 0);
        };
        for (const auto& name : QDir(folder.path()).entryList(QDir::Files))
            set(folder.file(name), name == u"office.db"_s     ? rights.database
                                   : name.endsWith(u".key"_s) ? 0600
                                                              : rights.log);
        set(folder.path(), rights.folder);
    }
};
INSTANTIATE_TEST_SUITE_P(, ReadOnlyPlaces,
                         testing::Values(Left::Nothing, Left::WriteAheadLog, Left::RollbackJournal),
                         [](const auto& left) {
                             return left.param == Left::Nothing         ? "Clean"
                                    : left.param == Left::WriteAheadLog ? "WithAWriteAheadLog"
                                                                        : "WithARollbackJournal";
                         });

const Rights kWritable{"all writable", 0700, 0600, 0600};

}  // namespace

TEST_P(ReadOnlyPlaces, AreRefusedUntouchedAndHoldEverythingOnceTheyAreWritable) {
    const auto files = filesWith(GetParam());
    OfficeState whole;
    {
        const OfficeFolder folder(files);
        auto office = OpenedOffice::open(folder.target());
        ASSERT_TRUE(ok(office));
        whole = taken((*office)->state());
    }
    for (const auto& rights : {Rights{"a read-only file", 0700, 0400, 0600},
                               Rights{"a read-only folder", 0500, 0600, 0600},
                               Rights{"both read-only", 0500, 0400, 0400},
                               Rights{"a file nobody may read", 0700, 0000, 0600},
                               Rights{"a read-only log", 0700, 0600, 0400},
                               Rights{"a log nobody may read", 0700, 0600, 0000}}) {
        const bool isAboutTheLog = rights.log != 0600 && rights.database == 0600;
        if (isAboutTheLog && GetParam() == Left::Nothing) continue;
        const OfficeFolder folder(files);
        const auto before = everything(folder);
        setRights(folder, rights, true);
        {
            const SomebodyElse notRoot;
            const auto refused = openOffice(folder.target(), {.waitMs = 0});
            EXPECT_EQ(codeOf(refused), "db.read_only") << rights.what;
            if (!refused) {
                EXPECT_TRUE(isOpeningError(refused.error()));
                EXPECT_TRUE(refused.error().message.contains(folder.target().path)) << rights.what;
            }
        }
        setRights(folder, kWritable, true);
        EXPECT_EQ(everything(folder), before) << rights.what;
        const SomebodyElse notRoot;
        auto office = OpenedOffice::open(folder.target());
        ASSERT_TRUE(ok(office)) << rights.what;
        EXPECT_EQ(taken((*office)->state()), whole) << rights.what;
    }
}

TEST_P(ReadOnlyPlaces, OfAnotherOwnerAreRefusedUntouched) {
    if (geteuid() != 0) GTEST_SKIP() << "only root can give files to another owner";
    const OfficeFolder folder(filesWith(GetParam()));
    const auto before = everything(folder);
    setRights(folder, {"another's", 0755, 0600, 0600}, false);
    {
        const SomebodyElse notRoot;
        EXPECT_EQ(codeOf(openOffice(folder.target(), {.waitMs = 0})), "db.read_only");
    }
    EXPECT_EQ(everything(folder), before);
}

TEST(ReadOnlyPlace, ShowsFewerActsThanWereSavedToAReaderThatIgnoresTheLog) {
    const OfficeFolder folder(filesWith(Left::WriteAheadLog));
    const auto acts = [&](const QString& query) {
        sqlite3* file = nullptr;
        EXPECT_EQ(sqlite3_open_v2((u"file:"_s + folder.target().path + query).toUtf8().constData(),
                                  &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr),
                  SQLITE_OK);
        sqlite3_stmt* counting = nullptr;
        sqlite3_prepare_v2(file, "SELECT count(*) FROM journal", -1, &counting, nullptr);
        const int count =
            sqlite3_step(counting) == SQLITE_ROW ? sqlite3_column_int(counting, 0) : -1;
        sqlite3_finalize(counting);
        sqlite3_close(file);
        return count;
    };
    const int ignoring = acts(u"?immutable=1"_s);
    EXPECT_LT(ignoring, acts({}));
}
