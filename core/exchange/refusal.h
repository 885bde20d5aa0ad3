// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <optional>

namespace zhiqiao {

/// One problem of one row: the keys of `import --json`. Told to the person who sent the file;
/// never logged, since the value may be personal.
struct Refusal {
    QString sheet;
    QString cell;       ///< "C12"
    QString value;      ///< as it stands there
    QString reason;     ///< translated
    QString fix;        ///< what to do, translated
    QString code = {};  ///< "person.alike" of a row that is only doubtful; empty: it is wrong
    std::optional<qint64> record = {};  ///< the stored record a doubtful row may mean
    bool operator==(const Refusal&) const = default;
};

/// A row that was not taken, as it came, with all its problems.
struct RefusedRow {
    qsizetype sheet = 0;  ///< place in RefusalReport::sheets
    TableRow row;
    std::vector<Refusal> problems;
};

struct RefusalReport {
    struct Sheet {
        QString name;
        QStringList header;  ///< as it came
    };
    std::vector<Sheet> sheets;
    std::vector<RefusedRow> rows;
};

/// Whether such a workbook can be written there: a wrong ending or folder is told before anything
/// is taken over. Errors: those of writeRefusals().
Result<> checkRefusalsFile(const QString& path);

/// Writes the refused rows as they came, each once, with 工作表, 单元格, 值, 原因 and 处理办法
/// behind: to be corrected in place and imported again. Of several problems each has its line
/// there, with its cell in front. In a text file all rows stand in one table under the header of
/// the first sheet. Errors: those of createTable().
Result<> writeRefusals(const QString& path, const RefusalReport& report);

}  // namespace zhiqiao
