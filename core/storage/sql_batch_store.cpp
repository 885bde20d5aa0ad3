// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_batch_store.h"

#include "core/security/office_store.h"
#include "core/storage/batch_undo.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kBeginBatch{"import_batch.begin",
                                uR"(
    INSERT INTO import_batch (id, kind, digest, added, changed, same, refused, complete, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :kind, :digest, 0, 0, 0, 0, 0, :office, :staff, :operation, :recorded))"};

constexpr Statement kCompleteBatch{"import_batch.complete",
                                   uR"(
    UPDATE import_batch SET added = :added, changed = :changed, same = :same, refused = :refused,
        complete = 1
    WHERE id = :id AND undone_at IS NULL)"};

// Writes nothing new: it waits for whoever undoes the batch, and lets nobody begin to.
constexpr Statement kHold{"import_batch.hold",
                          uR"(
    UPDATE import_batch SET complete = complete WHERE id = :id AND undone_at IS NULL)"};

constexpr Statement kBatches{"import_batch.newest",
                             uR"(
    SELECT id, kind, digest, added, changed, same, refused, complete, undone_at, office_id,
        staff_id, recorded_at
    FROM import_batch ORDER BY id & 1099511627775 DESC LIMIT :limit)"};

// Marks before anything is taken out, so that of two counters one finds it undone.
constexpr Statement kMarkUndone{"import_batch.undone",
                                uR"(
    UPDATE import_batch SET undone_at = :at WHERE id = :id AND undone_at IS NULL)"};

constexpr Statement kBatchExists{"import_batch.exists",
                                 u"SELECT 1 FROM import_batch WHERE id = :id"};

constexpr Statement kPeopleChanged{"import_batch.people_changed",
                                   uR"(
    SELECT person_id FROM person_version WHERE replaced_by_batch = :batch
    UNION SELECT person_id FROM registration WHERE batch_id = :batch
    EXCEPT SELECT id FROM person WHERE batch_id = :batch)"};

/// Why a statement that wants a batch not undone found none.
Error noSuchBatch(Database& database, BatchId id) {
    auto exists = database.run(kBatchExists, {{u"id"_s, id.value()}});
    if (!exists) return exists.error();
    return exists->next() ? batchUndone() : recordNotFound();
}

}  // namespace

Result<ImportBatch> SqlBatchStore::begin(const Act& act, const QString& kind,
                                         const QString& digest) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id}, {u"kind"_s, kind}, {u"digest"_s, digest}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = (*database)->run(kBeginBatch, binds); !row) return fail(row.error());
    ImportBatch batch{.id = BatchId(*id),
                      .kind = kind,
                      .digest = digest,
                      .undoneAt = {},
                      .recorded = {act.office(), act.staff(), act.at()}};
    return batch;
}

Result<> SqlBatchStore::hold(const Act&, BatchId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto held = (*database)->run(kHold, {{u"id"_s, id.value()}});
    if (!held) return fail(held.error());
    if (held->rowsChanged() != 1) return fail(noSuchBatch(**database, id));
    return {};
}

Result<> SqlBatchStore::complete(const Act&, const ImportBatch& batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto saved = (*database)->run(kCompleteBatch, {{u"id"_s, batch.id.value()},
                                                   {u"added"_s, batch.added},
                                                   {u"changed"_s, batch.changed},
                                                   {u"same"_s, batch.same},
                                                   {u"refused"_s, batch.refused}});
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(noSuchBatch(**database, batch.id));
    return {};
}

Result<std::vector<ImportBatch>> SqlBatchStore::batches(int limit) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kBatches, {{u"limit"_s, limit}});
    if (!rows) return fail(rows.error());
    std::vector<ImportBatch> found;
    while (rows->next())
        found.push_back(
            {.id = BatchId(rows->id(0)),
             .kind = rows->text(1),
             .digest = rows->text(2),
             .added = rows->number(3),
             .changed = rows->number(4),
             .same = rows->number(5),
             .refused = rows->number(6),
             .complete = rows->number(7) != 0,
             .undoneAt = rows->isNull(8) ? std::nullopt : std::optional(rows->instant(8)),
             .recorded = stampAt(*rows, 9)});
    return found;
}

Result<std::vector<PersonId>> SqlBatchStore::peopleChanged(BatchId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kPeopleChanged, {{u"batch"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<PersonId> people;
    while (rows->next()) people.emplace_back(rows->id(0));
    return people;
}

Result<> SqlBatchStore::undo(const Act& act, BatchId id) {
    auto here = context_.connections.here();
    if (!here) return fail(here.error());
    auto& database = **here;
    const auto marked =
        database.run(kMarkUndone, {{u"id"_s, id.value()}, {u"at"_s, bound(act.at())}});
    if (!marked) return fail(marked.error());
    if (marked->rowsChanged() != 1) return fail(noSuchBatch(database, id));
    const auto later = recordsBuiltUpon(database, id);
    if (!later) return fail(later.error());
    if (*later > 0) return fail(batchBuiltUpon(*later));
    // A record another counter adds now has the last word: the row it hangs on cannot go.
    if (auto removed = removeAdded(context_, database, id); !removed)
        return fail(constraintAs(removed.error(), batchBuiltUpon(1)));
    if (auto restored = restoreChanged(context_, database, act, id); !restored)
        return fail(restored.error());
    return {};
}

}  // namespace zhiqiao
