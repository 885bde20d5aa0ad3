// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_target.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

Result<DatabaseTarget> target(const QString& text) { return databaseTarget(text, u"/data"_s); }

}  // namespace

TEST(DatabaseTargets, AreFilesUnlessTheyNameAServer) {
    const auto file = target(u"/srv/office.db"_s);
    ASSERT_TRUE(ok(file));
    EXPECT_EQ(file->engine, Engine::Sqlite);
    EXPECT_EQ(file->path, u"/srv/office.db"_s);
    EXPECT_EQ(file->keyFile, u"/srv/office.db.key"_s);
    EXPECT_EQ(file->title, u"office.db"_s);
    EXPECT_TRUE(target(u"office.db"_s).value().path.startsWith(u'/')) << "absolute from here on";
    EXPECT_EQ(target({}).value().path, u"/data/office.db"_s);
}

TEST(DatabaseTargets, AreTheFilesThatLinksLeadTo) {
    const QTemporaryDir folder;
    const auto real = QFileInfo(folder.path()).canonicalFilePath();
    ASSERT_TRUE(QDir(real).mkdir(u"data"_s));
    ASSERT_TRUE(QFile::link(real + u"/data"_s, real + u"/by-folder"_s));
    ASSERT_TRUE(QFile::link(u"data/later.db"_s, real + u"/by-file.db"_s));
    for (const auto& name : {u"/by-folder/later.db"_s, u"/by-file.db"_s}) {
        const auto found = target(real + name);
        ASSERT_TRUE(ok(found));
        EXPECT_EQ(found->path, real + u"/data/later.db"_s) << "made there when it is made";
        EXPECT_EQ(found->keyFile, found->path + u".key"_s);
    }
}

TEST(DatabaseTargets, BecomeKeywordsOfTheServersLibrary) {
    const auto server = target(u"postgresql://ma@db.example:5433/zhiqiao?sslmode=require"_s);
    ASSERT_TRUE(ok(server));
    EXPECT_EQ(server->engine, Engine::Postgres);
    EXPECT_EQ(server->keywords,
              u"host=db.example port=5433 dbname=zhiqiao user=ma sslmode=require"_s);
    EXPECT_EQ(server->keyFile, u"/data/server-db.example-zhiqiao.key"_s);
    EXPECT_EQ(server->title, u"db.example/zhiqiao"_s);
    EXPECT_EQ(target(u"postgres:///zhiqiao?host=/run/postgresql"_s).value().keywords,
              u"dbname=zhiqiao host=/run/postgresql"_s);
    EXPECT_EQ(target(u"postgresql://h/z?options=-c%20work_mem%3D8MB"_s).value().keywords,
              u"host=h dbname=z options='-c work_mem=8MB'"_s);
    EXPECT_EQ(target(u"postgresql://h/o%27z"_s).value().keywords, u"host=h dbname='o\\'z'"_s);
}

TEST(DatabaseTargets, TakeNoPassword) {
    for (const auto& text :
         {u"postgresql://ma:secret@h/z"_s, u"postgresql://h/z?password=secret"_s}) {
        const auto refused = target(text);
        ASSERT_EQ(codeOf(refused), "db.password_in_url");
        const auto& error = refused.error();
        EXPECT_FALSE((error.message + error.hint + error.detail).contains(u"secret"_s));
    }
}

TEST(DatabaseTargets, AreRefusedWhenTheyMeanNothing) {
    for (const auto& text :
         {u"postgresql://h"_s, u"postgresql://h/"_s, u"postgresql://h/a/b"_s, u"mysql://h/z"_s,
          u"https://h/z"_s, u"postgresql://h/z?sslmoed=require"_s, u"postgresql://h/z%3Bx"_s,
          u"postgresql://h:port/z"_s})
        EXPECT_EQ(codeOf(target(text)), "db.bad_target") << qPrintable(text);
}
