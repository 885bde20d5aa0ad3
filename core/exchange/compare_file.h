// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/comparison_acts.h"
#include "core/exchange/import_table.h"

namespace zhiqiao {

struct CompareRequest {
    QString path;
    ColumnNames names = {};  ///< readMapping(); empty: by title and synonym, as an import
    QString owner;           ///< [check_source]
    QDate asOf;              ///< the day the file speaks of; not after today
    Actor actor;
    OperationId operation;
    QDate today;
    bool demo = false;          ///< the database takes test numbers only
    QString homeDivision = {};  ///< of the office: decides between places of one name
    Progress progress = {};     ///< first the rows read (total unknown), then rows done of all
    TableLimits limits = {};
};

struct ComparisonReport {
    Comparison comparison;
    std::vector<Comparison> earlier;  ///< of a file with the same content, newest first
    std::vector<Refusal> refusals;    ///< of the rows handed back, top to bottom
    RefusalReport handedBack;         ///< for writeRefusals()
    QStringList ignoredColumns;       ///< names in the file that no column has
};

/// Reads another owner's file, finds each person by the identity number (15 or 18 characters, also
/// a former one) and records what the file says otherwise. Nothing about a person is changed.
/// Cells that are empty are not compared, nor sex and birth beside a number of before. People the
/// actor may not see are as if they were not registered. The numbers are looked up some hundred at
/// a time. Errors: those of openTable() and mapSheets() (exchange.columns_missing without a column
/// of numbers, exchange.no_header without another one that is known); exchange.no_rows (Invalid)
/// for a file without rows; comparison.in_future and code.unknown (Invalid); import.file_changed;
/// comparison.cancelled; right.denied.
Result<ComparisonReport> compareFile(const ComparisonPorts& ports, const ImportPorts& reading,
                                     const CompareRequest& request);

}  // namespace zhiqiao
