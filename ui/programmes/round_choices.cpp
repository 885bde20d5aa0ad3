// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/round_choices.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRounds = 50;

}  // namespace

Result<std::vector<RoundChoice>> readRoundChoices(const ListSource& rounds, const CodeBook& lists,
                                                  QDate today) {
    const auto page = rounds.page(
        {.filters = {{u"until"_s, today.toString(Qt::ISODate) + u".."_s}}, .limit = kMostRounds});
    if (!page) return fail(page.error());
    const auto columns = rounds.columns();
    const auto cellOf = [&](const ListRow& row, const QString& key) {
        const auto at = std::ranges::find(columns, key, &ListColumn::key);
        return row.cells[size_t(at - columns.begin())].toString();
    };
    std::vector<RoundChoice> choices;
    for (const auto& row : page->rows)
        choices.push_back(
            {ProgrammeRoundId(row.id), lists.name(u"programme"_s, cellOf(row, u"programme"_s)) +
                                           u" · "_s + cellOf(row, u"round_name"_s)});
    return choices;
}

}  // namespace zhiqiao::ui
