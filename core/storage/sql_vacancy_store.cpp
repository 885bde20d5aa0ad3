// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_vacancy_store.h"

#include "core/base/pinyin.h"
#include "core/security/office_store.h"
#include "core/storage/facts_json.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddEmployer{"employer.add",
                                 uR"(
    INSERT INTO employer (id, name, name_key, credit_code, kind, industry, size, division, address,
        route, contact, phone_seal, checked_on, blocked, batch_id, office_id, staff_id,
        row_version, operation_id, recorded_at)
    VALUES (:id, :name, :name_key, :credit_code, :kind, :industry, :size, :division, :address,
        :route, :contact, :phone, :checked_on, :blocked, :batch, :office, :staff, 1, :operation,
        :recorded))"};

constexpr Statement kUpdateEmployer{"employer.update",
                                    uR"(
    UPDATE employer SET name = :name, name_key = :name_key, credit_code = :credit_code,
        kind = :kind, industry = :industry, size = :size, division = :division,
        address = :address, route = :route, contact = :contact, phone_seal = :phone,
        checked_on = :checked_on, blocked = :blocked, office_id = :office, staff_id = :staff,
        row_version = row_version + 1, operation_id = :operation, recorded_at = :recorded
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kKeepEmployer{"employer_version.add",
                                  uR"(
    INSERT INTO employer_version (employer_id, row_version, facts_seal, batch_id, office_id,
        staff_id, operation_id, recorded_at, replaced_at, replaced_by_batch)
    SELECT id, row_version, :facts, batch_id, office_id, staff_id, operation_id, recorded_at,
        :replaced, :by_batch FROM employer WHERE id = :id)"};

constexpr Statement kEmployer{"employer.find",
                              uR"(
    SELECT e.id, e.name, e.credit_code, e.kind, e.industry, e.size, e.division, e.address,
        e.route, e.contact, e.phone_seal, e.checked_on, e.blocked, e.office_id, e.staff_id,
        e.recorded_at, e.row_version
    FROM employer e WHERE e.id = :id)"};

constexpr Statement kEmployerByCode{"employer.by_code",
                                    u"SELECT id FROM employer WHERE credit_code = :code"};

constexpr Statement kEmployerByName{
    "employer.by_name", u"SELECT id, name FROM employer WHERE name_key = :name_key ORDER BY id"};

constexpr Statement kUncodedEmployerByName{"employer.uncoded_by_name",
                                           uR"(
    SELECT id, name FROM employer WHERE name_key = :name_key AND credit_code IS NULL ORDER BY id)"};

constexpr Statement kAddVacancy{"vacancy.add",
                                uR"(
    INSERT INTO vacancy (id, employer_id, title, occupation, heads, filled, education, skill_level,
        certificate, age_min, age_max, wage_fen_low, wage_fen_high, wage_mode, work_mode, division,
        address, board_and_lodging, requirement, interview, opens_on, open_until, state, batch_id,
        office_id, staff_id, row_version, operation_id, recorded_at)
    VALUES (:id, :employer, :title, :occupation, :heads, 0, :education, :skill_level,
        :certificate, :age_min, :age_max, :wage_low, :wage_high, :wage_mode, :work_mode,
        :division, :address, :board, :requirement, :interview, :opens_on, :open_until, :state,
        :batch, :office, :staff, 1, :operation, :recorded))"};

// Fewer heads than were filled before: the rest of the hires no longer shows in `filled`.
constexpr Statement kUpdateVacancy{"vacancy.update",
                                   uR"(
    UPDATE vacancy SET employer_id = :employer, title = :title, occupation = :occupation,
        heads = :heads, filled = CASE WHEN filled > :heads THEN :heads ELSE filled END,
        education = :education, skill_level = :skill_level, certificate = :certificate,
        age_min = :age_min, age_max = :age_max, wage_fen_low = :wage_low,
        wage_fen_high = :wage_high, wage_mode = :wage_mode, work_mode = :work_mode,
        division = :division, address = :address, board_and_lodging = :board,
        requirement = :requirement, interview = :interview, opens_on = :opens_on,
        open_until = :open_until, state = :state, office_id = :office, staff_id = :staff,
        row_version = row_version + 1, operation_id = :operation, recorded_at = :recorded
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kKeepVacancy{"vacancy_version.add",
                                 uR"(
    INSERT INTO vacancy_version (vacancy_id, row_version, facts_seal, batch_id, office_id,
        staff_id, operation_id, recorded_at, replaced_at, replaced_by_batch)
    SELECT id, row_version, :facts, batch_id, office_id, staff_id, operation_id, recorded_at,
        :replaced, :by_batch FROM vacancy WHERE id = :id)"};

constexpr Statement kLockVacancy{"vacancy.lock",
                                 u"UPDATE vacancy SET filled = filled WHERE id = :id"};

constexpr Statement kCountFilled{"vacancy.count_filled",
                                 uR"(
    UPDATE vacancy SET filled = (
        SELECT CASE WHEN count(*) > vacancy.heads THEN vacancy.heads ELSE count(*) END
        FROM placement p JOIN job_referral r ON r.id = p.referral_id
        WHERE r.vacancy_id = vacancy.id AND p.corrected = 0)
    WHERE id = :id)"};

#define ZHIQIAO_VACANCY_COLUMNS                                                              \
    u"v.id, v.employer_id, v.title, v.occupation, v.heads, v.filled, v.education, "          \
    u"v.skill_level, v.certificate, v.age_min, v.age_max, v.wage_fen_low, v.wage_fen_high, " \
    u"v.wage_mode, v.work_mode, v.division, v.address, v.board_and_lodging, v.requirement, " \
    u"v.interview, v.opens_on, v.open_until, v.state, v.office_id, v.staff_id, "             \
    u"v.recorded_at, v.row_version "

constexpr Statement kVacancy{"vacancy.find",
                             u"SELECT " ZHIQIAO_VACANCY_COLUMNS u"FROM vacancy v WHERE v.id = :id"};

constexpr Statement kSameVacancy{
    "vacancy.same", u"SELECT " ZHIQIAO_VACANCY_COLUMNS
                    u"FROM vacancy v WHERE v.employer_id = :employer AND v.title = :title "
                    u"AND v.division = :division AND v.opens_on = :opens_on ORDER BY v.id LIMIT 1"};

constexpr Statement kOpenVacancies{
    "vacancy.open_on", u"SELECT " ZHIQIAO_VACANCY_COLUMNS
                       u"FROM vacancy v WHERE v.state = '30' AND v.open_until >= :day "
                       u"AND v.opens_on <= :day AND v.filled < v.heads ORDER BY v.id"};

#undef ZHIQIAO_VACANCY_COLUMNS

constexpr Statement kOpenEmployers{"employer.with_open_vacancies",
                                   uR"(
    SELECT e.id, e.name, e.credit_code, e.kind, e.industry, e.size, e.division, e.address,
        e.route, e.contact, e.phone_seal, e.checked_on, e.blocked, e.office_id, e.staff_id,
        e.recorded_at, e.row_version
    FROM employer e WHERE e.id IN (SELECT v.employer_id FROM vacancy v WHERE v.state = '30'
        AND v.open_until >= :day AND v.opens_on <= :day AND v.filled < v.heads))"};

constexpr Statement kEmployerVersions{"employer_version.of_employer",
                                      uR"(
    SELECT row_version, facts_seal, office_id, staff_id, recorded_at, replaced_at
    FROM employer_version WHERE employer_id = :id ORDER BY row_version)"};

constexpr Statement kVacancyVersions{"vacancy_version.of_vacancy",
                                     uR"(
    SELECT row_version, facts_seal, office_id, staff_id, recorded_at, replaced_at
    FROM vacancy_version WHERE vacancy_id = :id ORDER BY row_version)"};

QString nameKeyOf(const QString& name) { return soundOf(comparableName(name)).sortKey; }

QVariantMap employerBinds(const Vault& vault, qint64 id, const EmployerFacts& f) {
    return {{u"id"_s, id},
            {u"name"_s, f.name},
            {u"name_key"_s, nameKeyOf(f.name)},
            {u"credit_code"_s, f.creditCode.isEmpty() ? QVariant(QMetaType::fromType<QString>())
                                                      : QVariant(f.creditCode)},
            {u"kind"_s, f.kind},
            {u"industry"_s, f.industry},
            {u"size"_s, f.size},
            {u"division"_s, f.division},
            {u"address"_s, f.address},
            {u"route"_s, f.route},
            {u"contact"_s, f.contact},
            {u"phone"_s, sealedCell(vault, {"employer", "phone", id}, f.phone)},
            {u"checked_on"_s, bound(f.checkedOn)},
            {u"blocked"_s, int(f.blocked)}};
}

QVariantMap vacancyBinds(qint64 id, const VacancyFacts& f) {
    return {{u"id"_s, id},
            {u"employer"_s, f.employer.value()},
            {u"title"_s, f.title},
            {u"occupation"_s, f.occupation},
            {u"heads"_s, f.heads},
            {u"education"_s, f.education},
            {u"skill_level"_s, f.skillLevel},
            {u"certificate"_s, f.certificate},
            {u"age_min"_s, bound(std::optional<qint64>(f.ageMin))},
            {u"age_max"_s, bound(std::optional<qint64>(f.ageMax))},
            {u"wage_low"_s, bound(f.wageFenLow)},
            {u"wage_high"_s, bound(f.wageFenHigh)},
            {u"wage_mode"_s, f.wageMode},
            {u"work_mode"_s, f.workMode},
            {u"division"_s, f.division},
            {u"address"_s, f.address},
            {u"board"_s, f.boardAndLodging},
            {u"requirement"_s, f.requirement},
            {u"interview"_s, f.interview},
            {u"opens_on"_s, bound(f.opensOn)},
            {u"open_until"_s, bound(f.openUntil)},
            {u"state"_s, f.state}};
}

std::optional<int> optionalCount(const Rows& rows, int column) {
    return rows.isNull(column) ? std::nullopt : std::optional(rows.number(column));
}

Result<Employer> employerAt(const Vault& vault, const Rows& rows) {
    const EmployerId id(rows.id(0));
    CellOpener open(vault, "employer", id.value());
    Employer employer{id,
                      {.name = rows.text(1),
                       .creditCode = rows.text(2),
                       .kind = rows.text(3),
                       .industry = rows.text(4),
                       .size = rows.text(5),
                       .division = rows.text(6),
                       .address = rows.text(7),
                       .route = rows.text(8),
                       .contact = rows.text(9),
                       .phone = open("phone", rows.bytes(10)),
                       .checkedOn = rows.optionalDay(11),
                       .blocked = rows.number(12) != 0},
                      stampAt(rows, 13),
                      rows.number(16)};
    if (open.error()) return fail(*open.error());
    return employer;
}

Vacancy vacancyAt(const Rows& rows) {
    return {VacancyId(rows.id(0)),
            {.employer = EmployerId(rows.id(1)),
             .title = rows.text(2),
             .occupation = rows.text(3),
             .heads = rows.number(4),
             .education = rows.text(6),
             .skillLevel = rows.text(7),
             .certificate = rows.text(8),
             .ageMin = optionalCount(rows, 9),
             .ageMax = optionalCount(rows, 10),
             .wageFenLow = rows.optionalId(11),
             .wageFenHigh = rows.optionalId(12),
             .wageMode = rows.text(13),
             .workMode = rows.text(14),
             .division = rows.text(15),
             .address = rows.text(16),
             .boardAndLodging = rows.text(17),
             .requirement = rows.text(18),
             .interview = rows.text(19),
             .opensOn = rows.day(20),
             .openUntil = rows.day(21),
             .state = rows.text(22)},
            rows.number(5),
            stampAt(rows, 23),
            rows.number(26)};
}

/// Finishes an update: the row, of which nothing else may have been changed meanwhile.
Result<> replaceRow(Database& database, const Statement& statement, const Act& act, qint64 id,
                    int rowVersion, QVariantMap binds) {
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(id).text();
    binds[u"expected"_s] = rowVersion;
    auto saved = database.run(statement, binds);
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    return {};
}

Result<> keepReplaced(Database& database, const Statement& statement, const Act& act, qint64 id,
                      const QByteArray& sealed, std::optional<BatchId> batch) {
    const QVariantMap replaced{{u"id"_s, id},
                               {u"facts"_s, sealed},
                               {u"replaced"_s, bound(act.at())},
                               {u"by_batch"_s, boundId(batch)}};
    auto kept = database.run(statement, replaced);
    // Another counter kept the same version first: it has replaced the row.
    if (!kept) return fail(constraintAs(kept.error(), changedElsewhere()));
    noteReplaced(database, statement, replaced);
    return {};
}

Result<std::optional<EmployerId>> firstNamed(Database& database, const Statement& statement,
                                             const QString& name) {
    auto rows = database.run(statement, {{u"name_key"_s, nameKeyOf(name)}});
    if (!rows) return fail(rows.error());
    while (rows->next())
        if (comparableName(rows->text(1)) == comparableName(name))
            return std::optional(EmployerId(rows->id(0)));
    return std::optional<EmployerId>();
}

}  // namespace

Result<Employer> SqlVacancyStore::addEmployer(const Act& act, const EmployerFacts& facts,
                                              std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto taken = employerByCode(facts.creditCode);
    if (!taken) return fail(taken.error());
    if (*taken) return fail(duplicateCreditCode());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    auto binds = employerBinds(context_.vault, *id, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    binds[u"batch"_s] = boundId(batch);
    if (auto row = (*database)->run(kAddEmployer, binds); !row)
        return fail(constraintAs(row.error(), duplicateCreditCode()));
    return Employer{EmployerId(*id), facts, {act.office(), act.staff(), act.at()}, 1};
}

Result<Employer> SqlVacancyStore::updateEmployer(const Act& act, EmployerId id, int rowVersion,
                                                 const EmployerFacts& facts,
                                                 std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto before = employer(id);
    if (!before) return fail(before.error());
    if (before->rowVersion != rowVersion) return fail(changedElsewhere());
    const auto taken = employerByCode(facts.creditCode);
    if (!taken) return fail(taken.error());
    if (*taken && **taken != id) return fail(duplicateCreditCode());
    const auto sealed =
        context_.vault.seal({"employer_version", "facts", id.value()}, toJson(before->facts));
    if (auto kept = keepReplaced(**database, kKeepEmployer, act, id.value(), sealed, batch); !kept)
        return fail(kept.error());
    if (auto saved = replaceRow(**database, kUpdateEmployer, act, id.value(), rowVersion,
                                employerBinds(context_.vault, id.value(), facts));
        !saved)
        return fail(constraintAs(saved.error(), duplicateCreditCode()));
    return Employer{id, facts, {act.office(), act.staff(), act.at()}, rowVersion + 1};
}

Result<Employer> SqlVacancyStore::employer(EmployerId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kEmployer, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return employerAt(context_.vault, *row);
}

Result<std::vector<EmployerVersion>> SqlVacancyStore::employerHistory(EmployerId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto current = employer(id);
    if (!current) return fail(current.error());
    auto rows = (*database)->run(kEmployerVersions, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<EmployerVersion> versions;
    CellOpener open(context_.vault, "employer_version", id.value());
    while (rows->next()) {
        const auto facts = employerFromJson(open("facts", rows->bytes(1)));
        if (open.error()) return fail(*open.error());
        versions.push_back({{id, facts, stampAt(*rows, 2), rows->number(0)}, rows->instant(5)});
    }
    versions.push_back({*current, {}});
    return versions;
}

Result<std::optional<EmployerId>> SqlVacancyStore::employerByCode(const QString& creditCode) const {
    if (creditCode.isEmpty()) return std::optional<EmployerId>();
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kEmployerByCode, {{u"code"_s, creditCode}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(EmployerId(row->id(0))) : std::nullopt;
}

Result<std::optional<EmployerId>> SqlVacancyStore::employerByName(const QString& name) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return firstNamed(**database, kEmployerByName, name);
}

Result<std::optional<EmployerId>> SqlVacancyStore::uncodedEmployerByName(
    const QString& name) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return firstNamed(**database, kUncodedEmployerByName, name);
}

Result<Vacancy> SqlVacancyStore::add(const Act& act, const VacancyFacts& facts,
                                     std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    auto binds = vacancyBinds(*id, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    binds[u"batch"_s] = boundId(batch);
    if (auto row = (*database)->run(kAddVacancy, binds); !row)
        return fail(constraintAs(row.error(), recordNotFound()));
    return Vacancy{VacancyId(*id), facts, 0, {act.office(), act.staff(), act.at()}, 1};
}

Result<Vacancy> SqlVacancyStore::update(const Act& act, VacancyId id, int rowVersion,
                                        const VacancyFacts& facts, std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto before = find(id);
    if (!before) return fail(before.error());
    if (before->vacancy.rowVersion != rowVersion) return fail(changedElsewhere());
    const auto sealed = context_.vault.seal({"vacancy_version", "facts", id.value()},
                                            toJson(before->vacancy.facts));
    if (auto kept = keepReplaced(**database, kKeepVacancy, act, id.value(), sealed, batch); !kept)
        return fail(kept.error());
    if (auto saved = replaceRow(**database, kUpdateVacancy, act, id.value(), rowVersion,
                                vacancyBinds(id.value(), facts));
        !saved)
        return fail(constraintAs(saved.error(), recordNotFound()));
    if (auto counted = countFilledHeads(**database, id); !counted) return fail(counted.error());
    const auto after = find(id);
    if (!after) return fail(after.error());
    return after->vacancy;
}

Result<OpenVacancy> SqlVacancyStore::find(VacancyId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kVacancy, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    const auto vacancy = vacancyAt(*row);
    auto owner = employer(vacancy.facts.employer);
    if (!owner) return fail(owner.error());
    return OpenVacancy{vacancy, *std::move(owner)};
}

Result<std::vector<VacancyVersion>> SqlVacancyStore::history(VacancyId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto current = find(id);
    if (!current) return fail(current.error());
    auto rows = (*database)->run(kVacancyVersions, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<VacancyVersion> versions;
    CellOpener open(context_.vault, "vacancy_version", id.value());
    while (rows->next()) {
        const auto facts = vacancyFromJson(open("facts", rows->bytes(1)));
        if (open.error()) return fail(*open.error());
        versions.push_back({facts, stampAt(*rows, 2), rows->number(0), rows->instant(5)});
    }
    const auto& now = current->vacancy;
    versions.push_back({now.facts, now.recorded, now.rowVersion, {}});
    return versions;
}

Result<std::optional<Vacancy>> SqlVacancyStore::sameVacancy(const VacancyFacts& facts) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kSameVacancy, {{u"employer"_s, facts.employer.value()},
                                               {u"title"_s, facts.title},
                                               {u"division"_s, facts.division},
                                               {u"opens_on"_s, bound(facts.opensOn)}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(vacancyAt(*row)) : std::nullopt;
}

Result<std::vector<OpenVacancy>> SqlVacancyStore::openOn(QDate day) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<Vacancy> vacancies;
    {
        auto rows = (*database)->run(kOpenVacancies, {{u"day"_s, bound(day)}});
        if (!rows) return fail(rows.error());
        while (rows->next()) vacancies.push_back(vacancyAt(*rows));
    }
    std::map<EmployerId, Employer> employers;
    auto rows = (*database)->run(kOpenEmployers, {{u"day"_s, bound(day)}});
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        auto owner = employerAt(context_.vault, *rows);
        if (!owner) return fail(owner.error());
        employers.emplace(owner->id, *owner);
    }
    std::vector<OpenVacancy> open;
    open.reserve(vacancies.size());
    // Without an employer: a vacancy that was closed between the two questions.
    for (auto& vacancy : vacancies)
        if (const auto owner = employers.find(vacancy.facts.employer); owner != employers.end())
            open.push_back({std::move(vacancy), owner->second});
    return open;
}

Result<> countFilledHeads(Database& database, VacancyId vacancy) {
    for (const auto& statement : {kLockVacancy, kCountFilled})
        if (auto done = database.run(statement, {{u"id"_s, vacancy.value()}}); !done)
            return fail(done.error());
    return {};
}

}  // namespace zhiqiao
