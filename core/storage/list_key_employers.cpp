// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_key_employers.h"

#include "core/base/text.h"
#include "core/storage/open_vacancies.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct KeyEmployerList {
    Q_DECLARE_TR_FUNCTIONS(KeyEmployerList)
};

const QString kOnStaff = u"EXISTS (SELECT 1 FROM staff cs WHERE cs.id = %1.officer_id AND %2)"_s;

QString onStaff(const QString& course) {
    return kOnStaff.arg(course, u"cs.active_until IS NULL"_s);
}

void addKeyColumns(SqlListDefinition& list, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto state =
        uR"((CASE WHEN y.off_on IS NOT NULL THEN 'off' WHEN y.due_on IS NULL THEN 'unset'
        WHEN y.due_on < '%1' THEN 'overdue' WHEN y.due_on <= '%2' THEN 'due_soon'
        ELSE 'later' END))"_s.arg(day.toString(Qt::ISODate),
                                  day.addDays(soonDays).toString(Qt::ISODate));
    list.columns = {
        {.shown = shownColumn(u"employer"_s, KeyEmployerList::tr("Employer")),
         .sql = {u"e.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"key_kind"_s, KeyEmployerList::tr("Kind"), Kind::Code,
                              u"key_employer_kind"_s),
         .sql = {u"kf.kind"_s}},
        {.shown = shownColumn(u"officer"_s, KeyEmployerList::tr("Officer")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = shownColumn(u"last_on"_s, KeyEmployerList::tr("Last contact"), Kind::Day),
         .sql = {u"y.last_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"due"_s, KeyEmployerList::tr("Next due"), Kind::Day),
         .sql = {u"y.due_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"state"_s, KeyEmployerList::tr("State"), Kind::State),
         .sql = {state}},
        {.shown = shownColumn(u"vacancies"_s, KeyEmployerList::tr("Open vacancies"), Kind::Number),
         .sql = {openVacanciesOf(u"y.employer_id"_s, day)}},
        {.shown = asideColumn(u"last_way"_s, KeyEmployerList::tr("By"), Kind::Code,
                              u"employer_visit_way"_s),
         .sql = {u"y.last_way"_s}},
        {.shown = asideColumn(u"contacts"_s, KeyEmployerList::tr("Contacts"), Kind::Number),
         .sql = {u"y.contacts"_s}},
        {.shown = asideColumn(u"days"_s, KeyEmployerList::tr("Own interval, days"), Kind::Number),
         .sql = {u"y.days"_s},
         .nullable = true},
        {.shown =
             asideColumn(u"passed_on"_s, KeyEmployerList::tr("Passed on, times"), Kind::Number),
         .sql = {u"y.passed_on"_s}},
        {.shown = asideColumn(u"since_on"_s, KeyEmployerList::tr("On the list since"), Kind::Day),
         .sql = {u"kf.since_on"_s}},
        {.shown = asideColumn(u"off_on"_s, KeyEmployerList::tr("Off the list since"), Kind::Day),
         .sql = {u"y.off_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"reason"_s, KeyEmployerList::tr("Why")), .sql = {u"kf.reason"_s}},
        {.shown =
             asideColumn(u"division"_s, KeyEmployerList::tr("Place"), Kind::Code, u"division"_s),
         .sql = {u"e.division"_s},
         .filter = ListFilter::Division},
        {.shown =
             asideColumn(u"employer_id"_s, KeyEmployerList::tr("Employer number"), Kind::Number),
         .sql = {u"y.employer_id"_s}},
        {.shown = asideColumn(u"office"_s, KeyEmployerList::tr("Office"), Kind::Number),
         .sql = {u"y.office_id"_s}},
    };
}

SqlListDefinition defineKeyEmployers(Engine engine, QDate day, int soonDays) {
    SqlListDefinition list;
    list.key = u"key_employers"_s;
    list.right = Right::VacancyRead;
    list.keeper = u"y.office_id"_s;
    list.own = ownKeyEmployer(u"y"_s, day.toString(Qt::ISODate));
    list.arms = {{u"key_employer_course y"_s,
                  u"JOIN key_employer kf ON kf.id = y.id JOIN employer e ON e.id = y.employer_id "
                  "LEFT JOIN staff st ON st.id = y.officer_id"_s,
                  {},
                  u"y.id"_s,
                  u"y.id = k.k_id"_s}};
    list.order = {
        {{u"(CASE WHEN y.off_on IS NOT NULL THEN '9999-12-31' ELSE coalesce(y.due_on, '9999-12-30') END)"_s},
         false},
        {{u"e.name_key"_s}, false}};
    list.search = [engine](const QString& text, QVariantMap& values) {
        ListBinds binds(values);
        QStringList conditions;
        for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            conditions << u"(%1 OR %2)"_s.arg(
                containsInEmployer(engine, u"e"_s, word, binds),
                containsText(engine, u"coalesce(st.name, '')"_s, word, binds));
        return conditions.join(u" AND "_s);
    };
    list.also.insert(u"unnamed"_s, [](const QString&, ListBinds&) -> Result<QString> {
        return u"(y.off_on IS NULL AND NOT "_s + onStaff(u"y"_s) + u')';
    });
    addKeyColumns(list, day, soonDays);
    return list;
}

}  // namespace

QString ownKeyEmployer(const QString& course, const QString& day) {
    return u"(NOT "_s + onStaff(course) + u" OR "_s + kOnStaff.arg(course, isOrCovered(day)) + u')';
}

std::unique_ptr<ListSource> keyEmployersList(SqlContext context, const Clock& clock, int soonDays) {
    return std::make_unique<SqlList>(context, [&clock, soonDays](Engine engine) {
        return defineKeyEmployers(engine, clock.today(), soonDays);
    });
}

}  // namespace zhiqiao
