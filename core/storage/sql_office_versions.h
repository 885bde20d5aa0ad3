// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/sql_cells.h"

#include <map>
#include <vector>

namespace zhiqiao {

/// How records of an office that keep their former states are read and written.

/// Keeps a row that is about to be replaced. Another counter that kept the same version first has
/// replaced it: record.changed_elsewhere.
Result<> keepReplaced(Database& database, const Statement& statement, const QVariantMap& binds);
/// The version of the row the binds name, 0 for none; no other counter changes it until this act
/// ends.
Result<int> heldVersion(Database& database, const Statement& statement, const QVariantMap& place);

/// The last of the rows for each key, by key.
template <class Row, class KeyOf>
std::vector<Row> lastOfEach(Rows& rows, Row (*read)(const Rows&), KeyOf keyOf) {
    std::map<std::decay_t<decltype(keyOf(std::declval<Row>()))>, Row> found;
    while (rows.next()) {
        auto row = read(rows);
        auto key = keyOf(row);
        found.insert_or_assign(std::move(key), std::move(row));
    }
    std::vector<Row> last;
    for (auto& [key, row] : found) last.push_back(std::move(row));
    return last;
}

}  // namespace zhiqiao
