// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch_undo.h"

#include "core/storage/change_log.h"
#include "core/storage/facts_json.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_vacancy_store.h"

#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

// Rows added by the batch count whatever came to hang on them; the others only what came later.
constexpr Statement kOthersOnAdded[] = {{"batch.later_wishes",
                                         uR"(
        SELECT count(*) FROM job_wish WHERE coalesce(batch_id, 0) <> :batch
            AND person_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
                                        {"batch.later_registrations",
                                         uR"(
        SELECT count(*) FROM registration WHERE coalesce(batch_id, 0) <> :batch
            AND (person_id IN (SELECT id FROM person WHERE batch_id = :batch)
                OR corrects IN (SELECT id FROM registration WHERE batch_id = :batch)))"},
                                        {"batch.later_vacancies",
                                         uR"(
        SELECT count(*) FROM vacancy WHERE coalesce(batch_id, 0) <> :batch
            AND employer_id IN (SELECT id FROM employer WHERE batch_id = :batch))"}};

#define ZHIQIAO_LATER u"(id & 1099511627775) > (:batch & 1099511627775) "
#define ZHIQIAO_ITS_PERSONS                                                    \
    u"(SELECT id FROM person WHERE batch_id = :batch UNION "                   \
    u"SELECT person_id FROM person_version WHERE replaced_by_batch = :batch "  \
    u"UNION SELECT person_id FROM registration WHERE batch_id = :batch UNION " \
    u"SELECT person_id FROM job_wish WHERE batch_id = :batch) "
#define ZHIQIAO_ITS_EMPLOYERS                                  \
    u"(SELECT id FROM employer WHERE batch_id = :batch UNION " \
    u"SELECT employer_id FROM employer_version WHERE replaced_by_batch = :batch) "
#define ZHIQIAO_ITS_VACANCIES                                 \
    u"(SELECT id FROM vacancy WHERE batch_id = :batch UNION " \
    u"SELECT vacancy_id FROM vacancy_version WHERE replaced_by_batch = :batch) "

constexpr Statement kLaterRecords[] = {
    {"batch.later_referrals",
     u"SELECT count(*) FROM job_referral WHERE " ZHIQIAO_LATER u"AND (person_id IN " ZHIQIAO_ITS_PERSONS u"OR vacancy_id IN " ZHIQIAO_ITS_VACANCIES u"OR employer_id IN " ZHIQIAO_ITS_EMPLOYERS u")"},
    {"batch.later_placements",
     u"SELECT count(*) FROM placement WHERE " ZHIQIAO_LATER u"AND (person_id "
     u"IN"
     u" " ZHIQIAO_ITS_PERSONS u"OR "
     u"employer_id "
     u"IN"
     u" " ZHIQIAO_ITS_EMPLOYERS u")"},
    {"batch.later_services",
     u"SELECT count(*) FROM service WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_assessments",
     u"SELECT count(*) FROM assessment "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_notes",
     u"SELECT count(*) FROM person_note "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_recognitions",
     u"SELECT count(*) FROM hardship "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_difficulties",
     u"SELECT count(*) FROM difficulty "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_enrolments",
     u"SELECT count(*) FROM programme_enrolment "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_onward",
     u"SELECT count(*) FROM onward_referral "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_papers",
     u"SELECT count(*) FROM paper WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_consents",
     u"SELECT count(*) FROM consent WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_assignments",
     u"SELECT count(*) FROM case_assignment "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_marks",
     u"SELECT count(*) FROM campaign_mark "
     u"WHERE " ZHIQIAO_LATER u"AND (kind = 'person' AND record_id "
     u"IN"
     u" " ZHIQIAO_ITS_PERSONS u"OR kind = 'vacancy' AND record_id "
     u"IN " ZHIQIAO_ITS_VACANCIES u")"},
    {"batch.later_session_places",
     u"SELECT count(*) FROM session_place "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_listings",
     u"SELECT count(*) FROM key_employer "
     u"WHERE " ZHIQIAO_LATER u"AND employer_id IN " ZHIQIAO_ITS_EMPLOYERS},
    {"batch.later_transfers",
     u"SELECT count(*) FROM case_transfer "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_memberships",
     u"SELECT count(*) FROM household_member "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_statements",
     u"SELECT count(*) FROM member_statement "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS},
    {"batch.later_merges",
     u"SELECT count(*) FROM person_merge WHERE undone_at IS NULL AND (kept_id "
     u"IN " ZHIQIAO_ITS_PERSONS u"OR gone_id IN " ZHIQIAO_ITS_PERSONS u")"},
    {"batch.later_prints",
     u"SELECT count(*) FROM print_record "
     u"WHERE " ZHIQIAO_LATER u"AND person_id IN " ZHIQIAO_ITS_PERSONS}};

#undef ZHIQIAO_LATER
#undef ZHIQIAO_ITS_PERSONS
#undef ZHIQIAO_ITS_EMPLOYERS
#undef ZHIQIAO_ITS_VACANCIES

/// Those who stay, and lose what the batch had added.
constexpr Statement kLosing{"batch.losing",
                            uR"(
    SELECT DISTINCT person_id FROM registration WHERE batch_id = :batch
        AND person_id NOT IN (SELECT id FROM person WHERE batch_id = :batch))"};
constexpr Statement kAddedPersons{"batch.added_persons",
                                  u"SELECT id FROM person WHERE batch_id = :batch ORDER BY id"};

// In the order in which the rows hang on one another.
constexpr Statement kRemoveAdded[] = {
    {"batch.remove_obligations",
     uR"(
        DELETE FROM obligation
        WHERE registration_id IN (SELECT id FROM registration WHERE batch_id = :batch))"},
    {"batch.remove_holds",
     uR"(
        DELETE FROM worklist_hold
        WHERE record_id IN (SELECT id FROM registration WHERE batch_id = :batch
            UNION ALL SELECT id FROM finding WHERE subject = 'person'
                AND subject_id IN (SELECT id FROM person WHERE batch_id = :batch)))"},
    {"batch.remove_away",
     uR"(
        DELETE FROM away_course
        WHERE id IN (SELECT id FROM registration WHERE batch_id = :batch))"},
    {"batch.remove_standing",
     uR"(
        DELETE FROM standing_course
        WHERE id IN (SELECT id FROM registration WHERE batch_id = :batch)
            OR person_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_registration_details",
     uR"(
        DELETE FROM registration_detail
        WHERE registration_id IN (SELECT id FROM registration WHERE batch_id = :batch))"},
    {"batch.remove_registration_sealed",
     uR"(
        DELETE FROM registration_sealed
        WHERE id IN (SELECT id FROM registration WHERE batch_id = :batch))"},
    {"batch.remove_registrations", u"DELETE FROM registration WHERE batch_id = :batch"},
    {"batch.remove_wishes", u"DELETE FROM job_wish WHERE batch_id = :batch"},
    {"batch.remove_numbers",
     uR"(
        DELETE FROM person_number
        WHERE person_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_person_versions",
     uR"(
        DELETE FROM person_version
        WHERE person_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_apart",
     uR"(
        DELETE FROM person_apart
        WHERE person_id IN (SELECT id FROM person WHERE batch_id = :batch)
            OR other_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_merged_rows",
     uR"(
        DELETE FROM person_merge_row WHERE merge_id IN (SELECT id FROM person_merge
            WHERE kept_id IN (SELECT id FROM person WHERE batch_id = :batch)
                OR gone_id IN (SELECT id FROM person WHERE batch_id = :batch)))"},
    {"batch.remove_merges",
     uR"(
        DELETE FROM person_merge
        WHERE kept_id IN (SELECT id FROM person WHERE batch_id = :batch)
            OR gone_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_asides",
     uR"(
        DELETE FROM finding_aside
        WHERE subject = 'person' AND subject_id IN (SELECT id FROM person WHERE batch_id = :batch)
            OR subject = 'employer'
                AND subject_id IN (SELECT id FROM employer WHERE batch_id = :batch))"},
    {"batch.remove_findings",
     uR"(
        DELETE FROM finding
        WHERE person_id IN (SELECT id FROM person WHERE batch_id = :batch)
            OR subject = 'employer'
                AND subject_id IN (SELECT id FROM employer WHERE batch_id = :batch))"},
    // What was taken over from a file is a later version, which stops the undo.
    {"batch.remove_compared",
     uR"(
        DELETE FROM comparison_row
        WHERE person_id IN (SELECT id FROM person WHERE batch_id = :batch))"},
    {"batch.remove_persons", u"DELETE FROM person WHERE batch_id = :batch"},
    {"batch.remove_vacancy_versions",
     uR"(
        DELETE FROM vacancy_version
        WHERE vacancy_id IN (SELECT id FROM vacancy WHERE batch_id = :batch))"},
    {"batch.remove_vacancies", u"DELETE FROM vacancy WHERE batch_id = :batch"},
    {"batch.remove_employer_versions",
     uR"(
        DELETE FROM employer_version
        WHERE employer_id IN (SELECT id FROM employer WHERE batch_id = :batch))"},
    {"batch.remove_employers", u"DELETE FROM employer WHERE batch_id = :batch"}};

constexpr Statement kNumbersOf{"person_number.of_person",
                               u"SELECT number_index FROM person_number WHERE person_id = :id"};
constexpr Statement kRemoveNumber{
    "person_number.remove",
    u"DELETE FROM person_number WHERE person_id = :id AND number_index = :index"};

// %1: person, employer or vacancy, whose versions are kept alike.
constexpr QStringView kLaterVersions =
    uR"(
    SELECT count(*) FROM %1_version v JOIN (
        SELECT id, 0 AS since FROM %1 WHERE batch_id = :batch
        UNION ALL SELECT %1_id, min(row_version) FROM %1_version
            WHERE replaced_by_batch = :batch
                AND %1_id NOT IN (SELECT id FROM %1 WHERE batch_id = :batch)
            GROUP BY %1_id) touched
        ON v.%1_id = touched.id AND v.row_version > touched.since
    WHERE coalesce(v.replaced_by_batch, 0) <> :batch)";
constexpr QStringView kReplaced =
    uR"(
    SELECT %1_id, row_version, facts_seal FROM %1_version v WHERE replaced_by_batch = :batch
        AND row_version = (SELECT min(f.row_version) FROM %1_version f
            WHERE f.%1_id = v.%1_id AND f.replaced_by_batch = :batch)
    ORDER BY 1)";
// The row version counts on: somebody may still look at the row as the import had made it.
constexpr QStringView kTakeBack =
    uR"(
    UPDATE %1 SET batch_id = v.batch_id, office_id = v.office_id, staff_id = v.staff_id,
        operation_id = v.operation_id, recorded_at = v.recorded_at
    FROM %1_version v WHERE %1.id = :id AND v.%1_id = :id AND v.row_version = :version)";
constexpr QStringView kForgetVersions =
    u"DELETE FROM %1_version WHERE %1_id = :id AND row_version >= :version";

struct ReplacedRow {
    qint64 id;
    int version;
    QString json;
};

Result<Rows> runOn(Database& database, QStringView text, const QString& table,
                   const QVariantMap& binds) {
    const auto sql = text.toString().replace(u"%1"_s, table);
    return database.run({"batch.versions", sql, false}, binds);
}

Result<std::vector<ReplacedRow>> replacedRows(SqlContext context, Database& database,
                                              std::string_view table, BatchId batch) {
    const auto name = QString::fromLatin1(table.data(), qsizetype(table.size()));
    const auto versions = std::string(table) + "_version";
    auto rows = runOn(database, kReplaced, name, {{u"batch"_s, batch.value()}});
    if (!rows) return fail(rows.error());
    std::vector<ReplacedRow> found;
    while (rows->next()) {
        CellOpener open(context.vault, versions, rows->id(0));
        const auto json = open("facts", rows->bytes(2));
        if (open.error()) return fail(*open.error());
        found.push_back({rows->id(0), rows->number(1), json});
    }
    return found;
}

/// The restored facts are saved like any change, which moves the search keys; then the row is
/// given back what it was, and the versions since are gone.
Result<> takeBack(Database& database, const QString& table, const ReplacedRow& row) {
    for (const auto text : {kTakeBack, kForgetVersions})
        if (auto done =
                runOn(database, text, table, {{u"id"_s, row.id}, {u"version"_s, row.version}});
            !done)
            return fail(done.error());
    return {};
}

/// The numbers the person had given up before `version` was replaced.
std::set<QByteArray> formerNumbers(const Vault& vault, const std::vector<PersonVersion>& history,
                                   int version) {
    std::set<QByteArray> kept;
    QString previous;
    for (const auto& [person, replacedAt] : history) {
        if (person.rowVersion > version) break;
        const auto& number = person.facts.idNumber;
        if (!previous.isEmpty() && previous != number)
            kept.insert(vault.blindIndex("id_number", previous));
        previous = number;
    }
    return kept;
}

Result<> restoreNumbers(SqlContext context, Database& database, PersonId id, int version) {
    const auto history = SqlPersonStore(context).history(id);
    if (!history) return fail(history.error());
    const auto kept = formerNumbers(context.vault, *history, version);
    std::vector<QByteArray> gone;
    {
        auto rows = database.run(kNumbersOf, {{u"id"_s, id.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next())
            if (!kept.contains(rows->bytes(0))) gone.push_back(rows->bytes(0));
    }
    for (const auto& index : gone)
        if (auto done =
                database.run(kRemoveNumber, {{u"id"_s, id.value()}, {u"index"_s, bound(index)}});
            !done)
            return fail(done.error());
    return {};
}

Result<> restorePersons(SqlContext context, Database& database, const Act& act, BatchId batch) {
    const auto rows = replacedRows(context, database, "person", batch);
    if (!rows) return fail(rows.error());
    SqlPersonStore people(context);
    for (const auto& row : *rows) {
        const PersonId id(row.id);
        const auto now = people.find(id);
        if (!now) return fail(now.error());
        const auto put = people.update(act, id, now->rowVersion, personFromJson(row.json), {});
        if (!put) return fail(put.error());
        if (auto done = restoreNumbers(context, database, id, row.version); !done) return done;
        if (auto done = takeBack(database, u"person"_s, row); !done) return done;
    }
    return {};
}

Result<> restoreEmployers(SqlContext context, Database& database, const Act& act, BatchId batch) {
    const auto rows = replacedRows(context, database, "employer", batch);
    if (!rows) return fail(rows.error());
    SqlVacancyStore vacancies(context);
    for (const auto& row : *rows) {
        const EmployerId id(row.id);
        const auto now = vacancies.employer(id);
        if (!now) return fail(now.error());
        const auto put =
            vacancies.updateEmployer(act, id, now->rowVersion, employerFromJson(row.json), {});
        if (!put) return fail(put.error());
        if (auto done = takeBack(database, u"employer"_s, row); !done) return done;
    }
    return {};
}

Result<> restoreVacancies(SqlContext context, Database& database, const Act& act, BatchId batch) {
    const auto rows = replacedRows(context, database, "vacancy", batch);
    if (!rows) return fail(rows.error());
    SqlVacancyStore vacancies(context);
    for (const auto& row : *rows) {
        const VacancyId id(row.id);
        const auto now = vacancies.find(id);
        if (!now) return fail(now.error());
        const auto put =
            vacancies.update(act, id, now->vacancy.rowVersion, vacancyFromJson(row.json), {});
        if (!put) return fail(put.error());
        if (auto done = takeBack(database, u"vacancy"_s, row); !done) return done;
    }
    return {};
}

}  // namespace

Result<int> recordsBuiltUpon(Database& database, BatchId batch) {
    int records = 0;
    const auto add = [&](Result<Rows> counted) -> Result<> {
        if (!counted) return fail(counted.error());
        if (counted->next()) records += counted->number(0);
        return {};
    };
    const QVariantMap itself{{u"batch"_s, batch.value()}};
    for (const auto& table : {u"person"_s, u"employer"_s, u"vacancy"_s})
        if (auto done = add(runOn(database, kLaterVersions, table, itself)); !done)
            return fail(done.error());
    for (const auto& statement : kOthersOnAdded)
        if (auto done = add(database.run(statement, itself)); !done) return fail(done.error());
    for (const auto& statement : kLaterRecords)
        if (auto done = add(database.run(statement, itself)); !done) return fail(done.error());
    return records;
}

Result<> removeAdded(SqlContext context, Database& database, BatchId batch) {
    const QVariantMap itself{{u"batch"_s, batch.value()}};
    if (auto* log = database.changes()) {
        auto losing = database.run(kLosing, itself);
        if (!losing) return fail(losing.error());
        while (losing->next()) log->touchPerson(losing->id(0));
    }
    std::vector<PersonId> persons;
    {
        auto rows = database.run(kAddedPersons, itself);
        if (!rows) return fail(rows.error());
        while (rows->next()) persons.emplace_back(rows->id(0));
    }
    for (const auto id : persons) {
        const auto person = SqlPersonStore(context).find(id);
        if (!person) return fail(person.error());
        if (auto moved = moveSearchKeys(database, id, searchTokensOf(person->facts, context.vault),
                                        std::nullopt);
            !moved)
            return moved;
    }
    for (const auto& statement : kRemoveAdded)
        if (auto done = database.run(statement, itself); !done) return fail(done.error());
    return {};
}

Result<> restoreChanged(SqlContext context, Database& database, const Act& act, BatchId batch) {
    for (const auto restore : {restorePersons, restoreEmployers, restoreVacancies})
        if (auto done = restore(context, database, act, batch); !done) return done;
    return {};
}

}  // namespace zhiqiao
