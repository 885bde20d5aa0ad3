// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_counts.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one filter that makes a view; nothing for all that is to be done.
struct WorkView {
    QString name, filter, value;
};
const std::vector<WorkView>& views() {
    static const std::vector<WorkView> all{{u"all"_s, {}, {}},
                                           {u"overdue"_s, u"state"_s, u"overdue"_s},
                                           {u"soon"_s, u"state"_s, u"due_soon"_s},
                                           {u"later"_s, u"state"_s, u"later"_s},
                                           {u"held"_s, u"hold"_s, u"held"_s}};
    return all;
}

ListQuery withoutView(ListQuery query) {
    query.filters.remove(u"state"_s);
    query.filters.remove(u"hold"_s);
    return query;
}

Result<> findNext(const ListSource& source, const ListQuery& query, QDate today,
                  WorkNumbers& numbers) {
    auto ahead = withoutView(query);
    if (ahead.filters.contains(u"due"_s)) return {};  // the user's own wish
    ahead.filters[u"due"_s] = today.toString(Qt::ISODate) + u".."_s;
    ahead.sort = u"due"_s;
    ahead.descending = false;
    ahead.after.clear();
    ahead.limit = 1;
    const auto page = source.page(ahead);
    if (!page) return fail(page.error());
    if (page->rows.empty()) return {};
    const auto columns = source.columns();
    const auto at = std::ranges::find(columns, u"due"_s, &ListColumn::key) - columns.begin();
    numbers.nextDue = page->rows.front().cells[size_t(at)].toDate();
    ahead.filters[u"due"_s] = numbers.nextDue->toString(Qt::ISODate);
    const auto rows = source.count(ahead, RecordModel::kMostCounted + 1);
    if (!rows) return fail(rows.error());
    numbers.nextRows = *rows;
    return {};
}

Result<WorkNumbers> countViews(const ListSource& source, const ListQuery& query, QDate today) {
    constexpr auto most = RecordModel::kMostCounted + 1;
    QStringList states;
    for (const auto& view : views())
        if (view.filter == u"state"_s) states << view.value;
    const auto open = source.countEach(withoutView(query), u"state"_s, states, most);
    if (!open) return fail(open.error());
    WorkNumbers numbers;
    for (const auto& view : views()) {
        if (view.filter != u"hold"_s) {
            numbers.rows[view.name] = open->value(view.value);
            continue;
        }
        const auto rows = source.count(asView(query, view.name), most);
        if (!rows) return fail(rows.error());
        numbers.rows[view.name] = *rows;
    }
    if (auto found = findNext(source, query, today, numbers); !found) return fail(found.error());
    return numbers;
}

}  // namespace

QStringList workViews() {
    QStringList names;
    for (const auto& view : views()) names << view.name;
    return names;
}

ListQuery asView(ListQuery query, const QString& view) {
    query = withoutView(std::move(query));
    const auto found = std::ranges::find(views(), view, &WorkView::name);
    if (found != views().end() && !found->filter.isEmpty())
        query.filters[found->filter] = found->value;
    return query;
}

QString viewOf(const ListQuery& query) {
    for (const auto& view : views())
        if (asView(query, view.name).filters == query.filters) return view.name;
    return {};
}

QString countText(qint64 rows) {
    const auto most = RecordModel::kMostCounted;
    auto text = QString::number(std::min(rows, most));
    for (auto at = text.size() - 3; at > 0; at -= 3) text.insert(at, u'\u202F');
    return rows > most ? text + u'+' : text;
}

WorkCounts::WorkCounts(const ListSource& source, Lane& reads, QObject* parent)
    : QObject(parent), source_(source), reads_(reads) {}

void WorkCounts::ask(const ListQuery& query, QDate today) {
    const int question = ++question_;
    deliver(
        reads_.run([&source = source_, query, today] { return countViews(source, query, today); }),
        this, [this, question](const Result<WorkNumbers>& numbers) {
            if (question != question_) return;
            if (numbers)
                emit counted(*numbers);
            else
                emit failed(numbers.error());
        });
}

void WorkCounts::forget() { ++question_; }

}  // namespace zhiqiao::ui
