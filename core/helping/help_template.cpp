// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_template.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayIn(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool holdsOn(const HelpTemplateItem& item, QDate day) {
    return (!item.validFrom || *item.validFrom <= day) && (!item.validTo || day <= *item.validTo);
}

/// In the parameter's own unit.
std::optional<int> numberIn(const Codes& codes, const QString& parameter, const QString& unit,
                            QDate from, const QString& area) {
    const auto* row = codes.parameters.find(parameter, from, area);
    if (!row || row->unit != unit) return {};
    return codes.parameters.number(parameter, from, area);
}

}  // namespace

Result<HelpTemplates> HelpTemplates::load() {
    const auto table = readResourceTable(u"codes/help_templates.csv"_s);
    if (!table) return fail(table.error());
    std::vector<HelpTemplateItem> items;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        items.push_back({.category = cell(u"category"_s),
                         .kind = cell(u"kind"_s),
                         .due = cell(u"due"_s),
                         .validFrom = dayIn(cell(u"valid_from"_s)),
                         .validTo = dayIn(cell(u"valid_to"_s)),
                         .mark = cell(u"mark"_s),
                         .source = cell(u"source"_s)});
    }
    return HelpTemplates(std::move(items));
}

std::vector<HelpTemplateItem> HelpTemplates::itemsOf(const QString& category, QDate day) const {
    std::vector<HelpTemplateItem> found;
    for (const auto& item : items_) {
        if (!holdsOn(item, day) || (item.category != u"*"_s && item.category != category)) continue;
        const auto same = std::ranges::find(found, item.kind, &HelpTemplateItem::kind);
        if (same == found.end())
            found.push_back(item);
        else if (same->category == u"*"_s)
            *same = item;
    }
    return found;
}

std::optional<QDate> helpDue(const Codes& codes, const QString& parameter, QDate from,
                             const QString& area) {
    if (parameter.isEmpty()) return {};
    if (const auto days = numberIn(codes, parameter, u"workdays"_s, from, area))
        return codes.calendar.afterWorkdays(from, *days);
    if (const auto days = numberIn(codes, parameter, u"days"_s, from, area))
        return from.addDays(*days);
    return {};
}

std::optional<int> helpContactDays(const Codes& codes, const QString& parameter, QDate from,
                                   const QString& area) {
    return numberIn(codes, parameter, u"days"_s, from, area);
}

}  // namespace zhiqiao
