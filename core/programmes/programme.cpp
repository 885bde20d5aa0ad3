// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> programmeDay(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<int> offsetIn(const QString& cell) {
    bool isNumber = false;
    const int days = cell.toInt(&isNumber);
    return isNumber ? std::optional(days) : std::nullopt;
}

}  // namespace

bool Programme::holdsOn(QDate day) const {
    return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
}

Result<Programmes> Programmes::load() {
    const auto table = readResourceTable(u"codes/programmes.csv"_s);
    if (!table) return fail(table.error());
    std::vector<Programme> all;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        all.push_back({.code = cell(u"code"_s),
                       .kind = cell(u"kind"_s),
                       .clause = cell(u"clause"_s),
                       .forWhom = cell(u"for_whom"_s),
                       .registration = cell(u"registration"_s),
                       .ends = cell(u"ends"_s).split(u';', Qt::SkipEmptyParts),
                       .validFrom = programmeDay(cell(u"valid_from"_s)),
                       .validTo = programmeDay(cell(u"valid_to"_s)),
                       .steps = {}});
    }
    const auto steps = readResourceTable(u"codes/programme_steps.csv"_s);
    if (!steps) return fail(steps.error());
    for (const auto& row : steps->rows) {
        const auto cell = [&](const QString& column) { return row[steps->column(column)]; };
        const auto programme = std::ranges::find(all, cell(u"programme"_s), &Programme::code);
        if (programme != all.end())
            programme->steps.push_back({cell(u"name"_s), offsetIn(cell(u"days"_s))});
    }
    return Programmes(std::move(all));
}

const Programme* Programmes::find(const QString& code) const {
    const auto found = std::ranges::find(all_, code, &Programme::code);
    return found == all_.end() ? nullptr : &*found;
}

}  // namespace zhiqiao
