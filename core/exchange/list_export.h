// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/base/progress.h"
#include "core/codes/code_book.h"

namespace zhiqiao {

/// Writes the rows of `query`, page by page, to `path` (.xlsx or .csv by its ending): `columns` in
/// that order, all of the list when empty. Codes are written as their official terms, money in
/// yuan with two decimals, identity numbers as masked as the list shows them. The file is written
/// beside and renamed, so an interrupted export leaves nothing. Returns the number of rows.
/// Errors: those of the list and of createTable(); export.cancelled.
Result<qint64> exportList(const ListSource& list, ListQuery query, const QStringList& columns,
                          const CodeBook& codes, const QString& path, const Progress& progress);

/// A cell as people read it: terms for codes, grouped yuan, ISO days; empty for unknown.
[[nodiscard]] QString shownText(const ListColumn& column, const QVariant& cell,
                                const CodeBook& codes);

}  // namespace zhiqiao
