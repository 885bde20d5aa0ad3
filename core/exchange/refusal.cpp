// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusal.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_writer.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWideColumn = 40;

std::vector<TableColumn> reportColumns(const QStringList& header, size_t width) {
    std::vector<TableColumn> columns;
    for (const QString& title : header) columns.push_back({title});
    while (columns.size() < width) columns.push_back({});
    columns.push_back({u"工作表"_s});
    columns.push_back({u"单元格"_s});
    columns.push_back({u"值"_s, kWideColumn / 2});
    columns.push_back({u"原因"_s, kWideColumn});
    columns.push_back({u"处理办法"_s, kWideColumn});
    return columns;
}

Result<> writeRow(TableWriter& writer, const RefusedRow& refused, size_t width) {
    for (const Refusal& problem : refused.problems) {
        std::vector<TableCell> cells = refused.row.cells;
        cells.resize(width);
        for (const QString& text :
             {problem.sheet, problem.cell, problem.value, problem.reason, problem.fix})
            cells.push_back(TableCell::ofText(text));
        if (auto written = writer.row(cells); !written) return written;
    }
    return {};
}

}  // namespace

Result<> checkRefusalsFile(const QString& path) {
    if (auto created = createTable(path); !created) return fail(created.error());
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail(cannotWriteTable(folder.absoluteFilePath()));
    return {};
}

Result<> writeRefusals(const QString& path, const RefusalReport& report) {
    auto created = createTable(path);
    if (!created) return fail(created.error());
    TableWriter& writer = **created;

    const auto width = [&report](qsizetype sheet) {
        auto widest = size_t(report.sheets.at(size_t(sheet)).header.size());
        for (const RefusedRow& refused : report.rows)
            if (refused.sheet == sheet) widest = std::max(widest, refused.row.cells.size());
        return widest;
    };
    const auto sheets = qsizetype(report.sheets.size());
    const bool together = !writer.holdsSheets();
    size_t columns = 0;
    for (qsizetype sheet = 0; sheet < sheets; ++sheet) {
        if (sheet == 0 || !together) {
            columns = width(sheet);
            if (together)
                for (qsizetype other = 1; other < sheets; ++other)
                    columns = std::max(columns, width(other));
            const RefusalReport::Sheet& from = report.sheets.at(size_t(sheet));
            auto started = writer.startSheet(from.name, reportColumns(from.header, columns));
            if (!started) return started;
        }
        for (const RefusedRow& refused : report.rows) {
            if (refused.sheet != sheet) continue;
            if (auto written = writeRow(writer, refused, columns); !written) return written;
        }
    }
    return writer.finish();
}

}  // namespace zhiqiao
