// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "tests/storage/list_office.h"
#include "tests/support/golden.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSqliteSchema{"test.schema",
                                  uR"(
    SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'person_search_%'
    ORDER BY tbl_name, type DESC, name)"};

constexpr Statement kPostgresSchema{"test.schema",
                                    uR"(
    SELECT line FROM (
      SELECT CAST(table_name AS text) AS t, 1 AS part, CAST(ordinal_position AS integer) AS n,
             table_name || '.' || column_name || ' ' || data_type ||
             CASE WHEN collation_name IS NULL THEN '' ELSE ' COLLATE ' || collation_name END ||
             CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS line
      FROM information_schema.columns WHERE table_schema = current_schema()
      UNION ALL
      SELECT CAST(c.relname AS text), 2, 0, k.conname || ' ' || pg_get_constraintdef(k.oid)
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE k.connamespace = current_schema()::regnamespace
      UNION ALL
      SELECT CAST(tablename AS text), 3, 0, replace(indexdef, schemaname || '.', '')
      FROM pg_indexes WHERE schemaname = current_schema()
    ) AS lines ORDER BY t COLLATE "C", part, n, line COLLATE "C")"};

QByteArray schemaOf(Database& database) {
    auto rows = database.run(database.isSqlite() ? kSqliteSchema : kPostgresSchema);
    EXPECT_TRUE(ok(rows));
    QByteArray text;
    while (rows && rows->next()) text += rows->text(0).simplified().toUtf8() + '\n';
    return text;
}

}  // namespace

class Schema : public EngineSuite {
protected:
    void run(const QString& text) { ASSERT_TRUE(ok(test().database().run({"test", text, false}))); }
};
ZHIQIAO_ON_BOTH_ENGINES(Schema);

TEST_P(Schema, MatchesItsSnapshot) {
    expectGolden(u"schema.%1.sql"_s.arg(GetParam() == Engine::Sqlite ? u"sqlite"_s : u"postgres"_s),
                 schemaOf(test().database()));
}

TEST_P(Schema, StaysAsItIsWhenMigratedAgain) {
    const auto before = schemaOf(test().database());
    EXPECT_EQ(migrate(test().database()).value(), migrations().back().version);
    EXPECT_EQ(schemaOf(test().database()), before);
}

TEST_P(Schema, OfANewerProgramIsLeftAlone) {
    run(u"INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')"_s);
    EXPECT_EQ(codeOf(migrate(test().database())), "db.newer_schema");
}

TEST_P(Schema, WithAnotherChecksumIsNotUpgraded) {
    run(u"UPDATE schema_version SET checksum = 'x' WHERE version = 1"_s);
    EXPECT_EQ(codeOf(migrate(test().database())), "db.altered");
}

TEST_P(Schema, OfSomebodyElseIsForeign) {
    run(u"DROP TABLE schema_version"_s);
    EXPECT_EQ(codeOf(migrate(test().database())), "db.foreign");
}

TEST(Migrations, AreFrozenOnceShipped) {
    QByteArray sums;
    for (const auto& step : migrations())
        sums += QByteArray::number(step.version) + ' ' + step.checksum() + '\n';
    expectGolden(u"migrations.sha256"_s, sums);
}
