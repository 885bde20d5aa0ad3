// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_key_employer_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddEmployerVisit{"employer_visit.add",
                                      uR"(
    INSERT INTO employer_visit (id, key_id, on_day, way, spoken_to_seal, needs_seal, next_on,
        undoes, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :firm, :on_day, :way, :spoken_to, :needs, :next_on, :undoes, :office, :staff,
        :operation, :recorded))"};
constexpr Statement kUndoneVisit{"employer_visit.undone",
                                 uR"(
    SELECT 1 FROM employer_visit WHERE id = :id AND key_id = :firm AND undoes IS NULL)"};

#define ZHIQIAO_VISIT                                                 \
    u"SELECT v.id, v.on_day, v.way, v.spoken_to_seal, v.needs_seal, " \
    u"v.next_on, v.undoes, v.office_id, v.staff_id, v.recorded_at "   \
    u"FROM employer_visit v WHERE v.key_id = :firm "
constexpr Statement kVisitsThatHold{
    "employer_visit.of",
    ZHIQIAO_VISIT u"AND v.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM employer_visit u "
                  u"WHERE u.undoes = v.id) ORDER BY v.on_day, v.id & 1099511627775"};
constexpr Statement kVisitHistory{"employer_visit.history",
                                  ZHIQIAO_VISIT u"ORDER BY v.id & 1099511627775"};
#undef ZHIQIAO_VISIT

Result<EmployerVisit> visitAt(const Vault& vault, const Rows& rows, KeyEmployerId firm) {
    const EmployerVisitId id(rows.id(0));
    CellOpener open(vault, "employer_visit", id.value());
    const auto spokenTo = open("spoken_to", rows.bytes(3));
    const auto needs = open("needs", rows.bytes(4));
    if (open.error()) return fail(*open.error());
    return EmployerVisit{.id = id,
                         .facts = {.firm = firm,
                                   .on = rows.day(1),
                                   .way = rows.text(2),
                                   .spokenTo = spokenTo,
                                   .needs = needs,
                                   .next = rows.optionalDay(5),
                                   .undoes = optionalIdAt<EmployerVisitId>(rows, 6)},
                         .recorded = stampAt(rows, 7)};
}

Result<std::vector<EmployerVisit>> visitsBy(const SqlContext& context, const Statement& statement,
                                            KeyEmployerId firm) {
    auto database = context.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(statement, {{u"firm"_s, firm.value()}});
    if (!rows) return fail(rows.error());
    std::vector<EmployerVisit> found;
    while (rows->next()) {
        auto visit = visitAt(context.vault, *rows, firm);
        if (!visit) return fail(visit.error());
        found.push_back(*std::move(visit));
    }
    return found;
}

/// What is taken back is a contact with that employer.
Result<> isItsVisit(Database& database, const EmployerVisitFacts& facts) {
    if (!facts.undoes) return {};
    auto rows = database.run(kUndoneVisit,
                             {{u"id"_s, facts.undoes->value()}, {u"firm"_s, facts.firm.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    return {};
}

}  // namespace

Result<EmployerVisit> SqlKeyEmployerStore::addVisit(const Act& act,
                                                    const EmployerVisitFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto there = find(facts.firm); !there) return fail(there.error());
    if (auto its = isItsVisit(**database, facts); !its) return fail(its.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"firm"_s, facts.firm.value()},
        {u"on_day"_s, bound(facts.on)},
        {u"way"_s, facts.way},
        {u"spoken_to"_s,
         sealedCell(context_.vault, {"employer_visit", "spoken_to", *id}, facts.spokenTo)},
        {u"needs"_s, sealedCell(context_.vault, {"employer_visit", "needs", *id}, facts.needs)},
        {u"next_on"_s, bound(facts.next)},
        {u"undoes"_s, boundId(facts.undoes)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddEmployerVisit, binds); !added)
        return fail(constraintAs(added.error(), changedElsewhere()));
    return EmployerVisit{.id = EmployerVisitId(*id),
                         .facts = facts,
                         .recorded = {act.office(), act.staff(), act.at()}};
}

Result<std::vector<EmployerVisit>> SqlKeyEmployerStore::visitsOf(KeyEmployerId firm) const {
    return visitsBy(context_, kVisitsThatHold, firm);
}

Result<std::vector<EmployerVisit>> SqlKeyEmployerStore::visitHistory(KeyEmployerId firm) const {
    return visitsBy(context_, kVisitHistory, firm);
}

}  // namespace zhiqiao
