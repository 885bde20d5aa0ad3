// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database_digest.h"
#include "core/storage/migrations.h"
#include "tests/storage/opening_office.h"

namespace zhiqiao::test {

/// tests/golden/v<version>: a demo office of 20 persons as the release of that schema made it, with
/// its key file, and of each table the rows and the digest that release counted.
inline QString goldenFile(int version, const QString& name) {
    return QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/golden/v%1/%2").arg(version).arg(name);
}

inline void layOutGoldenOffice(int version, const DatabaseTarget& target) {
    const auto database = qUncompress(bytesOf(goldenFile(version, QStringLiteral("office.db.z"))));
    ASSERT_FALSE(database.isEmpty());
    writeBytes(target.path, database);
    writeBytes(target.keyFile, bytesOf(goldenFile(version, QStringLiteral("office.db.key"))));
}

/// The digest without the columns that later versions gave to tables of a release, which stay.
inline Result<DatabaseDigest> digestAsReleased(OfficeDatabase& office) {
    if (auto writes = office.connections().openForWriting(); !writes) return fail(writes.error());
    auto database = office.connections().here();
    if (!database) return fail(database.error());
    const auto run = [&](QStringView sql) {
        EXPECT_TRUE(ok((*database)->run({"test.as_released", sql, false})));
    };
    run(u"BEGIN");
    run(u"DROP INDEX obligation_owed");
    run(u"ALTER TABLE obligation DROP COLUMN since");
    auto digest = digestOf(**database, office.vault());
    run(u"ROLLBACK");
    return digest;
}

/// Every row of the release is there and says what it said.
inline void expectGoldenRows(int version, OfficeDatabase& office) {
    auto aside = office.openAside();
    ASSERT_TRUE(ok(aside));
    const auto digest = digestAsReleased(office);
    ASSERT_TRUE(ok(digest));
    const auto lines = QString::fromUtf8(bytesOf(goldenFile(version, QStringLiteral("tables.csv"))))
                           .split(u'\n', Qt::SkipEmptyParts)
                           .mid(1);
    ASSERT_GT(lines.size(), 20);
    for (const auto& line : lines) {
        const auto table = line.section(u',', 0, 0);
        // Versions and the keys of the anchors are added on opening.
        if (table == QLatin1String("schema_version") || table == QLatin1String("database_fact"))
            continue;
        const auto text = QStringLiteral("SELECT count(*) FROM ") + table;
        auto rows = (*aside)->run({"test.count", text, false});
        ASSERT_TRUE(rows && rows->next()) << qPrintable(table);
        EXPECT_EQ(rows->id(0), line.section(u',', 1, 1).toLongLong()) << qPrintable(table);
        const auto wanted = line.section(u',', 2, 2);
        if (wanted.isEmpty()) continue;
        EXPECT_EQ(digest->tables.value(table), wanted) << qPrintable(table);
    }
}

}  // namespace zhiqiao::test
