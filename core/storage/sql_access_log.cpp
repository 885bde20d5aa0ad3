// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_access_log.h"

#include "core/storage/subject_people.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString accessesSql() {
    return uR"(
    SELECT j.recorded_at, j.act, s.name, o.name, j.outcome, j.role, j.id, v.values_seal
    FROM journal j LEFT JOIN staff s ON s.id = j.staff_id JOIN office o ON o.id = j.office_id
        LEFT JOIN journal_value v ON v.id = j.id
    WHERE %1
        OR (j.subject = 'person' AND j.subject_id IN (SELECT gone_id FROM person_merge
            WHERE leads_to = :person AND undone_at IS NULL))
        OR (j.subject = 'referral' AND j.subject_id IS NULL AND j.operation_id IN
            (SELECT operation_id FROM print_record WHERE person_id = :person
            UNION SELECT replace(operation_id, ':1', '') FROM print_record
            WHERE person_id = :person))
        OR (j.subject = 'approval' AND j.operation_id IN (SELECT operation_id FROM approval
            WHERE subject = 'person' AND subject_id = :person))
        OR (j.act = 'record.many' AND j.operation_id IN (SELECT replace(n.operation_id,
            ':' || n.id, '') FROM person_note n WHERE n.person_id = :person
            UNION SELECT replace(s.operation_id, ':' || s.id, '') FROM record_batch_row r
            JOIN service s ON s.id = r.id WHERE s.person_id = :person))
        OR j.operation_id IN (SELECT replace(operation_id, ':' || id, '') FROM person
            WHERE id = :person
            UNION SELECT replace(operation_id, ':' || person_id, '') FROM person_version
            WHERE person_id = :person
            UNION SELECT replace(operation_id, ':' || id, '') FROM programme_enrolment
            WHERE person_id = :person
            UNION SELECT replace(operation_id, ':' || id, '') FROM case_transfer
            WHERE person_id = :person
            UNION SELECT replace(answer_operation_id, ':' || id, '') FROM case_transfer
            WHERE person_id = :person)
    ORDER BY j.id & 1099511627775)"_s.arg(subjectIsOfPerson());
}

/// Empty where none is kept: not given, or erased.
Result<QString> reasonAt(const Vault& vault, const Rows& rows) {
    const auto sealed = rows.bytes(7);
    if (sealed.isEmpty()) return QString();
    const auto values = vault.open({"journal_value", "values", rows.id(6)}, sealed);
    if (!values) return fail(values.error());
    return QJsonDocument::fromJson(values->toUtf8()).object()[u"reason"_s].toString();
}

}  // namespace

Result<std::vector<SeenAct>> SqlAccessLog::accessesTo(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text = accessesSql();
    auto rows =
        (*database)->run({"journal.of_person", text, false}, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<SeenAct> found;
    while (rows->next()) {
        auto reason = reasonAt(context_.vault, *rows);
        if (!reason) return fail(reason.error());
        found.push_back({.at = rows->instant(0),
                         .act = rows->text(1),
                         .staff = rows->text(2),
                         .office = rows->text(3),
                         .denied = rows->text(4) == u"denied"_s,
                         .roles = rows->text(5),
                         .reason = *std::move(reason)});
    }
    return found;
}

}  // namespace zhiqiao
