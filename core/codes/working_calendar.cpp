// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/working_calendar.h"

#include "core/base/resources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<WorkingCalendar> WorkingCalendar::load() {
    const auto table = readResourceTable(u"codes/holidays.csv"_s);
    if (!table) return fail(table.error());
    const auto date = table->column(u"date"_s);
    const auto kind = table->column(u"kind"_s);
    const auto name = table->column(u"name"_s);
    WorkingCalendar calendar;
    for (const auto& row : table->rows) {
        const auto day = QDate::fromString(row[date], Qt::ISODate);
        calendar.days_.insert(day, {day, row[kind] == u"work"_s, row[name]});
    }
    return calendar;
}

WorkingCalendar WorkingCalendar::with(const std::vector<CalendarDay>& days) const {
    auto both = *this;
    for (const auto& day : days) both.days_.insert(day.day, day);
    return both;
}

bool WorkingCalendar::isWorkday(QDate day) const {
    const auto special = days_.constFind(day);
    if (special != days_.cend()) return special->isWorkday;
    return day.dayOfWeek() <= Qt::Friday;
}

QString WorkingCalendar::nameOf(QDate day) const { return days_.value(day).name; }

int WorkingCalendar::workdaysBetween(QDate from, QDate to) const {
    if (to < from) return -workdaysBetween(to, from);
    int workdays = 0;
    for (auto day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkday(day)) ++workdays;
    return workdays;
}

QDate WorkingCalendar::addWorkdays(QDate from, int workdays) const {
    auto day = from;
    while (workdays > 0)
        if (isWorkday(day = day.addDays(1))) --workdays;
    return day;
}

QDate addMonths(QDate day, int months) { return day.addMonths(months); }

int ageOn(QDate birth, QDate day) {
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

}  // namespace zhiqiao
