// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace zhiqiao {

/// A day that differs from the week's rule.
struct CalendarDay {
    QDate day;
    bool isWorkday = false;
    QString name;
    bool operator==(const CalendarDay&) const = default;
};

/// Workdays by the published holiday notices and an office's own days. Clocks count from day 0,
/// the day of the event.
class WorkingCalendar {
public:
    WorkingCalendar() = default;
    static Result<WorkingCalendar> load();

    /// The same with further days; a later entry of one day replaces an earlier one.
    [[nodiscard]] WorkingCalendar with(const std::vector<CalendarDay>& days) const;

    [[nodiscard]] bool isWorkday(QDate day) const;
    /// 春节, 清明节 …; empty on ordinary days.
    [[nodiscard]] QString nameOf(QDate day) const;
    /// Workdays after `from`, up to and with `to`; negative when `to` is earlier.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;
    /// The n-th workday after `from`; `from` itself with 0.
    [[nodiscard]] QDate addWorkdays(QDate from, int workdays) const;

private:
    QHash<QDate, CalendarDay> days_;
};

/// Same day of the target month, or its last day: 2022-01-31 + 1 month = 2022-02-28.
[[nodiscard]] QDate addMonths(QDate day, int months);
/// Whole years lived; who was born on 29 February grows older on 1 March of common years.
[[nodiscard]] int ageOn(QDate birth, QDate day);

}  // namespace zhiqiao
