// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/golden_office.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/storage/database_check.h"
#include "core/storage/database_restore.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Every version that was ever released.
class GoldenOffice : public testing::TestWithParam<int> {
protected:
    void SetUp() override { layOutGoldenOffice(GetParam(), place_.target()); }
    [[nodiscard]] const DatabaseTarget& target() const { return place_.target(); }
    [[nodiscard]] QString before() const {
        return target().path + u".before-v%1.zqb"_s.arg(migrations().back().version);
    }
    const FreshPlace place_{Engine::Sqlite};
};
INSTANTIATE_TEST_SUITE_P(Version, GoldenOffice, testing::Range(1, 2));

TEST_P(GoldenOffice, OpensWithEveryRowItHad) {
    const auto opened = openOffice(target());
    ASSERT_TRUE(ok(opened));
    expectGoldenRows(GetParam(), **opened);
    auto aside = (*opened)->openAside();
    ASSERT_TRUE(ok(aside));
    EXPECT_EQ(schemaStateOf(**aside).value().version, migrations().back().version);
    const auto checks = checkDatabase(**aside, (*opened)->vault(), {});
    ASSERT_TRUE(ok(checks));
    for (const auto& line : *checks) EXPECT_TRUE(line.ok) << qPrintable(line.check + line.detail);
}

TEST_P(GoldenOffice, IsBackedUpBeforeItIsBroughtToThisVersion) {
    ASSERT_TRUE(ok(openOffice(target())));
    ASSERT_TRUE(QFile::exists(before()));
    const auto elsewhere = databaseTarget(place_.file(u"again.db"_s)).value();
    const SystemClock clock;
    ASSERT_TRUE(ok(restoreOffice({.backup = before(), .target = elsewhere, .clock = clock})));
    const auto restored = openOffice(elsewhere);
    ASSERT_TRUE(ok(restored));
    auto aside = (*restored)->openAside();
    auto rows = (*aside)->run({"test", u"SELECT count(*) FROM person", false});
    ASSERT_TRUE(rows && rows->next());
    EXPECT_EQ(rows->number(0), 20);
}

TEST_P(GoldenOffice, IsBackedUpOnceAndNotWhenItIsOfThisVersion) {
    ASSERT_TRUE(ok(openOffice(target())));
    ASSERT_TRUE(QFile::remove(before()));
    ASSERT_TRUE(ok(openOffice(target())));
    EXPECT_FALSE(QFile::exists(before()));
}

TEST_P(GoldenOffice, IsNotTouchedWhenItCannotBeBackedUp) {
    ASSERT_TRUE(QDir().mkpath(before()));  // a folder stands where the backup would
    const auto bytes = bytesOf(target().path);
    const auto refused = openOffice(target());
    ASSERT_EQ(codeOf(refused), "db.backup_failed");
    EXPECT_FALSE(refused.error().hint.isEmpty());
    EXPECT_EQ(bytesOf(target().path), bytes);
}

TEST_P(GoldenOffice, OfANewerProgramIsRefusedUntouched) {
    {
        auto database = Database::openSqlite(target().path, Access::ReadWrite);
        ASSERT_TRUE(ok(database));
        ASSERT_TRUE(ok((*database)->run(
            {"test", u"INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')", false})));
    }
    const auto bytes = bytesOf(target().path);
    const auto key = bytesOf(target().keyFile);
    EXPECT_EQ(codeOf(openOffice(target())), "db.newer_schema");
    EXPECT_EQ(bytesOf(target().path), bytes);
    EXPECT_EQ(bytesOf(target().keyFile), key);
    EXPECT_FALSE(QFile::exists(before()));
}
