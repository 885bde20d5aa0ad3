// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_record_batch_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kBeginBatch{"record_batch.add",
                                uR"(
    INSERT INTO record_batch (id, kind, on_day, persons, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :kind, :on_day, :persons, :office, :staff, :operation, :recorded))"};
constexpr Statement kIncludeService{"record_batch_row.add",
                                    uR"(
    INSERT INTO record_batch_row (id, batch_id)
    SELECT s.id, b.id FROM service s, record_batch b
    WHERE s.id = :service AND b.id = :batch RETURNING id)"};
constexpr Statement kAddNote{"person_note.add",
                             uR"(
    INSERT INTO person_note (id, person_id, on_day, text_seal, batch_id, office_id, staff_id,
        operation_id, recorded_at)
    VALUES (:id, :person, :on_day, :text, :batch, :office, :staff, :operation, :recorded))"};
constexpr Statement kRecordBatch{"record_batch.find",
                                 uR"(
    SELECT id, kind, on_day, persons, office_id, staff_id, recorded_at
    FROM record_batch WHERE id = :batch)"};

/// Corrected by another, moved by a merge, which would look for the row again, or erased.
#define ZHIQIAO_MOVED_OR_ERASED(kind, row) \
    u"NOT EXISTS (SELECT 1 FROM person_merge_row w JOIN person_merge m "            \
    u"ON m.id = w.merge_id AND m.undone_at IS NULL WHERE w.kind = '" kind           \
    u"' AND w.row_id = " row u".id) AND NOT EXISTS (SELECT 1 FROM erasure x WHERE " \
    u"x.person_id = " row u".person_id)"
constexpr Statement kBatchedServices{
    "record_batch.services",
    u"SELECT s.id, s.person_id, NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id) "
    u"AND " ZHIQIAO_MOVED_OR_ERASED(u"service", u"s") u" FROM record_batch_row r "
    u"JOIN service s ON s.id = r.id WHERE r.batch_id = :batch ORDER BY s.id & 1099511627775"};
constexpr Statement kBatchedNotes{
    "record_batch.notes",
    u"SELECT n.id, n.person_id, " ZHIQIAO_MOVED_OR_ERASED(u"note", u"n") u" FROM person_note n "
    u"WHERE n.batch_id = :batch ORDER BY n.id & 1099511627775"};
#undef ZHIQIAO_MOVED_OR_ERASED

constexpr Statement kTakeAside[] = {
    {"contact_course.take_back", u"DELETE FROM contact_course WHERE id = :record"},
    {"contact_sheet.take_back", u"DELETE FROM contact_sheet WHERE id = :record"},
    {"record_batch_row.take_back",
     u"DELETE FROM record_batch_row WHERE id = :record AND batch_id = :batch"}};
/// With the act, so that the journal tells what went and what follows from it is reckoned anew.
constexpr Statement kTakeRecord[] = {
    {"service.take_back",
     u"DELETE FROM service "
     u"WHERE id = :record AND person_id = :person AND operation_id <> :operation"},
    {"person_note.take_back",
     u"DELETE FROM person_note "
     u"WHERE id = :record AND person_id = :person AND operation_id <> :operation"}};
constexpr Statement kRemoveEmptyBatch{"record_batch.remove",
                                      uR"(
    DELETE FROM record_batch WHERE id = :batch
        AND NOT EXISTS (SELECT 1 FROM record_batch_row r WHERE r.batch_id = :batch)
        AND NOT EXISTS (SELECT 1 FROM person_note n WHERE n.batch_id = :batch))"};
constexpr Statement kNotesOfPerson{"person_note.of_person",
                                   uR"(
    SELECT id, on_day, text_seal, batch_id, office_id, staff_id, recorded_at
    FROM person_note WHERE person_id = :person ORDER BY id & 1099511627775)"};

}  // namespace

Result<RecordBatch> SqlRecordBatchStore::begin(const Act& act, const QString& kind, QDate on,
                                               int persons) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id}, {u"kind"_s, kind}, {u"on_day"_s, bound(on)}, {u"persons"_s, persons}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kBeginBatch, binds); !added) return fail(added.error());
    return RecordBatch{
        RecordBatchId(*id), kind, on, persons, {act.office(), act.staff(), act.at()}};
}

Result<> SqlRecordBatchStore::include(const Act&, RecordBatchId batch, ServiceId service) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto added = (*database)->run(kIncludeService,
                                  {{u"service"_s, service.value()}, {u"batch"_s, batch.value()}});
    if (!added) return fail(added.error());
    if (!added->next()) return fail(recordNotFound());
    return {};
}

Result<PersonNote> SqlRecordBatchStore::addNote(const Act& act, RecordBatchId batch,
                                                PersonId person, QDate on, const QString& text) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, person.value()},
                      {u"on_day"_s, bound(on)},
                      {u"text"_s, sealedCell(context_.vault, {"person_note", "text", *id}, text)},
                      {u"batch"_s, batch.value()}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddNote, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return PersonNote{NoteId(*id), person, on, text, batch, {act.office(), act.staff(), act.at()}};
}

Result<RecordBatch> SqlRecordBatchStore::find(RecordBatchId batch) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kRecordBatch, {{u"batch"_s, batch.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return RecordBatch{RecordBatchId(row->id(0)), row->text(1), row->day(2), int(row->number(3)),
                       stampAt(*row, 4)};
}

Result<std::vector<BatchedRecord>> SqlRecordBatchStore::recordsOf(RecordBatchId batch) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<BatchedRecord> found;
    for (const auto& statement : {kBatchedServices, kBatchedNotes}) {
        auto rows = (*database)->run(statement, {{u"batch"_s, batch.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next())
            found.push_back({rows->id(0), PersonId(rows->id(1)), rows->value(2).toBool()});
    }
    return found;
}

Result<> SqlRecordBatchStore::takeBack(const Act& act, RecordBatchId batch,
                                       const std::vector<BatchedRecord>& records) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (const auto& [record, person, free] : records) {
        if (!free) continue;
        for (const auto& statement : kTakeAside)
            if (auto gone = (*database)->run(statement,
                                             {{u"record"_s, record}, {u"batch"_s, batch.value()}});
                !gone)
                return fail(gone.error());
        for (const auto& statement : kTakeRecord)
            if (auto gone = (*database)->run(statement, {{u"record"_s, record},
                                                         {u"person"_s, person.value()},
                                                         {u"operation"_s, act.operation().text()}});
                !gone)
                return fail(gone.error());
    }
    auto gone = (*database)->run(kRemoveEmptyBatch, {{u"batch"_s, batch.value()}});
    if (!gone) return fail(gone.error());
    return {};
}

Result<std::vector<PersonNote>> SqlRecordBatchStore::notesOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kNotesOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<PersonNote> found;
    while (rows->next()) {
        CellOpener open(context_.vault, "person_note", rows->id(0));
        const auto text = open("text", rows->bytes(2));
        if (open.error()) return fail(*open.error());
        found.push_back({NoteId(rows->id(0)), person, rows->day(1), text,
                         RecordBatchId(rows->id(3)), stampAt(*rows, 4)});
    }
    return found;
}

}  // namespace zhiqiao
