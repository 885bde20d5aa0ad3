// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_rules.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> validityDay(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

}  // namespace

Result<FollowUpRules> FollowUpRules::load() {
    const auto table = readResourceTable(u"codes/follow_up_rules.csv"_s);
    if (!table) return fail(table.error());
    std::vector<FollowUpRule> rules;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        rules.push_back({.number = cell(u"number"_s).toInt(),
                         .months = cell(u"months"_s).toInt(),
                         .title = cell(u"title"_s),
                         .validFrom = validityDay(cell(u"valid_from"_s)),
                         .validTo = validityDay(cell(u"valid_to"_s)),
                         .mark = cell(u"mark"_s),
                         .source = cell(u"source"_s)});
    }
    return FollowUpRules(std::move(rules));
}

std::vector<FollowUpRule> FollowUpRules::of(QDate startOn) const {
    auto found = rules_;
    std::erase_if(found, [&](const FollowUpRule& rule) {
        return (rule.validFrom && startOn < *rule.validFrom) ||
               (rule.validTo && startOn > *rule.validTo);
    });
    std::ranges::sort(found, {}, &FollowUpRule::number);
    return found;
}

QDate followUpDue(QDate startOn, int months) { return startOn.addMonths(months); }

}  // namespace zhiqiao
