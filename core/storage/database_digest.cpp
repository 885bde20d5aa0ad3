// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_digest.h"

#include <QCryptographicHash>
#include <QSet>

#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kColumnsSqlite{"digest.columns",
                                   uR"(
    SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'person\_s%' ESCAPE '\'
    ORDER BY 1, 2)"};
constexpr Statement kColumnsPostgres{"digest.columns",
                                     uR"(
    SELECT CAST(table_name AS text) COLLATE "C", CAST(column_name AS text) COLLATE "C"
    FROM information_schema.columns
    WHERE table_schema = current_schema()
        AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema())
        AND table_name NOT LIKE 'person\_s%'
    ORDER BY 1, 2)"};

bool isLeftOutTable(const QString& table) {
    static const QSet<QString> names{u"schema_version"_s, u"database_fact"_s,  u"journal"_s,
                                     u"import_batch"_s,   u"record_counter"_s, u"journal_value"_s,
                                     u"audit_head"_s,     u"paper_content"_s,  u"case_batch"_s};
    return names.contains(table);
}

bool isLeftOutColumn(const QString& table, const QString& column) {
    static const QSet<QString> bookkeeping{
        u"row_version"_s,       u"operation_id"_s,   u"recorded_at"_s, u"batch_id"_s,
        u"void_operation_id"_s, u"replaced_at"_s,    u"replaced_by"_s, u"replaced_by_batch"_s,
        u"granted_at"_s,        u"ended_at"_s,       u"answered_at"_s, u"used_at"_s,
        u"locked_until"_s,      u"password_set_at"_s};
    static const QSet<QString> savedAnew{u"person"_s,           u"employer"_s,
                                         u"vacancy"_s,          u"person_version"_s,
                                         u"employer_version"_s, u"vacancy_version"_s};
    if (bookkeeping.contains(column) || column.endsWith(u"_index"_s)) return true;
    return savedAnew.contains(table) && (column == u"office_id"_s || column == u"staff_id"_s);
}

Result<QMap<QString, QStringList>> columnsOf(Database& database) {
    auto rows = database.run(database.isSqlite() ? kColumnsSqlite : kColumnsPostgres);
    if (!rows) return fail(rows.error());
    QMap<QString, QStringList> columns;
    while (rows->next()) columns[rows->text(0)] << rows->text(1);
    return columns;
}

/// "person_version" rows are bound to their person, all others to their own id.
QString rowColumnOf(const QString& table) {
    static const auto suffix = u"_version"_s;
    return table.endsWith(suffix) ? table.chopped(suffix.size()) + u"_id"_s : u"id"_s;
}

/// A sum of hashes modulo 2^256: the same in any order, and unlike a sum modulo 2 it tells two
/// equal rows from none.
class HashSum {
public:
    void add(const QByteArray& hash) {
        unsigned carry = 0;
        for (size_t i = 0; i < sum_.size(); ++i) {
            carry += sum_[i] + quint8(hash[qsizetype(i)]);
            sum_[i] = quint8(carry & 0xff);
            carry >>= 8;
        }
    }
    [[nodiscard]] QByteArray bytes() const {
        return {reinterpret_cast<const char*>(sum_.data()), qsizetype(sum_.size())};
    }

private:
    std::array<quint8, 32> sum_{};
};

void addPart(QCryptographicHash& hash, const QByteArray& text) {
    hash.addData(QByteArray::number(text.size()) + ':' + text);
}

Result<QByteArray> digestTable(Database& database, const Vault& vault, const QString& table,
                               const QStringList& all) {
    QStringList columns;
    for (const auto& column : all)
        if (!isLeftOutColumn(table, column)) columns << column;
    const auto row = rowColumnOf(table);
    const auto text = u"SELECT %1%2 FROM %3%4"_s.arg(
        all.contains(row) ? row : u"0"_s,
        columns.isEmpty() ? QString() : u", "_s + columns.join(u", "_s), table,
        table == u"setting"_s || table == u"setting_version"_s
            ? u" WHERE key NOT IN ('backup.last', 'backup.failed', 'backup.drill', "
              "'backup.restored', 'key.rotated', 'key.finished')"_s
            : QString());
    auto rows = database.run({"digest.rows", text, false});
    if (!rows) return fail(rows.error());
    const auto tableName = table.toLatin1();
    HashSum sum;
    while (rows->next()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int at = int(i) + 1;
            addPart(hash, columns[i].toLatin1());
            if (rows->isNull(at)) {
                hash.addData("-");
            } else if (columns[i].endsWith(u"_seal"_s)) {
                const auto name = columns[i].chopped(5).toLatin1();
                const auto opened = vault.open(
                    {tableName.constData(), name.constData(), rows->id(0)}, rows->bytes(at));
                if (!opened) return fail(opened.error());
                addPart(hash, opened->toUtf8());
            } else {
                addPart(hash, rows->text(at).toUtf8());
            }
        }
        sum.add(hash.result());
    }
    return sum.bytes();
}

}  // namespace

Result<std::vector<SealedColumns>> sealedColumns(Database& database) {
    const auto columns = columnsOf(database);
    if (!columns) return fail(columns.error());
    std::vector<SealedColumns> sealed;
    for (auto table = columns->cbegin(); table != columns->cend(); ++table) {
        const auto names = table->filter(u"_seal"_s);
        if (!names.isEmpty()) sealed.push_back({table.key(), rowColumnOf(table.key()), names});
    }
    return sealed;
}

Result<DatabaseDigest> digestOf(Database& database, const Vault& vault) {
    const auto columns = columnsOf(database);
    if (!columns) return fail(columns.error());
    DatabaseDigest digest;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (auto table = columns->cbegin(); table != columns->cend(); ++table) {
        if (isLeftOutTable(table.key())) continue;
        const auto bytes = digestTable(database, vault, table.key(), *table);
        if (!bytes) return fail(bytes.error());
        addPart(whole, table.key().toLatin1());
        addPart(whole, *bytes);
        digest.tables.insert(table.key(), QString::fromLatin1(bytes->toHex()));
    }
    digest.digest = QString::fromLatin1(whole.result().toHex());
    return digest;
}

}  // namespace zhiqiao
