// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_assignment_store.h"

#include "core/security/office_store.h"
#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddCaseBatch{"case_batch.add",
                                  uR"(
    INSERT INTO case_batch (id, reason, on_day, moved, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :reason, :on_day, :moved, :office, :staff, :operation, :recorded))"};
constexpr Statement kCaseBatch{"case_batch.find",
                               uR"(
    SELECT id, reason, on_day, moved, undone_on, undone_by, office_id, staff_id, recorded_at
    FROM case_batch WHERE id = :id)"};
constexpr Statement kMarkTakenBack{"case_batch.undo",
                                   uR"(
    UPDATE case_batch SET undone_on = :on_day, undone_by = :staff WHERE id = :batch)"};

#define ZHIQIAO_ASSIGNMENT                                            \
    u"SELECT a.id, a.person_id, a.officer_id, a.since_on, a.reason, " \
    u"a.batch_id, a.office_id, a.staff_id, a.recorded_at FROM case_assignment a "
constexpr Statement kAssignmentsOfBatch{
    "case_assignment.of_batch",
    ZHIQIAO_ASSIGNMENT u"WHERE a.batch_id = :id ORDER BY a.id & 1099511627775"};
constexpr Statement kAssignmentsOfPerson{
    "case_assignment.of_person",
    ZHIQIAO_ASSIGNMENT u"WHERE a.person_id = :id ORDER BY a.id & 1099511627775"};
#undef ZHIQIAO_ASSIGNMENT

// Named by somebody later, moved by a merge, which would look for the row again, or by an office
// that took the person over.
constexpr Statement kTakeBack{"case_assignment.take_back",
                              uR"(
    DELETE FROM case_assignment WHERE batch_id = :batch
        AND NOT EXISTS (SELECT 1 FROM case_assignment n
            WHERE n.person_id = case_assignment.person_id
                AND (n.id & 1099511627775) > (case_assignment.id & 1099511627775))
        AND NOT EXISTS (SELECT 1 FROM person_merge_row w
            JOIN person_merge m ON m.id = w.merge_id AND m.undone_at IS NULL
            WHERE w.kind = 'assignment' AND w.row_id = case_assignment.id)
        AND NOT EXISTS (SELECT 1 FROM case_transfer t WHERE t.batch_id = case_assignment.batch_id))"};

/// Numbers as the rows of a table with the column `value`; :people is their JSON array.
QString peopleAsked(const Database& database) {
    return database.isSqlite() ? u"(SELECT value FROM json_each(:people))"_s
                               : u"(SELECT CAST(value AS BIGINT) FROM "
                                 "json_array_elements_text(CAST(:people AS JSON)) AS e(value))"_s;
}

/// Pairs of person and officer as rows with their place from 1 on; :moves is [[person, officer]].
QString movesAsked(const Database& database) {
    return database.isSqlite()
               ? uR"((SELECT key + 1 AS place, json_extract(value, '$[0]') AS person_id,
                    json_extract(value, '$[1]') AS officer_id FROM json_each(:moves)) m)"_s
               : uR"((SELECT place, CAST(value->>0 AS BIGINT) AS person_id,
                    CAST(value->>1 AS BIGINT) AS officer_id
                    FROM json_array_elements(CAST(:moves AS JSON))
                        WITH ORDINALITY AS e(value, place)) m)"_s;
}

QString jsonText(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOf(const std::vector<PersonId>& people) {
    QJsonArray array;
    for (const auto person : people) array.append(person.value());
    return jsonText(array);
}

QString jsonOf(const std::vector<CaseMove>& moves) {
    QJsonArray array;
    for (const auto& move : moves) array.append(QJsonArray{move.person.value(), move.to.value()});
    return jsonText(array);
}

QString jsonOf(const std::vector<Assignment>& assignments) {
    std::vector<CaseMove> moves;
    for (const auto& one : assignments) moves.push_back({one.person, one.officer});
    return jsonOf(moves);
}

AssignmentBatch caseBatchAt(const Rows& rows) {
    return {.id = AssignmentBatchId(rows.id(0)),
            .reason = rows.text(1),
            .on = rows.day(2),
            .moved = rows.number(3),
            .undoneOn = rows.optionalDay(4),
            .undoneBy = optionalIdAt<StaffId>(rows, 5),
            .recorded = stampAt(rows, 6)};
}

Result<std::vector<Assignment>> assignmentsOf(Database& database, const Statement& statement,
                                              qint64 id) {
    auto rows = database.run(statement, {{u"id"_s, id}});
    if (!rows) return fail(rows.error());
    std::vector<Assignment> found;
    while (rows->next())
        found.push_back({.id = AssignmentId(rows->id(0)),
                         .person = PersonId(rows->id(1)),
                         .officer = StaffId(rows->id(2)),
                         .since = rows->day(3),
                         .reason = rows->text(4),
                         .batch = AssignmentBatchId(rows->id(5)),
                         .recorded = stampAt(*rows, 6)});
    return found;
}

Result<> lockPeople(Database& database, const std::vector<PersonId>& people) {
    if (database.isSqlite()) return {};  // one writer at a time
    const auto text = u"SELECT id FROM person WHERE id IN "_s + peopleAsked(database) +
                      u" ORDER BY id FOR NO KEY UPDATE"_s;
    auto held =
        database.run({"case_assignment.hold", text, false}, {{u"people"_s, jsonOf(people)}});
    if (!held) return fail(held.error());
    return {};
}

CaseStanding standingAt(const Rows& rows) {
    return {.person = PersonId(rows.id(0)),
            .where = {{}, OfficeId(rows.number(1)), rows.text(2)},
            .latest = optionalIdAt<AssignmentId>(rows, 4),
            .named = optionalIdAt<StaffId>(rows, 5),
            .mergedInto = optionalIdAt<PersonId>(rows, 6),
            .erased = !rows.isNull(7)};
}

}  // namespace

Result<std::vector<CaseStanding>> SqlAssignmentStore::casesOf(
    const std::vector<PersonId>& people) const {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto person = u"p.id"_s;
    const auto text =
        u"SELECT p.id, o.id, o.division, s.id, "
        "(SELECT ca.id FROM case_assignment ca WHERE ca.person_id = p.id "
        "ORDER BY ca.id & 1099511627775 DESC LIMIT 1), "_s +
        namedOfficer(person) +
        u", m.leads_to, x.person_id FROM person p JOIN office o ON o.id = "_s +
        officeKeeping(u"p"_s) + joinInCharge(person) +
        u" LEFT JOIN person_merge m ON m.gone_id = p.id AND m.undone_at IS NULL "
        "LEFT JOIN erasure x ON x.person_id = p.id WHERE p.id IN "_s +
        peopleAsked(database) + u" ORDER BY p.id"_s;
    auto rows =
        database.run({"case_assignment.standing", text, false}, {{u"people"_s, jsonOf(people)}});
    if (!rows) return fail(rows.error());
    std::vector<CaseStanding> found;
    while (rows->next()) {
        if (found.empty() || found.back().person.value() != rows->id(0))
            found.push_back(standingAt(*rows));
        auto& officers = found.back().where.officers;
        if (const auto officer = optionalIdAt<StaffId>(*rows, 3);
            officer && std::ranges::find(officers, *officer) == officers.end())
            officers.push_back(*officer);
    }
    return found;
}

Result<std::vector<CaseStanding>> SqlAssignmentStore::holdCases(
    const Act&, const std::vector<PersonId>& people) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto held = lockPeople(**database, people); !held) return fail(held.error());
    return casesOf(people);
}

Result<AssignmentBatch> SqlAssignmentStore::add(const Act& act, const std::vector<CaseMove>& moves,
                                                const QString& reason) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto first = takeRecordIds(database, act.office(), int(moves.size()) + 1);
    if (!first) return fail(first.error());
    QVariantMap binds{{u"id"_s, *first},
                      {u"reason"_s, reason},
                      {u"on_day"_s, bound(act.today())},
                      {u"moved"_s, qint64(moves.size())}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*first).text();
    if (auto added = database.run(kAddCaseBatch, binds); !added) return fail(added.error());

    const auto text =
        uR"(
    INSERT INTO case_assignment (id, person_id, officer_id, since_on, reason, batch_id, office_id,
        staff_id, operation_id, recorded_at)
    SELECT CAST(:id AS BIGINT) + m.place, m.person_id, m.officer_id, :on_day, :reason, :id, :office,
        :staff, CAST(:operation AS TEXT) || ':' || (CAST(:id AS BIGINT) + m.place), :recorded
    FROM )"_s +
        movesAsked(database);
    binds.remove(u"moved"_s);
    binds[u"operation"_s] = act.operation().text();
    binds[u"moves"_s] = jsonOf(moves);
    if (auto added = database.run({"case_assignment.add", text, false}, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(AssignmentBatchId(*first));
}

Result<TakenBack> SqlAssignmentStore::takeBack(const Act& act, AssignmentBatchId batch) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    if (auto there = find(batch); !there) return fail(there.error());
    const auto before = ofBatch(batch);
    if (!before) return fail(before.error());
    TakenBack taken;
    QVariantMap binds{{u"batch"_s, batch.value()}};
    {
        auto removed = database.run(kTakeBack, binds);
        if (!removed) return fail(removed.error());
        taken.undone = int(removed->rowsChanged());
    }
    auto left = ofBatch(batch);
    if (!left) return fail(left.error());
    taken.left = *std::move(left);
    if (taken.undone == 0) return taken;
    noteReplaced(database, kTakeBack, {{u"batch"_s, batch.value()}, {u"moves"_s, jsonOf(*before)}});
    bindAct(binds, act);
    binds[u"on_day"_s] = bound(act.today());
    if (auto marked = database.run(kMarkTakenBack, binds); !marked) return fail(marked.error());
    return taken;
}

Result<AssignmentBatch> SqlAssignmentStore::find(AssignmentBatchId batch) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kCaseBatch, {{u"id"_s, batch.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return caseBatchAt(*row);
}

Result<std::vector<Assignment>> SqlAssignmentStore::ofBatch(AssignmentBatchId batch) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return assignmentsOf(**database, kAssignmentsOfBatch, batch.value());
}

Result<std::vector<Assignment>> SqlAssignmentStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return assignmentsOf(**database, kAssignmentsOfPerson, person.value());
}

}  // namespace zhiqiao
