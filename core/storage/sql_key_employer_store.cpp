// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_key_employer_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddKeyEmployer{"key_employer.add",
                                    uR"(
    INSERT INTO key_employer (id, employer_id, kind, reason, since_on, batch_id, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :employer, :kind, :reason, :since_on, :batch, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kAddKeyDeed{"key_employer_deed.add",
                                uR"(
    INSERT INTO key_employer_deed (id, key_id, number, kind, on_day, officer_id, reason, days,
        batch_id, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :firm, :number, :kind, :on_day, :officer, :reason, :days, :batch, :office, :staff,
        :operation, :recorded))"};

#define ZHIQIAO_KEY_EMPLOYER                                      \
    u"SELECT id, employer_id, kind, reason, since_on, batch_id, " \
    u"office_id, staff_id, recorded_at FROM key_employer "
constexpr Statement kKeyEmployer{"key_employer.find", ZHIQIAO_KEY_EMPLOYER u"WHERE id = :id"};
constexpr Statement kHoldKeyEmployer{"key_employer.hold",
                                     ZHIQIAO_KEY_EMPLOYER u"WHERE id = :id FOR NO KEY UPDATE"};
constexpr Statement kKeyOfEmployer{
    "key_employer.of_employer",
    ZHIQIAO_KEY_EMPLOYER u"WHERE employer_id = :id ORDER BY id & 1099511627775"};
#undef ZHIQIAO_KEY_EMPLOYER
constexpr Statement kKeyDeeds{"key_employer_deed.of",
                              uR"(
    SELECT id, kind, on_day, officer_id, reason, days, batch_id, office_id, staff_id, recorded_at
    FROM key_employer_deed WHERE key_id = :firm ORDER BY number)"};
constexpr Statement kKeyBatch{"key_employer.of_batch",
                              uR"(
    SELECT id FROM key_employer WHERE batch_id = :batch
    UNION SELECT key_id FROM key_employer_deed WHERE batch_id = :batch ORDER BY 1)"};
constexpr Statement kKeyListed{"key_employer.listed",
                               uR"(
    SELECT id FROM key_employer_course WHERE office_id = :office AND off_on IS NULL ORDER BY id)"};

constexpr Statement kRemoveKeyRow{"key_employer_course.remove",
                                  u"DELETE FROM key_employer_course WHERE id = :id"};
constexpr Statement kAddKeyRow{"key_employer_course.add",
                               uR"(
    INSERT INTO key_employer_course (id, employer_id, officer_id, days, last_on, last_way, contacts,
        due_on, off_on, passed_on, office_id)
    SELECT k.id, k.employer_id, :officer, :days, :last_on, :last_way, :contacts, :due_on, :off_on,
        :passed_on, k.office_id
    FROM key_employer k WHERE k.id = :id RETURNING id)"};
constexpr Statement kKeyRow{"key_employer_course.find",
                            uR"(
    SELECT employer_id, officer_id, days, last_on, last_way, contacts, due_on, off_on, passed_on
    FROM key_employer_course WHERE id = :id)"};

std::optional<int> optionalDays(const Rows& rows, int column) {
    return rows.isNull(column) ? std::nullopt : std::optional(int(rows.number(column)));
}

QVariant boundDays(std::optional<int> days) {
    return bound(days ? std::optional<qint64>(*days) : std::nullopt);
}

KeyDeed keyDeedAt(const Rows& rows) {
    return {.id = KeyDeedId(rows.id(0)),
            .facts = {.kind = keyDeedOf(rows.text(1)).value_or(KeyDeedKind::Undo),
                      .on = rows.day(2),
                      .officer = optionalIdAt<StaffId>(rows, 3),
                      .reason = rows.text(4),
                      .days = optionalDays(rows, 5)},
            .batch = KeyBatchId(rows.id(6)),
            .recorded = stampAt(rows, 7)};
}

Result<std::vector<KeyEmployer>> keyEmployersBy(Database& database, const Statement& statement,
                                                qint64 id) {
    std::vector<KeyEmployer> firms;
    {
        auto rows = database.run(statement, {{u"id"_s, id}});
        if (!rows) return fail(rows.error());
        while (rows->next())
            firms.push_back({.id = KeyEmployerId(rows->id(0)),
                             .facts = {.employer = EmployerId(rows->id(1)),
                                       .kind = rows->text(2),
                                       .reason = rows->text(3),
                                       .since = rows->day(4)},
                             .deeds = {},
                             .batch = KeyBatchId(rows->id(5)),
                             .recorded = stampAt(*rows, 6)});
    }
    for (auto& firm : firms) {
        auto rows = database.run(kKeyDeeds, {{u"firm"_s, firm.id.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next()) firm.deeds.push_back(keyDeedAt(*rows));
    }
    return firms;
}

Result<KeyEmployer> keyEmployerBy(Database& database, const Statement& statement,
                                  KeyEmployerId id) {
    auto firms = keyEmployersBy(database, statement, id.value());
    if (!firms) return fail(firms.error());
    if (firms->empty()) return fail(recordNotFound());
    return std::move(firms->front());
}

Result<std::vector<KeyEmployerId>> keyNumbers(Database& database, const Statement& statement,
                                              const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<KeyEmployerId> found;
    while (rows->next()) found.emplace_back(rows->id(0));
    return found;
}

}  // namespace

Result<KeyBatchId> SqlKeyEmployerStore::beginBatch(const Act& act) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    return KeyBatchId(*id);
}

Result<KeyEmployer> SqlKeyEmployerStore::add(const Act& act, const KeyFacts& facts,
                                             KeyBatchId batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"employer"_s, facts.employer.value()},
                      {u"kind"_s, facts.kind},
                      {u"reason"_s, facts.reason},
                      {u"since_on"_s, bound(facts.since)},
                      {u"batch"_s, batch.value()}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddKeyEmployer, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(KeyEmployerId(*id));
}

Result<KeyEmployer> SqlKeyEmployerStore::addDeed(const Act& act, const KeyEmployer& seen,
                                                 const KeyDeedFacts& deed, KeyBatchId batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto there = find(seen.id); !there) return there;
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"firm"_s, seen.id.value()},
                      {u"number"_s, qint64(seen.deeds.size()) + 1},
                      {u"kind"_s, toQString(codeOf(deed.kind))},
                      {u"on_day"_s, bound(deed.on)},
                      {u"officer"_s, boundId(deed.officer)},
                      {u"reason"_s, deed.reason},
                      {u"days"_s, boundDays(deed.days)},
                      {u"batch"_s, batch.value()}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddKeyDeed, binds); !added)
        return fail(constraintAs(added.error(), changedElsewhere()));
    return find(seen.id);
}

Result<KeyEmployer> SqlKeyEmployerStore::find(KeyEmployerId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keyEmployerBy(**database, kKeyEmployer, id);
}

Result<KeyEmployer> SqlKeyEmployerStore::hold(const Act&, KeyEmployerId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    // SQLite has one writer at a time.
    return keyEmployerBy(**database, (*database)->isSqlite() ? kKeyEmployer : kHoldKeyEmployer, id);
}

Result<std::vector<KeyEmployer>> SqlKeyEmployerStore::ofEmployer(EmployerId employer) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keyEmployersBy(**database, kKeyOfEmployer, employer.value());
}

Result<std::vector<KeyEmployerId>> SqlKeyEmployerStore::ofBatch(KeyBatchId batch) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keyNumbers(**database, kKeyBatch, {{u"batch"_s, batch.value()}});
}

Result<std::vector<KeyEmployerId>> SqlKeyEmployerStore::listedBy(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return keyNumbers(**database, kKeyListed, {{u"office"_s, office.value()}});
}

Result<> SqlKeyEmployerStore::saveRow(const Act&, KeyEmployerId firm,
                                      const std::optional<KeyRow>& wanted) {
    const auto kept = row(firm);
    if (!kept) return fail(kept.error());
    if (*kept == wanted) return {};
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto gone = (*database)->run(kRemoveKeyRow, {{u"id"_s, firm.value()}}); !gone)
        return fail(gone.error());
    if (!wanted) return {};
    auto saved = (*database)->run(kAddKeyRow, {{u"id"_s, firm.value()},
                                               {u"officer"_s, boundId(wanted->officer)},
                                               {u"days"_s, boundDays(wanted->days)},
                                               {u"last_on"_s, bound(wanted->lastOn)},
                                               {u"last_way"_s, wanted->lastWay},
                                               {u"contacts"_s, wanted->contacts},
                                               {u"due_on"_s, bound(wanted->due)},
                                               {u"off_on"_s, bound(wanted->offOn)},
                                               {u"passed_on"_s, wanted->passedOn}});
    if (!saved) return fail(constraintAs(saved.error(), listedAlready()));
    if (!saved->next()) return fail(recordNotFound());
    return {};
}

Result<std::optional<KeyRow>> SqlKeyEmployerStore::row(KeyEmployerId firm) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kKeyRow, {{u"id"_s, firm.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return std::optional<KeyRow>();
    return std::optional(KeyRow{.firm = firm,
                                .employer = EmployerId(rows->id(0)),
                                .officer = optionalIdAt<StaffId>(*rows, 1),
                                .days = optionalDays(*rows, 2),
                                .lastOn = rows->optionalDay(3),
                                .lastWay = rows->text(4),
                                .contacts = int(rows->number(5)),
                                .due = rows->optionalDay(6),
                                .offOn = rows->optionalDay(7),
                                .passedOn = int(rows->number(8))});
}

}  // namespace zhiqiao
