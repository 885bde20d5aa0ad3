// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "tests/faults/recorded_run.h"
#include "tests/storage/opening_office.h"

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const auto kFile = u"office.db"_s;

/// A handle past the program, for what it would never do to a database.
class RawSqlite {
public:
    explicit RawSqlite(const QString& path, const QString& vfs = {}) {
        const auto name = vfs.toLatin1();
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &handle_,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            vfs.isEmpty() ? nullptr : name.constData()) != SQLITE_OK)
            throw std::runtime_error("cannot open");
    }
    ~RawSqlite() { sqlite3_close(handle_); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const QString& sql) {
        if (sqlite3_exec(handle_, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle_));
    }
    QStringList column(const QString& sql) {
        sqlite3_stmt* statement = nullptr;
        QStringList values;
        if (sqlite3_prepare_v2(handle_, sql.toUtf8().constData(), -1, &statement, nullptr) !=
            SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle_));
        while (sqlite3_step(statement) == SQLITE_ROW)
            values << QString::fromUtf8(
                reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return values;
    }
    /// Tables, indexes and what keeps rows, by what they are, not by how their text is spaced.
    QStringList schema() {
        return column(
            uR"(
            SELECT t.name || '.' || c.name || ' ' || c.type FROM sqlite_schema t,
                pragma_table_xinfo(t.name) c WHERE t.type = 'table'
            UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE type <> 'table'
            ORDER BY 1)"_s);
    }

private:
    sqlite3* handle_ = nullptr;
};

QStringList missingFrom(const QStringList& all, const QStringList& some) {
    QStringList missing;
    for (const auto& one : all)
        if (!some.contains(one)) missing << one;
    return missing;
}

/// Takes out of a file what the first version of the schema did not have.
void bringBackToVersion1(const QString& path) {
    RawSqlite first(u":memory:"_s);
    for (const auto& sql : schemaV1().statements(Engine::Sqlite)) first.run(sql);
    RawSqlite file(path);
    const auto names = [](const QString& type) {
        return u"SELECT name FROM sqlite_schema WHERE type = '%1' AND sql IS NOT NULL"_s.arg(type);
    };
    for (const auto& type : {u"trigger"_s, u"view"_s})
        for (const auto& one : missingFrom(file.column(names(type)), first.column(names(type))))
            file.run(u"DROP %1 %2"_s.arg(type, one));
    for (const auto& index :
         missingFrom(file.column(names(u"index"_s)), first.column(names(u"index"_s))))
        file.run(u"DROP INDEX "_s + index);
    const auto textOf = [](const QString& name) {
        return u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(name);
    };
    QStringList otherwise;  // the same name for another index
    for (const auto& index : first.column(names(u"index"_s)))
        if (file.column(textOf(index)) != first.column(textOf(index))) otherwise << index;
    for (const auto& index : otherwise) file.run(u"DROP INDEX "_s + index);
    // A virtual table changes as a whole, and what it is made of is a fact beside it.
    file.run(u"DROP TABLE person_search"_s);
    file.run(first.column(u"SELECT sql FROM sqlite_schema WHERE name = 'person_search'"_s).front());
    file.run(u"DELETE FROM database_fact WHERE key = 'search_keys'"_s);
    const auto tables = first.column(names(u"table"_s)) << u"schema_version"_s;
    for (const auto& table : missingFrom(file.column(names(u"table"_s)), tables))
        file.run(u"DROP TABLE "_s + table);
    for (const auto& table : first.column(names(u"table"_s))) {
        const auto columns = u"SELECT name FROM pragma_table_info('%1')"_s.arg(table);
        for (const auto& column : missingFrom(file.column(columns), first.column(columns)))
            file.run(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column));
    }
    for (const auto& index : otherwise) file.run(first.column(textOf(index)).front());
    file.run(u"DELETE FROM schema_version WHERE version > 1"_s);
    file.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// An office of the first version with a day's work in it.
DiskFiles officeOfVersion1() {
    const auto run = recordScript(JournalMode::wal());
    const OfficeFolder folder(afterKill(run.before, run.steps));
    bringBackToVersion1(folder.target().path);
    return folder.files();
}

/// Every schema that may be met: as one whole step leaves it.
QList<QStringList> wholeSchemas(const DiskFiles& before) {
    const OfficeFolder folder(before);
    RawSqlite file(folder.target().path);
    QList<QStringList> whole{file.schema()};
    for (const auto& step : migrations()) {
        if (step.version == 1) continue;
        for (const auto& sql : step.statements(Engine::Sqlite)) file.run(sql);
        whole << file.schema();
    }
    return whole;
}

/// The migration, recorded; what it should end in.
struct Migrated {
    DiskFiles before = officeOfVersion1();
    QList<QStringList> schemas = wholeSchemas(before);
    std::vector<DiskStep> steps;
    OfficeState state;

    Migrated() {
        FaultVfs disk;
        const OfficeFolder folder(before);
        disk.keepSteps(true);
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        state = taken(office->state());
        office.reset();
        steps = disk.steps();
    }

    /// Empty when the files hold one whole version and end in the newest.
    [[nodiscard]] std::string problemWith(const DiskFiles& left) const {
        {
            const OfficeFolder copy(left);
            RawSqlite file(copy.target().path);
            if (!schemas.contains(file.schema())) return "a schema between two versions";
        }
        FaultVfs disk;
        const OfficeFolder folder(left);
        auto office = OpenedOffice::open(folder.target(disk.name()));
        if (!office) return std::string(office.error().code);
        if (taken((*office)->state()) != state) return "other records than without the cut";
        if (taken((*office)->ask(u"PRAGMA quick_check"_s)) != u"ok"_s) return "damaged";
        if (!taken((*office)->ask(u"PRAGMA foreign_key_check"_s)).isEmpty()) return "orphans";
        const auto version = taken((*office)->ask(u"SELECT max(version) FROM schema_version"_s));
        return version.toInt() == migrations().back().version ? "" : "not the newest version";
    }
};

}  // namespace

TEST(InterruptedMigration, LeavesTheOldVersionOrTheNewOneAndEndsInTheNewOne) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const Migrated migrated;
    ASSERT_GT(migrated.schemas.size(), 1);
    ASSERT_NE(migrated.schemas.front(), migrated.schemas.back());
    ASSERT_GT(migrated.steps.size(), 10U);
    std::printf("%zu steps\n", migrated.steps.size());
    for (int n = 0; n < rounds(200, 20); ++n) {
        const auto cut = chance() % (migrated.steps.size() + 1);
        const auto steps = std::span(migrated.steps).first(cut);
        EXPECT_EQ(migrated.problemWith(afterPowerCut(migrated.before, steps, chance)), "")
            << "seed " << seed << ", cut at step " << cut;
    }
}

TEST(InterruptedMigration, IsMetHalfWayWhenItsStepsAreNoTransaction) {
    const Migrated migrated;
    FaultVfs disk;
    const OfficeFolder folder(migrated.before);
    disk.keepSteps(true);
    {
        RawSqlite file(folder.target().path, disk.name());
        for (const auto& sql : schemaV2().statements(Engine::Sqlite)) file.run(sql);
    }
    int bad = 0;
    for (size_t cut = 0; cut <= disk.steps().size(); ++cut)
        if (!migrated.problemWith(afterKill(migrated.before, std::span(disk.steps()).first(cut)))
                 .empty())
            ++bad;
    EXPECT_GT(bad, 0);
}
