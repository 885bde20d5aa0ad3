// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/codes/working_calendar.h"

namespace zhiqiao {

/// "calendar": the days that differ from the week's rule, by day, as the calendar stands when it is
/// asked. The filter `year` takes one year; a record's number is its day as 20221001.
class CalendarList final : public ListSource {
public:
    /// The calendar outlives the list.
    explicit CalendarList(const WorkingCalendar& calendar) : calendar_(calendar) {}

    [[nodiscard]] QString key() const override { return QStringLiteral("calendar"); }
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    Result<ListPage> page(const ListQuery& query) const override;
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override;

    [[nodiscard]] static qint64 idOf(QDate day);
    [[nodiscard]] static QDate dayOf(qint64 id);

private:
    const WorkingCalendar& calendar_;
};

}  // namespace zhiqiao
