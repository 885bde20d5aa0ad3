// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_difficulties.h"

#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct DifficultyList {
    Q_DECLARE_TR_FUNCTIONS(DifficultyList)
};

/// "2022-11-01 2022-11-08" is seven days.
Result<QVariant> daysOfSpan(const QVariant& span) {
    const auto days = span.toString().split(u' ');
    return QVariant(QDate::fromString(days.value(0), Qt::ISODate)
                        .daysTo(QDate::fromString(days.value(1), Qt::ISODate)));
}

void addDifficultyColumns(SqlListDefinition& list, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto state =
        uR"((CASE WHEN y.closed_on IS NOT NULL THEN 'closed' WHEN y.due_on IS NULL THEN 'unset'
        WHEN y.due_on < '%1' THEN 'overdue' WHEN y.due_on <= '%2' THEN 'due_soon'
        ELSE 'later' END))"_s.arg(today, day.addDays(soonDays).toString(Qt::ISODate));
    auto days = unsorted(shownColumn(u"days"_s, DifficultyList::tr("Days"), Kind::Number));
    days.filterable = false;
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, DifficultyList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"difficulty_kind"_s, DifficultyList::tr("Kind"), Kind::Code,
                              u"difficulty_kind"_s),
         .sql = {u"y.kind"_s}},
        {.shown = shownColumn(u"state"_s, DifficultyList::tr("State"), Kind::State),
         .sql = {state}},
        {.shown = shownColumn(u"due"_s, DifficultyList::tr("Due"), Kind::Day),
         .sql = {u"y.due_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"owner"_s, DifficultyList::tr("Sees to it")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = shownColumn(u"opened_on"_s, DifficultyList::tr("Opened on"), Kind::Day),
         .sql = {u"y.opened_on"_s}},
        {.shown = shownColumn(u"closed_on"_s, DifficultyList::tr("Closed on"), Kind::Day),
         .sql = {u"y.closed_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"difficulty_result"_s, DifficultyList::tr("Result"), Kind::Code,
                              u"difficulty_result"_s),
         .sql = {u"y.result"_s}},
        {.shown = days,
         .sql = {u"y.opened_on || ' ' || coalesce(y.closed_on, '%1')"_s.arg(today)},
         .present = [](qint64, const QVariant& read) { return daysOfSpan(read); }},
        {.shown = asideColumn(u"handed"_s, DifficultyList::tr("Handed on, times"), Kind::Number),
         .sql = {u"y.handed"_s}},
        {.shown =
             asideColumn(u"residence"_s, DifficultyList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, DifficultyList::tr("Person number"), Kind::Number),
         .sql = {u"y.person_id"_s}},
        {.shown = asideColumn(u"office"_s, DifficultyList::tr("Office"), Kind::Number),
         .sql = {u"y.office_id"_s}},
    };
}

SqlListDefinition defineDifficulties(Engine engine, const Vault& vault, QDate day, int soonDays) {
    SqlListDefinition list;
    list.key = u"difficulties"_s;
    list.arms = {{u"difficulty_course y"_s,
                  u"JOIN person p ON p.id = y.person_id LEFT JOIN staff st ON st.id = y.owner_id"_s,
                  {},
                  u"y.id"_s,
                  u"y.id = k.k_id"_s}};
    list.order = {
        {{u"(CASE WHEN y.closed_on IS NULL THEN y.show_on ELSE '9999-12-31' END)"_s}, false}};
    list.own = ownDifficulty(u"y"_s, day.toString(Qt::ISODate));
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    addDifficultyColumns(list, day, soonDays);
    return list;
}

}  // namespace

QString ownDifficulty(const QString& ticket, const QString& day) {
    return u'(' + officerOrCovered(ticket + u".owner_id"_s, day) + u" OR "_s +
           ownOrCovered(ticket + u".person_id"_s, day) + u')';
}

std::unique_ptr<ListSource> difficultiesList(SqlContext context, const Clock& clock, int soonDays) {
    return std::make_unique<SqlList>(context, [context, &clock, soonDays](Engine engine) {
        return defineDifficulties(engine, context.vault, clock.today(), soonDays);
    });
}

}  // namespace zhiqiao
