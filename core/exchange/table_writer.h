// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/table_file.h"
#include "core/security/act_code.h"

namespace zhiqiao {

struct TableColumn {
    QString title;
    int width = 0;  ///< in characters; 0: as wide as the title
};

/// Writes a table row by row, in constant memory. The file appears under its name when finish()
/// has succeeded; before that an older file of that name stays as it was, and a writer destroyed
/// early leaves nothing behind.
/// Texts are never formulas for the program that opens the file; numbers stay numbers, days days.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// Whether startSheet() may be called more than once.
    [[nodiscard]] virtual bool holdsSheets() const = 0;
    /// Starts a sheet with a bold header that stays in view; the earlier sheet is complete then.
    virtual Result<> startSheet(const QString& name, const std::vector<TableColumn>& columns) = 0;
    virtual Result<> row(const std::vector<TableCell>& cells) = 0;
    virtual Result<> finish() = 0;
};

/// .xlsx or .csv (UTF-8 with byte order mark) by the name's ending. What is there and is no file, a
/// folder or a device, is not replaced. `mark` goes with it: in .xlsx as head and foot of each
/// printed page and among the properties of the file, in .csv as the title of one more, empty
/// column. No row has it, so rows that were cut out cannot be told.
/// Errors: exchange.not_a_file, exchange.unknown_format, exchange.cannot_write.
Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const OutMark& mark = {});

}  // namespace zhiqiao
