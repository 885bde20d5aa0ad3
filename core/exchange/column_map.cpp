// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include "core/exchange/exchange_errors.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestKnownColumns = 2;

enum class TitleMatch { Named, Title, Synonym, TitleBare, SynonymBare };

bool titleMatches(const QString& cell, const ImportColumn& column, const ColumnNames& names,
                  TitleMatch how) {
    const bool whole = how != TitleMatch::TitleBare && how != TitleMatch::SynonymBare;
    const QString found = comparableTitle(cell, whole);
    if (found.isEmpty()) return false;
    switch (how) {
    case TitleMatch::Named: {
        const auto name = names.constFind(column.key);
        return name != names.constEnd() && comparableTitle(*name) == found;
    }
    case TitleMatch::Title:
    case TitleMatch::TitleBare: return found == comparableTitle(column.title);
    case TitleMatch::Synonym:
    case TitleMatch::SynonymBare:
        return std::any_of(column.synonyms.begin(), column.synonyms.end(),
                           [&](const QString& s) { return found == comparableTitle(s); });
    }
    return false;
}

}  // namespace

const ImportColumn* ColumnCatalogue::find(const QString& keyOrTitle) const {
    const QString wanted = comparableTitle(keyOrTitle);
    for (const ImportColumn& column : columns)
        if (column.key == keyOrTitle || comparableTitle(column.title) == wanted) return &column;
    return nullptr;
}

QString comparableTitle(const QString& title, bool withRemarks) {
    static const QRegularExpression remarks(
        uR"(\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|〔[^〔〕]*〕)"_s);
    static const QRegularExpression noise(uR"([\s\x{200B}\x{FEFF}*※:()\[\]【】〔〕])"_s);
    QString text = title.normalized(QString::NormalizationForm_KC);
    if (!withRemarks) text.remove(remarks);
    return text.remove(noise).toLower();
}

ColumnMap mapColumns(const TableRow& header, const ColumnCatalogue& catalogue,
                     const ColumnNames& names) {
    ColumnMap map;
    map.headerRow = header.number;
    for (const TableCell& cell : header.cells) map.header.append(plainText(cell));

    QSet<int> taken;
    for (const TitleMatch how : {TitleMatch::Named, TitleMatch::Title, TitleMatch::Synonym,
                                 TitleMatch::TitleBare, TitleMatch::SynonymBare}) {
        for (const ImportColumn& column : catalogue.columns) {
            // A column that a mapping file names is taken from there or not at all.
            if (map.columns.contains(column.key)) continue;
            if (how != TitleMatch::Named && names.contains(column.key)) continue;
            for (int i = 0; i < map.header.size(); ++i) {
                if (taken.contains(i) || !titleMatches(map.header.at(i), column, names, how))
                    continue;
                taken.insert(i);
                map.columns.insert(column.key, i);
                break;
            }
        }
    }
    for (int i = 0; i < map.header.size(); ++i)
        if (!taken.contains(i) && !map.header.at(i).isEmpty()) map.ignored.append(map.header.at(i));
    for (const ImportColumn& column : catalogue.columns)
        if (column.required && !map.columns.contains(column.key)) map.missing.append(column.title);
    return map;
}

Result<std::optional<ColumnMap>> findHeader(TableFile& file, qsizetype sheet,
                                            const ColumnCatalogue& catalogue,
                                            const ColumnNames& names) {
    const auto enough =
        std::min<qsizetype>(kFewestKnownColumns, qsizetype(catalogue.columns.size()));
    std::optional<ColumnMap> best;
    int rows = 0;
    auto read = file.read(sheet, [&](const TableRow& row) {
        ColumnMap map = mapColumns(row, catalogue, names);
        if (map.columns.size() >= enough && (!best || map.columns.size() > best->columns.size()))
            best = std::move(map);
        return ++rows < kHeaderSearchRows;
    });
    if (!read) return fail(read.error());
    return best;
}

namespace {

Result<std::vector<MappedSheet>> mapAsRead(TableFile& file, const ColumnCatalogue& catalogue,
                                           const ColumnNames& names) {
    std::vector<MappedSheet> sheets;
    std::optional<ColumnMap> nearest;
    for (qsizetype sheet = 0; sheet < file.sheets().size(); ++sheet) {
        auto found = findHeader(file, sheet, catalogue, names);
        if (!found) return fail(found.error());
        std::optional<ColumnMap>& map = *found;
        if (!map) continue;
        if (map->missing.isEmpty()) {
            sheets.push_back({sheet, file.sheets().at(sheet), std::move(*map)});
        } else if (!nearest || map->columns.size() > nearest->columns.size()) {
            nearest = std::move(map);
        }
    }
    if (!sheets.empty()) return sheets;
    return fail(nearest ? columnsMissing(nearest->missing) : noHeaderRow());
}

}  // namespace

Result<std::vector<MappedSheet>> mapSheets(TableFile& file, const ColumnCatalogue& catalogue,
                                           const ColumnNames& names) {
    const auto likeliest = mapAsRead(file, catalogue, names);
    if (likeliest) return likeliest;
    while (file.readOtherwise())
        if (auto other = mapAsRead(file, catalogue, names)) return other;
    return likeliest;
}

}  // namespace zhiqiao
