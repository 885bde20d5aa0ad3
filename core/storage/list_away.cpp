// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_away.h"

#include "core/storage/in_charge.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AwayList {
    Q_DECLARE_TR_FUNCTIONS(AwayList)
};

/// What the spell says beyond what all registrations have.
QString ofSpell(const QString& field) {
    return u"(SELECT d.value FROM registration_detail d "
           "WHERE d.registration_id = y.id AND d.field = '%1')"_s.arg(field);
}

void addAwayColumns(SqlListDefinition& list, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto state =
        uR"((CASE WHEN y.due_on IS NULL THEN 'unset' WHEN y.due_on < '%1' THEN 'overdue'
        WHEN y.due_on <= '%2' THEN 'due_soon' ELSE 'later' END))"_s.arg(
            day.toString(Qt::ISODate), day.addDays(soonDays).toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, AwayList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"left_on"_s, AwayList::tr("Left on"), Kind::Day),
         .sql = {u"y.left_on"_s}},
        {.shown = unsorted(
             shownColumn(u"destination"_s, AwayList::tr("Where to"), Kind::Code, u"division"_s)),
         .sql = {ofSpell(u"destination"_s)},
         .nullable = true,
         .filter = ListFilter::Division},
        {.shown = unsorted(shownColumn(u"employer"_s, AwayList::tr("Employer"))),
         .sql = {ofSpell(u"employer"_s)},
         .nullable = true},
        {.shown = shownColumn(u"heard_on"_s, AwayList::tr("Last heard of"), Kind::Day),
         .sql = {u"y.heard_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"attempts"_s, AwayList::tr("In vain since"), Kind::Number),
         .sql = {u"y.attempts"_s}},
        {.shown = shownColumn(u"due"_s, AwayList::tr("Next due"), Kind::Day),
         .sql = {u"y.due_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"state"_s, AwayList::tr("State"), Kind::State), .sql = {state}},
        {.shown = shownColumn(u"officer"_s, AwayList::tr("In charge")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"residence"_s, AwayList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"ends_on"_s, AwayList::tr("Ends on"), Kind::Day),
         .sql = {u"y.stops_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"person_id"_s, AwayList::tr("Person number"), Kind::Number),
         .sql = {u"y.person_id"_s}},
        {.shown = asideColumn(u"office"_s, AwayList::tr("Office"), Kind::Number),
         .sql = {u"y.office_id"_s}},
    };
}

SqlListDefinition defineAway(Engine engine, const Vault& vault, QDate day, int soonDays) {
    SqlListDefinition list;
    list.key = u"away"_s;
    const auto today = day.toString(Qt::ISODate);
    list.arms = {
        {u"away_course y"_s,
         u"JOIN person p ON p.id = y.person_id"_s + joinOfficer(u"y.person_id"_s, u"y.staff_id"_s),
         u"y.left_on <= '%1' AND (y.stops_on IS NULL OR y.stops_on > '%1')"_s.arg(today), u"y.id"_s,
         u"y.id = k.k_id"_s}};
    list.order = {{{u"coalesce(y.due_on, '9999-12-31')"_s}, false}, {{u"y.left_on"_s}, false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.own = ownOrCovered(u"p.id"_s, today);
    addAwayColumns(list, day, soonDays);
    return list;
}

}  // namespace

std::unique_ptr<ListSource> awayList(SqlContext context, const Clock& clock, int soonDays) {
    return std::make_unique<SqlList>(context, [context, &clock, soonDays](Engine engine) {
        return defineAway(engine, context.vault, clock.today(), soonDays);
    });
}

}  // namespace zhiqiao
