// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/backup_file.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/backup_office.h"

#include <sys/resource.h>
#include <QScopeGuard>
#include <atomic>

#include <csignal>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Backups : public BackupTest {};

TEST_F(Backups, HoldNothingReadableButTheKeyDocument) {
    ASSERT_TRUE(ok(backUp(backup())));
    const auto bytes = bytesOf(backup());
    EXPECT_TRUE(bytes.startsWith("ZQBACKUP"));
    EXPECT_TRUE(bytes.contains(bytesOf(place().target().keyFile)));
    for (const char* plain : {"SQLite format 3", "schema_version", "CREATE TABLE", "马文忠"})
        EXPECT_FALSE(bytes.contains(plain)) << plain;
    EXPECT_EQ(QFile::permissions(backup()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(Backups, LeaveNoOtherFileBesideThem) {
    ASSERT_TRUE(ok(backUp(backup())));
    auto left = place().files();
    for (const auto* own :
         {"office.db", "office.db.key", "office.db.lock", "office.db-wal", "office.db-shm",
          "office.db.backups", "office.db.key.audit", "backup.zqb"})
        left.removeAll(QLatin1String(own));
    EXPECT_EQ(left, QStringList());
}

TEST_F(Backups, ReplaceTheOneBefore) {
    ASSERT_TRUE(ok(backUp(backup())));
    addPerson(21);
    ASSERT_TRUE(ok(backUp(backup())));
    const auto elsewhere = targetAt(u"new.db"_s);
    ASSERT_TRUE(ok(restoreOffice(restoring(backup(), elsewhere))));
    EXPECT_EQ(digestAt(elsewhere), digestOfOffice(office()));
}

TEST_F(Backups, NeverOverwriteTheOfficeItself) {
    for (const auto& file : {place().target().path, place().target().keyFile,
                             place().target().path + u"-wal"_s, place().file(u"./office.db"_s)})
        EXPECT_EQ(codeOf(backUp(file)), "db.backup_onto_itself") << qPrintable(file);
    ASSERT_TRUE(QFile::link(place().target().path, place().file(u"link.db"_s)));
    EXPECT_EQ(codeOf(backUp(place().file(u"link.db"_s))), "db.backup_onto_itself");
}

TEST_F(Backups, OfAnotherOfficeAreNotReplaced) {
    const BotanProvider crypto;
    const auto theirs = backupHead(newKeyDocument(crypto).text(crypto), crypto) + "their stream";
    writeBytes(backup(), theirs);
    EXPECT_EQ(codeOf(backUp(backup())), "db.backup_of_another");
    EXPECT_EQ(bytesOf(backup()), theirs);
}

TEST_F(Backups, AreRefusedWithoutAPlaceForThem) {
    EXPECT_EQ(codeOf(backUp(place().file(u"no/such/folder/b.zqb"_s))), "db.backup_failed");
    ASSERT_TRUE(QDir().mkpath(place().file(u"taken.zqb"_s)));
    EXPECT_EQ(codeOf(backUp(place().file(u"taken.zqb"_s))), "db.backup_failed");
    EXPECT_TRUE(place().files().filter(u"part"_s).isEmpty());
}

TEST_F(Backups, OfADamagedDatabaseAreRefused) {
    const auto path = place().target().path;
    close();
    auto bytes = bytesOf(path);
    const auto half = bytes.size() / 2;
    bytes.replace(half, half, QByteArray(half, '\x5a'));
    const auto vault = Vault::load(place().target().keyFile);
    ASSERT_TRUE(ok(vault));
    writeBytes(path, bytes);
    EXPECT_EQ(codeOf(backupOffice({place().target(), **vault}, backup())), "db.damaged");
    EXPECT_FALSE(QFile::exists(backup()));
}

TEST_F(Backups, StopWhenTheyAreNoLongerWanted) {
    ASSERT_TRUE(ok(backUp(backup())));
    const auto before = bytesOf(backup());
    for (const qint64 at : {qint64(0), qint64(40), qint64(70), qint64(95)}) {
        const Progress stop{[at](qint64 done, qint64) { return done < at; }};
        EXPECT_EQ(codeOf(backUp(backup(), {.progress = stop})), "backup.cancelled") << at;
        EXPECT_EQ(bytesOf(backup()), before);
    }
    EXPECT_TRUE(place().files().filter(u"part"_s).isEmpty());
}

TEST_F(Backups, AreOneInstantWhileACounterSaves) {
    const int backups = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 12 : 5;
    std::atomic<bool> wanted = true;
    std::atomic<int> saved = kPeople;  // acknowledged so far
    std::thread taker([&] {
        const auto ended = qScopeGuard([&] { wanted = false; });  // also of a failed assertion
        for (int n = 0; n < backups; ++n) {
            const int before = saved;
            EXPECT_TRUE(ok(backUp(backup())));
            const int after = saved + 1;  // one may be under way
            const auto tried = drillBackup(restoring(backup(), place().target()));
            ASSERT_TRUE(ok(tried));
            EXPECT_TRUE(tried->ok()) << qPrintable(tried->failed.join(u' '));
            EXPECT_GE(tried->rows[u"person"_s], before);
            EXPECT_LE(tried->rows[u"person"_s], after);
        }
    });
    while (wanted) {
        addPerson(saved + 1);
        ++saved;
    }
    taker.join();
    EXPECT_GT(saved, kPeople + backups) << "nobody waited for the backups";
}

/// The medium takes so many bytes and no more: as one that is full, or pulled.
class SmallMedium {
public:
    explicit SmallMedium(rlim_t bytes) {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallMedium() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, old_handler_);
    }
    SmallMedium(const SmallMedium&) = delete;
    SmallMedium& operator=(const SmallMedium&) = delete;

private:
    rlimit before_{};
    void (*old_handler_)(int) = nullptr;
};

TEST_F(Backups, ThatFailAtAnyOfFiftyPointsLeaveTheOlderOneWhole) {
    constexpr int kPoints = 50;
    const auto size = backUp(backup());
    ASSERT_TRUE(ok(size));
    const auto before = bytesOf(backup());
    addPerson(21);
    for (int point = 0; point < kPoints; ++point) {
        const auto failed = [&] {
            const SmallMedium medium(rlim_t(*size) * rlim_t(point) / kPoints);
            return backUp(backup());
        }();
        ASSERT_FALSE(failed) << point;
        ASSERT_EQ(bytesOf(backup()), before) << point;
        ASSERT_TRUE(place().files().filter(u"part"_s).isEmpty()) << point;
    }
    EXPECT_TRUE(ok(backUp(backup()))) << "the same backup succeeds on a medium with room";
    EXPECT_NE(bytesOf(backup()), before);
}

TEST_F(Backups, SealedByAPasswordOpenByThatOneAlone) {
    const auto secret = [](QString typed) { return takePassword(typed); };
    ASSERT_TRUE(ok(backUp(backup(), {.password = secret(u"Backup-2026"_s)})));
    EXPECT_EQ(backupWantsPassword(backup()).value(), true);
    auto request = restoring(backup(), targetAt(u"new.db"_s));
    EXPECT_EQ(codeOf(restoreOffice(request)), "backup.other_kind_of_key");
    request.password = secret(u"backup-2026"_s);
    EXPECT_EQ(codeOf(restoreOffice(request)), "backup.wrong_password");
    EXPECT_FALSE(QFile::exists(request.target.path));
    request.password = secret(u"Backup-2026"_s);
    ASSERT_TRUE(ok(restoreOffice(request)));
    EXPECT_EQ(digestAt(request.target), digestOfOffice(office()));
}

TEST_F(Backups, ByPlanGoIntoEveryFolderThatIsThereAndKeepTheNewest) {
    const auto one = place().file(u"one"_s);
    const auto two = place().file(u"two"_s);
    ASSERT_TRUE(QDir().mkpath(one));
    const auto missing = place().file(u"not plugged in"_s);
    BackupPlan plan{.folders = {missing, one}, .keep = 2};
    const auto made = [&](int hour) {
        return backUpByPlan({office().target(), office().vault()}, plan, u"63010201"_s,
                            {kToday, QTime(hour, 0)}, {});
    };
    const auto names = [](const QString& folder) { return QDir(folder).entryList(QDir::Files); };
    const auto refused = made(8);
    EXPECT_EQ(codeOf(refused), "backup.medium_missing");
    EXPECT_TRUE(refused.error().message.startsWith(missing));
    EXPECT_FALSE(QFile::exists(missing)) << "not made where a medium should be";
    EXPECT_EQ(names(one), QStringList{backupFileName(u"63010201"_s, {kToday, QTime(8, 0)})});

    ASSERT_TRUE(QDir().mkpath(two));
    plan.folders = {one, two};
    for (const int hour : {9, 10}) EXPECT_TRUE(ok(made(hour)));
    const QStringList newest{backupFileName(u"63010201"_s, {kToday, QTime(9, 0)}),
                             backupFileName(u"63010201"_s, {kToday, QTime(10, 0)})};
    EXPECT_EQ(names(one), newest);
    EXPECT_EQ(names(two), newest);
}

TEST_F(Backups, ByPlanKeepEveryOlderOneWhenTheNewOneFails) {
    const auto folder = place().file(u"one"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const BackupPlan plan{.folders = {folder}, .keep = 2};
    const auto made = [&](int hour) {
        return backUpByPlan({office().target(), office().vault()}, plan, u"63010201"_s,
                            {kToday, QTime(hour, 0)}, {});
    };
    for (const int hour : {8, 9}) ASSERT_TRUE(ok(made(hour)));
    const auto before = QDir(folder).entryList(QDir::Files);
    const auto failed = [&] {
        const SmallMedium medium(100'000);
        return made(10);
    }();
    EXPECT_FALSE(failed);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), before);
}

TEST_F(Backups, AreNamedToWhoeverCannotOpenTheDatabase) {
    EXPECT_EQ(lastGoodBackup(place().target()), std::nullopt);
    ASSERT_TRUE(ok(backUp(place().file(u"first.zqb"_s))));
    ASSERT_TRUE(ok(backUp(backup())));
    EXPECT_EQ(lastGoodBackup(place().target()), backup());
    QFile::remove(backup());
    EXPECT_EQ(lastGoodBackup(place().target()), place().file(u"first.zqb"_s));
    const auto path = place().target().path;
    close();
    writeBytes(path, bytesOf(path).left(20000));
    const auto refused = openOffice(place().target());
    ASSERT_EQ(codeOf(refused), "db.damaged");
    EXPECT_TRUE(refused.error().hint.contains(u"first.zqb"_s));
}

TEST_F(Backups, AreRememberedWithTheirDayAndSoAreFailures) {
    SqlTransactions transactions(office().context(), clock_);
    SqlOfficeStore offices(office().context());
    const auto history = [&] {
        return backupHistory(offices.settings(OfficeId(1), std::nullopt).value(), kToday);
    };
    EXPECT_EQ(history().last, std::nullopt);
    const Error pulled{.code = "backup.not_written"};
    ASSERT_TRUE(ok(recordBackupFailure(transactions, offices, actor(), pulled, BackupBy::Plan)));
    EXPECT_EQ(history().failed, kToday);
    EXPECT_EQ(history().failure, u"backup.not_written"_s);
    ASSERT_TRUE(ok(recordBackup(transactions, offices, actor(), OperationId::make())));
    EXPECT_EQ(history().last, kToday);
    EXPECT_EQ(history().failed, std::nullopt);
    ASSERT_TRUE(ok(recordDrill(transactions, offices, actor(), u"ok"_s)));
    EXPECT_EQ(history().drilled, kToday);
    const BackupPlan plan{.folders = {u"/media/stick"_s}, .everyDays = 2, .at = {12, 5}, .keep = 9};
    ASSERT_TRUE(ok(savePlan(transactions, offices, actor(), plan)));
    EXPECT_EQ(backupPlan(offices.settings(OfficeId(1), std::nullopt).value()), plan);
}

TEST_F(Backups, AreNotBegunByWhomTheRightWasNotGiven) {
    SqlTransactions transactions(office().context(), clock_);
    SqlUserStore users(office().context());
    ASSERT_TRUE(ok(beginBackup(transactions, actor(), BackupBy::Person))) << "no users yet";
    ASSERT_TRUE(ok(transactions.run(
        actor(), {.name = "user.add", .operation = OperationId::make(), .right = Right::UserWrite},
        [&](const Act& act) -> Result<> {
            if (auto added = users.addUser(act, actor().staff, u"wang"_s, false); !added)
                return fail(added.error());
            return {};
        })));
    EXPECT_EQ(codeOf(beginBackup(transactions, actor(), BackupBy::Person)), "right.denied");
    EXPECT_TRUE(ok(beginBackup(transactions, actor(), BackupBy::Plan)))
        << "the plan was decided by somebody who may";
}

TEST(ServerBackups, AreTheServersBusiness) {
    const auto vault = Vault::withKeys({.dataKeys = {{.id = 1, .key = Secret(kCipherKeySize)}},
                                        .indexKey = Secret(kMacKeySize),
                                        .masterKey = Secret(kMasterKeySize)});
    DatabaseTarget server;
    server.engine = Engine::Postgres;
    const auto refused = backupOffice({server, *vault}, u"backup.zqb"_s);
    ASSERT_EQ(codeOf(refused), "db.backup_server");
    EXPECT_TRUE(refused.error().hint.contains(u"pg_dump"_s));
}
