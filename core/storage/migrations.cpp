// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Migrations {
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

constexpr QStringView kVersionTable =
    u"CREATE TABLE IF NOT EXISTS schema_version (version {int} PRIMARY KEY, name {text} NOT NULL, "
    "checksum {text} NOT NULL, program {text} NOT NULL){strict}";
constexpr Statement kReached{"schema.reached",
                             u"INSERT INTO schema_version (version, name, checksum, program) "
                             "VALUES (:version, :name, :checksum, :program)"};
constexpr Statement kReachedSteps{"schema.steps",
                                  u"SELECT version, checksum FROM schema_version ORDER BY version"};
constexpr Statement kSqliteTables{"schema.tables",
                                  u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                  "AND name NOT LIKE 'sqlite_%'"};
constexpr Statement kPostgresTables{
    "schema.tables", u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"};

QString spelled(QStringView text, Engine engine) {
    const bool sqlite = engine == Engine::Sqlite;
    return text.toString()
        .replace(u"{int}"_s, sqlite ? u"INTEGER"_s : u"BIGINT"_s)
        .replace(u"{text}"_s, sqlite ? u"TEXT"_s : u"TEXT COLLATE \"C\""_s)
        .replace(u"{blob}"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s)
        .replace(u"{strict}"_s, sqlite ? u" STRICT"_s : QString());
}

Result<> apply(Database& database, const Migration& step) {
    return database.inTransaction([&]() -> Result<> {
        for (const auto& sql : step.statements(database.engine()))
            if (auto done = database.run({step.name, sql}); !done) return fail(done.error());
        auto reached =
            database.run(kReached, {{u"version"_s, step.version},
                                    {u"name"_s, toQString(step.name)},
                                    {u"checksum"_s, QString::fromLatin1(step.checksum())},
                                    {u"program"_s, u"" ZHIQIAO_VERSION ""_s}});
        if (!reached) return fail(reached.error());
        return {};
    });
}

}  // namespace

QStringList Migration::statements(Engine engine) const {
    QStringList texts;
    for (const auto text : common) texts << spelled(text, engine);
    for (const auto text : engine == Engine::Sqlite ? sqlite : postgres) texts << text.toString();
    return texts;
}

QByteArray Migration::checksum() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto engine : {Engine::Sqlite, Engine::Postgres})
        hash.addData(statements(engine).join(u'\n').simplified().toUtf8());
    return hash.result().toHex();
}

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps{
        schemaV1(),  schemaV2(),  schemaV3(),  schemaV4(),  schemaV5(),  schemaV6(),  schemaV7(),
        schemaV8(),  schemaV9(),  schemaV10(), schemaV11(), schemaV12(), schemaV13(), schemaV14(),
        schemaV15(), schemaV16(), schemaV17(), schemaV18(), schemaV19(), schemaV20(), schemaV21(),
        schemaV22(), schemaV23(), schemaV24(), schemaV25(), schemaV26(), schemaV27(), schemaV28(),
        schemaV29(), schemaV30(), schemaV31(), schemaV32()};
    return steps;
}

Result<SchemaState> schemaStateOf(Database& database) {
    auto tables = database.run(database.isSqlite() ? kSqliteTables : kPostgresTables);
    if (!tables) return fail(tables.error());
    QStringList names;
    while (tables->next()) names << tables->value(0).toString();
    if (names.isEmpty()) return SchemaState{};
    if (!names.contains(u"schema_version"_s)) return fail(databaseForeign());

    auto reached = database.run(kReachedSteps);
    if (!reached) return fail(databaseForeign());
    SchemaState state{.empty = false};
    while (reached->next()) {
        state.version = reached->value(0).toInt();
        for (const auto& step : migrations())
            if (step.version == state.version &&
                QString::fromLatin1(step.checksum()) != reached->value(1).toString())
                return fail({.kind = Error::Kind::Internal,
                             .code = "db.altered",
                             .message = Migrations::tr("The database does not have the form its "
                                                       "version should have."),
                             .hint = Migrations::tr("Restore a backup, or ask for help."),
                             .detail = toQString(step.name)});
    }
    if (state.version > migrations().back().version) return fail(databaseNewer());
    return state;
}

Result<int> migrate(Database& database) {
    const auto state = schemaStateOf(database);
    if (!state) return fail(state.error());
    int version = state->version;
    if (version == migrations().back().version) return version;
    const auto table = spelled(kVersionTable, database.engine());
    if (auto made = database.run({"schema.table", table}); !made) return fail(made.error());
    for (const auto& step : migrations()) {
        if (step.version <= version) continue;
        if (auto done = apply(database, step); !done) return fail(done.error());
        version = step.version;
    }
    return version;
}

}  // namespace zhiqiao
