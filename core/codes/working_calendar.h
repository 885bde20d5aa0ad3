// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
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
/// the day of the event. Assigning while other threads read is safe: a count goes on with the days
/// it began with.
class WorkingCalendar {
public:
    WorkingCalendar() = default;
    WorkingCalendar(const WorkingCalendar& other) : days_(other.days()) {}
    WorkingCalendar& operator=(const WorkingCalendar& other);
    ~WorkingCalendar() = default;
    static Result<WorkingCalendar> load();

    /// The published days with these of an office over them, in place of those it had before.
    [[nodiscard]] WorkingCalendar withOwn(const std::vector<CalendarDay>& own) const;

    [[nodiscard]] bool isWorkday(QDate day) const;
    /// 春节, 清明节 …; empty on ordinary days.
    [[nodiscard]] QString nameOf(QDate day) const;
    /// Workdays after `from`, up to and with `to`; negative when `to` is earlier, none when one of
    /// them is no day.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;
    /// The last day of so many workdays after `from`; `from` itself for none. Needs `workdays` >=
    /// 0.
    [[nodiscard]] QDate afterWorkdays(QDate from, int workdays) const;

    /// Whether the year's notice is known. Every notice names 1 October; a local festival alone
    /// does not make a year known. Else only weekends are off.
    [[nodiscard]] bool knowsYear(int year) const;
    /// The years that have entries, published or of the office.
    [[nodiscard]] std::vector<int> years() const;
    /// What the notices say of the day; nothing: they do not name it.
    [[nodiscard]] std::optional<CalendarDay> published(QDate day) const;
    struct Entry {
        CalendarDay day;
        bool own = false;  ///< of the office, over what is published
        bool operator==(const Entry&) const = default;
    };
    /// The year's days that differ from the week's rule, by day.
    [[nodiscard]] std::vector<Entry> entries(int year) const;

private:
    using Days = QHash<QDate, CalendarDay>;
    struct Both {
        Days published, own;
        [[nodiscard]] const CalendarDay* find(QDate day) const;
        [[nodiscard]] bool isWorkday(QDate day) const;
    };
    [[nodiscard]] std::shared_ptr<const Both> days() const;

    mutable std::mutex mutex_;
    std::shared_ptr<const Both> days_ = std::make_shared<const Both>();
};

/// Same day of the target month, or its last day: 2022-01-31 + 1 month = 2022-02-28.
[[nodiscard]] QDate addMonths(QDate day, int months);
/// Whole years lived; who was born on 29 February grows older on 1 March of common years.
[[nodiscard]] int ageOn(QDate birth, QDate day);

}  // namespace zhiqiao
