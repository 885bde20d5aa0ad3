// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/merge_tables.h"
#include "tests/merging/merge_office.h"
#include "tests/storage/list_office.h"

#include <QSet>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct HeldPerson {
    QString table;
    QString column;
};

/// Asked of the engine itself: what refers to a person, and what is named as if it did.
constexpr Statement kSqliteColumns{"test.columns",
                                   uR"(
    SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND c.name LIKE '%person%id'
    UNION SELECT t.name, f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" = 'person')"};
constexpr Statement kPostgresColumns{"test.columns",
                                     uR"(
    SELECT CAST(table_name AS text), CAST(column_name AS text) FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name LIKE '%person%id'
        AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema())
    UNION SELECT CAST(k.table_name AS text), CAST(k.column_name AS text)
    FROM information_schema.key_column_usage k
    JOIN information_schema.referential_constraints r ON r.constraint_name = k.constraint_name
        AND r.constraint_schema = k.constraint_schema
    JOIN information_schema.constraint_column_usage u ON u.constraint_name = k.constraint_name
        AND u.constraint_schema = k.constraint_schema
    WHERE k.table_schema = current_schema() AND u.table_name = 'person')"};

}  // namespace

class MergeSchema : public MergeSuite {};
ZHIQIAO_ON_BOTH_ENGINES(MergeSchema);

TEST_P(MergeSchema, HasNoColumnWithAPersonThatAMergeDoesNotKnow) {
    auto& database = office().database().database();
    auto rows = database.run(database.isSqlite() ? kSqliteColumns : kPostgresColumns);
    ASSERT_TRUE(ok(rows));
    int columns = 0;
    for (; rows->next(); ++columns)
        EXPECT_TRUE(isKnownToMerges(rows->text(0), rows->text(1)))
            << qPrintable(rows->text(0) + u'.' + rows->text(1))
            << ": say in core/storage/merge_tables.cpp what a merge does with it";
    EXPECT_GE(columns, 18);
}

TEST_P(MergeSchema, MovesRowsOfEveryKindThatIsShown) {
    for (const auto& kind : mergeKinds())
        EXPECT_TRUE(mergeTable(toQString(kind.code)) || kind.code == "apart") << kind.code;
    for (const auto& table : mergeTables())
        EXPECT_NE(mergeKindTitle(table.kind.toString()), table.kind.toString());
}
