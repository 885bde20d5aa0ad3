// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_day_counts.h"

#include "core/storage/subject_people.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString actsOfDay() {
    return uR"(
    WITH acts AS (
        SELECT j.id, j.act, j.subject, j.subject_id, j.operation_id, j.working_day FROM journal j
        WHERE j.office_id = :office AND j.working_day = :day AND j.outcome = 'done'
            AND (CAST(:by AS BIGINT) = 0 OR j.staff_id = :by)),
    about AS (%1)
    SELECT a.act, count(DISTINCT a.id), count(b.person_id), count(DISTINCT b.person_id),
        count(DISTINCT b.act_id)
    FROM acts a LEFT JOIN about b ON b.act_id = a.id
    GROUP BY a.act)"_s.arg(peopleOfActs(u"acts"_s));
}

}  // namespace

Result<std::vector<DayLine>> SqlDayCounts::actsOf(OfficeId office, QDate day,
                                                  std::optional<StaffId> by) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text = actsOfDay();
    auto rows = (*database)->run({"journal.of_day", text, false},
                                 {{u"office"_s, office.value()},
                                  {u"day"_s, day.toString(Qt::ISODate)},
                                  {u"by"_s, by ? by->value() : qint64(0)}});
    if (!rows) return fail(rows.error());
    std::vector<DayLine> lines;
    while (rows->next())
        lines.push_back({.act = rows->text(0),
                         .acts = rows->id(1),
                         .personTimes = rows->id(2),
                         .persons = rows->id(3),
                         .aboutNobody = rows->id(1) - rows->id(4)});
    return lines;
}

}  // namespace zhiqiao
