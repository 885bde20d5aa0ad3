// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_list.h"

#include "core/base/text.h"
#include "core/people/registration_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RosterRows {
    Q_DECLARE_TR_FUNCTIONS(RosterRows)
};

Error rosterGrown() {
    return {.kind = Error::Kind::Conflict,
            .code = "roster.grown",
            .message = RosterRows::tr("The roster has grown since; nothing was printed."),
            .hint = RosterRows::tr("Print it again.")};
}

}  // namespace

RosterList::RosterList(RosterKind kind, Sealed sealed, const ListSource& registrations,
                       const PersonStore& people, const Codes& codes)
    : kind_(kind), sealed_(sealed), registrations_(registrations), people_(people), codes_(codes) {
    const auto all = registrations.columns();
    const QStringList narrowing{u"kind"_s, u"employer"_s, u"registered_on"_s, u"ended_on"_s};
    for (size_t place = 0; place < all.size(); ++place)
        if (narrowing.contains(all[place].key)) narrowing_.push_back(place);
}

std::vector<ListColumn> RosterList::columns() const {
    std::vector<ListColumn> columns;
    for (const auto& column : rosterColumns(kind_))
        columns.push_back({.key = toQString(column.key),
                           .title = toQString(column.term),
                           .sortable = false,
                           .filterable = false});
    const auto all = registrations_.columns();
    for (const auto place : narrowing_) {
        columns.push_back(all[place]);
        columns.back().shownAtFirst = false;
    }
    return columns;
}

Result<ListRow> RosterList::rowOf(const ListRow& row) const {
    const auto registration = people_.registration(RegistrationId(row.id));
    if (!registration) return fail(registration.error());
    const auto person = people_.find(registration->person);
    if (!person) return fail(person.error());
    const auto cells = rosterCells(kind_, registration->facts, person->facts, codes_);
    const auto columns = rosterColumns(kind_);
    ListRow made{.id = row.id, .cells = {}};
    for (size_t n = 0; n < columns.size(); ++n) {
        const auto& cell = cells[qsizetype(n)];
        const bool hidden = columns[n].sealed && sealed_ == Sealed::Masked && !cell.isEmpty();
        made.cells.emplace_back(hidden ? kMaskedDetail : cell);
    }
    for (const auto place : narrowing_) made.cells.push_back(row.cells[place]);
    return made;
}

Result<ListPage> RosterList::page(const ListQuery& query) const {
    const auto found = registrations_.page(query);
    if (!found) return fail(found.error());
    ListPage page{.rows = {}, .next = found->next};
    for (const auto& row : found->rows) {
        auto made = rowOf(row);
        if (!made) return fail(made.error());
        page.rows.push_back(*std::move(made));
    }
    return page;
}

Result<qint64> RosterList::count(const ListQuery& query, qint64 atMost) const {
    return registrations_.count(query, atMost);
}

QStringList rosterKeys(RosterKind kind) {
    QStringList keys;
    for (const auto& column : rosterColumns(kind)) keys << toQString(column.key);
    return keys;
}

Result<std::vector<QStringList>> rosterRows(const RosterList& list, ListQuery query, qint64 most) {
    const auto shown = rosterColumns(list.kind()).size();
    std::vector<QStringList> rows;
    query.limit = 500;
    query.after.clear();
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            QStringList cells;
            for (size_t n = 0; n < shown; ++n) cells << row.cells[n].toString();
            rows.push_back(cells);
        }
        if (qint64(rows.size()) > most) return fail(rosterGrown());
        query.after = page->next;
    } while (!query.after.isEmpty());
    return rows;
}

}  // namespace zhiqiao
