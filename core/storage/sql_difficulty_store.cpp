// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_difficulty_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddDifficulty{"difficulty.add",
                                   uR"(
    INSERT INTO difficulty (id, person_id, kind, opened_on, due_on, owner_id, words_seal,
        follow_up_id, service_id, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :kind, :opened_on, :due_on, :owner, :words, :follow_up, :service, :office,
        :staff, :operation, :recorded))"};
constexpr Statement kToldInFollowUp{
    "difficulty.follow_up", u"SELECT 1 FROM follow_up WHERE id = :id AND person_id = :person"};
constexpr Statement kToldInService{"difficulty.service",
                                   u"SELECT 1 FROM service WHERE id = :id AND person_id = :person"};
constexpr Statement kAddDifficultyDeed{"difficulty_deed.add",
                                       uR"(
    INSERT INTO difficulty_deed (id, difficulty_id, number, kind, on_day, owner_id, result, due_on,
        words_seal, office_id, staff_id, operation_id, recorded_at)
    SELECT :id, y.id, :number, :kind, :on_day, :owner, :result, :due_on, :words, :office, :staff,
        :operation, :recorded
    FROM difficulty y WHERE y.id = :ticket AND y.person_id = :person RETURNING id)"};

#define ZHIQIAO_DIFFICULTY                                                                 \
    u"SELECT id, person_id, kind, opened_on, due_on, owner_id, words_seal, follow_up_id, " \
    u"service_id, office_id, staff_id, recorded_at FROM difficulty "
constexpr Statement kDifficulty{"difficulty.find", ZHIQIAO_DIFFICULTY u"WHERE id = :id"};
constexpr Statement kDifficulties{
    "difficulty.of_person",
    ZHIQIAO_DIFFICULTY u"WHERE person_id = :person ORDER BY opened_on, id & 1099511627775"};
#undef ZHIQIAO_DIFFICULTY
constexpr Statement kDifficultyDeeds{"difficulty_deed.of",
                                     uR"(
    SELECT id, kind, on_day, owner_id, result, due_on, words_seal, office_id, staff_id, recorded_at
    FROM difficulty_deed WHERE difficulty_id = :ticket ORDER BY number)"};

constexpr Statement kRemoveDifficultyRows{
    "difficulty_course.remove", u"DELETE FROM difficulty_course WHERE person_id = :person"};
/// A merge has moved the ticket from another person.
constexpr Statement kRemoveDifficultyRow{"difficulty_course.remove_one",
                                         u"DELETE FROM difficulty_course WHERE id = :id"};
constexpr Statement kAddDifficultyRow{"difficulty_course.add",
                                      uR"(
    INSERT INTO difficulty_course (id, person_id, owner_id, kind, opened_on, due_on, show_on,
        closed_on, result, handed, office_id)
    SELECT y.id, y.person_id, :owner, y.kind, y.opened_on, :due_on, coalesce(:shown, y.opened_on),
        :closed_on, :result, :handed, y.office_id
    FROM difficulty y WHERE y.id = :id AND y.person_id = :person RETURNING id)"};
constexpr Statement kDifficultyRows{"difficulty_course.of_person",
                                    uR"(
    SELECT id, owner_id, due_on, closed_on, result, handed
    FROM difficulty_course WHERE person_id = :person ORDER BY id)"};

Result<DifficultyDeed> difficultyDeedAt(const Vault& vault, const Rows& rows) {
    const DifficultyDeedId id(rows.id(0));
    CellOpener open(vault, "difficulty_deed", id.value());
    const auto words = open("words", rows.bytes(6));
    if (open.error()) return fail(*open.error());
    return DifficultyDeed{
        .id = id,
        .facts = {.kind = difficultyDeedOf(rows.text(1)).value_or(DifficultyDeedKind::Hand),
                  .on = rows.day(2),
                  .owner = optionalIdAt<StaffId>(rows, 3),
                  .result = rows.text(4),
                  .due = rows.optionalDay(5),
                  .words = words},
        .recorded = stampAt(rows, 7)};
}

Result<Difficulty> difficultyAt(const Vault& vault, const Rows& rows) {
    const DifficultyId id(rows.id(0));
    CellOpener open(vault, "difficulty", id.value());
    const auto words = open("words", rows.bytes(6));
    if (open.error()) return fail(*open.error());
    return Difficulty{.id = id,
                      .facts = {.person = PersonId(rows.id(1)),
                                .kind = rows.text(2),
                                .words = words,
                                .openedOn = rows.day(3),
                                .due = rows.optionalDay(4),
                                .owner = StaffId(rows.id(5)),
                                .followUp = optionalIdAt<FollowUpId>(rows, 7),
                                .service = optionalIdAt<ServiceId>(rows, 8)},
                      .deeds = {},
                      .recorded = stampAt(rows, 9)};
}

Result<std::vector<Difficulty>> difficultiesBy(Database& database, const Vault& vault,
                                               const Statement& statement,
                                               const QVariantMap& binds) {
    std::vector<Difficulty> tickets;
    {
        auto rows = database.run(statement, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto ticket = difficultyAt(vault, *rows);
            if (!ticket) return fail(ticket.error());
            tickets.push_back(*std::move(ticket));
        }
    }
    for (auto& ticket : tickets) {
        auto rows = database.run(kDifficultyDeeds, {{u"ticket"_s, ticket.id.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto deed = difficultyDeedAt(vault, *rows);
            if (!deed) return fail(deed.error());
            ticket.deeds.push_back(*std::move(deed));
        }
    }
    return tickets;
}

/// Whatever the ticket was told in belongs to the person.
Result<> toldBy(Database& database, const DifficultyFacts& facts) {
    const auto belongs = [&](const Statement& statement, qint64 id) -> Result<> {
        auto rows = database.run(statement, {{u"id"_s, id}, {u"person"_s, facts.person.value()}});
        if (!rows) return fail(rows.error());
        if (!rows->next()) return fail(recordNotFound());
        return {};
    };
    if (facts.followUp)
        if (auto is = belongs(kToldInFollowUp, facts.followUp->value()); !is) return is;
    return facts.service ? belongs(kToldInService, facts.service->value()) : Result<>();
}

}  // namespace

Result<Difficulty> SqlDifficultyStore::add(const Act& act, const DifficultyFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto told = toldBy(**database, facts); !told) return fail(told.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"person"_s, facts.person.value()},
        {u"kind"_s, facts.kind},
        {u"opened_on"_s, bound(facts.openedOn)},
        {u"due_on"_s, bound(facts.due)},
        {u"owner"_s, facts.owner.value()},
        {u"words"_s, sealedCell(context_.vault, {"difficulty", "words", *id}, facts.words)},
        {u"follow_up"_s, boundId(facts.followUp)},
        {u"service"_s, boundId(facts.service)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddDifficulty, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(DifficultyId(*id));
}

Result<Difficulty> SqlDifficultyStore::addDeed(const Act& act, const Difficulty& seen,
                                               const DifficultyDeedFacts& deed) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"ticket"_s, seen.id.value()},
        {u"person"_s, seen.facts.person.value()},
        {u"number"_s, qint64(seen.deeds.size()) + 1},
        {u"kind"_s, toQString(codeOf(deed.kind))},
        {u"on_day"_s, bound(deed.on)},
        {u"owner"_s, boundId(deed.owner)},
        {u"result"_s, deed.result},
        {u"due_on"_s, bound(deed.due)},
        {u"words"_s, sealedCell(context_.vault, {"difficulty_deed", "words", *id}, deed.words)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    {
        auto added = (*database)->run(kAddDifficultyDeed, binds);
        if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
        if (!added->next()) return fail(recordNotFound());
    }
    return find(seen.id);
}

Result<Difficulty> SqlDifficultyStore::find(DifficultyId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = difficultiesBy(**database, context_.vault, kDifficulty, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<std::vector<Difficulty>> SqlDifficultyStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return difficultiesBy(**database, context_.vault, kDifficulties,
                          {{u"person"_s, person.value()}});
}

Result<> SqlDifficultyStore::saveRows(const Act&, PersonId person,
                                      const std::vector<DifficultyRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = rowsOf(person);
    if (!kept) return fail(kept.error());
    auto wanted = rows;
    std::ranges::sort(wanted, {}, [](const DifficultyRow& row) { return row.ticket.value(); });
    if (*kept == wanted) return {};
    if (auto gone = (*database)->run(kRemoveDifficultyRows, {{u"person"_s, person.value()}}); !gone)
        return fail(gone.error());
    for (const auto& row : wanted) {
        if (auto gone = (*database)->run(kRemoveDifficultyRow, {{u"id"_s, row.ticket.value()}});
            !gone)
            return fail(gone.error());
        auto saved = (*database)->run(kAddDifficultyRow, {{u"id"_s, row.ticket.value()},
                                                          {u"person"_s, row.person.value()},
                                                          {u"owner"_s, row.owner.value()},
                                                          {u"due_on"_s, bound(row.due)},
                                                          {u"shown"_s, bound(row.due)},
                                                          {u"closed_on"_s, bound(row.closedOn)},
                                                          {u"result"_s, row.result},
                                                          {u"handed"_s, row.handed}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
        if (!saved->next()) return fail(recordNotFound());
    }
    return {};
}

Result<std::vector<DifficultyRow>> SqlDifficultyStore::rowsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kDifficultyRows, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<DifficultyRow> found;
    while (rows->next())
        found.push_back({.ticket = DifficultyId(rows->id(0)),
                         .person = person,
                         .owner = StaffId(rows->id(1)),
                         .due = rows->optionalDay(2),
                         .closedOn = rows->optionalDay(3),
                         .result = rows->text(4),
                         .handed = int(rows->number(5))});
    return found;
}

}  // namespace zhiqiao
