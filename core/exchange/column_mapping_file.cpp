// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "core/exchange/csv_file.h"
#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QFile>

#include <toml++/toml.h>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

Result<> enter(ColumnNames& names, const ColumnCatalogue& catalogue, const QString& column,
               const QString& header) {
    const ImportColumn* known = catalogue.find(column);
    if (known == nullptr)
        return fail(badMapping(MappingText::tr("there is no column \"%1\"").arg(column)));
    if (header.isEmpty())
        return fail(badMapping(MappingText::tr("column \"%1\" has no name").arg(column)));
    names.insert(known->key, header);
    return {};
}

Result<ColumnNames> fromToml(const QString& text, const ColumnCatalogue& catalogue) {
    toml::table table;
    try {
        table = toml::parse(text.toStdString());
    } catch (const toml::parse_error& problem) {
        return fail(badMapping(MappingText::tr("line %1").arg(problem.source().begin.line)));
    }
    const toml::table* columns = table["columns"].as_table();
    ColumnNames names;
    for (const auto& [key, value] : columns != nullptr ? *columns : table) {
        const QString header = QString::fromStdString(value.value_or(std::string()));
        auto entered =
            enter(names, catalogue,
                  QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), header);
        if (!entered) return fail(entered.error());
    }
    return names;
}

Result<ColumnNames> fromCsv(const QByteArray& bytes, const ColumnCatalogue& catalogue) {
    auto file = openCsv(bytes, {});
    if (!file) return fail(file.error());
    ColumnNames names;
    Result<> entered;
    auto read = (*file)->read(0, [&](const TableRow& row) {
        const QString column = plainText(row.cells.front());
        if (row.number == 1 && column == u"column") return true;
        entered = enter(names, catalogue, column,
                        row.cells.size() > 1 ? plainText(row.cells.at(1)) : QString());
        return entered.has_value();
    });
    if (!read) return fail(read.error());
    if (!entered) return fail(entered.error());
    return names;
}

Result<ColumnNames> namesIn(const QString& path, const ColumnCatalogue& catalogue) {
    constexpr qint64 kLargest = 1 << 20;
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) return fail(cannotReadFile(file.errorString()));
    const QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return fail(badMapping(MappingText::tr("it is larger than %1 MB").arg(kLargest >> 20)));
    const auto text = decodedText(bytes);
    if (!text) return fail(badMapping(MappingText::tr("its encoding is unknown")));
    return text->contains(u'=') ? fromToml(*text, catalogue) : fromCsv(bytes, catalogue);
}

}  // namespace

Result<ColumnNames> readMapping(const QString& path, const ColumnCatalogue& catalogue) {
    auto names = namesIn(path, catalogue);
    if (!names) return fail(ofFile(names.error(), path));
    return names;
}

}  // namespace zhiqiao
