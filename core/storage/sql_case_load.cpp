// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_case_load.h"

#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/merged_person.h"

#include <QHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kFirmsOfOfficers{"case_load.firms",
                                     uR"(
    SELECT officer_id, count(*) FROM key_employer_course
    WHERE office_id = :office AND off_on IS NULL AND officer_id IS NOT NULL
    GROUP BY officer_id ORDER BY officer_id)"};
constexpr Statement kPersonName{"case_load.name", u"SELECT name FROM person WHERE id = :id"};

/// A promise that is still pursued on the day; the first words are those of its partial index.
QString isOwed(const QString& today) {
    return u"o.active = 1 AND o.delivered < o.promised "
           "AND (o.stops_on IS NULL OR o.stops_on > '%1')"_s.arg(today);
}

QString promisesOf(const QString& person, const QString& today, const QString& due) {
    return u"(SELECT count(*) FROM obligation o WHERE o.person_id = %1 AND %2 AND %3)"_s.arg(
        person, isOwed(today), due);
}

/// What makes each case work: a person, an officer and the person's open registrations.
QString casesSql(Engine engine, const QString& today, const QString& soon) {
    const auto overdue = u"o.due_on < '%1'"_s.arg(today);
    const auto near = u"o.due_on >= '%1' AND o.due_on <= '%2'"_s.arg(today, soon);
    const auto kinds =
        u"(SELECT %1(k.kind, '|') FROM (SELECT DISTINCT cr.kind AS kind FROM registration cr "
        "WHERE cr.person_id = p.id AND %2 AND NOT EXISTS "
        "(SELECT 1 FROM registration cc WHERE cc.corrects = cr.id) ORDER BY 1) k)"_s.arg(
            engine == Engine::Sqlite ? u"group_concat"_s : u"string_agg"_s, openOn(today));
    const auto languages =
        u"(SELECT %1(k.value, '|') FROM (SELECT cd.value AS value FROM registration_detail cd "
        "JOIN registration cr ON cr.id = cd.registration_id "
        "WHERE cr.person_id = p.id AND cd.field = 'own_languages' AND %2 AND NOT EXISTS "
        "(SELECT 1 FROM registration cc WHERE cc.corrects = cr.id)) k)"_s.arg(
            engine == Engine::Sqlite ? u"group_concat"_s : u"string_agg"_s, openOn(today));
    return u"SELECT c.person_id, c.officer_id, p.residence_division, "_s + kinds + u", "_s +
           promisesOf(u"p.id"_s, today, overdue) + u", "_s + promisesOf(u"p.id"_s, today, near) +
           u", "_s + languages +
           u" FROM (SELECT DISTINCT p.id AS person_id, s.id AS officer_id FROM person p"_s +
           joinInCharge(u"p.id"_s, openOn(today)) + u" WHERE "_s + officeKeeping(u"p"_s) +
           u" = :office AND s.id IS NOT NULL AND "_s + standsForItself(u"p"_s) +
           u") c JOIN person p ON p.id = c.person_id ORDER BY c.person_id, c.officer_id"_s;
}

}  // namespace

Result<std::vector<CaseFacts>> SqlCaseLoad::cases(OfficeId office, QDate today,
                                                  int soonDays) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text = casesSql((*database)->engine(), today.toString(Qt::ISODate),
                               today.addDays(soonDays).toString(Qt::ISODate));
    auto rows = (*database)->run({"case_load.cases", text, false}, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<CaseFacts> found;
    while (rows->next())
        found.push_back({.person = PersonId(rows->id(0)),
                         .officer = StaffId(rows->id(1)),
                         .division = rows->text(2),
                         .kinds = rows->text(3).split(u'|', Qt::SkipEmptyParts),
                         .overdue = rows->number(4),
                         .dueSoon = rows->number(5),
                         .languageWords = rows->text(6)});
    return found;
}

Result<std::vector<std::pair<StaffId, CaseLoadStore::Promises>>> SqlCaseLoad::promises(
    OfficeId office, QDate today, int soonDays) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto day = today.toString(Qt::ISODate);
    const auto text =
        u"SELECT st.id, CAST(sum(CASE WHEN o.due_on < '%1' THEN 1 ELSE 0 END) AS BIGINT), "
        "CAST(sum(CASE WHEN o.due_on >= '%1' THEN 1 ELSE 0 END) AS BIGINT) "
        "FROM obligation o JOIN person p ON p.id = o.person_id"_s.arg(day) +
        joinOfficer(u"o.person_id"_s, u"o.staff_id"_s) + u" WHERE "_s + isOwed(day) +
        u" AND o.due_on <= '%1' AND "_s.arg(today.addDays(soonDays).toString(Qt::ISODate)) +
        officeKeeping(u"p"_s) + u" = :office AND st.id IS NOT NULL GROUP BY st.id ORDER BY st.id"_s;
    auto rows =
        (*database)->run({"case_load.promises", text, false}, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<std::pair<StaffId, Promises>> found;
    while (rows->next())
        found.push_back({StaffId(rows->id(0)), {rows->number(1), rows->number(2)}});
    return found;
}

Result<std::vector<std::pair<StaffId, int>>> SqlCaseLoad::firms(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kFirmsOfOfficers, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<std::pair<StaffId, int>> found;
    while (rows->next()) found.emplace_back(StaffId(rows->id(0)), rows->number(1));
    return found;
}

Result<std::vector<std::pair<PersonId, QString>>> SqlCaseLoad::names(
    const std::vector<PersonId>& people) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<std::pair<PersonId, QString>> found;
    for (const auto person : people) {
        auto row = (*database)->run(kPersonName, {{u"id"_s, person.value()}});
        if (!row) return fail(row.error());
        if (row->next()) found.emplace_back(person, row->text(0));
    }
    return found;
}

}  // namespace zhiqiao
