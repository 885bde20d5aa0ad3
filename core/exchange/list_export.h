// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/base/progress.h"
#include "core/exchange/cell_words.h"
#include "core/security/act_code.h"

#include <limits>

namespace zhiqiao {

/// Writes the rows of `query`, page by page, to `path` (.xlsx or .csv by its ending): `columns` in
/// that order, all of the list when empty. Codes, divisions and states are written as the list
/// shows them, money in yuan with two decimals, identity numbers masked. The file is written
/// beside and renamed, so an interrupted export leaves nothing. Returns the number of rows.
/// Errors: those of the list and of createTable(); export.cancelled; export.grown (Conflict) when
/// there are more rows than were released.
Result<qint64> exportList(const ListSource& list, ListQuery query, const QStringList& columns,
                          const CellWords& words, const QString& path, const Progress& progress,
                          const OutMark& mark = {},
                          qint64 mostRows = std::numeric_limits<qint64>::max());

}  // namespace zhiqiao
