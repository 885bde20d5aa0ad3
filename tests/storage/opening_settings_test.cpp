// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QString pragma(Database& database, const QString& name) {
    const auto text = u"PRAGMA "_s + name;
    auto row = database.run({"test.pragma", text, false});
    return row && row->next() ? row->text(0) : u"?"_s;
}

sqlite3* nativeOf(Database& database) {
    return *static_cast<sqlite3* const*>(database.handle().constData());
}

int configOf(Database& database, int option) {
    int value = -1;
    EXPECT_EQ(sqlite3_db_config(nativeOf(database), option, -1, &value), SQLITE_OK);
    return value;
}

}  // namespace

/// A file somebody left with every setting the wrong way that a file can hold.
TEST(SqliteSettings, AreSafeWhateverTheFileWasLeftWith) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(place.target().path).constData(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw,
                           "PRAGMA journal_mode=DELETE; PRAGMA default_cache_size=10;"
                           "PRAGMA auto_vacuum=1; VACUUM",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(raw);

    auto office = openOffice(place.target());
    ASSERT_TRUE(ok(office));
    auto writer = (*office)->connections().openForWriting();
    ASSERT_TRUE(ok(writer));
    auto reader = (*office)->openAside();
    ASSERT_TRUE(ok(reader));
    for (auto* database : {*writer, reader->get()}) {
        SCOPED_TRACE(database == *writer ? "writer" : "reader");
        EXPECT_EQ(pragma(*database, u"journal_mode"_s), u"wal"_s);
        EXPECT_EQ(pragma(*database, u"foreign_keys"_s), u"1"_s);
        EXPECT_EQ(pragma(*database, u"synchronous"_s), u"2"_s);
        EXPECT_EQ(pragma(*database, u"temp_store"_s), u"2"_s);
        EXPECT_EQ(pragma(*database, u"secure_delete"_s), u"1"_s);
        EXPECT_EQ(pragma(*database, u"cell_size_check"_s), u"1"_s);
        EXPECT_EQ(pragma(*database, u"mmap_size"_s), u"0"_s);
        EXPECT_EQ(pragma(*database, u"trusted_schema"_s), u"0"_s);
        EXPECT_EQ(pragma(*database, u"busy_timeout"_s), u"5000"_s);
        EXPECT_EQ(configOf(*database, SQLITE_DBCONFIG_DEFENSIVE), 1);
        EXPECT_EQ(configOf(*database, SQLITE_DBCONFIG_TRUSTED_SCHEMA), 0);
        EXPECT_EQ(configOf(*database, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER), 0);
        EXPECT_EQ(configOf(*database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION), 0);
    }
    EXPECT_EQ(pragma(**reader, u"query_only"_s), u"1"_s);
    EXPECT_EQ(sqlite3_db_readonly(nativeOf(**reader), "main"), 1);
    EXPECT_EQ(sqlite3_db_readonly(nativeOf(**writer), "main"), 0);
}

TEST(SqliteSettings, LetNobodyRewriteTheSchemaOrThePagesBehindIt) {
    const FreshPlace place(Engine::Sqlite);
    const auto office = place.create();
    ASSERT_TRUE(ok(office));
    auto writer = (*office)->connections().openForWriting();
    ASSERT_TRUE(ok(writer));
    (void)(*writer)->run({"test", u"PRAGMA writable_schema=1"});
    for (const auto* sql :
         {"DELETE FROM sqlite_schema WHERE name = 'person'",
          "UPDATE person_search_data SET block = x'00'",
          "SELECT fts3_tokenizer('simple', x'0000000000000000')", "SELECT load_extension('x')"}) {
        const auto text = QString::fromLatin1(sql);
        EXPECT_FALSE((*writer)->run({"test", text, false})) << sql;
    }
}
