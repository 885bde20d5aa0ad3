// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_merge_store.h"

#include "core/base/text.h"
#include "core/people/person_store.h"
#include "core/security/office_store.h"
#include "core/storage/facts_json.h"
#include "core/storage/merge_numbers.h"
#include "core/storage/merge_rows.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_cells.h"

#include <QTimeZone>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSurvivor{
    "person_merge.survivor",
    u"SELECT leads_to FROM person_merge WHERE gone_id = :gone AND undone_at IS NULL"};
// Approved ones that are done at once are never used; an erasure or an export waits for its use.
constexpr Statement kOpenRequests{"person_merge.open_requests",
                                  uR"(
    SELECT count(*) FROM approval
    WHERE subject = 'person' AND subject_id = :person AND (state = 'asked'
        OR (state = 'approved' AND used_at IS NULL AND kind = 'person.erase')))"};
constexpr Statement kAdd{"person_merge.add",
                         uR"(
    INSERT INTO person_merge (id, kept_id, gone_id, leads_to, reason, version_before,
        version_after, before_seal, after_seal, gone_seal, numbers_seal, office_id, staff_id,
        operation_id, recorded_at)
    VALUES (:id, :kept, :gone, :kept, :reason, :version_before, :version_after, :before, :after,
        :gone_facts, :numbers, :office, :staff, :operation, :recorded))"};
#define ZHIQIAO_MERGE                                                                         \
    u"SELECT id, kept_id, gone_id, reason, office_id, staff_id, recorded_at, undone_office, " \
    u"undone_by, undone_at, before_seal IS NULL FROM person_merge "
constexpr Statement kFind{"person_merge.find", ZHIQIAO_MERGE u"WHERE id = :id"};
constexpr Statement kOfPerson{"person_merge.of_person",
                              ZHIQIAO_MERGE
                              u"WHERE kept_id = :person OR gone_id = :person "
                              u"ORDER BY id & 1099511627775"};
#undef ZHIQIAO_MERGE
constexpr Statement kFacts{"person_merge.facts",
                           uR"(
    SELECT before_seal, after_seal, gone_seal, version_before, version_after FROM person_merge
    WHERE id = :id)"};
constexpr Statement kNumbers{"person_merge.numbers",
                             u"SELECT numbers_seal FROM person_merge WHERE id = :id"};
/// Those that led to the one that goes lead further.
constexpr Statement kLeadOn{"person_merge.lead_on",
                            uR"(
    UPDATE person_merge SET leads_to = :kept WHERE leads_to = :gone AND undone_at IS NULL)"};
constexpr Statement kFreeNumber{"person_merge.free_number",
                                uR"(
    UPDATE person SET id_number_seal = NULL, id_number_index = NULL WHERE id = :gone)"};
constexpr Statement kGiveNumber{"person_merge.give_number",
                                uR"(
    UPDATE person SET id_number_seal = :number, id_number_index = :index WHERE id = :gone)"};
constexpr Statement kNumber{"person_merge.number",
                            u"SELECT id_number_seal FROM person WHERE id = :id"};
constexpr Statement kForgetPromises{"person_merge.forget_promises",
                                    u"DELETE FROM obligation WHERE person_id = :person"};
constexpr Statement kHoldRow{"person_merge.hold",
                             u"UPDATE person SET row_version = row_version WHERE id = :id"};
constexpr Statement kUndo{"person_merge.undo",
                          uR"(
    UPDATE person_merge SET undone_at = :recorded, undone_by = :staff, undone_office = :office,
        undo_operation_id = :operation
    WHERE id = :id AND undone_at IS NULL)"};
constexpr Statement kLiving{"person_merge.living",
                            uR"(
    SELECT id, kept_id, gone_id FROM person_merge WHERE leads_to = :kept AND undone_at IS NULL)"};
constexpr Statement kLeadTo{"person_merge.lead_to",
                            u"UPDATE person_merge SET leads_to = :kept WHERE id = :id"};
// The row version counts on: somebody may still look at the row as the merge had made it.
constexpr Statement kTakeBack{"person_merge.take_back",
                              uR"(
    UPDATE person SET batch_id = v.batch_id, office_id = v.office_id, staff_id = v.staff_id,
        operation_id = v.operation_id, recorded_at = v.recorded_at
    FROM person_version v
    WHERE person.id = :person AND v.person_id = :person AND v.row_version = :version)"};
constexpr Statement kForgetVersions{
    "person_merge.forget_versions",
    u"DELETE FROM person_version WHERE person_id = :person AND row_version >= :version"};
constexpr Statement kActOf{"person_merge.act_of",
                           uR"(
    SELECT office_id, staff_id, recorded_at FROM journal WHERE operation_id = :operation)"};

constexpr qint64 kOrder = 1099511627775;  // lower 40 bits: the order of saving

Result<> done(Result<Rows> rows) {
    if (!rows) return fail(rows.error());
    return {};
}

RecordMerge mergeAt(const Rows& rows) {
    RecordMerge merge{.id = MergeId(rows.id(0)),
                      .kept = PersonId(rows.id(1)),
                      .gone = PersonId(rows.id(2)),
                      .reason = rows.text(3),
                      .recorded = stampAt(rows, 4),
                      .undone = {},
                      .erased = rows.value(10).toBool()};
    if (!rows.isNull(9)) merge.undone = stampAt(rows, 7);
    return merge;
}

/// The newest of the rows made upon a record since the merge.
struct Upon {
    int rows = 0;
    std::optional<Stamp> newest;
};

Result<Upon> madeUponSince(Database& database, const MergeTable& table, qint64 id, MergeId merge) {
    Upon upon;
    if (table.upon.isEmpty()) return upon;
    auto rows = database.run({"merge.upon", table.upon, false}, {{u"id"_s, id}});
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        if ((rows->id(0) & kOrder) < (merge.value() & kOrder)) continue;
        ++upon.rows;
        const Stamp stamp{OfficeId(rows->number(2)), StaffId(rows->id(1)), rows->instant(3)};
        if (!upon.newest || upon.newest->at <= stamp.at) upon.newest = stamp;
    }
    return upon;
}

/// Who ended or voided the row: the act whose operation it got since.
Result<std::optional<Stamp>> actUpon(Database& database, const RowValues& before,
                                     const RowValues& now) {
    for (auto value = now.begin(); value != now.end(); ++value) {
        if (!value.key().endsWith(u"operation_id"_s) || before.value(value.key()) == *value)
            continue;
        auto rows = database.run(kActOf, {{u"operation"_s, value->section(u':', 0, 0)}});
        if (!rows) return fail(rows.error());
        if (rows->next()) return std::optional(stampAt(*rows, 0));
    }
    return std::optional<Stamp>();
}

Result<MovedRecord> movedRecord(Database& database, const Vault& vault, const MergeTable& table,
                                const RememberedRow& row, MergeId merge) {
    MovedRecord moved{.record = row.record, .changes = {}};
    const auto now = rowAt(database, vault, table, row.record.id);
    if (!now) return fail(now.error());
    if (!*now) return moved;
    moved.changes = changesBetween(row.before, (*now)->values);
    const auto upon = madeUponSince(database, table, row.record.id, merge);
    if (!upon) return fail(upon.error());
    moved.added = upon->rows;
    moved.changed = upon->newest;
    if (!moved.isEdited() || moved.changed) return moved;
    const auto act = actUpon(database, row.before, (*now)->values);
    if (!act) return fail(act.error());
    moved.changed = *act;
    return moved;
}

Result<> tellApart(Database& database, const RecordMerge& merge) {
    struct Living {
        qint64 id;
        qint64 kept;
        qint64 gone;
    };
    std::vector<Living> living;
    {
        auto rows = database.run(kLiving, {{u"kept"_s, merge.kept.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next()) living.push_back({rows->id(0), rows->id(1), rows->id(2)});
    }
    std::set<qint64> back{merge.gone.value()};
    for (auto grown = true; grown;) {
        grown = false;
        for (const auto& one : living)
            if (back.contains(one.kept) && back.insert(one.gone).second) {
                grown = true;
                if (auto led = done(database.run(
                        kLeadTo, {{u"id"_s, one.id}, {u"kept"_s, merge.gone.value()}}));
                    !led)
                    return led;
            }
    }
    return {};
}

Result<> giveNumber(Database& database, const Vault& vault, PersonId gone, const QString& number) {
    if (number.isEmpty()) return {};
    const auto given = done(database.run(
        kGiveNumber,
        {{u"gone"_s, gone.value()},
         {u"number"_s, bound(vault.seal({"person", "id_number", gone.value()}, number))},
         {u"index"_s, bound(vault.blindIndex("id_number", number))}}));
    if (!given) return fail(constraintAs(given.error(), duplicateIdNumber()));
    return {};
}

}  // namespace

Result<std::optional<PersonId>> SqlMergeStore::survivorOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kSurvivor, {{u"gone"_s, person.value()}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(PersonId(row->id(0))) : std::nullopt;
}

Result<std::vector<KindCount>> SqlMergeStore::recordsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<KindCount> counts;
    for (const auto& table : mergeTables()) {
        const auto rows = rowsOf(**database, context_.vault, table, person);
        if (!rows) return fail(rows.error());
        if (!rows->empty()) counts.push_back({table.kind.toString(), int(rows->size())});
    }
    return counts;
}

Result<int> SqlMergeStore::openRequests(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kOpenRequests, {{u"person"_s, person.value()}});
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 0;
}

Result<RecordMerge> SqlMergeStore::merge(const Act& act, const MergeOrder& order) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto& vault = context_.vault;
    for (const auto id : {std::min(order.kept, order.gone), std::max(order.kept, order.gone)})
        if (auto locked = lockPerson(database, id.value()); !locked) return fail(locked.error());
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    const auto numbers = leadNumbers(database, vault, act, order);
    if (!numbers) return fail(numbers.error());
    const auto& facts = order.facts;
    const auto sealed = [&](std::string_view column, const QString& text) {
        return sealedCell(vault, {"person_merge", column, *id}, text);
    };
    QVariantMap binds{{u"id"_s, *id},
                      {u"kept"_s, order.kept.value()},
                      {u"gone"_s, order.gone.value()},
                      {u"reason"_s, order.reason},
                      {u"version_before"_s, facts.versionBefore},
                      {u"version_after"_s, facts.versionAfter},
                      {u"before"_s, sealed("before", toJson(facts.before))},
                      {u"after"_s, sealed("after", toJson(facts.after))},
                      {u"gone_facts"_s, sealed("gone", toJson(facts.gone))},
                      {u"numbers"_s, sealed("numbers", *numbers)}};
    bindAct(binds, act);
    const QVariantMap both{{u"kept"_s, order.kept.value()}, {u"gone"_s, order.gone.value()}};
    const QVariantMap gone{{u"gone"_s, order.gone.value()}};
    if (auto led = done(database.run(kLeadOn, both)); !led) return fail(led.error());
    if (auto added = done(database.run(kAdd, binds)); !added)
        return fail(constraintAs(added.error(), changedElsewhere()));
    if (auto moved = moveRows(database, vault, act, MergeId(*id), order.kept, order.gone); !moved)
        return fail(constraintAs(moved.error(), changedElsewhere()));
    if (auto left = done(database.run(kForgetPromises, {{u"person"_s, order.gone.value()}})); !left)
        return fail(left.error());
    if (auto hidden =
            moveSearchKeys(database, order.gone, searchTokensOf(facts.gone, vault), std::nullopt);
        !hidden)
        return fail(hidden.error());
    if (auto freed = done(database.run(kFreeNumber, gone)); !freed) return fail(freed.error());
    return find(MergeId(*id));
}

Result<RecordMerge> SqlMergeStore::find(MergeId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kFind, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return mergeAt(*row);
}

Result<std::vector<RecordMerge>> SqlMergeStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<RecordMerge> merges;
    while (rows->next()) merges.push_back(mergeAt(*rows));
    return merges;
}

Result<MergedFacts> SqlMergeStore::factsOf(MergeId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kFacts, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    if (row->isNull(0)) return fail(mergeErased());
    CellOpener open(context_.vault, "person_merge", id.value());
    MergedFacts facts{personFromJson(open("before", row->bytes(0))),
                      personFromJson(open("after", row->bytes(1))),
                      personFromJson(open("gone", row->bytes(2))), row->number(3), row->number(4)};
    if (open.error()) return fail(*open.error());
    return facts;
}

Result<std::vector<MovedRecord>> SqlMergeStore::moved(MergeId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto rows = rememberedRows(**database, context_.vault, id);
    if (!rows) return fail(rows.error());
    std::vector<MovedRecord> records;
    for (const auto& row : *rows) {
        const auto* table = mergeTable(row.record.kind);
        if (!table) {
            records.push_back({.record = row.record, .changes = {}});
            continue;
        }
        auto record = movedRecord(**database, context_.vault, *table, row, id);
        if (!record) return fail(record.error());
        records.push_back(*std::move(record));
    }
    return records;
}

Result<std::vector<LaterRecord>> SqlMergeStore::madeSince(MergeId id) const {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto merge = find(id);
    if (!merge) return fail(merge.error());
    const auto remembered = rememberedRows(database, context_.vault, id);
    if (!remembered) return fail(remembered.error());
    std::set<KindRecord> hanging;
    for (const auto& row : *remembered) hanging.insert(row.record);
    std::vector<LaterRecord> later;
    for (const auto& table : mergeTables()) {
        const auto kind = table.kind.toString();
        const auto rows = rowsOf(database, context_.vault, table, merge->kept);
        if (!rows) return fail(rows.error());
        for (const auto& row : *rows) {
            if ((row.id & kOrder) < (id.value() & kOrder)) continue;
            const auto corrects = row.values.value(u"corrects"_s).toLongLong();
            const auto referral = row.values.value(u"referral_id"_s).toLongLong();
            const auto recognition =
                kind == u"help"_s ? row.values.value(u"hardship_id"_s).toLongLong() : 0;
            if (hanging.contains({kind, corrects}) || hanging.contains({u"referral"_s, referral}) ||
                hanging.contains({u"hardship"_s, recognition})) {
                hanging.insert({kind, row.id});
                continue;
            }
            const auto at = QDateTime::fromMSecsSinceEpoch(
                row.values.value(u"recorded_at"_s).toLongLong(), QTimeZone::utc());
            later.push_back({{kind, row.id},
                             {OfficeId(row.values.value(u"office_id"_s).toInt()),
                              StaffId(row.values.value(u"staff_id"_s).toLongLong()), at}});
        }
    }
    std::ranges::sort(later, {}, [](const LaterRecord& one) { return one.record.id & kOrder; });
    return later;
}

Result<> SqlMergeStore::undo(const Act& act, const UnmergeOrder& order) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto& vault = context_.vault;
    const auto& merge = order.merge;
    const auto facts = factsOf(merge.id);
    if (!facts) return fail(facts.error());
    QString numbers;
    {
        auto row = database.run(kNumbers, {{u"id"_s, merge.id.value()}});
        if (!row) return fail(row.error());
        CellOpener open(vault, "person_merge", merge.id.value());
        if (row->next()) numbers = open("numbers", row->bytes(0));
        if (open.error()) return fail(*open.error());
    }
    if (auto locked = lockPerson(database, merge.kept.value()); !locked) return locked;
    if (auto held = done(database.run(kHoldRow, {{u"id"_s, merge.gone.value()}})); !held)
        return held;
    QVariantMap binds{{u"id"_s, merge.id.value()}};
    bindAct(binds, act);
    {
        auto undone = database.run(kUndo, binds);
        if (!undone) return fail(undone.error());
        if (undone->rowsChanged() != 1) return fail(mergeUndone());
    }
    if (auto led = tellApart(database, merge); !led) return led;
    if (auto moved = moveRowsBack(database, vault, order); !moved) return moved;
    if (auto left = done(database.run(kForgetPromises, {{u"person"_s, merge.kept.value()}})); !left)
        return left;
    QString number;
    {
        auto row = database.run(kNumber, {{u"id"_s, merge.kept.value()}});
        if (!row) return fail(row.error());
        CellOpener open(vault, "person", merge.kept.value());
        if (row->next()) number = open("id_number", row->bytes(0));
        if (open.error()) return fail(*open.error());
    }
    if (auto led = leadNumbersBack(database, vault, merge, numbers, number, facts->gone.idNumber);
        !led)
        return led;
    if (auto given = giveNumber(database, vault, merge.gone, facts->gone.idNumber); !given)
        return given;
    if (auto shown =
            moveSearchKeys(database, merge.gone, std::nullopt, searchTokensOf(facts->gone, vault));
        !shown)
        return shown;
    if (!order.forgetVersions) return {};
    const QVariantMap version{{u"person"_s, merge.kept.value()},
                              {u"version"_s, facts->versionBefore}};
    for (const auto& statement : {kTakeBack, kForgetVersions})
        if (auto taken = done(database.run(statement, version)); !taken) return taken;
    return {};
}

}  // namespace zhiqiao
