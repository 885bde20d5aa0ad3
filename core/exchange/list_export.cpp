// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_export.h"

#include "core/base/money.h"
#include "core/exchange/table_writer.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ListExport {
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

std::vector<size_t> placesOf(const std::vector<ListColumn>& all, const QStringList& wanted) {
    std::vector<size_t> places;
    for (const auto& key : wanted) {
        const auto found = std::ranges::find(all, key, &ListColumn::key);
        if (found != all.end()) places.push_back(size_t(found - all.begin()));
    }
    if (places.empty())
        for (size_t i = 0; i < all.size(); ++i) places.push_back(i);
    return places;
}

TableCell tableCell(const std::vector<ListColumn>& columns, const ListRow& row, size_t place,
                    const CellWords& words) {
    const auto& column = columns[place];
    const auto& cell = row.cells[place];
    if (!cell.isValid() || cell.isNull()) return {};
    switch (column.kind) {
    case ListColumn::Kind::Money:
        return TableCell::ofNumber(Money::fen(cell.toLongLong()).toYuanText());
    case ListColumn::Kind::Number: return TableCell::ofNumber(cell.toString());
    case ListColumn::Kind::Day: return TableCell::ofDate(cell.toDate());
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Code:
    case ListColumn::Kind::Masked:
    case ListColumn::Kind::State: break;
    }
    return TableCell::ofText(words.text(columns, row, place));
}

}  // namespace

Result<qint64> exportList(const ListSource& list, ListQuery query, const QStringList& columns,
                          const CellWords& words, const QString& path, const Progress& progress,
                          const OutMark& mark, qint64 mostRows) {
    const auto all = list.columns();
    const auto places = placesOf(all, columns);
    auto writer = createTable(path, mark);
    if (!writer) return fail(writer.error());
    std::vector<TableColumn> head;
    for (const auto place : places) head.push_back({all[place].title});
    if (auto started = (*writer)->startSheet(list.key(), head); !started)
        return fail(started.error());
    qint64 written = 0;
    query.limit = 500;
    query.after.clear();
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            std::vector<TableCell> cells;
            for (const auto place : places) cells.push_back(tableCell(all, row, place, words));
            if (auto kept = (*writer)->row(cells); !kept) return fail(kept.error());
            ++written;
        }
        query.after = page->next;
        if (written > mostRows)
            return fail(
                {.kind = Error::Kind::Conflict,
                 .code = "export.grown",
                 .message = ListExport::tr("The list has grown since; no file was written."),
                 .hint = ListExport::tr("Start the export again.")});
        if (!progress.wanted(written, 0))
            return fail(
                {.kind = Error::Kind::Denied,
                 .code = "export.cancelled",
                 .message = ListExport::tr("The export was cancelled; no file was written."),
                 .hint = ListExport::tr("Start it again when you need it.")});
    } while (!query.after.isEmpty());
    if (auto finished = (*writer)->finish(); !finished) return fail(finished.error());
    return written;
}

}  // namespace zhiqiao
