// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

/// Where data files live: ZHIQIAO_RESOURCES when set, else beside the installed program
/// (../share/zhiqiao), else the source tree's resources/ the program was built from.
[[nodiscard]] QString resourcePath(const QString& relative);

/// Errors: resource.missing (Internal), with the relative path in the detail.
Result<QByteArray> readResource(const QString& relative);

/// A resource CSV (UTF-8, header row, RFC 4180 quotes, LF): header and rows of equal length.
struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;
    /// The column's place. A missing column is a defect of the shipped data: asserts.
    [[nodiscard]] qsizetype column(const QString& name) const;
};
/// Errors: resource.missing, resource.malformed with file and line.
Result<CsvTable> readResourceTable(const QString& relative);

}  // namespace zhiqiao
