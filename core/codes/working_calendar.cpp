// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/working_calendar.h"

#include "core/base/resources.h"

#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<WorkingCalendar> WorkingCalendar::load() {
    const auto table = readResourceTable(u"codes/holidays.csv"_s);
    if (!table) return fail(table.error());
    const auto date = table->column(u"date"_s);
    const auto kind = table->column(u"kind"_s);
    const auto name = table->column(u"name"_s);
    Both both;
    for (const auto& row : table->rows) {
        const auto day = QDate::fromString(row[date], Qt::ISODate);
        both.published.insert(day, {day, row[kind] == u"work"_s, row[name]});
    }
    WorkingCalendar calendar;
    calendar.days_ = std::make_shared<const Both>(std::move(both));
    return calendar;
}

WorkingCalendar& WorkingCalendar::operator=(const WorkingCalendar& other) {
    if (this == &other) return *this;
    auto days = other.days();
    const std::scoped_lock lock(mutex_);
    days_ = std::move(days);
    return *this;
}

std::shared_ptr<const WorkingCalendar::Both> WorkingCalendar::days() const {
    const std::scoped_lock lock(mutex_);
    return days_;
}

const CalendarDay* WorkingCalendar::Both::find(QDate day) const {
    if (const auto found = own.constFind(day); found != own.cend()) return &*found;
    const auto found = published.constFind(day);
    return found == published.cend() ? nullptr : &*found;
}

bool WorkingCalendar::Both::isWorkday(QDate day) const {
    if (const auto* special = find(day)) return special->isWorkday;
    return day.dayOfWeek() <= Qt::Friday;
}

WorkingCalendar WorkingCalendar::withOwn(const std::vector<CalendarDay>& own) const {
    Both both{days()->published, {}};
    for (const auto& day : own) both.own.insert(day.day, day);
    WorkingCalendar calendar;
    calendar.days_ = std::make_shared<const Both>(std::move(both));
    return calendar;
}

bool WorkingCalendar::isWorkday(QDate day) const { return days()->isWorkday(day); }

QString WorkingCalendar::nameOf(QDate day) const {
    const auto all = days();
    const auto* special = all->find(day);
    return special ? special->name : QString();
}

int WorkingCalendar::workdaysBetween(QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid()) return 0;
    if (to < from) return -workdaysBetween(to, from);
    const auto all = days();
    int workdays = 0;
    for (auto day = from.addDays(1); day <= to; day = day.addDays(1))
        if (all->isWorkday(day)) ++workdays;
    return workdays;
}

QDate WorkingCalendar::afterWorkdays(QDate from, int workdays) const {
    const auto all = days();
    auto day = from;
    while (workdays > 0) {
        day = day.addDays(1);
        if (all->isWorkday(day)) --workdays;
    }
    return day;
}

bool WorkingCalendar::knowsYear(int year) const {
    return days()->find(QDate(year, 10, 1)) != nullptr;
}

std::vector<int> WorkingCalendar::years() const {
    const auto all = days();
    std::set<int> found;
    for (const auto* some : {&all->published, &all->own})
        for (auto day = some->keyBegin(); day != some->keyEnd(); ++day) found.insert(day->year());
    return {found.begin(), found.end()};
}

std::optional<CalendarDay> WorkingCalendar::published(QDate day) const {
    const auto all = days();
    const auto found = all->published.constFind(day);
    return found == all->published.cend() ? std::nullopt : std::optional(*found);
}

std::vector<WorkingCalendar::Entry> WorkingCalendar::entries(int year) const {
    const auto all = days();
    std::vector<Entry> found;
    for (auto day = QDate(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (const auto* special = all->find(day))
            found.push_back({*special, all->own.contains(day)});
    return found;
}

QDate addMonths(QDate day, int months) { return day.addMonths(months); }

int ageOn(QDate birth, QDate day) {
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

}  // namespace zhiqiao
