// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/resources.h"
#include "core/storage/database_check.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_cells.h"

#include <QCryptographicHash>

#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Of SearchTokens; another one whenever a person's tokens change.
const QString kTermsForm = u"3"_s;

constexpr Statement kSearchedFacts{
    "search_check.persons",
    u"SELECT id, name, aliases, id_number_seal, phone_seal, other_phone_seal, name_key "
    "FROM person p WHERE NOT EXISTS (SELECT 1 FROM person_merge pm WHERE pm.gone_id = p.id "
    "AND pm.undone_at IS NULL)"};
constexpr Statement kResort{"search_rebuild.sort_key",
                            u"UPDATE person SET name_key = :key WHERE id = :id"};
constexpr Statement kKeepForm{"search_rebuild.form",
                              uR"(
    INSERT INTO database_fact (key, value) VALUES ('search_keys', :form)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)"};
constexpr Statement kSearchTableText{"search_check.table",
                                     u"SELECT sql FROM sqlite_schema WHERE name = 'person_search'"};
constexpr Statement kSearchSchema{"search_check.schema", u"SELECT quote_ident(current_schema())"};

Result<> runAll(Database& database, const QStringList& texts) {
    for (const auto& text : texts)
        if (auto done = database.run({"search_check.step", text, false}); !done)
            return fail(done.error());
    return {};
}

/// Temporary tables under the names of the real ones: what is written by moveSearchKeys() from here
/// on goes into them, since both engines look among temporary tables first.
Result<> hideBehindTemporary(Database& database, const QString& schema) {
    if (!database.isSqlite())
        return runAll(
            database,
            {u"SET default_transaction_read_only TO off"_s,
             u"CREATE TEMPORARY TABLE person_search (LIKE %1.person_search INCLUDING ALL)"_s.arg(
                 schema),
             u"CREATE TEMPORARY TABLE person_sound (LIKE %1.person_sound INCLUDING ALL)"_s.arg(
                 schema)});
    auto table = database.run(kSearchTableText);
    if (!table) return fail(table.error());
    if (!table->next()) return fail(databaseDamaged(u"no search table"_s));
    const auto text =
        table->text(0).replace(u"TABLE person_search"_s, u"TABLE temp.person_search"_s);
    return runAll(
        database,
        {u"PRAGMA query_only=0"_s, text,
         u"CREATE VIRTUAL TABLE temp.kept_terms USING fts5vocab(main, person_search, instance)"_s,
         u"CREATE VIRTUAL TABLE temp.made_terms USING fts5vocab(temp, person_search, instance)"_s});
}

Result<> showAgain(Database& database) {
    return database.isSqlite()
               ? runAll(database, {u"DROP TABLE temp.kept_terms"_s, u"DROP TABLE temp.made_terms"_s,
                                   u"DROP TABLE temp.person_search"_s, u"PRAGMA query_only=1"_s})
               : runAll(database, {u"DROP TABLE pg_temp.person_search"_s,
                                   u"DROP TABLE pg_temp.person_sound"_s,
                                   u"SET default_transaction_read_only TO on"_s});
}

Result<> rebuild(Database& database, const Vault& vault) {
    auto rows = database.run(kSearchedFacts);
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        CellOpener open(vault, "person", rows->id(0));
        PersonFacts facts;
        facts.name = rows->text(1);
        facts.aliases = split(rows->text(2));
        facts.idNumber = open("id_number", rows->bytes(3));
        facts.phone = open("phone", rows->bytes(4));
        facts.otherPhone = open("other_phone", rows->bytes(5));
        if (open.error()) return fail(*open.error());
        if (auto moved =
                moveSearchKeys(database, PersonId(rows->id(0)), {}, searchTokensOf(facts, vault));
            !moved)
            return moved;
    }
    return {};
}

/// Sort keys that are read otherwise now.
Result<std::map<qint64, QString>> changedSortKeys(Database& database) {
    auto rows = database.run(kSearchedFacts);
    if (!rows) return fail(rows.error());
    std::map<qint64, QString> changed;
    while (rows->next())
        if (const auto key = soundOf(rows->text(1)).sortKey; key != rows->text(6))
            changed.emplace(rows->id(0), key);
    return changed;
}

/// Rows of either side the other one lacks.
Result<qint64> differences(Database& database, const QString& kept, const QString& made) {
    const auto text =
        u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2) a) + "
        "(SELECT count(*) FROM (%2 EXCEPT %1) b)"_s.arg(kept, made);
    auto row = database.run({"search_check.compare", text, false});
    if (!row) return fail(row.error());
    return row->next() ? row->id(0) : 0;
}

Result<qint64> compare(Database& database, const QString& schema) {
    if (database.isSqlite())
        return differences(database, u"SELECT term, doc, col, \"offset\" FROM temp.kept_terms"_s,
                           u"SELECT term, doc, col, \"offset\" FROM temp.made_terms"_s);
    qint64 sum = 0;
    for (const auto& text : {u"SELECT person_id, unnest(terms) FROM %1.person_search"_s,
                             u"SELECT person_id, sound FROM %1.person_sound"_s}) {
        const auto differing = differences(database, text.arg(schema), text.arg(u"pg_temp"_s));
        if (!differing) return differing;
        sum += *differing;
    }
    return sum;
}

}  // namespace

QString searchKeysForm() {
    const auto readings = readResource(u"codes/name_readings.csv"_s);
    if (!readings) return {};
    const auto digest = QCryptographicHash::hash(*readings, QCryptographicHash::Sha256);
    return kTermsForm + u'-' + QString::fromLatin1(digest.toHex().left(16));
}

Result<> rebuildSearchKeys(Database& database, const Vault& vault) {
    return database.inTransaction([&]() -> Result<> {
        const auto emptied =
            database.isSqlite()
                ? runAll(database,
                         {u"INSERT INTO person_search (person_search) VALUES ('delete-all')"_s})
                : runAll(database, {u"DELETE FROM person_search"_s, u"DELETE FROM person_sound"_s});
        if (!emptied) return emptied;
        if (auto built = rebuild(database, vault); !built) return built;
        const auto changed = changedSortKeys(database);
        if (!changed) return fail(changed.error());
        for (const auto& [id, key] : *changed)
            if (auto set = database.run(kResort, {{u"id"_s, id}, {u"key"_s, key}}); !set)
                return fail(set.error());
        if (auto kept = database.run(kKeepForm, {{u"form"_s, searchKeysForm()}}); !kept)
            return fail(kept.error());
        return {};
    });
}

Result<qint64> searchDifferences(Database& aside, const Vault& vault) {
    QString schema;
    if (!aside.isSqlite()) {
        auto row = aside.run(kSearchSchema);
        if (!row) return fail(row.error());
        if (row->next()) schema = row->text(0);
    }
    if (auto hidden = hideBehindTemporary(aside, schema); !hidden) return fail(hidden.error());
    qint64 found = 0;
    const auto compared = aside.inTransaction([&]() -> Result<> {
        if (auto built = rebuild(aside, vault); !built) return built;
        const auto differing = compare(aside, schema);
        if (!differing) return fail(differing.error());
        found = *differing;
        return {};
    });
    const auto shown = showAgain(aside);
    if (!compared) return fail(compared.error());
    if (!shown) return fail(shown.error());
    return found;
}

}  // namespace zhiqiao
