// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_household_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/household_records.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kBookLabel = "household.book_number";

constexpr Statement kAddHousehold{"household.add",
                                  uR"(
    INSERT INTO household (id, book_number_seal, book_number_index, address_seal, division,
        relocated_on, opened_on, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :book, :book_index, :address, :division, :relocated, :opened, :office, :staff,
        :operation, :recorded))"};
constexpr Statement kHousehold{"household.one",
                               uR"(
    SELECT book_number_seal, address_seal, division, relocated_on, opened_on, closed_on, office_id,
        staff_id, recorded_at
    FROM household WHERE id = :id)"};
constexpr Statement kOpenByBook{
    "household.by_book",
    u"SELECT id FROM household WHERE book_number_index = :book AND closed_on IS NULL"};
constexpr Statement kClose{
    "household.close",
    u"UPDATE household SET closed_on = :on_day WHERE id = :id AND closed_on IS NULL"};
constexpr Statement kRelocate{"household.relocate",
                              u"UPDATE household SET relocated_on = :on_day WHERE id = :id"};
// SQLite has no FOR UPDATE; an update that changes nothing locks the row on both engines.
constexpr Statement kHold{"household.hold",
                          u"UPDATE household SET opened_on = opened_on WHERE id = :id"};

constexpr Statement kAddMember{"household_member.add",
                               uR"(
    INSERT INTO household_member (id, household_id, person_id, relation, joined_on, leave_reason,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :household, :person, :relation, :joined, '', :office, :staff, :operation,
        :recorded))"};
constexpr Statement kHeldBy{
    "household_member.held",
    u"SELECT 1 FROM household_member WHERE person_id = :of AND left_on IS NULL"};
constexpr Statement kHead{"household_member.head",
                          uR"(
    SELECT 1 FROM household_member
    WHERE household_id = :of AND left_on IS NULL AND relation = '0')"};
constexpr Statement kEndMember{"household_member.end",
                               uR"(
    UPDATE household_member SET left_on = :on_day, leave_reason = :reason,
        leave_operation_id = :operation
    WHERE id = :id AND left_on IS NULL)"};

#define ZHIQIAO_MEMBER_COLUMNS                                                              \
    u"id, household_id, person_id, relation, joined_on, left_on, leave_reason, office_id, " \
    u"staff_id, recorded_at "
constexpr Statement kMembers{"household_member.of_household",
                             u"SELECT " ZHIQIAO_MEMBER_COLUMNS
                             u"FROM household_member WHERE household_id = :of "
                             u"ORDER BY joined_on, id & 1099511627775"};
constexpr Statement kMemberships{"household_member.of_person",
                                 u"SELECT " ZHIQIAO_MEMBER_COLUMNS
                                 u"FROM household_member WHERE person_id = :of "
                                 u"ORDER BY joined_on, id & 1099511627775"};
#undef ZHIQIAO_MEMBER_COLUMNS

constexpr Statement kAddStatement{"member_statement.add",
                                  uR"(
    INSERT INTO member_statement (id, person_id, on_day, state, evidence, note_seal, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :on_day, :state, :evidence, :note, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kStatements{"member_statement.of_person",
                                uR"(
    SELECT id, on_day, state, evidence, note_seal, office_id, staff_id, recorded_at
    FROM member_statement WHERE person_id = :person ORDER BY on_day, id & 1099511627775)"};

constexpr Statement kAddStep{"household_step.add",
                             uR"(
    INSERT INTO household_step (id, household_id, state, on_day, reason, evidence, visitor_id,
        note_seal, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :household, :state, :on_day, :reason, :evidence, :visitor, :note, :office, :staff,
        :operation, :recorded))"};
constexpr Statement kSteps{"household_step.of_household",
                           uR"(
    SELECT id, state, on_day, reason, evidence, visitor_id, note_seal, office_id, staff_id,
        recorded_at
    FROM household_step WHERE household_id = :household ORDER BY id & 1099511627775)"};

Result<> refuseAny(Database& database, const Statement& statement, qint64 of,
                   const Error& otherwise) {
    auto rows = database.run(statement, {{u"of"_s, of}});
    if (!rows) return fail(rows.error());
    if (rows->next()) return fail(otherwise);
    return {};
}

Membership membershipAt(const Rows& rows) {
    return {.id = MembershipId(rows.id(0)),
            .facts = {.household = HouseholdId(rows.id(1)),
                      .person = PersonId(rows.id(2)),
                      .relation = rows.text(3),
                      .joinedOn = rows.day(4)},
            .leftOn = rows.optionalDay(5),
            .leaveReason = rows.text(6),
            .recorded = stampAt(rows, 7)};
}

}  // namespace

QByteArray householdBookIndex(const Vault& vault, const QString& typed) {
    return vault.blindIndex(kBookLabel, normalisedIdentifier(typed));
}

Result<Household> SqlHouseholdStore::add(const Act& act, const HouseholdDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const auto& facts = draft.facts;
    const auto& vault = context_.vault;
    QVariantMap binds{
        {u"id"_s, *id},
        {u"book"_s, sealedCell(vault, {"household", "book_number", *id}, facts.bookNumber)},
        {u"book_index"_s, bound(householdBookIndex(vault, facts.bookNumber))},
        {u"address"_s, sealedCell(vault, {"household", "address", *id}, facts.address)},
        {u"division"_s, facts.division},
        {u"relocated"_s, bound(facts.relocatedOn)},
        {u"opened"_s, bound(draft.openedOn)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddHousehold, binds); !added)
        return fail(constraintAs(added.error(), bookNumberTaken()));
    return Household{HouseholdId(*id), facts,
                     draft.openedOn,   {},
                     act.office(),     {act.office(), act.staff(), act.at()}};
}

Result<Household> SqlHouseholdStore::find(HouseholdId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kHousehold, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    CellOpener open(context_.vault, "household", id.value());
    Household household{.id = id,
                        .facts = {.bookNumber = open("book_number", row->bytes(0)),
                                  .address = open("address", row->bytes(1)),
                                  .division = row->text(2),
                                  .relocatedOn = row->optionalDay(3)},
                        .openedOn = row->day(4),
                        .closedOn = row->optionalDay(5),
                        .office = OfficeId(row->number(6)),
                        .recorded = stampAt(*row, 6)};
    if (open.error()) return fail(*open.error());
    return household;
}

Result<std::optional<HouseholdId>> SqlHouseholdStore::findOpen(const QString& bookNumber) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kOpenByBook, {{u"book"_s, bound(householdBookIndex(context_.vault, bookNumber))}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(HouseholdId(row->id(0))) : std::nullopt;
}

Result<> SqlHouseholdStore::changeOne(const Statement& statement, const QVariantMap& binds) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto changed = (*database)->run(statement, binds);
    if (!changed) return fail(changed.error());
    if (changed->rowsChanged() != 1) return fail(recordNotFound());
    return {};
}

Result<> SqlHouseholdStore::close(const Act&, HouseholdId id, QDate on) {
    return changeOne(kClose, {{u"id"_s, id.value()}, {u"on_day"_s, bound(on)}});
}

Result<> SqlHouseholdStore::markRelocated(const Act&, HouseholdId id, QDate on) {
    return changeOne(kRelocate, {{u"id"_s, id.value()}, {u"on_day"_s, bound(on)}});
}

Result<Membership> SqlHouseholdStore::addMember(const Act& act, const MemberDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, draft.person.value()); !locked)
        return fail(locked.error());
    if (auto free = refuseAny(**database, kHeldBy, draft.person.value(), memberElsewhere()); !free)
        return fail(free.error());
    if (draft.relation == kHeadRelation)
        if (auto free = refuseAny(**database, kHead, draft.household.value(), secondHead()); !free)
            return fail(free.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"household"_s, draft.household.value()},
                      {u"person"_s, draft.person.value()},
                      {u"relation"_s, draft.relation},
                      {u"joined"_s, bound(draft.joinedOn)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddMember, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return Membership{MembershipId(*id), draft, {}, {}, {act.office(), act.staff(), act.at()}};
}

Result<> SqlHouseholdStore::endMember(const Act& act, MembershipId id, QDate on,
                                      const QString& reason) {
    return changeOne(kEndMember, {{u"id"_s, id.value()},
                                  {u"on_day"_s, bound(on)},
                                  {u"reason"_s, reason},
                                  {u"operation"_s, act.operation().row(id.value()).text()}});
}

Result<std::vector<Membership>> SqlHouseholdStore::memberships(const Statement& statement,
                                                               qint64 of) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(statement, {{u"of"_s, of}});
    if (!rows) return fail(rows.error());
    std::vector<Membership> found;
    while (rows->next()) found.push_back(membershipAt(*rows));
    return found;
}

Result<std::vector<Membership>> SqlHouseholdStore::membersOf(HouseholdId id) const {
    return memberships(kMembers, id.value());
}

Result<std::vector<Membership>> SqlHouseholdStore::membershipsOf(PersonId person) const {
    return memberships(kMemberships, person.value());
}

Result<MemberStatement> SqlHouseholdStore::addStatement(const Act& act,
                                                        const StatementDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, draft.person.value()); !locked)
        return fail(locked.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"person"_s, draft.person.value()},
        {u"on_day"_s, bound(draft.on)},
        {u"state"_s, draft.state},
        {u"evidence"_s, draft.evidence},
        {u"note"_s, sealedCell(context_.vault, {"member_statement", "note", *id}, draft.note)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddStatement, binds); !added) return fail(added.error());
    return MemberStatement{StatementId(*id), draft, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<MemberStatement>> SqlHouseholdStore::statementsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kStatements, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<MemberStatement> found;
    while (rows->next()) {
        CellOpener open(context_.vault, "member_statement", rows->id(0));
        const auto note = open("note", rows->bytes(4));
        if (open.error()) return fail(*open.error());
        found.push_back({StatementId(rows->id(0)),
                         {.person = person,
                          .on = rows->day(1),
                          .state = rows->text(2),
                          .evidence = rows->text(3),
                          .note = note},
                         stampAt(*rows, 5)});
    }
    return found;
}

Result<HouseholdStep> SqlHouseholdStore::addStep(const Act& act, const StepDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"household"_s, draft.household.value()},
        {u"state"_s, draft.state},
        {u"on_day"_s, bound(draft.on)},
        {u"reason"_s, draft.reason},
        {u"evidence"_s, draft.evidence},
        {u"visitor"_s, boundId(draft.visitor)},
        {u"note"_s, sealedCell(context_.vault, {"household_step", "note", *id}, draft.note)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddStep, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return HouseholdStep{StepId(*id), draft, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<HouseholdStep>> SqlHouseholdStore::stepsOf(HouseholdId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSteps, {{u"household"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<HouseholdStep> found;
    while (rows->next()) {
        CellOpener open(context_.vault, "household_step", rows->id(0));
        const auto note = open("note", rows->bytes(6));
        if (open.error()) return fail(*open.error());
        found.push_back({StepId(rows->id(0)),
                         {.household = id,
                          .state = rows->text(1),
                          .on = rows->day(2),
                          .reason = rows->text(3),
                          .evidence = rows->text(4),
                          .visitor = optionalIdAt<StaffId>(*rows, 5),
                          .note = note},
                         stampAt(*rows, 7)});
    }
    return found;
}

Result<> SqlHouseholdStore::hold(const Act&, HouseholdId id) {
    return changeOne(kHold, {{u"id"_s, id.value()}});
}

Result<> SqlHouseholdStore::saveCourse(const Act&, HouseholdId id, const HouseholdCourse& course) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keepCourse(**database, id, course);
}

Result<HouseholdCourse> SqlHouseholdStore::courseOf(HouseholdId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keptCourse(**database, id);
}

}  // namespace zhiqiao
