// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/xlsx_parts.h"

namespace zhiqiao {

/// What the cells of every sheet refer to.
struct WorkbookTables {
    SharedStrings strings;
    std::vector<bool> dateStyles;
    bool since1904 = false;
};

/// Cells merged downwards: the first one's value holds for the column down to lastRow.
struct DownwardMerge {
    int column = 0;  ///< from 0
    int firstRow = 0;
    int lastRow = 0;
};

/// Sorted by first row.
Result<std::vector<DownwardMerge>> readDownwardMerges(ZipArchive& archive, const QString& part,
                                                      const TableLimits& limits);

/// Errors: exchange.damaged, exchange.too_large, exchange.forbidden_content.
Result<> readSheetRows(ZipArchive& archive, const QString& part, const WorkbookTables& tables,
                       const TableLimits& limits, const RowTaker& take);

}  // namespace zhiqiao
