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

/// One line for each problem that says something, told apart by its cell.
QString linesOf(const std::vector<Refusal>& problems, QString Refusal::*part) {
    if (problems.size() == 1) return problems.front().*part;
    QStringList lines;
    for (const Refusal& problem : problems)
        if (!(problem.*part).isEmpty()) lines << problem.cell + u'：' + problem.*part;
    return lines.join(u'\n');
}

Result<> writeRow(TableWriter& writer, const RefusedRow& refused, size_t width) {
    std::vector<TableCell> cells = refused.row.cells;
    cells.resize(width);
    QStringList addresses;
    for (const Refusal& problem : refused.problems) addresses << problem.cell;
    const auto& problems = refused.problems;
    for (const QString& text :
         {problems.empty() ? QString() : problems.front().sheet, addresses.join(u'、'),
          linesOf(problems, &Refusal::value), linesOf(problems, &Refusal::reason),
          linesOf(problems, &Refusal::fix)})
        cells.push_back(TableCell::ofText(text));
    return writer.row(cells);
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
