// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const OutMark& mark) {
    if (const QFileInfo there(path); there.exists() && !there.isFile()) return fail(notAFile());
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) return createXlsx(path, mark);
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) return createCsv(path, mark);
    return fail(unknownFileFormat());
}

}  // namespace zhiqiao
