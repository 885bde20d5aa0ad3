// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/meaning.h"

#include <stdexcept>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

Rows rowsOf(Database& database, const QString& sql) {
    auto rows = database.run({"test.read", sql, false});
    if (!rows) throw std::runtime_error(rows.error().detail.toStdString() + sql.toStdString());
    return *std::move(rows);
}

QStringList textsOf(Database& database, const QString& sql) {
    QStringList found;
    for (auto rows = rowsOf(database, sql); rows.next();) found << rows.text(0);
    return found;
}

QStringList tablesOf(Database& database) {
    return textsOf(
        database,
        database.isSqlite()
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
              "'sqlite%' AND name NOT LIKE 'person_search%'"_s
            : u"SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = "
              "current_schema() AND tablename NOT IN ('person_search', 'person_sound')"_s);
}

QStringList columnsOf(Database& database, const QString& table) {
    return textsOf(database,
                   database.isSqlite()
                       ? u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)
                       : u"SELECT CAST(column_name AS text) FROM information_schema.columns WHERE "
                         "table_schema = current_schema() AND table_name = '%1'"_s.arg(table));
}

}  // namespace

QMap<QString, QStringList> everyRowOf(Database& database, const Vault& vault) {
    static const QStringList left{u"import_batch"_s,  u"journal"_s,       u"record_counter"_s,
                                  u"number_series"_s, u"journal_value"_s, u"audit_head"_s};
    QMap<QString, QStringList> all;
    for (const auto& table : tablesOf(database)) {
        if (left.contains(table)) continue;
        auto columns = columnsOf(database, table);
        columns.sort();
        const auto isVersion = table.endsWith(u"_version"_s);
        if (!isVersion) columns.removeAll(u"row_version"_s);
        const auto owner = isVersion ? table.chopped(8) + u"_id"_s : u"id"_s;
        const auto rowColumn = columns.indexOf(owner);
        const auto name = table.toStdString();
        auto rows = rowsOf(database, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
        QStringList texts;
        while (rows.next()) {
            QStringList cells;
            for (int c = 0; c < columns.size(); ++c) {
                const auto& column = columns.at(c);
                if (!column.endsWith(u"_seal"_s) || rows.isNull(c)) {
                    cells << (column.endsWith(u"_index"_s)
                                  ? QString::fromLatin1(rows.bytes(c).toHex())
                                  : rows.text(c));
                    continue;
                }
                const auto label = column.chopped(5).toStdString();
                const auto text = vault.open({name, label, rows.id(int(rowColumn))}, rows.bytes(c));
                if (!text) throw std::runtime_error(name + "." + label + " does not open");
                cells << *text;
            }
            texts << cells.join(u'|');
        }
        texts.sort();
        all[table] = texts;
    }
    return all;
}

QStringList searchRowsOf(Database& database) {
    if (database.isSqlite()) return {};
    auto found = textsOf(database,
                         u"SELECT person_id || ' ' || array_to_string(terms, ' ') "
                         "FROM person_search"_s) +
                 textsOf(database, u"SELECT person_id || ' ' || sound FROM person_sound"_s);
    found.sort();
    return found;
}

}  // namespace zhiqiao::test
