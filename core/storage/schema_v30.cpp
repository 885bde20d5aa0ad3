// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_waiting.h"
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Where a row of a table says that something waits for a person, whatever the day.
constexpr QStringView kWaiting =
    uR"(CREATE VIEW case_waiting AS
        SELECT person_id FROM obligation WHERE active = 1
        UNION ALL SELECT person_id FROM contact_course
        UNION ALL SELECT f.person_id FROM job_referral f JOIN slip_awaited a ON a.id = f.id
        UNION ALL SELECT person_id FROM follow_up_course WHERE due_on IS NOT NULL
        UNION ALL SELECT person_id FROM difficulty_course WHERE closed_on IS NULL
        UNION ALL SELECT person_id FROM hardship WHERE due_on IS NOT NULL
        UNION ALL SELECT person_id FROM help_course WHERE closed_on IS NULL
        UNION ALL SELECT person_id FROM programme_course WHERE show_on IS NOT NULL
        UNION ALL SELECT person_id FROM onward_course
            WHERE ended_on IS NULL AND answer_by IS NOT NULL
        UNION ALL SELECT person_id FROM away_course WHERE due_on IS NOT NULL
        UNION ALL SELECT person_id FROM finding WHERE person_id IS NOT NULL AND severity = 0
        UNION ALL SELECT person_id FROM case_transfer WHERE state = 'asked')";

constexpr QStringView kCharge =
    uR"(CREATE VIEW case_charge AS
        SELECT a.person_id, a.officer_id FROM case_assignment a
            WHERE NOT EXISTS (SELECT 1 FROM case_assignment n WHERE n.person_id = a.person_id
                AND (n.id & 1099511627775) > (a.id & 1099511627775))
        UNION ALL SELECT r.person_id, r.officer_id FROM registration r
            WHERE r.ended_on IS NULL
                AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
                AND NOT EXISTS (SELECT 1 FROM case_assignment n WHERE n.person_id = r.person_id)
        UNION ALL SELECT w.person_id, 0 FROM case_waiting w
            WHERE NOT EXISTS (SELECT 1 FROM case_assignment n WHERE n.person_id = w.person_id)
                AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.person_id = w.person_id
                    AND r.ended_on IS NULL
                    AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)))";

/// Beside slip_awaited, which names no person.
constexpr const char* kWorkTables[] = {"obligation",        "contact_course", "follow_up_course",
                                       "difficulty_course", "hardship",       "help_course",
                                       "programme_course",  "onward_course",  "away_course",
                                       "finding",           "case_transfer"};

/// What a row of an SQLite trigger says of a person: who is in charge is asked anew.
QString askedAnew(const QString& persons) {
    return u"DELETE FROM case_officer WHERE person_id IN (%1);"
           u"INSERT INTO case_officer SELECT DISTINCT person_id, officer_id FROM case_charge "
           u"WHERE person_id IN (%1);"_s.arg(persons);
}
QString nowWaits(const QString& person) {
    return u"INSERT INTO case_officer SELECT %1, 0 WHERE NOT EXISTS "
           u"(SELECT 1 FROM case_officer o WHERE o.person_id = %1) "
           u"AND EXISTS (SELECT 1 FROM case_waiting w WHERE w.person_id = %1);"_s.arg(person);
}
QString waitsNoMore(const QString& person) {
    return u"DELETE FROM case_officer WHERE person_id = %1 AND officer_id = 0 "
           u"AND NOT EXISTS (SELECT 1 FROM case_waiting w WHERE w.person_id = %1);"_s.arg(person);
}

QString trigger(const QString& table, const QString& event, const QString& body) {
    return u"CREATE TRIGGER %1_charge_%2 AFTER %3 ON %1 BEGIN %4 END"_s.arg(
        table, event.section(u' ', 0, 0).toLower(), event, body);
}

QStringList sqliteTriggers() {
    const auto older = u"OLD.person_id"_s;
    const auto newer = u"NEW.person_id"_s;
    QStringList made;
    for (const auto& table : {u"registration"_s, u"case_assignment"_s}) {
        made << trigger(table, u"INSERT"_s, askedAnew(newer))
             << trigger(table, u"UPDATE"_s, askedAnew(older + u", "_s + newer))
             << trigger(table, u"DELETE"_s, askedAnew(older));
    }
    for (const auto* table : kWorkTables) made << sqliteWorkTriggers(QString::fromLatin1(table));
    const auto whose = u"(SELECT f.person_id FROM job_referral f WHERE f.id = %1.id)"_s;
    made << trigger(u"slip_awaited"_s, u"INSERT"_s, nowWaits(whose.arg(u"NEW"_s)))
         << trigger(u"slip_awaited"_s, u"DELETE"_s, waitsNoMore(whose.arg(u"OLD"_s)))
         << trigger(u"job_referral"_s, u"UPDATE OF person_id"_s,
                    waitsNoMore(older) + nowWaits(newer))
         << trigger(u"job_referral"_s, u"DELETE"_s, waitsNoMore(older));
    return made;
}

constexpr QStringView kPostgresFunctions[] = {
    uR"(CREATE OR REPLACE FUNCTION case_officers_anew(who BIGINT) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            DELETE FROM case_officer WHERE person_id = who;
            INSERT INTO case_officer SELECT DISTINCT person_id, officer_id FROM case_charge
                WHERE person_id = who ON CONFLICT DO NOTHING;
        END $$)",
    uR"(CREATE OR REPLACE FUNCTION case_now_waits(who BIGINT) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM case_officer o WHERE o.person_id = who)
                AND EXISTS (SELECT 1 FROM case_waiting w WHERE w.person_id = who) THEN
                INSERT INTO case_officer VALUES (who, 0) ON CONFLICT DO NOTHING;
            END IF;
        END $$)",
    uR"(CREATE OR REPLACE FUNCTION case_waits_no_more(who BIGINT) RETURNS void
        LANGUAGE plpgsql AS $$
        BEGIN
            DELETE FROM case_officer c WHERE c.person_id = who AND c.officer_id = 0
                AND NOT EXISTS (SELECT 1 FROM case_waiting w WHERE w.person_id = who);
        END $$)",
    uR"(CREATE OR REPLACE FUNCTION case_charge_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP <> 'INSERT' THEN PERFORM case_officers_anew(OLD.person_id); END IF;
            IF TG_OP = 'INSERT' THEN
                PERFORM case_officers_anew(NEW.person_id);
            ELSIF TG_OP = 'UPDATE' AND NEW.person_id <> OLD.person_id THEN
                PERFORM case_officers_anew(NEW.person_id);
            END IF;
            RETURN NULL;
        END $$)",
    uR"(CREATE OR REPLACE FUNCTION case_work_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP <> 'INSERT' THEN PERFORM case_waits_no_more(OLD.person_id); END IF;
            IF TG_OP <> 'DELETE' THEN PERFORM case_now_waits(NEW.person_id); END IF;
            RETURN NULL;
        END $$)",
    uR"(CREATE OR REPLACE FUNCTION case_slip_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                PERFORM case_waits_no_more(f.person_id) FROM job_referral f WHERE f.id = OLD.id;
            ELSE
                PERFORM case_now_waits(f.person_id) FROM job_referral f WHERE f.id = NEW.id;
            END IF;
            RETURN NULL;
        END $$)"};

const QString kAnyChange = u"INSERT OR UPDATE OR DELETE"_s;

QString postgresTrigger(const QString& table, const QString& events, const QString& function) {
    return u"CREATE TRIGGER %1_charge AFTER %2 ON %1 FOR EACH ROW EXECUTE FUNCTION %3()"_s.arg(
        table, events, function);
}

QStringList postgresTriggers() {
    QStringList made;
    for (const auto text : kPostgresFunctions) made << text.toString();
    for (const auto& table : {u"registration"_s, u"case_assignment"_s})
        made << postgresTrigger(table, kAnyChange, u"case_charge_changed"_s);
    for (const auto* table : kWorkTables) made << postgresWorkTrigger(QString::fromLatin1(table));
    made << postgresTrigger(u"slip_awaited"_s, u"INSERT OR DELETE"_s, u"case_slip_changed"_s)
         << postgresTrigger(u"job_referral"_s, u"UPDATE OF person_id OR DELETE"_s,
                            u"case_work_changed"_s);
    return made;
}

}  // namespace

QString caseWaitingView() { return kWaiting.sliced(QStringView(u"CREATE ").size()).toString(); }

QStringList sqliteWorkTriggers(const QString& table) {
    const auto older = u"OLD.person_id"_s;
    const auto newer = u"NEW.person_id"_s;
    return {trigger(table, u"INSERT"_s, nowWaits(newer)),
            trigger(table, u"UPDATE"_s, waitsNoMore(older) + nowWaits(newer)),
            trigger(table, u"DELETE"_s, waitsNoMore(older))};
}

QString postgresWorkTrigger(const QString& table) {
    return postgresTrigger(table, kAnyChange, u"case_work_changed"_s);
}

std::vector<QStringView> viewsOf(const QStringList& texts) { return {texts.begin(), texts.end()}; }

/// Who is in charge of people, so that an officer's own work is found from those people: one row
/// per person and officer, and officer 0 where something waits and nobody is in charge. The engine
/// keeps it with each row it follows from. See docs/adr/0022.
const Migration& schemaV30() {
    static const auto sqlite = sqliteTriggers();
    static const auto postgres = postgresTriggers();
    static const Migration step{
        30,
        "who is in charge",
        {
            uR"(CREATE TABLE case_officer (
                person_id {int} NOT NULL, officer_id {int} NOT NULL,
                PRIMARY KEY (person_id, officer_id)){strict})",
            uR"(CREATE INDEX case_officer_by_officer ON case_officer (officer_id, person_id))",
            uR"(CREATE INDEX help_course_by_officer ON help_course (officer_id)
                WHERE closed_on IS NULL)",
            uR"(CREATE INDEX difficulty_course_by_owner ON difficulty_course (owner_id)
                WHERE closed_on IS NULL)",
            kWaiting,
            kCharge,
            uR"(INSERT INTO case_officer SELECT DISTINCT person_id, officer_id FROM case_charge)",
        },
        viewsOf(sqlite),
        viewsOf(postgres)};
    return step;
}

}  // namespace zhiqiao
