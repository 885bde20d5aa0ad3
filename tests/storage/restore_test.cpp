// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/passwords.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/backup_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Restoring : public BackupTest {
protected:
    void SetUp() override {
        BackupTest::SetUp();
        ASSERT_TRUE(ok(backUp(backup())));
        digest_ = digestOfOffice(office());
    }
    /// Damaged, cut short, foreign: refused with nothing made at `to`.
    void expectRefused(const QByteArray& bytes, std::string_view code) {
        const auto bad = place().file(u"bad.zqb"_s);
        writeBytes(bad, bytes);
        auto before = contents();
        EXPECT_EQ(codeOf(restoreOffice(restoring(bad, targetAt(u"new.db"_s)))), code);
        EXPECT_EQ(contents(), before) << code;
    }
    static QString text(OfficeDatabase& office, const QString& sql) {
        auto aside = office.openAside();
        EXPECT_TRUE(ok(aside));
        auto rows = (*aside)->run({"test", sql, false});
        return rows && rows->next() ? rows->text(0) : QString();
    }
    DatabaseDigest digest_;
};

TEST_F(Restoring, GivesTheRowsThatWereBackedUp) {
    addPerson(21);
    const auto elsewhere = targetAt(u"folder/new.db"_s);
    const auto restored = restoreOffice(restoring(backup(), elsewhere));
    ASSERT_TRUE(ok(restored));
    EXPECT_EQ(restored->aside, QString());
    const auto opened = openOffice(elsewhere);
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(digestOfOffice(**opened), digest_) << "as it was when the backup was taken";
    EXPECT_EQ((*opened)->facts(), office().facts());
    EXPECT_EQ(QFile::permissions(elsewhere.path) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(Restoring, TouchesNothingWhereADatabaseStands) {
    close();
    const auto before = contents();
    EXPECT_EQ(codeOf(restoreOffice(restoring(backup(), place().target()))), "db.exists");
    EXPECT_EQ(contents(), before);
}

TEST_F(Restoring, KeepsTheDatabaseItReplacesAsOneThatOpens) {
    addPerson(21);
    const auto newer = digestOfOffice(office());
    close();
    auto request = restoring(backup(), place().target());
    request.replace = true;
    const auto restored = restoreOffice(request);
    ASSERT_TRUE(ok(restored));
    EXPECT_EQ(digestAt(place().target()), digest_);
    ASSERT_TRUE(restored->aside.startsWith(place().target().path + u".replaced-"_s));
    EXPECT_EQ(digestAt(databaseTarget(restored->aside).value()), newer);
    EXPECT_TRUE(place().files().filter(u"restor"_s).isEmpty());
}

TEST_F(Restoring, ReplacesADatabaseThatIsDamaged) {
    const auto path = place().target().path;
    close();
    const auto damaged = bytesOf(path).left(20000);
    writeBytes(path, damaged);
    ASSERT_EQ(codeOf(openOffice(place().target())), "db.damaged");
    auto request = restoring(backup(), place().target());
    request.replace = true;
    const auto restored = restoreOffice(request);
    ASSERT_TRUE(ok(restored));
    EXPECT_EQ(digestAt(place().target()), digest_);
    EXPECT_EQ(bytesOf(restored->aside), damaged) << "kept as it was";
}

TEST_F(Restoring, IsRefusedWhileAProgramHasTheDatabaseOpen) {
    auto request = restoring(backup(), place().target());
    request.replace = true;
    request.waitMs = 0;
    EXPECT_EQ(codeOf(restoreOffice(request)), "db.locked_by");
    EXPECT_EQ(digestOfOffice(office()), digest_);
}

TEST_F(Restoring, IsAnActThatNamesBothHeads) {
    const auto taken = text(office(), u"SELECT max(id) FROM journal"_s).toLongLong();
    addPerson(21);
    const auto replaced = text(office(), u"SELECT max(id) FROM journal"_s).toLongLong();
    close();
    auto request = restoring(backup(), place().target());
    request.replace = true;
    const auto restored = restoreOffice(request);
    ASSERT_TRUE(ok(restored));
    EXPECT_EQ(restored->headBefore, replaced);
    EXPECT_EQ(restored->headAfter, taken);
    const auto opened = openOffice(place().target());
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(text(**opened,
                   u"SELECT act || ' ' || subject_id || ' ' || right_code FROM journal "
                   "ORDER BY id DESC LIMIT 1"_s),
              u"database.restore %1 restore.run"_s.arg(taken));
    EXPECT_EQ(text(**opened, u"SELECT value FROM setting WHERE key = 'backup.restored'"_s),
              u"%1 %2 %3"_s.arg(kToday.toString(Qt::ISODate)).arg(replaced).arg(taken));
}

TEST_F(Restoring, IsRefusedToWhomTheRightWasNotGiven) {
    SqlTransactions transactions(office().context(), clock_);
    SqlUserStore users(office().context());
    ASSERT_TRUE(ok(transactions.run(
        actor(), {.name = "user.add", .operation = OperationId::make(), .right = Right::UserWrite},
        [&](const Act& act) -> Result<> {
            if (auto added = users.addUser(act, actor().staff, u"wang"_s, false); !added)
                return fail(added.error());
            return {};
        })));
    ASSERT_TRUE(ok(backUp(backup())));
    EXPECT_EQ(codeOf(restoreOffice(restoring(backup(), targetAt(u"new.db"_s)))), "right.denied");
    EXPECT_TRUE(place().files().filter(u"new.db"_s).filter(u"restor"_s).isEmpty());
    EXPECT_FALSE(QFile::exists(place().file(u"new.db"_s)));
}

TEST_F(Restoring, OpensTheKeysAsItIsTold) {
    const BotanProvider crypto;
    const auto secret = [](QString typed) { return takePassword(typed); };
    const auto document = readKeyDocument(place().target().keyFile, crypto);
    ASSERT_TRUE(ok(document));
    const auto opened = openOfficeSlot(*document, crypto);
    ASSERT_TRUE(ok(opened));
    auto withUser = withSlot(*document, *opened,
                             {.user = u"7"_s, .auditor = true, .cost = {Kdf::Argon2id, 64, 1, 1}},
                             secret(u"Counter-2026"_s), crypto);
    ASSERT_TRUE(ok(withUser));
    const auto alone = withoutOfficeSlot(*withUser);
    ASSERT_TRUE(ok(alone));
    ASSERT_TRUE(ok(writeKeyDocument(place().target().keyFile, *alone, crypto)));
    ASSERT_TRUE(ok(backUp(backup())));
    EXPECT_FALSE(opensWithoutPassword(place().target()));

    auto request = restoring(backup(), targetAt(u"new.db"_s));
    EXPECT_EQ(codeOf(restoreOffice(request)), "auth.password_needed");
    request.open = [&](const KeyDocument& kept) {
        return openSlot(kept, u"7"_s, secret(u"Counter-2022"_s), crypto);
    };
    EXPECT_EQ(codeOf(restoreOffice(request)), "auth.refused");
    request.open = [&](const KeyDocument& kept) {
        return openSlot(kept, u"7"_s, secret(u"Counter-2026"_s), crypto);
    };
    EXPECT_TRUE(ok(restoreOffice(request)));
    EXPECT_EQ(bytesOf(request.target.keyFile), bytesOf(place().target().keyFile));
}

TEST_F(Restoring, RefusesWhatIsDamagedShortOrForeignAndTouchesNothing) {
    const auto whole = bytesOf(backup());
    expectRefused({}, "backup.not_a_backup");
    expectRefused("PK\x03\x04 a letter", "backup.not_a_backup");
    expectRefused(bytesOf(place().target().path), "backup.not_a_backup");
    auto newer = whole;
    newer[8] = 9;
    expectRefused(newer, "backup.newer");
    auto head = whole;
    head[40] = char(head[40] ^ 1);
    expectRefused(head, "backup.damaged");
    auto body = whole;
    body[body.size() - 1000] = char(body[body.size() - 1000] ^ 1);
    expectRefused(body, "backup.damaged");
    expectRefused(whole + "more", "backup.damaged");
    for (const qsizetype size : {10, 100, 3000, int(whole.size() - 1)})
        expectRefused(whole.left(size), "backup.truncated");
}

TEST_F(Restoring, RefusesADatabaseOfANewerProgram) {
    auto writer = office().connections().here();
    ASSERT_TRUE(ok(writer));
    ASSERT_TRUE(ok((*writer)->run(
        {"test", u"INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')", false})));
    ASSERT_TRUE(ok(backUp(backup())));
    expectRefused(bytesOf(backup()), "db.newer_schema");
}

TEST_F(Restoring, DoesNotJoinALogThatWasLeftBehind) {
    const auto elsewhere = targetAt(u"new.db"_s);
    writeBytes(elsewhere.path + u"-wal"_s, "what a program that crashed has left");
    EXPECT_EQ(codeOf(restoreOffice(restoring(backup(), elsewhere))), "db.log_left_behind");
    EXPECT_FALSE(QFile::exists(elsewhere.path));
    EXPECT_FALSE(QFile::exists(elsewhere.keyFile));
}

TEST_F(Restoring, StopsWhenItIsNoLongerWanted) {
    for (const qint64 at : {qint64(10), qint64(60)}) {
        auto request = restoring(backup(), targetAt(u"new.db"_s));
        request.progress = {[at](qint64 done, qint64) { return done < at; }};
        const auto before = contents();
        EXPECT_EQ(codeOf(restoreOffice(request)), "backup.cancelled");
        EXPECT_EQ(contents(), before);
    }
}

TEST_F(Restoring, InADrillGivesTheSameRowsAndLeavesNothing) {
    const auto before = place().files();
    const auto tried = drillBackup(restoring(backup(), place().target()));
    ASSERT_TRUE(ok(tried));
    EXPECT_TRUE(tried->ok()) << qPrintable(tried->failed.join(u' '));
    EXPECT_EQ(tried->digest, digest_.digest);
    EXPECT_EQ(tried->rows[u"person"_s], kPeople);
    EXPECT_EQ(place().files(), before);
    EXPECT_TRUE(QDir(place().file(u"."_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    EXPECT_EQ(outcomeOf(tried), u"ok"_s);
    writeBytes(backup(), bytesOf(backup()).chopped(1));
    EXPECT_EQ(outcomeOf(drillBackup(restoring(backup(), place().target()))), u"backup.truncated"_s);
}
