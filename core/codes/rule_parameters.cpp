// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/rule_parameters.h"

#include "core/base/resources.h"
#include "core/codes/divisions.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayFrom(const QString& text) {
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// How exactly a row speaks of the area; nothing when it does not.
std::optional<qsizetype> exactness(const RuleParameter& row, const QString& area) {
    if (row.area.isEmpty()) return 0;
    if (!isWithin(area, row.area)) return std::nullopt;
    return row.area.endsWith(u"0000"_s) ? 2 : row.area.endsWith(u"00"_s) ? 4 : row.area.size();
}

}  // namespace

Result<RuleParameters> RuleParameters::load() {
    const auto table = readResourceTable(u"codes/rule_parameters.csv"_s);
    if (!table) return fail(table.error());
    RuleParameters parameters;
    for (const auto& row : table->rows)
        parameters.put({.param = row[table->column(u"param"_s)],
                        .value = row[table->column(u"value"_s)],
                        .unit = row[table->column(u"unit"_s)],
                        .validFrom = dayFrom(row[table->column(u"valid_from"_s)]),
                        .validTo = dayFrom(row[table->column(u"valid_to"_s)]),
                        .area = row[table->column(u"area"_s)],
                        .mark = row[table->column(u"mark"_s)],
                        .source = row[table->column(u"source"_s)]});
    return parameters;
}

void RuleParameters::put(RuleParameter row) {
    byParam_[row.param].push_back(qsizetype(rows_.size()));
    rows_.push_back(std::move(row));
}

const RuleParameter* RuleParameters::find(const QString& param, QDate day,
                                          const QString& area) const {
    const auto places = byParam_.constFind(param);
    if (places == byParam_.cend()) return nullptr;
    const RuleParameter* best = nullptr;
    std::pair<qsizetype, QDate> bestRank;
    for (const auto at : *places) {
        const auto& row = rows_[size_t(at)];
        if ((row.validFrom && day < *row.validFrom) || (row.validTo && *row.validTo < day))
            continue;
        const auto exact = exactness(row, area);
        if (!exact) continue;
        const std::pair rank(*exact, row.validFrom.value_or(QDate(1, 1, 1)));
        if (best && rank < bestRank) continue;
        best = &row;
        bestRank = rank;
    }
    return best;
}

std::optional<QString> RuleParameters::text(const QString& param, QDate day,
                                            const QString& area) const {
    const auto* row = find(param, day, area);
    return row && !row->value.isEmpty() ? std::optional(row->value) : std::nullopt;
}

std::optional<int> RuleParameters::number(const QString& param, QDate day,
                                          const QString& area) const {
    bool whole = false;
    const auto value = text(param, day, area).value_or(QString()).toInt(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

}  // namespace zhiqiao
