// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xml_scan.h"
#include "core/exchange/zip_archive.h"

#include <QByteArray>

#include <vector>

namespace zhiqiao {

/// Where the parts of a workbook lie, whatever writer named them.
struct WorkbookParts {
    QStringList sheetNames;  ///< visible sheets
    QStringList sheetParts;  ///< part names, in the same order
    QString sharedStrings;   ///< empty: none
    QString styles;          ///< empty: none
    bool since1904 = false;  ///< days are counted from 1904-01-01
};

/// The texts of a workbook, kept as UTF-8 in one piece.
class SharedStrings {
public:
    /// Nothing for a number outside the table.
    [[nodiscard]] std::optional<QString> at(qsizetype index) const;

private:
    friend Result<SharedStrings> readSharedStrings(ZipArchive&, const QString&, const TableLimits&);
    QByteArray bytes_;
    std::vector<quint32> ends_;
};

/// Feeds a part to the scan. Errors: those of XmlScan::finish().
Result<> scanPart(ZipArchive& archive, const QString& part, XmlScan& scan);

/// Errors: exchange.not_a_table when the package is no .xlsx, exchange.damaged,
/// exchange.too_large.
Result<WorkbookParts> readWorkbookParts(ZipArchive& archive, const TableLimits& limits);
Result<SharedStrings> readSharedStrings(ZipArchive& archive, const QString& part,
                                        const TableLimits& limits);
/// One entry per cell style: whether it shows a day.
Result<std::vector<bool>> readDateStyles(ZipArchive& archive, const QString& part,
                                         const TableLimits& limits);

/// Whether a number format shows a day; `code` is empty for the built-in formats.
[[nodiscard]] bool isDateFormat(int formatId, const QString& code);
/// The day a workbook stores as a number; nothing when there is no such day.
[[nodiscard]] std::optional<QDate> dayFromSerial(double serial, bool since1904);
/// Texts hold control characters as _x000D_.
[[nodiscard]] QString withoutEscapes(const QString& text);

}  // namespace zhiqiao
