// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"

#include "core/codes/form_number.h"
#include "core/storage/case_officers.h"
#include "core/storage/database_digest.h"
#include "core/storage/household_records.h"
#include "core/storage/migrations.h"
#include "core/storage/paper_check.h"
#include "core/storage/sql_away_store.h"
#include "core/storage/sql_standing_store.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kIntegrity{"check.integrity", u"PRAGMA integrity_check(10)"};
constexpr Statement kInvalidIndexes{"check.integrity",
                                    uR"(
    SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisvalid)"};
constexpr Statement kOrphans{"check.foreign_keys",
                             u"SELECT count(*) FROM pragma_foreign_key_check"};
constexpr Statement kUnchecked{"check.foreign_keys",
                               uR"(
    SELECT count(*) FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace AND NOT convalidated)"};
constexpr Statement kObligations{"check.obligations",
                                 uR"(
    SELECT registration_id, person_id, item, standard, promised, delivered, due_on, active,
        stops_on, staff_id, office_id
    FROM obligation)"};
constexpr Statement kRegistered{"check.registered", u"SELECT DISTINCT person_id FROM registration"};
constexpr Statement kPlaced{"check.placed",
                            u"SELECT DISTINCT person_id FROM placement WHERE corrected = 0"};
constexpr Statement kFollowUpCourses{"check.follow_ups",
                                     uR"(
    SELECT id, person_id, number, due_on, attempts, last_on, staff_id, office_id
    FROM follow_up_course ORDER BY id)"};
constexpr Statement kAgreedWith{"check.agreed_with",
                                uR"(
    SELECT person_id FROM contact_course
    UNION SELECT s.person_id FROM guidance_sheet g JOIN service s ON s.id = g.id
        WHERE g.next_contact_on IS NOT NULL
    UNION SELECT s.person_id FROM contact_sheet c JOIN service s ON s.id = c.id
        WHERE c.next_contact_on IS NOT NULL)"};
constexpr Statement kAgreedContacts{
    "check.agreed_contacts",
    u"SELECT id, person_id, due_on, stops_on, staff_id, office_id FROM contact_course"};
constexpr Statement kAwayEver{
    "check.away_ever",
    u"SELECT person_id FROM registration WHERE kind = 'transfer' UNION SELECT person_id FROM "
    u"away_course"};
constexpr Statement kAwayCourses{"check.away",
                                 uR"(
    SELECT id, person_id, left_on, heard_on, attempts, due_on, stops_on, staff_id, office_id
    FROM away_course)"};
constexpr Statement kStandingOf{"check.standing_of",
                                uR"(
    SELECT 0, person_id FROM registration WHERE kind = 'unemployment'
    UNION SELECT 0, person_id FROM hardship
    UNION SELECT 0, person_id FROM standing_course WHERE status <> 'household'
    UNION SELECT 1, household_id FROM household_span
    UNION SELECT 1, id FROM standing_course WHERE status = 'household')"};
constexpr Statement kStandings{"check.standing",
                               uR"(
    SELECT id, status, person_id, refusals, refused_on, heard_on, lost_on, show_on, aside, stops_on,
        staff_id, office_id
    FROM standing_course ORDER BY id)"};
constexpr Statement kKeyEmployers{"check.key_employers",
                                  uR"(
    SELECT k.id, c.id, c.employer_id, c.officer_id, c.days, c.last_on, c.last_way, c.contacts,
        c.due_on, c.off_on, c.passed_on
    FROM key_employer k LEFT JOIN key_employer_course c ON c.id = k.id ORDER BY k.id)"};
/// Of the forms of kind %1, whose numbers stand in table %2.
constexpr QStringView kSeries =
    uR"(
    SELECT s.next_number, s.highest_given,
        (SELECT count(*) FROM %2 f
         WHERE f.office_id = s.office_id AND substr(f.number, 9, 2) = substr(CAST(s.year AS text), 3)),
        (SELECT coalesce(max(CAST(substr(f.number, 11) AS integer)), 0) FROM %2 f
         WHERE f.office_id = s.office_id AND substr(f.number, 9, 2) = substr(CAST(s.year AS text), 3)),
        (SELECT coalesce(CAST(sum(j.to_number - j.from_number) AS bigint), 0) FROM number_jump j
         WHERE j.office_id = s.office_id AND j.kind = s.kind AND j.year = s.year)
    FROM number_series s WHERE s.kind = '%1')";
const std::pair<QString, QStringView> kNumbered[] = {
    {QString::number(int(FormKind::Referral)), u"job_referral"},
    {QString::number(int(FormKind::Onward)), u"onward_referral"},
    {kLossNoticeNumbers, u"loss_notice"}};
constexpr Statement kAwaited{"check.awaited",
                             uR"(
    SELECT count(*) FROM (
        SELECT f.id, f.receipt_due FROM job_referral f WHERE f.voided_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM receipt x WHERE x.referral_id = f.id)) owed
    FULL JOIN slip_awaited sa ON sa.id = owed.id AND sa.receipt_due = owed.receipt_due
    WHERE sa.id IS NULL OR owed.id IS NULL)"};
constexpr Statement kComplete{"check.complete",
                              u"SELECT count(*) FROM database_fact WHERE key = 'complete'"};
constexpr Statement kActs{"check.acts", u"SELECT operation_id FROM journal"};

Result<CheckRow> integrity(Database& database) {
    auto rows = database.run(database.isSqlite() ? kIntegrity : kInvalidIndexes);
    if (!rows) return fail(rows.error());
    QStringList answers;
    while (rows->next()) answers << rows->text(0);
    const bool ok = answers == QStringList{database.isSqlite() ? u"ok"_s : u"0"_s};
    return CheckRow{u"integrity"_s, ok,
                    ok ? QString() : u"%1 findings"_s.arg(qMax<qsizetype>(1, answers.size()))};
}

Result<CheckRow> schema(Database& database) {
    const auto state = schemaStateOf(database);
    if (!state) return CheckRow{u"schema"_s, false, QLatin1String(state.error().code.data())};
    return CheckRow{u"schema"_s, state->version == migrations().back().version,
                    u"version %1"_s.arg(state->version)};
}

Result<CheckRow> awaitedSlips(Database& database) {
    auto row = database.run(kAwaited);
    if (!row) return fail(row.error());
    const auto differing = row->next() ? row->id(0) : 0;
    return CheckRow{u"awaited_slips"_s, differing == 0, u"%1 differ"_s.arg(differing)};
}

Result<CheckRow> caseOfficers(Database& database) {
    const auto differing = caseOfficerDifferences(database);
    if (!differing) return fail(differing.error());
    return CheckRow{u"case_officers"_s, *differing == 0, u"%1 differ"_s.arg(*differing)};
}

Result<CheckRow> complete(Database& database) {
    auto row = database.run(kComplete);
    if (!row) return fail(row.error());
    const bool ok = row->next() && row->number(0) == 1;
    return CheckRow{u"complete"_s, ok, ok ? QString() : u"its making was cut off"_s};
}

Result<CheckRow> foreignKeys(Database& database) {
    auto row = database.run(database.isSqlite() ? kOrphans : kUnchecked);
    if (!row) return fail(row.error());
    const auto found = row->next() ? row->id(0) : 0;
    return CheckRow{u"foreign_keys"_s, found == 0, u"%1 broken"_s.arg(found)};
}

Result<CheckRow> sealedValues(Database& database, const Vault& vault) {
    const auto tables = sealedColumns(database);
    if (!tables) return fail(tables.error());
    qint64 opened = 0;
    QStringList broken;
    for (const auto& table : *tables) {
        if (table.table == u"paper_content"_s) continue;  // checkPapers() opens each piece
        const auto text =
            u"SELECT %1, %2 FROM %3"_s.arg(table.row, table.columns.join(u", "_s), table.table);
        auto rows = database.run({"check.sealed", text, false});
        if (!rows) return fail(rows.error());
        const auto tableName = table.table.toLatin1();
        while (rows->next())
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const auto sealed = rows->bytes(int(i) + 1);
                if (sealed.isEmpty()) continue;
                const auto column = table.columns[i].chopped(5).toLatin1();
                if (vault.open({tableName.constData(), column.constData(), rows->id(0)}, sealed))
                    ++opened;
                else
                    broken << u"%1 %2"_s.arg(table.table).arg(rows->id(0));
            }
    }
    return CheckRow{u"sealed_values"_s, broken.isEmpty(),
                    u"%1 opened, %2 broken %3"_s.arg(opened)
                        .arg(broken.size())
                        .arg(broken.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

Result<CheckRow> search(Database& database, const Vault& vault) {
    const auto differing = searchDifferences(database, vault);
    if (!differing) return fail(differing.error());
    return CheckRow{u"search"_s, *differing == 0, u"%1 entries differ"_s.arg(*differing)};
}

bool before(const ObligationRow& a, const ObligationRow& b) {
    return std::pair(a.registration, a.item) < std::pair(b.registration, b.item);
}

/// Those that are pursued on the day, by registration and item.
std::vector<ObligationRow> pursued(std::vector<ObligationRow> rows, QDate today) {
    std::erase_if(rows, [&](const ObligationRow& row) {
        return !row.active || (row.stopsOn && *row.stopsOn <= today);
    });
    std::ranges::sort(rows, before);
    return rows;
}

Result<CheckRow> obligations(Database& database, QDate today,
                             const RecomputeObligations& recompute) {
    std::map<qint64, std::vector<ObligationRow>> kept;
    auto persons = database.run(kRegistered);
    if (!persons) return fail(persons.error());
    while (persons->next()) kept[persons->id(0)] = {};
    auto rows = database.run(kObligations);
    if (!rows) return fail(rows.error());
    while (rows->next())
        kept[rows->id(1)].push_back({.registration = RegistrationId(rows->id(0)),
                                     .person = PersonId(rows->id(1)),
                                     .item = rows->text(2),
                                     .standard = rows->text(3),
                                     .promised = rows->number(4),
                                     .delivered = rows->number(5),
                                     .due = rows->day(6),
                                     .active = rows->number(7) == 1,
                                     .stopsOn = rows->optionalDay(8),
                                     .staff = StaffId(rows->id(9)),
                                     .office = OfficeId(rows->number(10))});
    QStringList differing;
    for (auto& [person, stored] : kept) {
        auto made = recompute(PersonId(person));
        if (!made) return fail(made.error());
        if (pursued(*std::move(made), today) != pursued(std::move(stored), today))
            differing << QString::number(person);
    }
    return CheckRow{u"obligations"_s, differing.isEmpty(),
                    u"%1 persons, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

Result<CheckRow> households(Database& database, const Codes& codes) {
    const auto found = householdDifferences(database, codes);
    if (!found) return fail(found.error());
    QStringList first;
    for (const auto id : found->differing)
        if (first.size() < 5) first << QString::number(id.value());
    return CheckRow{u"households"_s, found->differing.empty(),
                    u"%1 households, %2 differ %3"_s.arg(found->households)
                        .arg(found->differing.size())
                        .arg(first.join(u", "_s))
                        .trimmed()};
}

/// Every number up to the next one was given out or lies in a jump somebody made.
Result<CheckRow> numberSeries(Database& database) {
    qint64 given = 0;
    qint64 skipped = 0;
    qint64 missing = 0;
    bool ok = true;
    for (const auto& [kind, table] : kNumbered) {
        const auto text = kSeries.toString().arg(kind).arg(table);
        auto rows = database.run({"check.series", text, false});
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            given += rows->id(2);
            skipped += rows->id(4);
            const auto gap = rows->id(0) - 1 - rows->id(2) - rows->id(4);
            missing += qAbs(gap);
            ok = ok && gap == 0 && rows->id(3) == rows->id(1) && rows->id(1) < rows->id(0);
        }
    }
    return CheckRow{
        u"number_series"_s, ok,
        u"%1 numbers given, %2 skipped, %3 missing"_s.arg(given).arg(skipped).arg(missing)};
}

/// The act a row belongs to: rows of an act carry its id and ":n".
bool isOfAnAct(QString operation, const QSet<QString>& acts) {
    static const QRegularExpression suffix(u":\\d+$"_s);
    while (!acts.contains(operation)) {
        const auto match = suffix.match(operation);
        if (!match.hasMatch()) return false;
        operation.truncate(match.capturedStart());
    }
    return true;
}

Result<CheckRow> journal(Database& database) {
    auto rows = database.run(kActs);
    if (!rows) return fail(rows.error());
    QSet<QString> acts;
    while (rows->next()) acts.insert(rows->text(0));
    qint64 records = 0;
    QStringList strangers;
    for (const auto* table : {"office",
                              "office_version",
                              "staff",
                              "staff_version",
                              "setting",
                              "setting_version",
                              "local_day",
                              "local_day_version",
                              "number_jump",
                              "import_batch",
                              "person",
                              "person_version",
                              "job_wish",
                              "registration",
                              "employer",
                              "employer_version",
                              "vacancy",
                              "vacancy_version",
                              "job_referral",
                              "placement",
                              "receipt",
                              "print_record",
                              "service",
                              "household",
                              "household_member",
                              "household_step",
                              "member_statement",
                              "hardship",
                              "hardship_step",
                              "help_plan",
                              "help_step",
                              "help_deed",
                              "follow_up",
                              "record_batch",
                              "person_note",
                              "assessment",
                              "difficulty",
                              "difficulty_deed",
                              "programme_round",
                              "programme_enrolment",
                              "programme_deed",
                              "onward_referral",
                              "onward_deed",
                              "paper",
                              "person_apart",
                              "person_merge",
                              "finding_aside",
                              "campaign",
                              "campaign_batch",
                              "campaign_mark",
                              "case_batch",
                              "case_assignment",
                              "worklist_hold",
                              "case_transfer",
                              "staff_leave",
                              "comparison",
                              "group_session",
                              "session_end",
                              "session_place",
                              "key_employer",
                              "key_employer_deed",
                              "employer_visit",
                              "staff_language",
                              "standing_deed",
                              "loss_notice"}) {
        const auto text = u"SELECT operation_id FROM %1"_s.arg(QLatin1String(table));
        auto found = database.run({"check.journal", text, false});
        if (!found) return fail(found.error());
        qint64 unknown = 0;
        for (; found->next(); ++records)
            if (!isOfAnAct(found->text(0), acts)) ++unknown;
        if (unknown > 0) strangers << u"%1: %2"_s.arg(QLatin1String(table)).arg(unknown);
    }
    return CheckRow{u"journal"_s, strangers.isEmpty(),
                    u"%1 acts, %2 records %3"_s.arg(acts.size())
                        .arg(records)
                        .arg(strangers.join(u", "_s))
                        .trimmed()};
}

/// Where the follow-ups stand, of everybody who was placed.
Result<CheckRow> followUps(Database& database, const RecomputeFollowUps& recompute) {
    std::map<qint64, std::vector<FollowUpRow>> kept;
    auto persons = database.run(kPlaced);
    if (!persons) return fail(persons.error());
    while (persons->next()) kept[persons->id(0)] = {};
    auto rows = database.run(kFollowUpCourses);
    if (!rows) return fail(rows.error());
    while (rows->next())
        kept[rows->id(1)].push_back({.placement = PlacementId(rows->id(0)),
                                     .person = PersonId(rows->id(1)),
                                     .number = int(rows->number(2)),
                                     .due = rows->optionalDay(3),
                                     .attempts = int(rows->number(4)),
                                     .lastOn = rows->optionalDay(5),
                                     .staff = StaffId(rows->id(6)),
                                     .office = OfficeId(rows->number(7))});
    QStringList differing;
    for (const auto& [person, stored] : kept) {
        auto made = recompute(PersonId(person));
        if (!made) return fail(made.error());
        std::ranges::sort(*made, {}, [](const FollowUpRow& row) { return row.placement.value(); });
        if (*made != stored) differing << QString::number(person);
    }
    return CheckRow{u"follow_ups"_s, differing.isEmpty(),
                    u"%1 persons, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

/// Whom somebody agreed to hear of again, of everybody a day was ever agreed on with.
Result<CheckRow> agreedContacts(Database& database, const RecomputeAgreed& recompute) {
    std::map<qint64, std::optional<AgreedContact>> kept;
    auto persons = database.run(kAgreedWith);
    if (!persons) return fail(persons.error());
    while (persons->next()) kept[persons->id(0)] = {};
    auto rows = database.run(kAgreedContacts);
    if (!rows) return fail(rows.error());
    while (rows->next())
        kept[rows->id(1)] = AgreedContact{.service = ServiceId(rows->id(0)),
                                          .person = PersonId(rows->id(1)),
                                          .due = rows->day(2),
                                          .stopsOn = rows->optionalDay(3),
                                          .staff = StaffId(rows->id(4)),
                                          .office = OfficeId(rows->number(5))};
    QStringList differing;
    for (const auto& [person, stored] : kept) {
        const auto made = recompute(PersonId(person));
        if (!made) return fail(made.error());
        if (*made != stored) differing << QString::number(person);
    }
    return CheckRow{u"agreed_contacts"_s, differing.isEmpty(),
                    u"%1 persons, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

/// When those who work away are to be heard of, of everybody who ever did.
Result<CheckRow> peopleAway(Database& database, QDate today, const RecomputeAway& recompute) {
    std::map<qint64, std::optional<AwayRow>> kept;
    auto persons = database.run(kAwayEver);
    if (!persons) return fail(persons.error());
    while (persons->next()) kept[persons->id(0)] = {};
    auto rows = database.run(kAwayCourses);
    if (!rows) return fail(rows.error());
    while (rows->next()) kept[rows->id(1)] = awayRowAt(*rows);
    QStringList differing;
    for (const auto& [person, stored] : kept) {
        const auto made = recompute(PersonId(person));
        if (!made) return fail(made.error());
        if (pursued(*made, today) != pursued(stored, today)) differing << QString::number(person);
    }
    return CheckRow{u"away"_s, differing.isEmpty(),
                    u"%1 persons, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

/// What can be lost, of everybody who ever held it.
Result<CheckRow> standings(Database& database, QDate today, const RecomputeStanding& recompute) {
    std::map<std::pair<bool, qint64>, std::vector<StandingRow>> kept;
    auto subjects = database.run(kStandingOf);
    if (!subjects) return fail(subjects.error());
    while (subjects->next()) kept[{subjects->number(0) == 1, subjects->id(1)}] = {};
    auto rows = database.run(kStandings);
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        const auto row = standingRowAt(*rows);
        const bool household = row.status == HeldStatus::Household;
        if (!row.stopsOn || today < *row.stopsOn)
            kept[{household, household ? row.record : row.person.value()}].push_back(row);
    }
    QStringList differing;
    for (const auto& [subject, stored] : kept) {
        const auto made = recompute({subject.first, subject.second});
        if (!made) return fail(made.error());
        if (*made != stored) differing << QString::number(subject.second);
    }
    return CheckRow{u"standing"_s, differing.isEmpty(),
                    u"%1 subjects, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

std::optional<KeyRow> keptKeyRow(const Rows& rows) {
    if (rows.isNull(1)) return {};
    return KeyRow{.firm = KeyEmployerId(rows.id(1)),
                  .employer = EmployerId(rows.id(2)),
                  .officer = rows.isNull(3) ? std::nullopt : std::optional(StaffId(rows.id(3))),
                  .days = rows.isNull(4) ? std::nullopt : std::optional(int(rows.number(4))),
                  .lastOn = rows.optionalDay(5),
                  .lastWay = rows.text(6),
                  .contacts = int(rows.number(7)),
                  .due = rows.optionalDay(8),
                  .offOn = rows.optionalDay(9),
                  .passedOn = int(rows.number(10))};
}

/// How every employer ever put on the list stands.
Result<CheckRow> keyEmployers(Database& database, const RecomputeKeyEmployer& recompute) {
    std::map<qint64, std::optional<KeyRow>> kept;
    auto rows = database.run(kKeyEmployers);
    if (!rows) return fail(rows.error());
    while (rows->next()) kept[rows->id(0)] = keptKeyRow(*rows);
    QStringList differing;
    for (const auto& [firm, stored] : kept) {
        const auto made = recompute(KeyEmployerId(firm));
        if (!made) return fail(made.error());
        if (*made != stored) differing << QString::number(firm);
    }
    return CheckRow{u"key_employers"_s, differing.isEmpty(),
                    u"%1 employers, %2 differ %3"_s.arg(kept.size())
                        .arg(differing.size())
                        .arg(differing.mid(0, 5).join(u", "_s))
                        .trimmed()};
}

}  // namespace

Result<std::vector<CheckRow>> checkDatabase(
    Database& aside, const Vault& vault, QDate today, const RecomputeObligations& recompute,
    const Codes* codes, const RecomputeFollowUps& recomputeFollowUps,
    const RecomputeAgreed& recomputeAgreed, const RecomputeKeyEmployer& recomputeKeyEmployers,
    const RecomputeAway& recomputeAway, const RecomputeStanding& recomputeStanding) {
    std::vector<std::function<Result<CheckRow>()>> checks{
        [&] { return integrity(aside); },
        [&] { return schema(aside); },
        [&] { return complete(aside); },
        [&] { return foreignKeys(aside); },
        [&] { return sealedValues(aside, vault); },
        [&] { return checkPapers(aside, vault); },
        [&] { return search(aside, vault); }};
    if (recompute) checks.push_back([&] { return obligations(aside, today, recompute); });
    if (codes) checks.push_back([&] { return households(aside, *codes); });
    if (recomputeFollowUps) checks.push_back([&] { return followUps(aside, recomputeFollowUps); });
    if (recomputeAgreed) checks.push_back([&] { return agreedContacts(aside, recomputeAgreed); });
    if (recomputeKeyEmployers)
        checks.push_back([&] { return keyEmployers(aside, recomputeKeyEmployers); });
    if (recomputeAway) checks.push_back([&] { return peopleAway(aside, today, recomputeAway); });
    if (recomputeStanding)
        checks.push_back([&] { return standings(aside, today, recomputeStanding); });
    checks.push_back([&] { return numberSeries(aside); });
    checks.push_back([&] { return awaitedSlips(aside); });
    checks.push_back([&] { return caseOfficers(aside); });
    checks.push_back([&] { return journal(aside); });

    std::vector<CheckRow> rows;
    for (const auto& check : checks) {
        auto row = check();
        if (!row) return fail(row.error());
        rows.push_back(*std::move(row));
    }
    return rows;
}

}  // namespace zhiqiao
