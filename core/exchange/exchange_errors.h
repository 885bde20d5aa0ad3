// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace zhiqiao {

/// The Error with the file's own name, without its folder, in front of the message when it is one
/// of core/exchange. The name may be personal: it is shown to who chose the file and never logged.
[[nodiscard]] Error ofFile(Error error, const QString& path);

/// Every Error of core/exchange, kind Invalid. None names a value or the file.
[[nodiscard]] Error cannotReadFile(const QString& systemText);  ///< exchange.cannot_read
/// exchange.not_a_table; `what` tells what the content is instead, translated.
[[nodiscard]] Error notATable(const QString& what);
[[nodiscard]] Error oldXls();                            ///< exchange.old_xls
[[nodiscard]] Error encryptedWorkbook();                 ///< exchange.encrypted
[[nodiscard]] Error damagedFile(const QString& detail);  ///< exchange.damaged
/// exchange.too_large; `which` names the limit in words, translated.
[[nodiscard]] Error tooLarge(const QString& which);
[[nodiscard]] Error tooManyRows(int limit);                       ///< exchange.too_large
[[nodiscard]] Error tooManyColumns(int limit);                    ///< exchange.too_large
[[nodiscard]] Error forbiddenContent();                           ///< exchange.forbidden_content
[[nodiscard]] Error readerMissing(const QString& systemText);     ///< exchange.reader_missing
[[nodiscard]] Error readerAtLimit();                              ///< exchange.reader_limit
[[nodiscard]] Error readerSilent();                               ///< exchange.reader_silent
[[nodiscard]] Error readerFailed(const QString& detail);          ///< exchange.reader_failed
[[nodiscard]] Error noHeaderRow();                                ///< exchange.no_header
[[nodiscard]] Error columnsMissing(const QStringList& titles);    ///< exchange.columns_missing
[[nodiscard]] Error badMapping(const QString& entry);             ///< exchange.bad_map
[[nodiscard]] Error unknownFileFormat();                          ///< exchange.unknown_format
[[nodiscard]] Error notAFile();                                   ///< exchange.not_a_file
[[nodiscard]] Error cannotWriteTable(const QString& systemText);  ///< exchange.cannot_write

/// The code of this text among those that reading a table ends with; nothing for another text.
[[nodiscard]] std::optional<std::string_view> tableErrorCode(QStringView text);

}  // namespace zhiqiao
