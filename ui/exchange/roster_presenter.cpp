// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/roster_presenter.h"

#include "core/base/deliver.h"

#include <limits>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ShownRoster {
    std::vector<FormPage> pages;
    qint64 rows = 0;
};

Result<ShownRoster> readRoster(const RosterList& list, const RosterOrder& order,
                               const PaperFonts& fonts, bool demo) {
    auto query = rosterQuery(order);
    const auto all = list.count(query, std::numeric_limits<int>::max());
    if (!all) return fail(all.error());
    if (*all == 0) return fail(rosterEmpty(order));
    query.limit = RosterPresenter::kMostShown;
    const auto page = list.page(query);
    if (!page) return fail(page.error());
    Roster roster{order, {}, {}, {}};
    const auto shown = rosterColumns(order.kind).size();
    for (const auto& row : page->rows) {
        QStringList cells;
        for (size_t n = 0; n < shown; ++n) cells << row.cells[n].toString();
        roster.rows.push_back(cells);
    }
    return ShownRoster{rosterPages(roster, {.text = {}, .demo = demo}, fonts), *all};
}

}  // namespace

RosterPresenter::RosterPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void RosterPresenter::show(const RosterOrder& order) {
    order_.reset();
    const int question = ++question_;
    if (auto right = checkRosterOrder(order); !right) {
        emit failed(right.error());
        return;
    }
    const auto& list = order.kind == RosterKind::Employment ? needs_.begun : needs_.ended;
    auto read = needs_.reads.run([&list, order, &fonts = needs_.fonts, demo = needs_.demo] {
        return readRoster(list, order, fonts, demo);
    });
    deliver(read, this, [this, question, order](const Result<ShownRoster>& roster) {
        if (question != question_) return;
        if (!roster) {
            emit failed(roster.error());
            return;
        }
        order_ = order;
        emit shown(roster->pages, roster->rows);
    });
}

void RosterPresenter::forget() {
    ++question_;
    order_.reset();
}

}  // namespace zhiqiao::ui
