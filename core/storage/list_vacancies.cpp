// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct VacancyList {
    Q_DECLARE_TR_FUNCTIONS(VacancyList)
};

Result<QString> takesApplicantsOn(const QString& day, ListBinds& binds) {
    const auto date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid()) return fail(badListFilter(u"open_on"_s));
    return u"(v.state = '30' AND v.opens_on <= %1 AND v.open_until >= %1 AND "
           "v.filled < v.heads)"_s.arg(binds(bound(date)));
}

SqlListDefinition defineVacancies(Engine engine) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"vacancies"_s;
    list.right = Right::VacancyRead;
    list.keeper = u"v.office_id"_s;
    list.own = u"v.staff_id = %1"_s;
    list.arms = {{u"vacancy v"_s,
                  u"JOIN employer e ON e.id = v.employer_id"_s,
                  {},
                  u"v.id"_s,
                  u"v.id = k.k_id"_s}};
    list.order = {{{u"v.open_until"_s}, false}};
    list.also.insert(u"open_on"_s, takesApplicantsOn);
    list.search = [engine](const QString& text, QVariantMap& values) {
        ListBinds binds(values);
        QStringList conditions;
        for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            conditions << u"(%1 OR %2)"_s.arg(containsText(engine, u"v.title"_s, word, binds),
                                              containsInEmployer(engine, u"e"_s, word, binds));
        return conditions.join(u" AND "_s);
    };
    list.columns = {
        {.shown = shownColumn(u"title"_s, VacancyList::tr("Vacancy")),
         .sql = {u"v.title"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"employer"_s, VacancyList::tr("Employer")),
         .sql = {u"e.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"division"_s, VacancyList::tr("Place of work"), Kind::Code,
                              u"division"_s),
         .sql = {u"v.division"_s},
         .filter = ListFilter::Division},
        {.shown = shownColumn(u"wage_low"_s, VacancyList::tr("Wage from"), Kind::Money),
         .sql = {u"v.wage_fen_low"_s},
         .nullable = true},
        {.shown = shownColumn(u"wage_high"_s, VacancyList::tr("Wage to"), Kind::Money),
         .sql = {u"v.wage_fen_high"_s},
         .nullable = true},
        {.shown =
             asideColumn(u"wage_mode"_s, VacancyList::tr("Paid by"), Kind::Code, u"wage_mode"_s),
         .sql = {u"v.wage_mode"_s}},
        {.shown = asideColumn(u"heads"_s, VacancyList::tr("Heads"), Kind::Number),
         .sql = {u"v.heads"_s}},
        {.shown = shownColumn(u"open_heads"_s, VacancyList::tr("Still open"), Kind::Number),
         .sql = {u"(v.heads - v.filled)"_s}},
        {.shown = shownColumn(u"open_until"_s, VacancyList::tr("Open until"), Kind::Day),
         .sql = {u"v.open_until"_s}},
        {.shown = shownColumn(u"state"_s, VacancyList::tr("State"), Kind::Code, u"vacancy_state"_s),
         .sql = {u"v.state"_s}},
        {.shown =
             asideColumn(u"education"_s, VacancyList::tr("Education"), Kind::Code, u"education"_s),
         .sql = {u"v.education"_s}},
        {.shown = asideColumn(u"occupation"_s, VacancyList::tr("Occupation"), Kind::Code,
                              u"occupation"_s),
         .sql = {u"v.occupation"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"employer_id"_s, VacancyList::tr("Employer number"), Kind::Number),
         .sql = {u"v.employer_id"_s}},
        {.shown = asideColumn(u"office"_s, VacancyList::tr("Office"), Kind::Number),
         .sql = {u"v.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> vacanciesList(SqlContext context) {
    return std::make_unique<SqlList>(context, defineVacancies);
}

}  // namespace zhiqiao
