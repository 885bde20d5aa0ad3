// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/column_catalogue.h"
#include "core/exchange/table_file.h"

#include <QMap>

#include <optional>

namespace zhiqiao {

/// Column key → the name this column has in the file at hand.
using ColumnNames = QMap<QString, QString>;

/// Where a sheet's columns are.
struct ColumnMap {
    int headerRow = 0;           ///< from 1
    QMap<QString, int> columns;  ///< key → column, from 0
    QStringList header;          ///< the header row as it came
    QStringList ignored;         ///< names that fit no column
    QStringList missing;         ///< titles of required columns that are not there
    [[nodiscard]] int column(const QString& key) const { return columns.value(key, -1); }
    bool operator==(const ColumnMap&) const = default;
};

/// Column names without blanks, stars, colons and brackets, half-width, lower case.
/// `withRemarks`: false drops what stands in brackets as well, "工资（元/月）" → "工资".
[[nodiscard]] QString comparableTitle(const QString& title, bool withRemarks = true);

/// Puts the columns of one header row to the catalogue's; `names` go before titles, titles before
/// synonyms, and the first of two equal columns is taken.
[[nodiscard]] ColumnMap mapColumns(const TableRow& header, const ColumnCatalogue& catalogue,
                                   const ColumnNames& names = {});

/// The first of the rows that knows the most columns, at least two (or all there are). Nothing
/// when there is none in the first 20 rows.
Result<std::optional<ColumnMap>> findHeader(TableFile& file, qsizetype sheet,
                                            const ColumnCatalogue& catalogue,
                                            const ColumnNames& names = {});

struct MappedSheet {
    qsizetype sheet = 0;
    QString name;
    ColumnMap map;
};

/// Every sheet that has all required columns; notes and lists beside them are passed over. A file
/// that can be read in several ways is left in the first that has such a sheet.
/// Errors: exchange.no_header, exchange.columns_missing, those of TableFile::read().
Result<std::vector<MappedSheet>> mapSheets(TableFile& file, const ColumnCatalogue& catalogue,
                                           const ColumnNames& names = {});

/// A mapping file: lines "column,header", or TOML with `column = "header"`; a column is named by
/// key or title. Errors: exchange.bad_map, exchange.cannot_read and the others of openTable().
Result<ColumnNames> readMapping(const QString& path, const ColumnCatalogue& catalogue);

}  // namespace zhiqiao
