// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_backup.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_transactions.h"
#include "tests/storage/opening_office.h"
#include "tests/support/record_samples.h"

#include <QThread>

#include <atomic>
#include <thread>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// An office with a few people, and this thread writing.
class Backups : public testing::Test {
protected:
    void SetUp() override {
        auto made = place_.create();
        ASSERT_TRUE(ok(made));
        office_ = *std::move(made);
        ASSERT_TRUE(ok(office_->connections().openForWriting()));
        for (int n = 1; n <= 20; ++n) addPerson(n);
    }
    void addPerson(int n) {
        SqlTransactions transactions(office_->context(), clock_);
        SqlPersonStore people(office_->context());
        ASSERT_TRUE(ok(transactions.run(
            actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& act) { return people.add(act, samplePerson(n), {}); })));
    }
    Actor actor() {
        const SqlOfficeStore offices(office_->context());
        return {offices.staff().value().front().id, OfficeId(1)};
    }
    static DatabaseDigest digestOfOffice(const OfficeDatabase& office) {
        auto aside = office.openAside();
        EXPECT_TRUE(ok(aside));
        return digestOf(**aside, office.vault()).value();
    }
    [[nodiscard]] OfficeDatabase& office() { return *office_; }
    [[nodiscard]] FreshPlace& place() { return place_; }
    [[nodiscard]] QString backup() const { return place_.file(u"backup.db"_s); }
    const WorkingDayClock clock_{kToday};

private:
    FreshPlace place_{Engine::Sqlite};
    std::unique_ptr<OfficeDatabase> office_;
};

TEST_F(Backups, OpenAsTheOfficeTheyWereTakenOf) {
    const auto before = digestOfOffice(office());
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    EXPECT_TRUE(place().files().filter(u"part"_s).isEmpty());
    EXPECT_EQ(QFile::permissions(backup() + u".key"_s) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    addPerson(21);
    const auto taken = openOffice(databaseTarget(backup()).value());
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(digestOfOffice(**taken), before) << "as it was when the backup was taken";
    EXPECT_EQ((*taken)->facts(), office().facts());
}

TEST_F(Backups, ReplaceTheOneBefore) {
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    addPerson(21);
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    const auto taken = openOffice(databaseTarget(backup()).value());
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(digestOfOffice(**taken), digestOfOffice(office()));
}

TEST_F(Backups, NeverOverwriteTheOfficeItself) {
    for (const auto& file : {place().target().path, place().target().keyFile,
                             place().target().path + u"-wal"_s, place().file(u"./office.db"_s)})
        EXPECT_EQ(codeOf(backupOffice(office(), file)), "db.backup_onto_itself")
            << qPrintable(file);
    ASSERT_TRUE(QFile::link(place().target().path, place().file(u"link.db"_s)));
    EXPECT_EQ(codeOf(backupOffice(office(), place().file(u"link.db"_s))), "db.backup_onto_itself");
}

TEST_F(Backups, LeaveNothingHalfWrittenBehind) {
    EXPECT_EQ(codeOf(backupOffice(office(), place().file(u"no/such/folder/b.db"_s))),
              "db.backup_failed");
    ASSERT_TRUE(QDir().mkpath(place().file(u"taken.db"_s)));
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    EXPECT_FALSE(backupOffice(office(), place().file(u"taken.db"_s))) << "a folder stands there";
    EXPECT_TRUE(place().files().filter(u"part"_s).isEmpty());
    EXPECT_TRUE(ok(openOffice(databaseTarget(backup()).value()))) << "the good one is untouched";
}

TEST_F(Backups, OfAnotherOfficeAreNotReplaced) {
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    auto key = bytesOf(backup() + u".key"_s);
    key[key.size() / 2] = key[key.size() / 2] == '1' ? '2' : '1';
    writeBytes(backup() + u".key"_s, key);
    const auto before = bytesOf(backup());
    EXPECT_EQ(codeOf(backupOffice(office(), backup())), "db.backup_of_another");
    EXPECT_EQ(bytesOf(backup()), before);
    EXPECT_EQ(bytesOf(backup() + u".key"_s), key);
}

TEST_F(Backups, AreNeverJoinedWithALogThatWasLeftBehind) {
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    const auto elsewhere = databaseTarget(place().file(u"new/office.db"_s)).value();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(elsewhere.path).path()));
    writeBytes(elsewhere.path + u"-wal"_s, "what a program that crashed has left");
    EXPECT_EQ(codeOf(restoreOffice(backup(), elsewhere)), "db.log_left_behind");
    EXPECT_FALSE(QFile::exists(elsewhere.path));
    EXPECT_FALSE(QFile::exists(elsewhere.keyFile));
    writeBytes(place().file(u"other.db-wal"_s), "x");
    EXPECT_EQ(codeOf(backupOffice(office(), place().file(u"other.db"_s))), "db.log_left_behind");
}

TEST_F(Backups, AreTakenWhileACounterSaves) {
    std::atomic<bool> wanted = true;
    std::thread reader([&] {
        for (int n = 0; n < 10; ++n) {
            EXPECT_TRUE(ok(backupOffice(office(), backup())));
            const auto taken = openOffice(databaseTarget(backup()).value());
            EXPECT_TRUE(ok(taken));
        }
        office().connections().closeHere();
        wanted = false;
    });
    int n = 100;
    while (wanted) addPerson(n++);
    reader.join();
    EXPECT_GT(n, 100);
}

TEST_F(Backups, AreRestoredOnlyWhereNothingStands) {
    ASSERT_TRUE(ok(backupOffice(office(), backup())));
    EXPECT_EQ(codeOf(restoreOffice(backup(), place().target())), "db.exists");
    const auto elsewhere = databaseTarget(place().file(u"new/office.db"_s)).value();
    ASSERT_TRUE(ok(restoreOffice(backup(), elsewhere)));
    const auto restored = openOffice(elsewhere);
    ASSERT_TRUE(ok(restored));
    EXPECT_EQ(digestOfOffice(**restored), digestOfOffice(office()));

    auto bytes = bytesOf(backup());
    writeBytes(backup(), bytes.left(bytes.size() - 100));
    const auto third = databaseTarget(place().file(u"third.db"_s)).value();
    EXPECT_EQ(codeOf(restoreOffice(backup(), third)), "db.damaged");
    EXPECT_FALSE(QFile::exists(third.path));
    EXPECT_FALSE(QFile::exists(third.keyFile));
}

TEST_F(Backups, AreRememberedWithTheirDay) {
    SqlTransactions transactions(office().context(), clock_);
    SqlOfficeStore offices(office().context());
    EXPECT_EQ(lastBackup(offices, OfficeId(1)).value(), std::nullopt);
    ASSERT_TRUE(ok(recordBackup(transactions, offices, actor(), OperationId::make())));
    EXPECT_EQ(lastBackup(offices, OfficeId(1)).value(), kToday);
}

TEST(ServerBackups, AreTheServersBusiness) {
    ZHIQIAO_NEEDS(Engine::Postgres)
    const FreshPlace place(Engine::Postgres);
    const auto office = place.create();
    ASSERT_TRUE(ok(office));
    const auto refused = backupOffice(**office, place.file(u"backup.db"_s));
    ASSERT_EQ(codeOf(refused), "db.backup_server");
    EXPECT_TRUE(refused.error().hint.contains(u"pg_dump"_s));
}
