// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_rows.h"

#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRemember{"person_merge_row.add",
                              uR"(
    INSERT INTO person_merge_row (id, merge_id, kind, row_id, before_seal)
    VALUES (:id, :merge, :kind, :row, :before))"};
constexpr Statement kRemembered{"person_merge_row.of_merge",
                                uR"(
    SELECT id, kind, row_id, before_seal FROM person_merge_row WHERE merge_id = :merge
    ORDER BY id)"};
constexpr Statement kApart{"person_apart.to_move",
                           uR"(
    SELECT id, person_id, other_id FROM person_apart
    WHERE person_id = :gone OR other_id = :gone ORDER BY id)"};
constexpr Statement kMoveApart{"person_apart.move",
                               uR"(
    UPDATE person_apart SET person_id = :one, other_id = :other
    WHERE id = :id AND NOT EXISTS (SELECT 1 FROM person_apart a
        WHERE a.person_id = :one AND a.other_id = :other))"};
constexpr Statement kPlansOfRecognition{"help_plan.of_recognition",
                                        u"SELECT id FROM help_plan WHERE hardship_id = :id"};
constexpr Statement kPlacementsOfReferral{"placement.of_referral",
                                          u"SELECT id FROM placement WHERE referral_id = :id"};

Result<> done(Result<Rows> rows) {
    if (!rows) return fail(rows.error());
    return {};
}

Result<> remember(Database& database, const Vault& vault, const Act& act, MergeId merge,
                  const KindRecord& record, const RowValues& before) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    return done(database.run(
        kRemember,
        {{u"id"_s, *id},
         {u"merge"_s, merge.value()},
         {u"kind"_s, record.kind},
         {u"row"_s, record.id},
         {u"before"_s, sealedCell(vault, {"person_merge_row", "before", *id}, toJson(before))}}));
}

struct ApartRow {
    qint64 id;
    qint64 one;
    qint64 other;
};

Result<std::vector<ApartRow>> apartRows(Database& database, PersonId gone) {
    auto rows = database.run(kApart, {{u"gone"_s, gone.value()}});
    if (!rows) return fail(rows.error());
    std::vector<ApartRow> found;
    while (rows->next()) found.push_back({rows->id(0), rows->id(1), rows->id(2)});
    return found;
}

Result<bool> moveApart(Database& database, qint64 id, qint64 one, qint64 other) {
    auto moved = database.run(
        kMoveApart,
        {{u"id"_s, id}, {u"one"_s, std::min(one, other)}, {u"other"_s, std::max(one, other)}});
    if (!moved) return fail(moved.error());
    return moved->rowsChanged() == 1;
}

/// A decision about the two themselves stays with the row that goes.
Result<> moveApartRows(Database& database, const Vault& vault, const Act& act, MergeId merge,
                       PersonId kept, PersonId gone) {
    const auto rows = apartRows(database, gone);
    if (!rows) return fail(rows.error());
    for (const auto& row : *rows) {
        const auto other = row.one == gone.value() ? row.other : row.one;
        if (other == kept.value()) continue;
        const auto moved = moveApart(database, row.id, kept.value(), other);
        if (!moved) return fail(moved.error());
        if (!*moved) continue;
        if (auto known = remember(database, vault, act, merge, {u"apart"_s, row.id},
                                  {{u"person_id"_s, QString::number(row.one)},
                                   {u"other_id"_s, QString::number(row.other)}});
            !known)
            return known;
    }
    return {};
}

Result<> giveRow(Database& database, const MergeTable& table, qint64 id, PersonId from,
                 PersonId to) {
    const auto text =
        u"UPDATE %1 SET %2 = :to WHERE id = :id AND %2 = :from"_s.arg(table.table, table.owner);
    return done(database.run({"merge.move", text, false},
                             {{u"to"_s, to.value()}, {u"id"_s, id}, {u"from"_s, from.value()}}));
}

Result<std::vector<qint64>> idsOf(Result<Rows> rows) {
    if (!rows) return fail(rows.error());
    std::vector<qint64> ids;
    while (rows->next()) ids.push_back(rows->id(0));
    return ids;
}

/// Rows with an owner of their own that were made upon the record.
Result<std::vector<KindRecord>> followersOf(Database& database, const KindRecord& record) {
    if (record.kind == u"hardship"_s) {
        const auto plans = idsOf(database.run(kPlansOfRecognition, {{u"id"_s, record.id}}));
        if (!plans) return fail(plans.error());
        std::vector<KindRecord> followers;
        for (const auto id : *plans) followers.push_back({u"help"_s, id});
        return followers;
    }
    const bool isReferral = record.kind == u"referral"_s;
    if (!isReferral && record.kind != u"registration"_s && record.kind != u"service"_s)
        return std::vector<KindRecord>();
    const QVariantMap binds{{u"id"_s, record.id}};
    const auto ids = idsOf(
        isReferral ? database.run(kPlacementsOfReferral, binds)
                   : database.run({"merge.upon", mergeTable(record.kind)->upon, false}, binds));
    if (!ids) return fail(ids.error());
    std::vector<KindRecord> followers;
    for (const auto id : *ids) followers.push_back({isReferral ? u"placement"_s : record.kind, id});
    return followers;
}

Result<> giveWithFollowers(Database& database, const KindRecord& record, PersonId from,
                           PersonId to) {
    const auto* table = mergeTable(record.kind);
    if (!table) return {};
    if (auto given = giveRow(database, *table, record.id, from, to); !given) return given;
    const auto followers = followersOf(database, record);
    if (!followers) return fail(followers.error());
    for (const auto& follower : *followers)
        if (auto given = giveWithFollowers(database, follower, from, to); !given) return given;
    return {};
}

/// What a row was made upon: the record it corrects, the letter an employment came of, the
/// recognition a plan follows.
std::optional<KindRecord> madeUpon(const RememberedRow& row) {
    if (row.record.kind == u"help"_s)
        return KindRecord{u"hardship"_s, row.before.value(u"hardship_id"_s).toLongLong()};
    if (const auto corrects = row.before.value(u"corrects"_s); !corrects.isEmpty())
        return KindRecord{row.record.kind, corrects.toLongLong()};
    if (const auto referral = row.before.value(u"referral_id"_s); !referral.isEmpty())
        return KindRecord{u"referral"_s, referral.toLongLong()};
    return {};
}

/// A record that stays keeps what it was made upon and what was made upon it.
std::set<KindRecord> stayingTogether(const std::vector<RememberedRow>& rows,
                                     std::set<KindRecord> staying) {
    for (auto grown = true; grown;) {
        grown = false;
        for (const auto& row : rows) {
            const auto upon = madeUpon(row);
            if (!upon || staying.contains(*upon) == staying.contains(row.record)) continue;
            staying.insert(*upon);
            staying.insert(row.record);
            grown = true;
        }
    }
    return staying;
}

}  // namespace

Result<std::vector<RememberedRow>> rememberedRows(Database& database, const Vault& vault,
                                                  MergeId merge) {
    auto rows = database.run(kRemembered, {{u"merge"_s, merge.value()}});
    if (!rows) return fail(rows.error());
    std::vector<RememberedRow> found;
    while (rows->next()) {
        if (rows->isNull(3)) return fail(mergeErased());
        CellOpener open(vault, "person_merge_row", rows->id(0));
        const auto json = open("before", rows->bytes(3));
        if (open.error()) return fail(*open.error());
        found.push_back({{rows->text(1), rows->id(2)}, rowValuesFromJson(json)});
    }
    return found;
}

Result<> moveRows(Database& database, const Vault& vault, const Act& act, MergeId merge,
                  PersonId kept, PersonId gone) {
    for (const auto& table : mergeTables()) {
        const auto rows = rowsOf(database, vault, table, gone);
        if (!rows) return fail(rows.error());
        for (const auto& row : *rows) {
            if (auto known = remember(database, vault, act, merge, {table.kind.toString(), row.id},
                                      row.values);
                !known)
                return known;
            if (auto given = giveRow(database, table, row.id, gone, kept); !given) return given;
        }
    }
    return moveApartRows(database, vault, act, merge, kept, gone);
}

Result<> moveRowsBack(Database& database, const Vault& vault, const UnmergeOrder& order) {
    const auto [kept, gone] = std::pair(order.merge.kept, order.merge.gone);
    const auto rows = rememberedRows(database, vault, order.merge.id);
    if (!rows) return fail(rows.error());
    const auto staying = stayingTogether(*rows, order.staying);
    for (const auto& [record, before] : *rows) {
        if (staying.contains(record)) continue;
        if (record.kind == u"apart"_s) {
            if (auto moved = moveApart(database, record.id, before[u"person_id"_s].toLongLong(),
                                       before[u"other_id"_s].toLongLong());
                !moved)
                return fail(moved.error());
        } else if (auto given = giveWithFollowers(database, record, kept, gone); !given) {
            return given;
        }
    }
    for (const auto& record : order.going)
        if (auto given = giveWithFollowers(database, record, kept, gone); !given) return given;
    return {};
}

}  // namespace zhiqiao
