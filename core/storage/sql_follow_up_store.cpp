// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_follow_up_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddFollowUp{"follow_up.add",
                                 uR"(
    INSERT INTO follow_up (id, person_id, placement_id, on_day, method, outcome, standing, left_on,
        wage_seal, contract_kind, insured, words_seal, reason_seal, corrects, office_id, staff_id,
        operation_id, recorded_at)
    SELECT :id, p.person_id, p.id, :on_day, :method, :outcome, :standing, :left_on, :wage,
        :contract, :insured, :words, :reason, :corrects, :office, :staff, :operation, :recorded
    FROM placement p WHERE p.id = :placement AND p.person_id = :person AND p.corrected = 0
    RETURNING id)"};
constexpr Statement kCorrectedFollowUp{"follow_up.corrected",
                                       uR"(
    SELECT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = f.id)
    FROM follow_up f WHERE f.id = :id AND f.person_id = :person)"};

#define ZHIQIAO_FOLLOW_UP                                                                  \
    u"SELECT f.id, f.placement_id, f.on_day, f.method, f.outcome, f.standing, f.left_on, " \
    u"f.wage_seal, f.contract_kind, f.insured, f.words_seal, f.reason_seal, f.corrects, "  \
    u"f.office_id, f.staff_id, f.recorded_at FROM follow_up f WHERE f.person_id = :person "
constexpr Statement kFollowUps{
    "follow_up.of_person",
    ZHIQIAO_FOLLOW_UP u"AND f.outcome <> '' "
                      u"AND NOT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = f.id) "
                      u"ORDER BY f.on_day, f.id & 1099511627775"};
constexpr Statement kFollowUpHistory{"follow_up.history",
                                     ZHIQIAO_FOLLOW_UP u"ORDER BY f.id & 1099511627775"};
#undef ZHIQIAO_FOLLOW_UP

constexpr Statement kEndPlacement{
    "placement.end", u"UPDATE placement SET ended_on = :ended_on WHERE id = :id RETURNING id"};
constexpr Statement kRemoveFollowUpRows{"follow_up_course.remove",
                                        u"DELETE FROM follow_up_course WHERE person_id = :person"};
/// A merge has moved the placement from another person.
constexpr Statement kRemoveFollowUpRow{"follow_up_course.remove_one",
                                       u"DELETE FROM follow_up_course WHERE id = :id"};
constexpr Statement kAddFollowUpRow{"follow_up_course.add",
                                    uR"(
    INSERT INTO follow_up_course (id, person_id, number, due_on, attempts, last_on, staff_id,
        office_id)
    VALUES (:id, :person, :number, :due_on, :attempts, :last_on, :staff, :office))"};
constexpr Statement kFollowUpRows{"follow_up_course.of_person",
                                  uR"(
    SELECT id, number, due_on, attempts, last_on, staff_id, office_id
    FROM follow_up_course WHERE person_id = :person ORDER BY id)"};

Result<FollowUp> followUpAt(const Vault& vault, PersonId person, const Rows& rows) {
    const FollowUpId id(rows.id(0));
    CellOpener open(vault, "follow_up", id.value());
    const auto wage = open("wage", rows.bytes(7));
    const auto words = open("words", rows.bytes(10));
    const auto reason = open("reason", rows.bytes(11));
    if (open.error()) return fail(*open.error());
    const auto insured = rows.optionalId(9);
    return FollowUp{
        .id = id,
        .facts = {.person = person,
                  .placement = PlacementId(rows.id(1)),
                  .on = rows.day(2),
                  .method = rows.text(3),
                  .outcome = rows.text(4),
                  .standing = rows.text(5),
                  .leftOn = rows.optionalDay(6),
                  .wageFen = wage.isEmpty() ? std::nullopt : std::optional(wage.toLongLong()),
                  .contractKind = rows.text(8),
                  .insured = insured ? std::optional(*insured != 0) : std::nullopt,
                  .words = words,
                  .corrects = optionalIdAt<FollowUpId>(rows, 12),
                  .withdrawnReason = reason},
        .recorded = stampAt(rows, 13)};
}

QString wageText(std::optional<qint64> fen) { return fen ? QString::number(*fen) : QString(); }

}  // namespace

Result<FollowUp> SqlFollowUpStore::add(const Act& act, const FollowUpFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (facts.corrects) {
        auto row = (*database)->run(kCorrectedFollowUp, {{u"id"_s, facts.corrects->value()},
                                                         {u"person"_s, facts.person.value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
        if (row->value(0).toBool()) return fail(followUpCorrected());
    }
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const auto& vault = context_.vault;
    QVariantMap binds{
        {u"id"_s, *id},
        {u"person"_s, facts.person.value()},
        {u"placement"_s, facts.placement.value()},
        {u"on_day"_s, bound(facts.on)},
        {u"method"_s, facts.method},
        {u"outcome"_s, facts.outcome},
        {u"standing"_s, facts.standing},
        {u"left_on"_s, bound(facts.leftOn)},
        {u"wage"_s, sealedCell(vault, {"follow_up", "wage", *id}, wageText(facts.wageFen))},
        {u"contract"_s, facts.contractKind},
        {u"insured"_s, bound(facts.insured ? std::optional(qint64(*facts.insured)) : std::nullopt)},
        {u"words"_s, sealedCell(vault, {"follow_up", "words", *id}, facts.words)},
        {u"reason"_s, sealedCell(vault, {"follow_up", "reason", *id}, facts.withdrawnReason)},
        {u"corrects"_s, boundId(facts.corrects)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    auto added = (*database)->run(kAddFollowUp, binds);
    if (!added)
        return fail(
            constraintAs(added.error(), facts.corrects ? followUpCorrected() : recordNotFound()));
    if (!added->next()) return fail(recordNotFound());
    return FollowUp{FollowUpId(*id), facts, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<FollowUp>> SqlFollowUpStore::ofPerson(PersonId person) const {
    return read(kFollowUps, person);
}

Result<std::vector<FollowUp>> SqlFollowUpStore::historyOf(PersonId person) const {
    return read(kFollowUpHistory, person);
}

Result<std::vector<FollowUp>> SqlFollowUpStore::read(const Statement& statement,
                                                     PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(statement, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<FollowUp> found;
    while (rows->next()) {
        auto record = followUpAt(context_.vault, person, *rows);
        if (!record) return fail(record.error());
        found.push_back(*std::move(record));
    }
    return found;
}

Result<> SqlFollowUpStore::endPlacement(const Act&, PlacementId placement,
                                        std::optional<QDate> endedOn) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto ended = (*database)->run(kEndPlacement,
                                  {{u"id"_s, placement.value()}, {u"ended_on"_s, bound(endedOn)}});
    if (!ended) return fail(ended.error());
    if (!ended->next()) return fail(recordNotFound());
    return {};
}

Result<> SqlFollowUpStore::saveRows(const Act&, PersonId person,
                                    const std::vector<FollowUpRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = rowsOf(person);
    if (!kept) return fail(kept.error());
    auto wanted = rows;
    std::ranges::sort(wanted, {}, [](const FollowUpRow& row) { return row.placement.value(); });
    if (*kept == wanted) return {};
    if (auto gone = (*database)->run(kRemoveFollowUpRows, {{u"person"_s, person.value()}}); !gone)
        return fail(gone.error());
    for (const auto& row : wanted) {
        if (auto gone = (*database)->run(kRemoveFollowUpRow, {{u"id"_s, row.placement.value()}});
            !gone)
            return fail(gone.error());
        auto saved = (*database)->run(kAddFollowUpRow, {{u"id"_s, row.placement.value()},
                                                        {u"person"_s, row.person.value()},
                                                        {u"number"_s, row.number},
                                                        {u"due_on"_s, bound(row.due)},
                                                        {u"attempts"_s, row.attempts},
                                                        {u"last_on"_s, bound(row.lastOn)},
                                                        {u"staff"_s, row.staff.value()},
                                                        {u"office"_s, row.office.value()}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    }
    return {};
}

Result<std::vector<FollowUpRow>> SqlFollowUpStore::rowsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kFollowUpRows, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<FollowUpRow> found;
    while (rows->next())
        found.push_back({.placement = PlacementId(rows->id(0)),
                         .person = person,
                         .number = int(rows->number(1)),
                         .due = rows->optionalDay(2),
                         .attempts = int(rows->number(3)),
                         .lastOn = rows->optionalDay(4),
                         .staff = StaffId(rows->id(5)),
                         .office = OfficeId(rows->number(6))});
    return found;
}

}  // namespace zhiqiao
