// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/calendar_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Calendar {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr const char* kWeekdays[] = {
    QT_TRANSLATE_NOOP("Calendar", "Monday"),    QT_TRANSLATE_NOOP("Calendar", "Tuesday"),
    QT_TRANSLATE_NOOP("Calendar", "Wednesday"), QT_TRANSLATE_NOOP("Calendar", "Thursday"),
    QT_TRANSLATE_NOOP("Calendar", "Friday"),    QT_TRANSLATE_NOOP("Calendar", "Saturday"),
    QT_TRANSLATE_NOOP("Calendar", "Sunday")};

using Entry = WorkingCalendar::Entry;

ListColumn fixedColumn(const QString& key, const QString& title, ListColumn::Kind kind) {
    return {.key = key,
            .title = title,
            .kind = kind,
            .codeList = {},
            .sortable = false,
            .filterable = false};
}

Error unknownColumn(const QString& key) {
    return {.kind = Error::Kind::Invalid,
            .code = "list.unknown_column",
            .message = Calendar::tr("This list has no column \"%1\".").arg(key),
            .hint = Calendar::tr("The working calendar is asked by year.")};
}

Result<std::vector<int>> yearsOf(const WorkingCalendar& calendar, const ListQuery& query) {
    if (!query.sort.isEmpty() && query.sort != u"day"_s) return fail(unknownColumn(query.sort));
    for (const auto& key : query.filters.keys())
        if (key != u"year"_s) return fail(unknownColumn(key));
    const auto year = query.filters.find(u"year"_s);
    if (year == query.filters.end()) return calendar.years();
    return std::vector{year->toInt()};
}

bool isAsked(const Entry& entry, const ListQuery& query) {
    if (query.ids &&
        std::ranges::find(*query.ids, CalendarList::idOf(entry.day.day)) == query.ids->end())
        return false;
    return query.text.isEmpty() || entry.day.name.contains(query.text, Qt::CaseInsensitive);
}

Result<std::vector<Entry>> entriesOf(const WorkingCalendar& calendar, const ListQuery& query) {
    const auto years = yearsOf(calendar, query);
    if (!years) return fail(years.error());
    std::vector<Entry> found;
    for (const int year : *years)
        std::ranges::copy_if(calendar.entries(year), std::back_inserter(found),
                             [&](const Entry& entry) { return isAsked(entry, query); });
    if (query.descending) std::ranges::reverse(found);
    return found;
}

ListRow rowOf(const Entry& entry) {
    const auto& [day, isWorkday, name] = entry.day;
    return {CalendarList::idOf(day),
            {day, Calendar::tr(kWeekdays[day.dayOfWeek() - 1]), isWorkday ? u"work"_s : u"off"_s,
             name, entry.own ? u"own"_s : u"published"_s}};
}

}  // namespace

qint64 CalendarList::idOf(QDate day) {
    return day.year() * 10'000LL + day.month() * 100LL + day.day();
}

QDate CalendarList::dayOf(qint64 id) {
    return {int(id / 10'000), int(id / 100 % 100), int(id % 100)};
}

std::vector<ListColumn> CalendarList::columns() const {
    using Kind = ListColumn::Kind;
    auto day = fixedColumn(u"day"_s, Calendar::tr("Day"), Kind::Day);
    day.sortable = true;
    return {day, fixedColumn(u"weekday"_s, Calendar::tr("Day of the week"), Kind::Text),
            fixedColumn(u"day_kind"_s, Calendar::tr("Kind"), Kind::State),
            fixedColumn(u"name"_s, Calendar::tr("Name of the day"), Kind::Text),
            fixedColumn(u"origin"_s, Calendar::tr("Set by"), Kind::State)};
}

Result<ListPage> CalendarList::page(const ListQuery& query) const {
    const auto all = entriesOf(calendar_, query);
    if (!all) return fail(all.error());
    auto at = all->begin();
    if (!query.after.isEmpty()) {
        const auto last = QDate::fromString(query.after, Qt::ISODate);
        at = std::ranges::find_if(*all, [&](const Entry& entry) {
            return query.descending ? entry.day.day < last : entry.day.day > last;
        });
    }
    ListPage page;
    for (; at != all->end() && page.rows.size() < size_t(query.limit); ++at)
        page.rows.push_back(rowOf(*at));
    if (at != all->end()) page.next = std::prev(at)->day.day.toString(Qt::ISODate);
    return page;
}

Result<qint64> CalendarList::count(const ListQuery& query, qint64 atMost) const {
    const auto all = entriesOf(calendar_, query);
    if (!all) return fail(all.error());
    return std::min(qint64(all->size()), atMost);
}

}  // namespace zhiqiao
