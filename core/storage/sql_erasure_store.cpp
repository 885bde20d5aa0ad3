// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_erasure_store.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/people/registration_fields.h"
#include "core/storage/merged_person.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_person_store.h"

#include <QRegularExpression>

#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Everything recorded about the person. Ids are unique over all tables of an office, but for
/// staff and offices, whose numbers are not looked up here.
#define ZHIQIAO_ITS_RECORDS                                                              \
    u"SELECT id FROM person WHERE id = :person "                                         \
    u"UNION ALL SELECT id FROM registration WHERE person_id = :person "                  \
    u"UNION ALL SELECT id FROM job_wish WHERE person_id = :person "                      \
    u"UNION ALL SELECT id FROM service WHERE person_id = :person "                       \
    u"UNION ALL SELECT id FROM hardship WHERE person_id = :person "                      \
    u"UNION ALL SELECT id FROM help_plan WHERE person_id = :person "                     \
    u"UNION ALL SELECT id FROM case_assignment WHERE person_id = :person "               \
    u"UNION ALL SELECT id FROM campaign_mark WHERE kind = 'person' "                     \
    u"AND record_id = :person "                                                          \
    u"UNION ALL SELECT id FROM case_transfer WHERE person_id = :person "                 \
    u"UNION ALL SELECT id FROM session_place WHERE person_id = :person "                 \
    u"UNION ALL SELECT id FROM paper WHERE person_id = :person "                         \
    u"UNION ALL SELECT id FROM person_note WHERE person_id = :person "                   \
    u"UNION ALL SELECT id FROM assessment WHERE person_id = :person "                    \
    u"UNION ALL SELECT id FROM job_referral WHERE person_id = :person "                  \
    u"UNION ALL SELECT id FROM placement WHERE person_id = :person "                     \
    u"UNION ALL SELECT id FROM follow_up WHERE person_id = :person "                     \
    u"UNION ALL SELECT id FROM difficulty WHERE person_id = :person "                    \
    u"UNION ALL SELECT id FROM programme_enrolment WHERE person_id = :person "           \
    u"UNION ALL SELECT id FROM onward_referral WHERE person_id = :person "               \
    u"UNION ALL SELECT id FROM print_record WHERE person_id = :person "                  \
    u"UNION ALL SELECT id FROM household_member WHERE person_id = :person "              \
    u"UNION ALL SELECT id FROM member_statement WHERE person_id = :person "              \
    u"UNION ALL SELECT h.id FROM household h WHERE EXISTS (SELECT 1 FROM "               \
    u"household_member m WHERE m.household_id = h.id AND m.person_id = :person) "        \
    u"AND NOT EXISTS (SELECT 1 FROM household_member m WHERE m.household_id = h.id "     \
    u"AND m.person_id <> :person) "                                                      \
    u"UNION ALL SELECT id FROM consent WHERE person_id = :person "                       \
    u"UNION ALL SELECT r.id FROM receipt r JOIN job_referral j ON j.id = r.referral_id " \
    u"WHERE j.person_id = :person"
#define ZHIQIAO_SUBJECTS                                                             \
    u"('person', 'registration', 'service', 'referral', 'difficulty', 'household', " \
    u"'case_transfer', 'enrolment', 'onward', 'help_plan')"

constexpr Statement kRecords{"erasure.records", ZHIQIAO_ITS_RECORDS};
constexpr Statement kRequests{
    "erasure.requests",
    u"SELECT id FROM approval WHERE subject "
    u"IN " ZHIQIAO_SUBJECTS u" AND subject_id IN (" ZHIQIAO_ITS_RECORDS u")"};
/// The values of acts about the person or one of the records.
constexpr Statement kForgetValues{
    "erasure.forget_values",
    u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal "
    u"WHERE subject IN " ZHIQIAO_SUBJECTS u" AND subject_id IN (" ZHIQIAO_ITS_RECORDS u"))"};

#undef ZHIQIAO_ITS_RECORDS
#undef ZHIQIAO_SUBJECTS

/// Acts about nobody in particular: imports, requests, searches, prints of several letters; and
/// about households others may still belong to.
constexpr Statement kOtherValues{"erasure.other_values",
                                 uR"(
    SELECT v.id, v.values_seal FROM journal_value v JOIN journal j ON j.id = v.id
    WHERE j.subject_id IS NULL OR j.subject IN ('import_batch', 'approval', 'household', 'programme_round'))"};
constexpr Statement kForgetValue{"erasure.forget_value",
                                 u"DELETE FROM journal_value WHERE id = :id"};
constexpr Statement kBlankRequest{"erasure.blank_request",
                                  uR"(
    UPDATE approval SET change_seal = :nothing, reason_seal = NULL, answer_seal = NULL
    WHERE id = :id)"};

constexpr Statement kErasing[] = {
    {"erasure.person",
     uR"(
        UPDATE person SET name = :name, name_key = :name_key, aliases = '', id_type = '',
            id_number_seal = NULL, id_number_index = NULL, birth_on = NULL, ethnic_group = '',
            school = '', major = '', graduated_on = NULL, skills = '', certificates = '',
            political = '', marital = '', health_seal = NULL,
            hukou_division = substr(hukou_division, 1, 6),
            residence_division = substr(residence_division, 1, 6), address_seal = NULL,
            address_index = NULL, phone_seal = NULL, phone_index = NULL, other_phone_seal = NULL,
            other_phone_index = NULL, bank_account_seal = NULL, bank_account_index = NULL,
            note_seal = NULL, batch_id = NULL, row_version = row_version + 1
        WHERE id = :person)"},
    {"erasure.versions", u"DELETE FROM person_version WHERE person_id = :person"},
    {"erasure.numbers", u"DELETE FROM person_number WHERE person_id = :person"},
    {"erasure.wishes", u"DELETE FROM job_wish WHERE person_id = :person"},
    // Codes of reasons have two characters at most; they stay for the figures.
    {"erasure.registrations",
     uR"(
        UPDATE registration
        SET end_reason = CASE WHEN length(end_reason) > 2 THEN '' ELSE end_reason END
        WHERE person_id = :person)"},
    {"erasure.registration_sealed",
     uR"(
        DELETE FROM registration_sealed WHERE id IN
            (SELECT id FROM registration WHERE person_id = :person))"},
    {"erasure.services",
     uR"(
        UPDATE service SET content_seal = NULL, reason_seal = NULL, offer_name = ''
        WHERE person_id = :person)"},
    {"erasure.guidance_sheets",
     uR"(
        UPDATE guidance_sheet SET demand_seal = NULL, diagnosis_seal = NULL, tools_seal = NULL,
            plan_seal = NULL, training_seal = NULL, opinion_seal = NULL, confirmed_at = '',
            confirmed_phone_seal = NULL
        WHERE id IN (SELECT id FROM service WHERE person_id = :person))"},
    {"erasure.contact_sheets",
     uR"(
        UPDATE contact_sheet SET note_seal = NULL
        WHERE id IN (SELECT id FROM service WHERE person_id = :person))"},
    {"erasure.agreed_contacts", u"DELETE FROM contact_course WHERE person_id = :person"},
    {"erasure.assessments",
     uR"(
        UPDATE assessment SET answers_seal = NULL, note_seal = NULL, reason_seal = NULL
        WHERE person_id = :person)"},
    {"erasure.notes", u"UPDATE person_note SET text_seal = NULL WHERE person_id = :person"},
    {"erasure.hardship",
     u"UPDATE hardship SET note_seal = NULL, evidence = '' WHERE person_id = :person"},
    {"erasure.hardship_steps",
     uR"(
        UPDATE hardship_step SET note_seal = NULL
        WHERE hardship_id IN (SELECT id FROM hardship WHERE person_id = :person))"},
    {"erasure.help_steps",
     uR"(
        UPDATE help_step SET words_seal = NULL
        WHERE plan_id IN (SELECT id FROM help_plan WHERE person_id = :person))"},
    {"erasure.help_deeds",
     uR"(
        UPDATE help_deed SET words_seal = NULL
        WHERE plan_id IN (SELECT id FROM help_plan WHERE person_id = :person))"},
    {"erasure.paper_contents",
     uR"(
        DELETE FROM paper_content WHERE paper_id IN
            (SELECT id FROM paper WHERE person_id = :person))"},
    {"erasure.papers",
     uR"(
        UPDATE paper SET hash_seal = NULL, hash_index = NULL, note_seal = NULL, kept = 0
        WHERE person_id = :person)"},
    {"erasure.referrals",
     u"UPDATE job_referral SET void_reason_seal = NULL WHERE person_id = :person"},
    {"erasure.statements",
     u"UPDATE member_statement SET note_seal = NULL WHERE person_id = :person"},
    // The booklet and the address are those of everybody who lives there: they go with the last.
    {"erasure.households",
     uR"(
        UPDATE household SET book_number_seal = NULL, book_number_index = NULL, address_seal = NULL
        WHERE id IN (SELECT household_id FROM household_member WHERE person_id = :person)
            AND NOT EXISTS (SELECT 1 FROM household_member m WHERE m.household_id = household.id
                AND m.person_id <> :person
                AND m.person_id NOT IN (SELECT person_id FROM erasure)))"},
    {"erasure.visits",
     uR"(
        UPDATE household_step SET note_seal = NULL
        WHERE household_id IN (SELECT household_id FROM household_member
            WHERE person_id = :person))"},
    {"erasure.merged_rows",
     uR"(
        UPDATE person_merge_row SET before_seal = NULL WHERE merge_id IN
            (SELECT id FROM person_merge WHERE kept_id = :person OR gone_id = :person))"},
    {"erasure.merges",
     uR"(
        UPDATE person_merge
        SET before_seal = NULL, after_seal = NULL, gone_seal = NULL, numbers_seal = NULL
        WHERE kept_id = :person OR gone_id = :person)"},
    {"erasure.follow_ups",
     uR"(
        UPDATE follow_up SET wage_seal = NULL, words_seal = NULL, reason_seal = NULL
        WHERE person_id = :person)"},
    {"erasure.difficulties", u"UPDATE difficulty SET words_seal = NULL WHERE person_id = :person"},
    {"erasure.difficulty_deeds",
     uR"(
        UPDATE difficulty_deed SET words_seal = NULL
        WHERE difficulty_id IN (SELECT id FROM difficulty WHERE person_id = :person))"},
    {"erasure.enrolments",
     u"UPDATE programme_enrolment SET words_seal = NULL WHERE person_id = :person"},
    {"erasure.enrolment_deeds",
     uR"(
        UPDATE programme_deed SET words_seal = NULL
        WHERE enrolment_id IN (SELECT id FROM programme_enrolment WHERE person_id = :person))"},
    {"erasure.onward",
     uR"(
        UPDATE onward_referral SET body = '', address = '', phone = '', words_seal = NULL,
            situation_seal = NULL, done_seal = NULL, asked_seal = NULL,
            answer_by = CASE WHEN id IN (SELECT id FROM onward_course WHERE ended_on IS NULL)
                THEN NULL ELSE answer_by END
        WHERE person_id = :person)"},
    {"erasure.onward_deeds",
     uR"(
        UPDATE onward_deed SET words_seal = NULL
        WHERE onward_id IN (SELECT id FROM onward_referral WHERE person_id = :person))"},
    // What was asked of a department has nobody to be answered for any more.
    {"erasure.onward_awaited",
     uR"(
        UPDATE onward_course SET answer_by = NULL
        WHERE person_id = :person AND ended_on IS NULL)"},
    {"erasure.comparisons",
     u"UPDATE comparison_row SET values_seal = NULL WHERE person_id = :person"},
    {"erasure.holds",
     uR"(
        DELETE FROM worklist_hold WHERE record_id IN
            (SELECT id FROM registration WHERE person_id = :person
            UNION ALL SELECT id FROM job_referral WHERE person_id = :person
            UNION ALL SELECT id FROM service WHERE person_id = :person
            UNION ALL SELECT id FROM placement WHERE person_id = :person
            UNION ALL SELECT id FROM difficulty WHERE person_id = :person
            UNION ALL SELECT id FROM programme_enrolment WHERE person_id = :person
            UNION ALL SELECT id FROM onward_referral WHERE person_id = :person
            UNION ALL SELECT id FROM hardship WHERE person_id = :person
            UNION ALL SELECT id FROM help_plan WHERE person_id = :person
            UNION ALL SELECT id FROM case_transfer WHERE person_id = :person
            UNION ALL SELECT id FROM finding WHERE person_id = :person AND subject = 'person'))"},
    // What waits for an answer has nobody to be answered for any more.
    {"erasure.transfers",
     uR"(
        UPDATE case_transfer SET note_seal = NULL, answer_seal = NULL,
            state = CASE WHEN state = 'asked' THEN 'withdrawn' ELSE state END
        WHERE person_id = :person)"},
    // Nobody is expected any more; who was there stays for the figures.
    {"erasure.session_places",
     uR"(
        UPDATE session_place SET removed = 1
        WHERE person_id = :person AND session_id NOT IN (SELECT session_id FROM session_end))"},
    {"erasure.findings", u"DELETE FROM finding WHERE person_id = :person AND subject = 'person'"},
    {"erasure.asides",
     u"DELETE FROM finding_aside WHERE subject = 'person' AND subject_id = :person"},
    {"erasure.away", u"DELETE FROM away_course WHERE person_id = :person"},
    {"erasure.standing",
     u"DELETE FROM standing_course WHERE person_id = :person AND status <> 'household'"},
    {"erasure.placements", u"UPDATE placement SET employer_name = '' WHERE person_id = :person"}};

constexpr Statement kAddErasure{"erasure.add",
                                uR"(
    INSERT INTO erasure (person_id, approval_id, on_day, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:person, :approval, :on_day, :office, :staff, :operation, :recorded))"};
constexpr Statement kErasedOn{"erasure.of_person",
                              u"SELECT on_day FROM erasure WHERE person_id = :person"};

/// Deleted terms stay in the index's older parts until they are merged.
constexpr Statement kMergeIndex{"erasure.merge_index",
                                u"INSERT INTO person_search (person_search) VALUES ('optimize')"};
constexpr Statement kEmptyWal{"erasure.empty_wal", u"PRAGMA wal_checkpoint(TRUNCATE)"};

const QString kErasedName = u"已删除"_s;

QString quoted(std::string_view key) { return u'\'' + toQString(key) + u'\''; }

Result<std::set<qint64>> idsOf(Database& database, const Statement& statement, PersonId person) {
    auto rows = database.run(statement, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::set<qint64> ids;
    while (rows->next()) ids.insert(rows->id(0));
    return ids;
}

/// Words by which kept values tell of the person.
QStringList wordsOf(const std::vector<PersonVersion>& states) {
    QStringList words;
    for (const auto& [person, replacedAt] : states) {
        const auto& f = person.facts;
        words << f.aliases
              << QStringList{f.name, f.idNumber, f.phone, f.otherPhone, f.bankAccount, f.address};
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

bool tellOf(const QString& values, const QStringList& words, const std::set<qint64>& records) {
    for (const auto& word : words)
        if (values.contains(word)) return true;
    static const QRegularExpression ids(
        u"\"(?:id|person|person_id|subject|record|referral|registration|corrects)\":(\\d+)"_s);
    for (auto match = ids.globalMatch(values); match.hasNext();)
        if (records.contains(match.next().captured(1).toLongLong())) return true;
    return false;
}

Result<> forgetElsewhere(Database& database, const Vault& vault, const QStringList& words,
                         const std::set<qint64>& records) {
    std::vector<qint64> telling;
    {
        auto rows = database.run(kOtherValues);
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            const auto values =
                vault.open({"journal_value", "values", rows->id(0)}, rows->bytes(1));
            if (!values) return fail(values.error());
            if (tellOf(*values, words, records)) telling.push_back(rows->id(0));
        }
    }
    for (const auto id : telling)
        if (auto done = database.run(kForgetValue, {{u"id"_s, id}}); !done)
            return fail(done.error());
    return {};
}

/// Codes, days and counts of registrations stay for the figures, words go.
Result<> forgetWords(Database& database, PersonId person) {
    QStringList keys;
    for (const auto& shape : registrationShapes())
        for (const auto& field : shape.fields)
            if (field.kind == FieldKind::Text && !field.sealed) keys << quoted(field.key);
    const auto text =
        uR"(
        DELETE FROM registration_detail WHERE field IN (%1) AND registration_id IN
            (SELECT id FROM registration WHERE person_id = :person))"_s.arg(keys.join(u','));
    auto done = database.run({"erasure.details", text, false}, {{u"person"_s, person.value()}});
    if (!done) return fail(done.error());
    return {};
}

Result<> blankRequests(Database& database, const Vault& vault, const std::set<qint64>& requests) {
    for (const auto id : requests) {
        const auto nothing = vault.seal({"approval", "change", id}, u"{}"_s);
        if (auto done =
                database.run(kBlankRequest, {{u"id"_s, id}, {u"nothing"_s, bound(nothing)}});
            !done)
            return fail(done.error());
    }
    return {};
}

}  // namespace

namespace {

constexpr Statement kMergedInto{
    "erasure.merged_into",
    u"SELECT gone_id FROM person_merge WHERE leads_to = :person AND undone_at IS NULL"};

/// One row of a person and everything that hangs on it. `searched`: it stands in the search table.
Result<> eraseRow(SqlContext context, Database& database, PersonId person, bool searched) {
    const auto states = SqlPersonStore(context).history(person);
    if (!states) return fail(states.error());
    const auto records = idsOf(database, kRecords, person);
    if (!records) return fail(records.error());
    const auto requests = idsOf(database, kRequests, person);
    if (!requests) return fail(requests.error());
    auto told = *records;
    told.insert(requests->begin(), requests->end());

    const QVariantMap itself{{u"person"_s, person.value()}};
    if (auto done = database.run(kForgetValues, itself); !done) return fail(done.error());
    if (auto done = forgetElsewhere(database, context.vault, wordsOf(*states), told); !done)
        return done;
    if (auto done = blankRequests(database, context.vault, *requests); !done) return done;
    if (searched)
        if (auto moved = moveSearchKeys(database, person,
                                        searchTokensOf(states->back().person.facts, context.vault),
                                        searchTokensOf({.name = kErasedName}, context.vault));
            !moved)
            return moved;
    for (const auto& statement : kErasing) {
        auto binds = itself;
        if (statement.sql.contains(u":name,")) {
            binds[u"name"_s] = kErasedName;
            binds[u"name_key"_s] = soundOf(kErasedName).sortKey;
        }
        if (auto done = database.run(statement, binds); !done) return fail(done.error());
    }
    return forgetWords(database, person);
}

}  // namespace

Result<> SqlErasureStore::erase(const Act& act, PersonId person, ApprovalId approval) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    if (auto stands = refuseMerged(database, person.value()); !stands) return stands;
    const auto erased = erasedOn(person);
    if (!erased) return fail(erased.error());
    if (*erased) return fail(personErased());
    const auto merged = idsOf(database, kMergedInto, person);
    if (!merged) return fail(merged.error());
    for (const auto id : *merged)
        if (auto done = eraseRow(context_, database, PersonId(id), false); !done) return done;
    if (auto done = eraseRow(context_, database, person, true); !done) return done;
    if (database.isSqlite())
        if (auto tidied = database.run(kMergeIndex); !tidied) return fail(tidied.error());
    QVariantMap binds{{u"person"_s, person.value()}};
    bindAct(binds, act);
    binds[u"approval"_s] = approval.value();
    binds[u"on_day"_s] = bound(act.today());
    if (auto added = database.run(kAddErasure, binds); !added) return fail(added.error());
    return {};
}

/// What a reader still holds open is emptied by a later checkpoint.
Result<> SqlErasureStore::tidy() {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (!(*database)->isSqlite()) return {};
    if (auto done = (*database)->run(kEmptyWal); !done) return fail(done.error());
    return {};
}

Result<std::optional<QDate>> SqlErasureStore::erasedOn(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kErasedOn, {{u"person"_s, person.value()}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(row->day(0)) : std::nullopt;
}

}  // namespace zhiqiao
