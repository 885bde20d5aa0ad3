// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"

#include <QThread>

#include <sqlite3.h>
#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OpeningAnOffice : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        place_ = std::make_unique<FreshPlace>(GetParam());
    }
    [[nodiscard]] FreshPlace& place() { return *place_; }

private:
    std::unique_ptr<FreshPlace> place_;
};
INSTANTIATE_TEST_SUITE_P(, OpeningAnOffice, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(OpeningAnOffice, LeaveNothingWhenDiscardedAndCanBeMadeAgain) {
    ASSERT_TRUE(ok(place().create()));
    ASSERT_TRUE(ok(discardOffice(place().target())));
    EXPECT_EQ(place().files(), QStringList());
    EXPECT_TRUE(ok(place().create()));
}

TEST_P(OpeningAnOffice, GivesBackWhatItWasMadeWith) {
    {
        const auto made = place().create();
        ASSERT_TRUE(ok(made));
        EXPECT_TRUE((*made)->facts().demo);
    }
    const auto opened = openOffice(place().target());
    ASSERT_TRUE(ok(opened));
    auto& office = **opened;
    EXPECT_EQ(office.office(), OfficeId(1));
    EXPECT_TRUE(office.facts().demo);
    EXPECT_EQ(office.facts().workingDay, kToday);
    EXPECT_EQ(office.facts().generator, u"0.1.0 seed 1"_s);
    EXPECT_TRUE(office.facts().createdAt.isValid());
    ASSERT_TRUE(ok(office.connections().openForWriting()));
    const SqlOfficeStore offices(office.context());
    EXPECT_EQ(offices.offices().value(), std::vector{sampleOffice()});
    const auto staff = offices.staff();
    ASSERT_TRUE(ok(staff));
    ASSERT_EQ(staff->size(), 2u);
    for (const auto& one : *staff) EXPECT_EQ(one.office, OfficeId(1));
}

TEST_P(OpeningAnOffice, WritesTheActOfItsMakingIntoTheJournal) {
    const auto made = place().create();
    ASSERT_TRUE(ok(made));
    auto database = (*made)->openAside();
    ASSERT_TRUE(ok(database));
    auto rows = (*database)->run(
        {"test", u"SELECT j.act, s.name FROM journal j JOIN staff s ON s.id = j.staff_id"});
    ASSERT_TRUE(ok(rows));
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->text(0), u"office.create"_s);
    EXPECT_EQ(rows->text(1), u"马文忠"_s) << "the first of the staff made it";
    EXPECT_FALSE(rows->next());
}

TEST_P(OpeningAnOffice, IsRefusedWithTheKeyOfAnother) {
    ASSERT_TRUE(ok(place().create()));
    ASSERT_TRUE(QFile::remove(place().target().keyFile));
    EXPECT_EQ(codeOf(openOffice(place().target())), "vault.key_missing");
    ASSERT_TRUE(ok(Vault::create(place().target().keyFile)));
    const auto refused = openOffice(place().target());
    EXPECT_EQ(codeOf(refused), "vault.key_foreign");
    EXPECT_TRUE(isOpeningError(refused.error()));
}

TEST_P(OpeningAnOffice, IsMadeOnceOnly) {
    ASSERT_TRUE(ok(place().create()));
    const auto before = place().files();
    auto again = place().target();
    again.keyFile = place().file(u"other.key"_s);
    EXPECT_EQ(codeOf(createOffice(again, newOffice(), WorkingDayClock(kToday))), "db.exists");
    EXPECT_EQ(place().files(), before);
    EXPECT_TRUE(ok(openOffice(place().target())));
}

TEST_P(OpeningAnOffice, LeavesNothingOfAnOfficeThatCouldNotBeMade) {
    auto bad = newOffice();
    bad.staff[1].activeFrom = QDate();  // NULL, which the table refuses half-way
    EXPECT_EQ(codeOf(createOffice(place().target(), bad, WorkingDayClock(kToday))),
              "db.constraint");
    EXPECT_TRUE(place().files().isEmpty()) << qPrintable(place().files().join(u' '));
    EXPECT_TRUE(ok(place().create())) << "the place is as free as before";
}

TEST_P(OpeningAnOffice, NeverReplacesAKeyFileItFinds) {
    writeBytes(place().target().keyFile, "somebody's key");
    EXPECT_EQ(codeOf(place().create()), "vault.key_exists");
    EXPECT_EQ(bytesOf(place().target().keyFile), "somebody's key");
}

TEST_P(OpeningAnOffice, IsRefusedForADatabaseOfANewerProgram) {
    {
        const auto made = place().create();
        ASSERT_TRUE(ok(made));
        auto database = (*made)->connections().openForWriting();
        ASSERT_TRUE(ok(database));
        ASSERT_TRUE(ok((*database)->run(
            {"test", u"INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')"})));
    }
    const auto files = place().files();
    const auto before =
        GetParam() == Engine::Sqlite ? bytesOf(place().target().path) : QByteArray();
    const auto refused = openOffice(place().target());
    EXPECT_EQ(codeOf(refused), "db.newer_schema");
    EXPECT_TRUE(isOpeningError(refused.error()));
    EXPECT_EQ(place().files(), files);
    if (GetParam() == Engine::Sqlite) {
        EXPECT_EQ(bytesOf(place().target().path), before);
    }
}

TEST_P(OpeningAnOffice, IsRefusedWhenAShippedStepWasAltered) {
    {
        const auto made = place().create();
        ASSERT_TRUE(ok(made));
        auto database = (*made)->connections().openForWriting();
        ASSERT_TRUE(ok(database));
        ASSERT_TRUE(ok((*database)->run({"test", u"UPDATE schema_version SET checksum = 'x'"})));
    }
    EXPECT_EQ(codeOf(openOffice(place().target())), "db.altered");
}

TEST_P(OpeningAnOffice, KeepsTheUiThreadAway) {
    ASSERT_TRUE(ok(place().create()));
    const auto opened = openOffice(place().target(), {.ui = QThread::currentThread()});
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(codeOf((*opened)->connections().here()), "db.wrong_thread");
}

/// Files that are no database of ours, or no longer one.
class RefusedFiles : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(ok(place_.create())); }
    [[nodiscard]] QString path() const { return place_.target().path; }
    [[nodiscard]] FreshPlace& place() { return place_; }

    void expectUntouched(std::string_view code) {
        const auto files = place_.files();
        const auto before = bytesOf(path());
        const auto refused = openOffice(place_.target());
        EXPECT_EQ(codeOf(refused), code);
        if (!refused) {
            EXPECT_TRUE(isOpeningError(refused.error()));
            EXPECT_FALSE(refused.error().hint.isEmpty());
        }
        EXPECT_EQ(bytesOf(path()), before) << "byte for byte";
        EXPECT_EQ(place_.files(), files) << "no -wal, -shm or lock is left";
    }
    void runRaw(const char* sql) {
        sqlite3* raw = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }

private:
    FreshPlace place_{Engine::Sqlite};
};

TEST_F(RefusedFiles, OfAnotherKind) {
    writeBytes(path(), QByteArray("PK\x03\x04 a workbook"));
    expectUntouched("db.foreign");
    writeBytes(path(), QByteArray());
    expectUntouched("db.foreign");
    writeBytes(path(), QByteArray("SQLite"));
    expectUntouched("db.foreign");
}

TEST_F(RefusedFiles, OfAnotherProgram) {
    QFile::remove(path());
    runRaw("CREATE TABLE person (id INTEGER PRIMARY KEY); INSERT INTO person VALUES (1)");
    expectUntouched("db.foreign");
    runRaw("CREATE TABLE schema_version (version INTEGER, checksum TEXT)");
    expectUntouched("db.foreign");
    runRaw("PRAGMA journal_mode=WAL");
    expectUntouched("db.foreign");
}

TEST_F(RefusedFiles, CutShort) {
    const auto whole = bytesOf(path());
    for (const auto size :
         {qsizetype(50), qsizetype(100), qsizetype(8192), whole.size() / 2, whole.size() - 1}) {
        writeBytes(path(), whole.left(size));
        SCOPED_TRACE(size);
        expectUntouched("db.damaged");
    }
}

TEST_F(RefusedFiles, WithAPageOfNoise) {
    auto bytes = bytesOf(path());
    const auto whole = bytes;
    const auto pages = bytes.size() / 8192;
    int noticed = 0;
    for (qsizetype page = 1; page < pages; ++page) {
        bytes = whole;
        for (qsizetype i = 0; i < 8192; ++i) bytes[page * 8192 + i] = char(i * 37 + 11);
        writeBytes(path(), bytes);
        const auto refused = openOffice(place().target());
        if (!refused && refused.error().code == "db.damaged") {
            ++noticed;
            EXPECT_EQ(bytesOf(path()), bytes);
        }
    }
    EXPECT_EQ(noticed, pages - 1);
}

TEST_F(RefusedFiles, ThatAreNotThere) {
    const auto target = databaseTarget(place().file(u"no.db"_s)).value();
    const auto refused = openOffice(target);
    EXPECT_EQ(codeOf(refused), "db.cannot_open");
    EXPECT_TRUE(isOpeningError(refused.error()));
    EXPECT_FALSE(place().files().contains(u"no.db"_s)) << "opening makes nothing";
}

/// Rights hold for ordinary users only: root becomes one for a while.
TEST_F(RefusedFiles, ThatMayNotBeWritten) {
    const auto folder = QFileInfo(path()).absolutePath();
    const auto all = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ReadOwner |
                     QFile::WriteOwner | QFile::ExeOwner;
    const bool isRoot = geteuid() == 0;
    const auto expectReadOnly = [&] {
        if (isRoot) {
            ASSERT_EQ(seteuid(65534), 0);
        }
        const auto refused = openOffice(place().target());
        if (isRoot) {
            ASSERT_EQ(seteuid(0), 0);
        }
        EXPECT_EQ(codeOf(refused), "db.read_only");
        if (!refused) {
            EXPECT_FALSE(refused.error().hint.isEmpty());
        }
    };
    const auto before = bytesOf(path());
    ASSERT_TRUE(QFile::setPermissions(folder, all));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    expectReadOnly();
    ASSERT_TRUE(QFile::setPermissions(path(), all));
    ASSERT_TRUE(QFile::setPermissions(
        folder, QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner | QFile::ExeOwner));
    expectReadOnly();
    ASSERT_TRUE(QFile::setPermissions(folder, all));
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(RefusedFiles, DoNotIncludeOneAProgramDiedWith) {
    // The copy is what a power cut leaves: a log with an act that was told to be saved.
    const auto copy = databaseTarget(place().file(u"copy.db"_s)).value();
    {
        auto opened = openOffice(place().target());
        ASSERT_TRUE(ok(opened));
        auto database = (*opened)->connections().openForWriting();
        ASSERT_TRUE(ok(database));
        ASSERT_TRUE(ok((*database)->run(
            {"test", u"INSERT INTO setting VALUES (1, 0, 'font', 'large', 1, 'test', 0)"})));
        for (const auto* part : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(path() + QLatin1String(part), copy.path + QLatin1String(part)));
        ASSERT_TRUE(QFile::copy(place().target().keyFile, copy.keyFile));
    }
    ASSERT_GT(QFileInfo(copy.path + u"-wal"_s).size(), 0);
    auto opened = openOffice(copy);
    ASSERT_TRUE(ok(opened));
    auto aside = (*opened)->openAside();
    ASSERT_TRUE(ok(aside));
    auto rows = (*aside)->run({"test", u"SELECT value FROM setting WHERE key = 'font'"});
    ASSERT_TRUE(ok(rows));
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->text(0), u"large"_s);
}
