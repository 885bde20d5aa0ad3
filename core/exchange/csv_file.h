// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <QByteArray>

namespace zhiqiao {

/// The text of a file: UTF-8 (strict), UTF-16 with byte order mark, else GB18030; nothing when it
/// is none of them.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray& bytes);

/// Errors: exchange.not_a_table when the text has no known encoding.
Result<std::unique_ptr<TableFile>> openCsv(const QByteArray& bytes, const TableLimits& limits);

/// Text that a spreadsheet program would take for a formula gets an apostrophe in front; so does
/// what would lose one again in withoutFormulaGuard().
[[nodiscard]] QString withFormulaGuard(const QString& text);
[[nodiscard]] QString withoutFormulaGuard(const QString& text);

}  // namespace zhiqiao
