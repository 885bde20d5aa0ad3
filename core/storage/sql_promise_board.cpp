// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_promise_board.h"

#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/work_sources.h"

#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of the rows of one source, by who is in charge: sort, number, first day.
QString boardOf(const WorkSource& source, const QString& today, const QString& weekEnd) {
    const auto due = source.due.isEmpty() ? u"CAST(NULL AS TEXT)"_s : source.due;
    const auto sort =
        uR"((CASE WHEN w.id IS NOT NULL THEN 'held' WHEN %1 < '%2' THEN 'overdue'
        WHEN %1 <= '%3' THEN 'week' ELSE 'later' END))"_s.arg(due, today, weekEnd);
    return u"SELECT st.id AS officer, %1 AS sort, %2 AS due FROM %3 %4 LEFT JOIN worklist_hold w "
           "ON %5 AND %6 WHERE %7 AND %8 = :office"_s.arg(sort, due, source.table, source.joins,
                                                          holdFits(source), holdStands(today),
                                                          source.where, source.office);
}

/// Slips that are out and not late yet, by who is in charge as those that are late.
QString slipsOut(const QString& today) {
    return u"SELECT st.id AS officer, 'slip' AS sort, sa.receipt_due AS due FROM slip_awaited sa "
           "JOIN job_referral f ON f.id = sa.id JOIN person p ON p.id = f.person_id"_s +
           joinOfficer(u"f.person_id"_s, u"f.staff_id"_s) +
           u" WHERE sa.receipt_due >= '%1' AND "_s.arg(today) + officeKeeping(u"p"_s) +
           u" = :office"_s;
}

QString boardText(QDate day, QDate weekEnd, const WorklistDays& days) {
    const auto today = day.toString(Qt::ISODate);
    QStringList all;
    for (const auto& source : workSources(day, days))
        all << boardOf(source, today, weekEnd.toString(Qt::ISODate));
    all << slipsOut(today);
    return u"SELECT b.officer, b.sort, CAST(count(*) AS BIGINT), min(b.due) FROM ("_s +
           all.join(u" UNION ALL "_s) +
           u") b WHERE b.sort <> 'later' GROUP BY b.officer, b.sort ORDER BY b.officer, b.sort"_s;
}

void add(PromiseCounts& counts, const QString& sort, int number, const QString& first) {
    if (sort == u"held"_s) counts.held = number;
    if (sort == u"overdue"_s) counts.overdue = number;
    if (sort == u"slip"_s) counts.slipsOut = number;
    if (sort != u"week"_s) return;
    counts.thisWeek = number;
    counts.nextDue = QDate::fromString(first, Qt::ISODate);
}

}  // namespace

Result<PromiseBoardStore::ByOfficer> SqlPromiseBoard::counts(OfficeId office, QDate today,
                                                             QDate weekEnd) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run({"promise_board.counts", boardText(today, weekEnd, days_), false},
                                 {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::map<std::optional<StaffId>, PromiseCounts> byOfficer;
    while (rows->next()) {
        const auto officer =
            rows->value(0).isNull() ? std::nullopt : std::optional(StaffId(rows->id(0)));
        add(byOfficer[officer], rows->text(1), rows->number(2), rows->text(3));
    }
    return ByOfficer(byOfficer.begin(), byOfficer.end());
}

}  // namespace zhiqiao
