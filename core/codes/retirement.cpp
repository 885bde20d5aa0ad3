// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/retirement.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> retirementDay(const QString& text) {
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

}  // namespace

Result<RetirementRules> RetirementRules::load() {
    const auto table = readResourceTable(u"codes/retirement_rules.csv"_s);
    if (!table) return fail(table.error());
    std::vector<RetirementRow> rows;
    for (const auto& row : table->rows) {
        const auto text = [&](const QString& column) { return row[table->column(column)]; };
        rows.push_back({.group = text(u"group"_s),
                        .name = text(u"name"_s),
                        .sex = text(u"sex"_s),
                        .years = text(u"original_age_years"_s).toInt(),
                        .validFrom = retirementDay(text(u"valid_from"_s)),
                        .validTo = retirementDay(text(u"valid_to"_s)),
                        .step = text(u"step_months"_s).toInt(),
                        .cap = text(u"cap_months"_s).toInt()});
    }
    return RetirementRules(std::move(rows));
}

std::optional<QDate> RetirementRules::month(const QString& group, QDate birth) const {
    std::optional<QDate> month;
    for (const auto& row : rows_) {
        if (row.group != group) continue;
        const QDate original(birth.year() + row.years, birth.month(), 1);
        if ((row.validFrom && original < *row.validFrom) ||
            (row.validTo && *row.validTo < original))
            continue;
        int delay = 0;
        if (row.step > 0 && row.validFrom) {
            const auto& from = *row.validFrom;
            const auto n = (original.year() - from.year()) * 12 + original.month() - from.month();
            delay = std::min(row.cap, n / row.step + 1);
        }
        month = original.addMonths(delay);
    }
    return month;
}

std::optional<QDate> RetirementRules::latestMonth(const QString& sex, QDate birth) const {
    std::optional<QDate> latest;
    const bool known = sex == u"1" || sex == u"2";
    for (const auto& row : rows_) {
        if (known && row.sex != sex) continue;
        const auto own = month(row.group, birth);
        if (own && (!latest || *latest < *own)) latest = own;
    }
    return latest;
}

}  // namespace zhiqiao
