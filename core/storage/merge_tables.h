// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_store.h"
#include "core/storage/sql_context.h"

#include <QMap>

#include <span>

namespace zhiqiao {

/// A table whose rows belong to a person and move with a merge.
struct MergeTable {
    QStringView kind;  ///< of mergeKinds()
    QStringView table;
    QStringView owner;  ///< the column that holds the person
    QStringView where;  ///< which of its rows: a condition, or nothing
    /// Rows made upon one of its rows (:id), of the same table or of those it carries:
    /// id, staff_id, office_id, recorded_at.
    QStringView upon;
};
[[nodiscard]] std::span<const MergeTable> mergeTables();
[[nodiscard]] const MergeTable* mergeTable(QStringView kind);

/// Whether a merge knows what to do with a column that holds a person: it moves it, recomputes it,
/// leads it to the one that stays, or leaves it on purpose.
[[nodiscard]] bool isKnownToMerges(QStringView table, QStringView column);

/// A row by column, sealed ones opened, without its owner.
using RowValues = QMap<QString, QString>;
struct StoredRow {
    qint64 id = 0;
    qint64 owner = 0;
    RowValues values;
};
/// Those of the person, by id.
Result<std::vector<StoredRow>> rowsOf(Database& database, const Vault& vault,
                                      const MergeTable& table, PersonId person);
Result<std::optional<StoredRow>> rowAt(Database& database, const Vault& vault,
                                       const MergeTable& table, qint64 id);
[[nodiscard]] QString toJson(const RowValues& values);
[[nodiscard]] RowValues rowValuesFromJson(const QString& json);
/// Values a reader can compare: no keys of lookups and acts.
[[nodiscard]] std::vector<ValueChange> changesBetween(const RowValues& before,
                                                      const RowValues& now);

}  // namespace zhiqiao
