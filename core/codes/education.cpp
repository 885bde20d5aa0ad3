// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/education.h"

#include "core/base/resources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<EducationRanks> EducationRanks::load() {
    const auto table = readResourceTable(u"codes/education_levels.csv"_s);
    if (!table) return fail(table.error());
    const auto code = table->column(u"code"_s);
    const auto rank = table->column(u"rank"_s);
    const auto effective = table->column(u"effective_rank"_s);
    EducationRanks ranks;
    for (const auto& row : table->rows)
        ranks.levels_.insert(row[code],
                             {.rank = row[rank].toInt(), .effective = row[effective].toInt()});
    return ranks;
}

std::optional<int> EducationRanks::effectiveRank(const QString& code) const {
    const auto level = levels_.constFind(code);
    return level == levels_.cend() ? std::nullopt : std::optional(level->effective);
}

std::optional<int> EducationRanks::requiredRank(const QString& code) const {
    const auto level = levels_.constFind(code);
    return level == levels_.cend() ? std::nullopt : std::optional(level->rank);
}

bool EducationRanks::meets(const QString& code, const QString& required) const {
    if (required.isEmpty()) return true;
    const auto held = effectiveRank(code);
    const auto asked = requiredRank(required);
    return held && asked && *held >= *asked;
}

}  // namespace zhiqiao
