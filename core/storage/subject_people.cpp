// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/subject_people.h"

#include <QStringList>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr SubjectPerson kSubjects[] = {
    {u"person", u"person", u"id"},
    {u"referral", u"job_referral", u"person_id"},
    {u"service", u"service", u"person_id"},
    {u"registration", u"registration", u"person_id"},
    {u"difficulty", u"difficulty", u"person_id"},
    {u"help_plan", u"help_plan", u"person_id"},
    {u"enrolment", u"programme_enrolment", u"person_id"},
    {u"onward", u"onward_referral", u"person_id"},
    {u"case_transfer", u"case_transfer", u"person_id"},
    {u"sent_transfer", u"case_transfer", u"person_id"},
    {u"approval", u"approval", u"subject_id", u"t.subject = 'person'"},
};

/// Rows about people that one act may write several of. Each is named after the act's operation and
/// its own number.
constexpr struct {
    QStringView table;
    QStringView operation = u"operation_id";
} kMadeRows[] = {
    {u"registration"},        {u"service"},       {u"person_note"},
    {u"case_assignment"},     {u"case_transfer"}, {u"case_transfer", u"answer_operation_id"},
    {u"programme_enrolment"},
};

QString andWhere(QStringView where) {
    return where.isEmpty() ? QString() : u" AND "_s + where.toString();
}

/// The range lets the index on the operation find what the equation compares.
QString writtenBy(const QString& operation) {
    return u"%1 > a.operation_id || ':' AND %1 < a.operation_id || ';' "
           "AND %1 = a.operation_id || ':' || t.id"_s.arg(operation);
}

/// Letters printed together: the print is filed by an act of its own, after the one that let them
/// out.
const QString kPrintedTogether =
    uR"(SELECT a.id AS act_id, t.person_id AS person_id FROM %1 a CROSS JOIN print_record t
        WHERE a.subject = 'referral' AND a.subject_id IS NULL
            AND t.operation_id IN (a.operation_id, a.operation_id || ':1'))"_s;
const QString kHeads =
    uR"(SELECT a.id AS act_id, t.person_id AS person_id FROM %1 a CROSS JOIN household_member t
        WHERE a.subject = 'household' AND t.household_id = a.subject_id AND t.relation = '0'
            AND t.joined_on <= a.working_day
            AND (t.left_on IS NULL OR t.left_on > a.working_day))"_s;
const QString kRegisteredByAct =
    uR"(SELECT a.id AS act_id, -a.id AS person_id FROM %1 a
        WHERE a.act = 'person.register' AND a.subject_id IS NULL)"_s;
const QString kAskedAbout =
    uR"(SELECT a.id AS act_id, t.subject_id AS person_id FROM %1 a CROSS JOIN approval t
        WHERE t.operation_id = a.operation_id AND t.subject = 'person')"_s;

}  // namespace

std::span<const SubjectPerson> subjectPeople() { return kSubjects; }

QString subjectIsOfPerson() {
    QStringList any;
    for (const auto& one : kSubjects)
        any << u"(j.subject = '%1' AND j.subject_id IN (SELECT t.id FROM %2 t WHERE t.%3 = :person%4))"_s
                   .arg(one.subject, one.table, one.person, andWhere(one.where));
    return any.join(u" OR "_s);
}

QString peopleOfActs(const QString& acts) {
    QStringList arms;
    for (const auto& one : kSubjects)
        arms << u"SELECT a.id AS act_id, t.%3 AS person_id FROM %5 a CROSS JOIN %2 t "
                "WHERE a.subject = '%1' AND t.id = a.subject_id%4"_s.arg(
                    one.subject, one.table, one.person, andWhere(one.where), acts);
    for (const auto& one : kMadeRows)
        arms << u"SELECT a.id AS act_id, t.person_id AS person_id FROM %2 a CROSS JOIN %1 t "
                "WHERE a.act <> 'person.register' AND %3"_s.arg(
                    one.table, acts, writtenBy(u"t."_s + one.operation.toString()));
    for (const auto& one : {kPrintedTogether, kHeads, kRegisteredByAct, kAskedAbout})
        arms << one.arg(acts);
    return u"SELECT DISTINCT b.act_id, coalesce((SELECT m.leads_to FROM person_merge m "
           "WHERE m.gone_id = b.person_id AND m.undone_at IS NULL), b.person_id) AS person_id "
           "FROM (%1) b"_s.arg(arms.join(u" UNION ALL "_s));
}

}  // namespace zhiqiao
