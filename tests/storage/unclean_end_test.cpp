// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNewer = "INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')";

/// What a power cut leaves of an office: its file with the log of acts that were told to be saved.
class UncleanEnd : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(ok(place_.create()));
        copy_ = databaseTarget(place_.file(u"copy.db"_s)).value();
    }
    [[nodiscard]] const DatabaseTarget& copy() const { return copy_; }

    /// Ends with a write-ahead log that holds `sql`.
    void cutAfter(const char* sql) {
        auto opened = openOffice(place_.target());
        ASSERT_TRUE(ok(opened));
        auto database = (*opened)->connections().openForWriting();
        ASSERT_TRUE(ok(database));
        const auto text = QString::fromLatin1(sql);
        ASSERT_TRUE(ok((*database)->run({"test", text, false})));
        copyParts({u""_s, u"-wal"_s});
        ASSERT_GT(QFileInfo(copy_.path + u"-wal"_s).size(), 0);
    }
    /// Ends in the middle of a change, with a rollback journal; `sql` was committed before.
    void cutInTheMiddleAfter(const char* sql) {
        sqlite3* raw = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(place_.target().path).constData(), &raw),
                  SQLITE_OK);
        const auto run = [raw](const char* statement) {
            EXPECT_EQ(sqlite3_exec(raw, statement, nullptr, nullptr, nullptr), SQLITE_OK)
                << sqlite3_errmsg(raw);
        };
        run("PRAGMA journal_mode=DELETE");
        run(sql);
        run("PRAGMA cache_size=1");
        run("BEGIN");
        run("UPDATE journal SET act = hex(randomblob(20000))");
        run("UPDATE schema_version SET name = hex(randomblob(20000))");
        run("UPDATE staff SET name = hex(randomblob(20000))");
        copyParts({u""_s, u"-journal"_s});
        run("ROLLBACK");
        sqlite3_close(raw);
        ASSERT_GT(QFileInfo(copy_.path + u"-journal"_s).size(), 0);
    }
    void expectRefusedUntouched(std::string_view code) {
        const auto files = place_.files();
        std::map<QString, QByteArray> before;
        for (const auto& file : files) before[file] = bytesOf(place_.file(file));
        const auto refused = openOffice(copy_);
        EXPECT_EQ(codeOf(refused), code);
        EXPECT_EQ(place_.files(), files);
        for (const auto& [file, bytes] : before)
            EXPECT_TRUE(bytesOf(place_.file(file)) == bytes) << qPrintable(file);
    }
    QString fontOfTheCopy() {
        auto opened = openOffice(copy_);
        EXPECT_TRUE(ok(opened));
        if (!opened) return {};
        auto aside = (*opened)->openAside();
        auto rows = (*aside)->run({"test", u"SELECT value FROM setting WHERE key = 'font'"});
        return rows && rows->next() ? rows->text(0) : QString();
    }
    void spoilAPage() {
        auto bytes = bytesOf(copy_.path);
        const auto page = bytes.size() / 8192 / 2;
        for (qsizetype i = 0; i < 8192; ++i) bytes[page * 8192 + i] = char(i * 37 + 11);
        writeBytes(copy_.path, bytes);
    }

private:
    void copyParts(const QStringList& ends) {
        for (const auto& end : ends)
            ASSERT_TRUE(QFile::copy(place_.target().path + end, copy_.path + end));
        ASSERT_TRUE(QFile::copy(place_.target().keyFile, copy_.keyFile));
    }
    FreshPlace place_{Engine::Sqlite};
    DatabaseTarget copy_;
};

constexpr auto kFont = "INSERT INTO setting VALUES (1, 0, 'font', 'large', 1, 'test', 0)";

}  // namespace

TEST_F(UncleanEnd, OfANewerProgramLeavesFileAndLogAsTheyAre) {
    cutAfter(kNewer);
    expectRefusedUntouched("db.newer_schema");
}

TEST_F(UncleanEnd, OfADamagedFileLeavesFileAndLogAsTheyAre) {
    cutAfter(kFont);
    spoilAPage();
    expectRefusedUntouched("db.damaged");
}

TEST_F(UncleanEnd, OfAnotherProgramsDatabaseLeavesFileAndLogAsTheyAre) {
    cutAfter("DROP TABLE schema_version");
    expectRefusedUntouched("db.foreign");
}

TEST_F(UncleanEnd, KeepsWhatWasToldToBeSaved) {
    cutAfter(kFont);
    EXPECT_EQ(fontOfTheCopy(), u"large"_s);
    EXPECT_EQ(fontOfTheCopy(), u"large"_s) << "and a second time";
}

TEST_F(UncleanEnd, InTheMiddleOfAChangeIsRolledBackOnOpening) {
    cutInTheMiddleAfter(kFont);
    EXPECT_EQ(fontOfTheCopy(), u"large"_s);
}

TEST_F(UncleanEnd, InTheMiddleOfAChangeOfANewerProgramLeavesFileAndJournalAsTheyAre) {
    cutInTheMiddleAfter(kNewer);
    expectRefusedUntouched("db.newer_schema");
}

TEST_F(UncleanEnd, InTheMiddleOfAChangeOfADamagedFileLeavesFileAndJournalAsTheyAre) {
    cutInTheMiddleAfter(kFont);
    spoilAPage();
    expectRefusedUntouched("db.damaged");
}
