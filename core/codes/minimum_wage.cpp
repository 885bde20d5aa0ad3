// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/minimum_wage.h"

#include "core/base/resources.h"
#include "core/codes/divisions.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<MinimumWage> MinimumWage::load() {
    const auto table = readResourceTable(u"codes/minimum_wage_qinghai.csv"_s);
    if (!table) return fail(table.error());
    std::vector<MinimumWageRow> rows;
    for (const auto& row : table->rows) {
        const auto text = [&](const QString& column) { return row[table->column(column)]; };
        const auto until = QDate::fromString(text(u"valid_to"_s), Qt::ISODate);
        rows.push_back({.validFrom = QDate::fromString(text(u"valid_from"_s), Qt::ISODate),
                        .validTo = until.isValid() ? std::optional(until) : std::nullopt,
                        .areas = text(u"areas"_s).split(u';', Qt::SkipEmptyParts),
                        .monthly = Money::fromYuanText(text(u"monthly_yuan"_s)).value_or(Money()),
                        .hourly = Money::fromYuanText(text(u"hourly_yuan"_s)),
                        .document = text(u"document"_s),
                        .mark = text(u"mark"_s)});
    }
    return MinimumWage(std::move(rows));
}

const MinimumWageRow* MinimumWage::find(const QString& division, QDate day) const {
    const MinimumWageRow* best = nullptr;
    int bestExact = 0;
    for (const auto& row : rows_) {
        if (day < row.validFrom || (row.validTo && *row.validTo < day)) continue;
        for (const auto& area : row.areas) {
            if (!isWithin(division, area)) continue;
            const int exact = area.endsWith(u"0000") ? 1 : area.endsWith(u"00") ? 2 : 3;
            if (exact < bestExact) continue;
            best = &row;
            bestExact = exact;
        }
    }
    return best;
}

}  // namespace zhiqiao
