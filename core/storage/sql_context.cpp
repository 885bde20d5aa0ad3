// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_context.h"

#include "core/storage/change_log.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kTakeSqlite{
    "record.take",
    u"UPDATE record_counter SET next_id = next_id + :count RETURNING next_id - :count"};
constexpr Statement kTakePostgres{
    "record.take", u"SELECT nextval('record_counter') FROM generate_series(1, :count)"};

}  // namespace

Result<qint64> takeRecordIds(Database& database, OfficeId office, int count) {
    const auto base = qint64(office.value()) << kIdCounterBits;
    if (database.isSqlite()) {
        auto row = database.run(kTakeSqlite, {{u"count"_s, count}});
        if (!row) return fail(row.error());
        row->next();
        return base + row->id(0);
    }
    // Other sessions may draw in between; ids in a row are asked for until they are.
    for (;;) {
        auto rows = database.run(kTakePostgres, {{u"count"_s, count}});
        if (!rows) return fail(rows.error());
        qint64 first = 0;
        qint64 last = 0;
        while (rows->next()) {
            last = rows->id(0);
            if (first == 0) first = last;
        }
        if (last - first == count - 1) return base + first;
    }
}

void bindAct(QVariantMap& binds, const Act& act) {
    binds[u"office"_s] = act.office().value();
    binds[u"staff"_s] = act.staff().value();
    binds[u"operation"_s] = act.operation().text();
    binds[u"recorded"_s] = bound(act.at());
}

void noteReplaced(const Database& database, const Statement& statement, const QVariantMap& values) {
    if (auto* log = database.changes()) log->replaced(statement.name, values);
}

Stamp stampAt(const Rows& rows, int column) {
    return {OfficeId(rows.number(column)), StaffId(rows.id(column + 1)), rows.instant(column + 2)};
}

QString joined(const QStringList& parts) { return parts.join(u'\n'); }

QStringList split(const QString& text) { return text.split(u'\n', Qt::SkipEmptyParts); }

}  // namespace zhiqiao
