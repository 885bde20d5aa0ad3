// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_day_counts.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// A registration makes a new person each time, so its act stands for one.
constexpr Statement kActsOfDay{"journal.of_day",
                               uR"(
    SELECT j.act, count(*),
        count(DISTINCT CASE WHEN j.act = 'person.register' THEN j.id
            WHEN j.subject = 'person' THEN j.subject_id
            WHEN j.subject = 'referral' THEN r.person_id END),
        sum(CASE WHEN j.act = 'person.register' OR (j.subject = 'person' AND
            j.subject_id IS NOT NULL) OR r.person_id IS NOT NULL THEN 0 ELSE 1 END)
    FROM journal j LEFT JOIN job_referral r ON j.subject = 'referral' AND r.id = j.subject_id
    WHERE j.office_id = :office AND j.working_day = :day AND j.outcome = 'done'
        AND (CAST(:by AS BIGINT) = 0 OR j.staff_id = :by)
    GROUP BY j.act)"};

}  // namespace

Result<std::vector<DayLine>> SqlDayCounts::actsOf(OfficeId office, QDate day,
                                                  std::optional<StaffId> by) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kActsOfDay, {{u"office"_s, office.value()},
                                              {u"day"_s, day.toString(Qt::ISODate)},
                                              {u"by"_s, by ? by->value() : qint64(0)}});
    if (!rows) return fail(rows.error());
    std::vector<DayLine> lines;
    while (rows->next()) {
        DayLine line{.act = rows->text(0), .acts = rows->id(1)};
        if (rows->id(3) == 0) line.persons = rows->id(2);
        lines.push_back(line);
    }
    return lines;
}

}  // namespace zhiqiao
