// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_figures.h"

#include <QSet>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 500;

/// Where the columns stand that are counted.
struct Places {
    size_t person, state, result, days;
};

Places placesOf(const std::vector<ListColumn>& columns) {
    const auto at = [&](const QString& key) {
        return size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin());
    };
    return {at(u"person_id"_s), at(u"state"_s), at(u"difficulty_result"_s), at(u"days"_s)};
}

}  // namespace

QStringList solvedResults(const CodeBook& lists) {
    QStringList solved;
    for (const auto& item : lists.items(u"difficulty_result"_s))
        if (item.hasFlag(u"solved"_s)) solved << item.code;
    return solved;
}

Result<DifficultyFigures> difficultyFigures(const ListSource& list, ListQuery query,
                                            const QStringList& solved) {
    DifficultyFigures figures;
    QSet<qint64> persons;
    QSet<qint64> open;
    std::vector<int> days;
    const auto at = placesOf(list.columns());
    query.after.clear();
    query.limit = kRowsAtOnce;
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            const auto person = row.cells[at.person].toLongLong();
            const auto state = row.cells[at.state].toString();
            ++figures.tickets;
            persons.insert(person);
            if (state == u"closed"_s) {
                ++figures.closed;
                if (solved.contains(row.cells[at.result].toString()))
                    days.push_back(row.cells[at.days].toInt());
                continue;
            }
            ++figures.open;
            open.insert(person);
            figures.overdue += state == u"overdue"_s;
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    figures.persons = int(persons.size());
    figures.openPersons = int(open.size());
    figures.solved = int(days.size());
    if (days.empty()) return figures;
    std::ranges::sort(days);
    figures.middleDays = days[days.size() / 2];
    figures.longestDays = days.back();
    return figures;
}

}  // namespace zhiqiao
