// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_desk.h"

#include "core/base/deliver.h"
#include "core/drawing/chart_file.h"
#include "core/exchange/list_export.h"
#include "core/exchange/table_writer.h"
#include "core/forms/list_pages.h"
#include "core/outcomes/chart_twin.h"

#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

Result<PrintedList> printedList(const ListSource& list, const QString& title, ListQuery query,
                                const QStringList& columns, const CellWords& words) {
    PrintedList printed{.title = title, .subtitle = query.text};
    const auto all = list.columns();
    std::vector<size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        if (columns.contains(all[i].key)) places.push_back(i);
    std::ranges::sort(places, {}, [&](size_t i) { return columns.indexOf(all[i].key); });
    for (const auto place : places)
        printed.columns.push_back(
            {all[place].title, all[place].kind == zhiqiao::ListColumn::Kind::Number ||
                                   all[place].kind == zhiqiao::ListColumn::Kind::Money});
    query.limit = 500;
    query.after.clear();
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            if (int(printed.rows.size()) == ListDesk::kMostPrinted) return printed;
            QStringList cells;
            for (const auto place : places) cells << words.text(all[place], row.cells[place]);
            printed.rows.push_back(cells);
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return printed;
}

Result<> writeTwin(const ChartSpec& spec, const QString& path) {
    auto writer = createTable(path);
    if (!writer) return fail(writer.error());
    const auto twin = chartTwin(spec);
    std::vector<TableColumn> head;
    for (const auto& column : twin.columns) head.push_back({column.title});
    if (auto started = (*writer)->startSheet(spec.name, head); !started) return started;
    for (const auto& row : twin.rows) {
        std::vector<TableCell> cells;
        for (const auto& cell : row.cells) {
            bool isNumber = false;
            (void)cell.toLongLong(&isNumber);
            cells.push_back(isNumber ? TableCell::ofNumber(cell) : TableCell::ofText(cell));
        }
        if (auto kept = (*writer)->row(cells); !kept) return kept;
    }
    return (*writer)->finish();
}

}  // namespace

ListDesk::ListDesk(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

void ListDesk::finish(QFuture<Result<QString>> done) {
    emit busyChanged(true);
    deliver(done, this, [this](const Result<QString>& sentence) {
        emit busyChanged(false);
        if (sentence)
            emit said(*sentence);
        else
            emit failed(sentence.error());
    });
}

void ListDesk::exportRows(const ListSource& list, const QString& title, const ListQuery& query,
                          const QStringList& columns) {
    const auto path = needs_.files.fileToSave(tr("Export"), title, u"xlsx"_s);
    if (!path) return;
    finish(needs_.reads.run([&list, &words = needs_.words, query, columns,
                             path = *path]() -> Result<QString> {
        const auto rows = exportList(list, query, columns, words, path, {});
        if (!rows) return fail(rows.error());
        return tr("%n row(s) written to %1", nullptr, int(*rows)).arg(QFileInfo(path).fileName());
    }));
}

void ListDesk::printRows(const ListSource& list, const QString& title, const ListQuery& query,
                         const QStringList& columns) {
    finish(needs_.reads.run([&list, this_ = needs_, title, query, columns]() -> Result<QString> {
        const auto printed = printedList(list, title, query, columns, this_.words);
        if (!printed) return fail(printed.error());
        const auto pages = listPages(*printed, {.text = {}, .demo = this_.demo}, this_.fonts);
        if (auto done = this_.printer.print({.pages = pages, .title = title}); !done)
            return fail(done.error());
        return tr("%n page(s) sent to the printer", nullptr, int(pages.size()));
    }));
}

void ListDesk::exportChart(const ChartSpec& spec, const QString& format) {
    const auto path = needs_.files.fileToSave(tr("Export chart"), spec.title, format);
    if (!path) return;
    finish(needs_.reads.run([spec, path = *path, &fonts = needs_.fonts,
                             demo = needs_.demo]() -> Result<QString> {
        const auto done = [&]() -> Result<> {
            if (path.endsWith(u".xlsx"_s) || path.endsWith(u".csv"_s)) return writeTwin(spec, path);
            const auto chosen = chartFormatOf(path);
            if (!chosen) return fail(chosen.error());
            return writeChart(
                spec, path, {.format = *chosen, .footer = demo ? u"演示数据"_s : QString()}, fonts);
        }();
        if (!done) return fail(done.error());
        return tr("Chart written to %1").arg(QFileInfo(path).fileName());
    }));
}

}  // namespace zhiqiao::ui
