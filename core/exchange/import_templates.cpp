// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_templates.h"

#include "core/exchange/table_writer.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

Result<> writeExplanations(TableWriter& writer, const ColumnCatalogue& catalogue) {
    auto started = writer.startSheet(
        u"填写说明"_s,
        {{u"列名"_s, 20}, {u"必填"_s, 6}, {u"填写要求"_s, 60}, {u"也认得的列名"_s, 60}});
    if (!started) return started;
    for (const ImportColumn& column : catalogue.columns) {
        auto written = writer.row(
            {TableCell::ofText(column.title), TableCell::ofText(column.required ? u"是"_s : u""_s),
             TableCell::ofText(column.meaning), TableCell::ofText(column.synonyms.join(u"、"_s))});
        if (!written) return written;
    }
    return {};
}

Result<> writeImportFile(ImportKind kind, const QString& path, bool withSamples) {
    auto created = createTable(path);
    if (!created) return fail(created.error());
    TableWriter& writer = **created;
    const ColumnCatalogue& catalogue = importCatalogue(kind);

    std::vector<TableColumn> columns;
    size_t samples = 0;
    for (const ImportColumn& column : catalogue.columns) {
        columns.push_back(
            {column.required ? column.title + u'*' : column.title, column.longDigits ? 22 : 0});
        samples = std::max(samples, column.samples.size());
    }
    if (auto started = writer.startSheet(catalogue.sheet, columns); !started) return started;
    for (size_t i = 0; withSamples && i < samples; ++i) {
        std::vector<TableCell> cells;
        for (const ImportColumn& column : catalogue.columns)
            cells.push_back(i < column.samples.size() ? TableCell::ofText(column.samples[i])
                                                      : TableCell());
        if (auto written = writer.row(cells); !written) return written;
    }
    if (writer.holdsSheets())
        if (auto explained = writeExplanations(writer, catalogue); !explained) return explained;
    return writer.finish();
}

}  // namespace

Result<> writeImportTemplate(ImportKind kind, const QString& path) {
    return writeImportFile(kind, path, false);
}

Result<> writeImportSample(ImportKind kind, const QString& path) {
    return writeImportFile(kind, path, true);
}

}  // namespace zhiqiao
