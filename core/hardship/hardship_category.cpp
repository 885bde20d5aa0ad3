// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_category.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<HardshipCategories> HardshipCategories::load() {
    const auto table = readResourceTable(u"codes/hardship_categories.csv"_s);
    if (!table) return fail(table.error());
    HardshipCategories categories;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        categories.all_.push_back({.code = cell(u"code"_s),
                                   .name = cell(u"name"_s),
                                   .byAge = cell(u"min_age_male"_s).toInt() > 0,
                                   .byRetirement = cell(u"near_retirement_years"_s).toInt() > 0,
                                   .byJoblessMonths = cell(u"min_unemployed_months"_s).toInt() > 0,
                                   .evidence = cell(u"evidence"_s).split(u';', Qt::SkipEmptyParts),
                                   .active = cell(u"active_default"_s) == u"1"_s,
                                   .mark = cell(u"mark"_s),
                                   .source = cell(u"source"_s)});
    }
    return categories;
}

const HardshipCategory* HardshipCategories::find(const QString& code) const {
    const auto found = std::ranges::find(all_, code, &HardshipCategory::code);
    return found == all_.end() ? nullptr : &*found;
}

}  // namespace zhiqiao
