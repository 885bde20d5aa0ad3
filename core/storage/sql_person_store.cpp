// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_person_store.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/people/identity_number.h"
#include "core/security/office_store.h"
#include "core/storage/facts_json.h"
#include "core/storage/merged_person.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_cells.h"
#include "core/storage/stored_person.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAdd{"person.add",
                         uR"(
    INSERT INTO person (id, name, name_key, aliases, id_type, id_number_seal, id_number_index, sex,
        birth_on, ethnic_group, education, school, major, graduated_on, skill_level, skills,
        certificates, political, marital, health_seal, hukou_kind, hukou_division,
        residence_division, address_seal, address_index, phone_seal, phone_index, other_phone_seal,
        other_phone_index, bank_account_seal, bank_account_index, note_seal, batch_id, office_id, staff_id, row_version, operation_id,
        recorded_at)
    VALUES (:id, :name, :name_key, :aliases, :id_type, :id_number, :id_index, :sex, :birth_on,
        :ethnic_group, :education, :school, :major, :graduated_on, :skill_level, :skills,
        :certificates, :political, :marital, :health, :hukou_kind, :hukou_division, :residence,
        :address, :address_index, :phone, :phone_index, :other_phone, :other_phone_index,
        :bank_account, :bank_account_index, :note, :batch, :office,
        :staff, :row_version, :operation, :recorded))"};

constexpr Statement kUpdate{"person.update",
                            uR"(
    UPDATE person SET name = :name, name_key = :name_key, aliases = :aliases, id_type = :id_type,
        id_number_seal = :id_number, id_number_index = :id_index, sex = :sex,
        birth_on = :birth_on, ethnic_group = :ethnic_group, education = :education,
        school = :school, major = :major, graduated_on = :graduated_on,
        skill_level = :skill_level, skills = :skills, certificates = :certificates,
        political = :political, marital = :marital, health_seal = :health,
        hukou_kind = :hukou_kind, hukou_division = :hukou_division,
        residence_division = :residence, address_seal = :address, address_index = :address_index,
        phone_seal = :phone, phone_index = :phone_index, other_phone_seal = :other_phone,
        other_phone_index = :other_phone_index, bank_account_seal = :bank_account,
        bank_account_index = :bank_account_index, note_seal = :note, office_id = :office,
        staff_id = :staff, row_version = :row_version, operation_id = :operation,
        recorded_at = :recorded
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kFind{"person.find",
                          u"SELECT " ZHIQIAO_PERSON_COLUMNS u"FROM person WHERE id = :id"};

constexpr Statement kFindByNumber{"person.find_by_number",
                                  uR"(
    SELECT id FROM (
        SELECT id, 0 AS former FROM person WHERE id_number_index IN (:index, :full)
        UNION ALL
        SELECT person_id, 1 FROM person_number WHERE number_index IN (:index, :full)) AS holder
    ORDER BY former, id LIMIT 1)"};

constexpr Statement kHolder{"person.holder",
                            u"SELECT id FROM person WHERE id_number_index IN (:index, :full)"};

constexpr Statement kFormerOfAnother{
    "person_number.of_another",
    u"SELECT 1 FROM person_number WHERE number_index = :index AND person_id <> :id LIMIT 1"};

constexpr Statement kKeepVersion{"person_version.add",
                                 uR"(
    INSERT INTO person_version (person_id, row_version, facts_seal, batch_id, office_id, staff_id,
        operation_id, recorded_at, replaced_at, replaced_by_batch)
    SELECT id, row_version, :facts, batch_id, office_id, staff_id, operation_id, recorded_at,
        :replaced, :by_batch FROM person WHERE id = :id)"};

constexpr Statement kVersions{"person_version.of_person",
                              uR"(
    SELECT row_version, facts_seal, office_id, staff_id, recorded_at, replaced_at
    FROM person_version WHERE person_id = :id ORDER BY row_version)"};

constexpr Statement kKeepNumber{"person_number.add",
                                uR"(
    INSERT INTO person_number (number_index, person_id, valid_from, valid_to, reason)
    VALUES (:index, :id, :since, :until, :reason) ON CONFLICT DO NOTHING)"};

constexpr Statement kWish{"job_wish.newest",
                          uR"(
    SELECT occupations, divisions, wage_fen_low, work_mode FROM job_wish
    WHERE person_id = :id ORDER BY id & 1099511627775 DESC LIMIT 1)"};

constexpr Statement kAddWish{"job_wish.add",
                             uR"(
    INSERT INTO job_wish (id, person_id, occupations, divisions, wage_fen_low, work_mode, batch_id,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :occupations, :divisions, :wage, :mode, :batch, :office, :staff,
        :operation, :recorded))"};

constexpr qint64 kChinaOffset = qint64(8) * 3600;

struct Sealer {
    const Vault& vault;
    PersonId id;
    QVariant operator()(std::string_view column, const QString& text) const {
        return bound(text.isEmpty() ? QByteArray()
                                    : vault.seal({"person", column, id.value()}, text));
    }
};

QVariant indexOf(const Vault& vault, std::string_view label, const QString& normalised) {
    return bound(normalised.isEmpty() ? QByteArray() : vault.blindIndex(label, normalised));
}

QVariant numberIndex(const Vault& vault, const QString& number) {
    return indexOf(vault, "id_number", number);
}

QVariantMap bindsOf(const Vault& vault, PersonId id, const PersonFacts& f) {
    const Sealer seal{vault, id};
    return {{u"id"_s, id.value()},
            {u"name"_s, f.name},
            {u"name_key"_s, soundOf(f.name).sortKey},
            {u"aliases"_s, joined(f.aliases)},
            {u"id_type"_s, f.idType},
            {u"id_number"_s, seal("id_number", f.idNumber)},
            {u"id_index"_s, numberIndex(vault, f.idNumber)},
            {u"sex"_s, f.sex},
            {u"birth_on"_s, bound(f.birthOn)},
            {u"ethnic_group"_s, f.ethnicGroup},
            {u"education"_s, f.education},
            {u"school"_s, f.school},
            {u"major"_s, f.major},
            {u"graduated_on"_s, bound(f.graduatedOn)},
            {u"skill_level"_s, f.skillLevel},
            {u"skills"_s, f.skills},
            {u"certificates"_s, joined(f.certificates)},
            {u"political"_s, f.political},
            {u"marital"_s, f.marital},
            {u"health"_s, seal("health", f.health)},
            {u"hukou_kind"_s, f.hukouKind},
            {u"hukou_division"_s, f.hukouDivision},
            {u"residence"_s, f.residenceDivision},
            {u"address"_s, seal("address", f.address)},
            {u"address_index"_s, indexOf(vault, "address", normalisedAddress(f.address))},
            {u"phone"_s, seal("phone", f.phone)},
            {u"phone_index"_s, indexOf(vault, "phone", f.phone)},
            {u"other_phone"_s, seal("other_phone", f.otherPhone)},
            {u"other_phone_index"_s, indexOf(vault, "phone", f.otherPhone)},
            {u"bank_account"_s, seal("bank_account", f.bankAccount)},
            {u"bank_account_index"_s,
             indexOf(vault, "bank_account", normalisedIdentifier(f.bankAccount))},
            {u"note"_s, seal("note", f.note)}};
}

/// Opens the sealed columns of one row; the first that does not open ends it.
struct Opener {
    const Vault& vault;
    std::string_view table;
    qint64 row;
    std::optional<Error> error = {};
    QString operator()(std::string_view column, const QByteArray& sealed) {
        if (sealed.isEmpty() || error) return {};
        auto text = vault.open({table, column, row}, sealed);
        if (!text) error = text.error();
        return text ? *text : QString();
    }
};

/// The day on which the current number was recorded; a working day set back never comes after it.
QDate heldSince(const std::vector<PersonVersion>& versions, QDate today) {
    auto first = versions.rbegin();
    while (std::next(first) != versions.rend() &&
           std::next(first)->person.facts.idNumber == first->person.facts.idNumber)
        ++first;
    return std::min(first->person.recorded.at.addSecs(kChinaOffset).date(), today);
}

/// A number given up stays findable.
Result<> keepNumber(SqlContext context, Database& database, PersonId id, const QString& number,
                    QDate since, QDate until) {
    auto kept = database.run(kKeepNumber, {{u"index"_s, numberIndex(context.vault, number)},
                                           {u"id"_s, id.value()},
                                           {u"since"_s, bound(since)},
                                           {u"until"_s, bound(until)},
                                           {u"reason"_s, u"corrected"_s}});
    if (!kept) return fail(kept.error());
    return {};
}

QVariantMap numberBinds(const Vault& vault, const QString& number) {
    return {{u"index"_s, numberIndex(vault, number)},
            {u"full"_s, numberIndex(vault, eighteenCharactersOf(number))}};
}

/// Refuses a number somebody else has now.
Result<> checkFree(SqlContext context, Database& database, const QString& number,
                   std::optional<PersonId> own = {}) {
    if (number.isEmpty()) return {};
    auto row = database.run(kHolder, numberBinds(context.vault, number));
    if (!row) return fail(row.error());
    if (row->next() && (!own || row->id(0) != own->value())) return fail(duplicateIdNumber());
    return {};
}

Error conflictOf(const Error& error) {
    return error.code == "db.constraint" ? duplicateIdNumber() : error;
}

}  // namespace

Result<Person> SqlPersonStore::add(const Act& act, const PersonFacts& facts,
                                   std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto free = checkFree(context_, **database, facts.idNumber); !free)
        return fail(free.error());
    const auto number = takeRecordIds(**database, act.office());
    if (!number) return fail(number.error());
    const PersonId id(*number);
    auto binds = bindsOf(context_.vault, id, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*number).text();
    binds[u"row_version"_s] = 1;
    binds[u"batch"_s] = bound(batch ? std::optional(batch->value()) : std::nullopt);
    if (auto row = (*database)->run(kAdd, binds); !row) return fail(conflictOf(row.error()));
    if (auto moved =
            moveSearchKeys(**database, id, std::nullopt, searchTokensOf(facts, context_.vault));
        !moved)
        return fail(moved.error());
    return Person{id, facts, {act.office(), act.staff(), act.at()}, 1};
}

Result<Person> SqlPersonStore::update(const Act& act, PersonId id, int rowVersion,
                                      const PersonFacts& facts, std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto before = find(id);
    if (!before) return fail(before.error());
    if (before->rowVersion != rowVersion) return fail(changedElsewhere());
    if (auto stands = refuseMerged(**database, id.value()); !stands) return fail(stands.error());
    if (auto free = checkFree(context_, **database, facts.idNumber, id); !free)
        return fail(free.error());
    const auto sealed =
        context_.vault.seal({"person_version", "facts", id.value()}, toJson(before->facts));
    const QVariantMap replaced{
        {u"id"_s, id.value()},
        {u"facts"_s, sealed},
        {u"replaced"_s, bound(act.at())},
        {u"by_batch"_s, bound(batch ? std::optional(batch->value()) : std::nullopt)}};
    auto kept = (*database)->run(kKeepVersion, replaced);
    // Another counter kept the same version first: it has replaced the row.
    if (!kept) return fail(constraintAs(kept.error(), changedElsewhere()));
    noteReplaced(**database, kKeepVersion, replaced);
    const auto& former = before->facts.idNumber;
    if (!former.isEmpty() && former != facts.idNumber) {
        const auto versions = history(id);
        if (!versions) return fail(versions.error());
        if (auto old = keepNumber(context_, **database, id, former,
                                  heldSince(*versions, act.today()), act.today());
            !old)
            return fail(old.error());
    }
    auto binds = bindsOf(context_.vault, id, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(id.value()).text();
    binds[u"row_version"_s] = rowVersion + 1;
    binds[u"expected"_s] = rowVersion;
    auto saved = (*database)->run(kUpdate, binds);
    if (!saved) return fail(conflictOf(saved.error()));
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    if (auto moved = moveSearchKeys(**database, id, searchTokensOf(before->facts, context_.vault),
                                    searchTokensOf(facts, context_.vault));
        !moved)
        return fail(moved.error());
    return Person{id, facts, {act.office(), act.staff(), act.at()}, rowVersion + 1};
}

Result<Person> SqlPersonStore::find(PersonId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kFind, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return storedPersonAt(context_.vault, id, *row);
}

Result<std::optional<PersonId>> SqlPersonStore::findByIdNumber(const QString& number) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kFindByNumber, numberBinds(context_.vault, number));
    if (!row) return fail(row.error());
    if (!row->next()) return std::optional<PersonId>();
    return std::optional(PersonId(row->id(0)));
}

Result<bool> SqlPersonStore::wasNumberOfAnother(PersonId id, const QString& number) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kFormerOfAnother,
        {{u"index"_s, numberIndex(context_.vault, number)}, {u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    return row->next();
}

Result<std::vector<PersonVersion>> SqlPersonStore::history(PersonId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto current = find(id);
    if (!current) return fail(current.error());
    auto rows = (*database)->run(kVersions, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<PersonVersion> versions;
    while (rows->next()) {
        Opener open{context_.vault, "person_version", id.value()};
        const auto json = open("facts", rows->bytes(1));
        if (open.error) return fail(*open.error);
        versions.push_back(
            {{id, personFromJson(json), stampAt(*rows, 2), rows->number(0)}, rows->instant(5)});
    }
    versions.push_back({*current, {}});
    return versions;
}

Result<std::optional<JobWish>> SqlPersonStore::wish(PersonId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kWish, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return std::optional<JobWish>();
    return std::optional(
        JobWish{split(row->text(0)), split(row->text(1)), row->optionalId(2), row->text(3)});
}

Result<> SqlPersonStore::saveWish(const Act& act, PersonId id, const JobWish& wish,
                                  std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto number = takeRecordIds(**database, act.office());
    if (!number) return fail(number.error());
    QVariantMap binds{{u"id"_s, *number},
                      {u"person"_s, id.value()},
                      {u"occupations"_s, joined(wish.occupations)},
                      {u"divisions"_s, joined(wish.divisions)},
                      {u"wage"_s, bound(wish.wageFenLow)},
                      {u"mode"_s, wish.workMode},
                      {u"batch"_s, bound(batch ? std::optional(batch->value()) : std::nullopt)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*number).text();
    if (auto row = (*database)->run(kAddWish, binds); !row) return fail(row.error());
    return {};
}

}  // namespace zhiqiao
