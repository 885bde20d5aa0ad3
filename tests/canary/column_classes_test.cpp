// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_classes.h"

#include "app/office_session.h"
#include "core/storage/migrations.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kColumns{"test.columns",
                             uR"(
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'person_search_%' AND t.name NOT LIKE 'sqlite_%')"};

std::string nameOf(const ColumnClassRow& row) {
    return std::string(row.table) + '.' + std::string(row.column);
}

}  // namespace

TEST(ColumnClasses, NameEveryColumnOfTheSchemaOnce) {
    QTemporaryDir folder;
    auto database = Database::openSqlite(folder.filePath(u"schema.db"_s), Access::ReadWrite);
    ASSERT_TRUE(ok(database));
    ASSERT_TRUE(ok(migrate(**database)));
    std::set<std::string> there;
    auto rows = (*database)->run(kColumns);
    ASSERT_TRUE(ok(rows));
    while (rows->next()) there.insert(rows->text(0).toStdString());
    std::set<std::string> named;
    for (const auto& row : columnClasses()) EXPECT_TRUE(named.insert(nameOf(row)).second);
    EXPECT_EQ(named, there);
}

TEST(ColumnClasses, AgreeWithTheEndingsOfNames) {
    for (const auto& row : columnClasses()) {
        const auto byName = row.column.ends_with("_seal")    ? ColumnClass::Sealed
                            : row.column.ends_with("_index") ? ColumnClass::BlindIndex
                                                             : ColumnClass::Plain;
        EXPECT_EQ(row.kind, byName) << nameOf(row);
    }
}
