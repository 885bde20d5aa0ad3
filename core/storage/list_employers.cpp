// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/list_sources.h"
#include "core/storage/open_vacancies.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EmployerList {
    Q_DECLARE_TR_FUNCTIONS(EmployerList)
};

SqlListDefinition defineEmployers(Engine engine, QDate day) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"employers"_s;
    list.right = Right::VacancyRead;
    list.keeper = u"e.office_id"_s;
    list.own = u"e.staff_id = %1"_s;
    list.arms = {{u"employer e"_s, {}, {}, u"e.id"_s, u"e.id = k.k_id"_s}};
    list.order = {{{u"e.name_key"_s}, false}};
    list.search = [engine](const QString& text, QVariantMap& values) {
        ListBinds binds(values);
        QStringList conditions;
        for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            conditions << u"(%1 OR %2)"_s.arg(
                containsInEmployer(engine, u"e"_s, word, binds),
                beginsWith(u"coalesce(e.credit_code, '')"_s, normalisedIdentifier(word), binds));
        return conditions.join(u" AND "_s);
    };
    list.columns = {
        {.shown = shownColumn(u"name"_s, EmployerList::tr("Employer")),
         .sql = {u"e.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"credit_code"_s, EmployerList::tr("Credit code")),
         .sql = {u"e.credit_code"_s},
         .nullable = true,
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"kind"_s, EmployerList::tr("Kind"), Kind::Code, u"employer_kind"_s),
         .sql = {u"e.kind"_s}},
        {.shown =
             shownColumn(u"industry"_s, EmployerList::tr("Industry"), Kind::Code, u"industry"_s),
         .sql = {u"e.industry"_s}},
        {.shown = shownColumn(u"division"_s, EmployerList::tr("Place"), Kind::Code, u"division"_s),
         .sql = {u"e.division"_s},
         .filter = ListFilter::Division},
        {.shown = shownColumn(u"checked_on"_s, EmployerList::tr("Licence checked on"), Kind::Day),
         .sql = {u"e.checked_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"vacancies"_s, EmployerList::tr("Open vacancies"), Kind::Number),
         .sql = {openVacanciesOf(u"e.id"_s, day)}},
        {.shown = asideColumn(u"office"_s, EmployerList::tr("Office"), Kind::Number),
         .sql = {u"e.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> employersList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(
        context, [&clock](Engine engine) { return defineEmployers(engine, clock.today()); });
}

}  // namespace zhiqiao
