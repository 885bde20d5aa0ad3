// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_standing.h"

#include "core/storage/in_charge.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct StandingList {
    Q_DECLARE_TR_FUNCTIONS(StandingList)
};

QString reviewOn(const QString& today) {
    return uR"((CASE WHEN y.status = 'dibao' THEN 'listed'
        WHEN y.refused_on IS NOT NULL THEN 'refused'
        WHEN y.lost_on IS NOT NULL AND y.lost_on <= '%1' THEN 'silent'
        WHEN y.show_on IS NOT NULL AND y.show_on <= '%1' THEN 'warned'
        WHEN y.aside > 0 THEN 'declined' ELSE 'watched' END))"_s.arg(today);
}

void addStandingColumns(SqlListDefinition& list, const QString& today) {
    using Kind = ListColumn::Kind;
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, StandingList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"status"_s, StandingList::tr("Status"), Kind::State),
         .sql = {u"y.status"_s}},
        {.shown = shownColumn(u"review"_s, StandingList::tr("State"), Kind::State),
         .sql = {reviewOn(today)}},
        {.shown = shownColumn(u"refusals"_s, StandingList::tr("Refusals"), Kind::Number),
         .sql = {u"y.refusals"_s}},
        {.shown = shownColumn(u"refused_on"_s, StandingList::tr("Reached on"), Kind::Day),
         .sql = {u"y.refused_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"heard_on"_s, StandingList::tr("Last contact"), Kind::Day),
         .sql = {u"y.heard_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"lost_on"_s, StandingList::tr("No contact until"), Kind::Day),
         .sql = {u"y.lost_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"officer"_s, StandingList::tr("In charge")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown =
             asideColumn(u"residence"_s, StandingList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"shown_on"_s, StandingList::tr("To be looked at from"), Kind::Day),
         .sql = {u"y.show_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"declined"_s, StandingList::tr("Not followed"), Kind::Number),
         .sql = {u"y.aside"_s}},
        {.shown = asideColumn(u"person_id"_s, StandingList::tr("Person number"), Kind::Number),
         .sql = {u"y.person_id"_s}},
        {.shown = asideColumn(u"office"_s, StandingList::tr("Office"), Kind::Number),
         .sql = {u"y.office_id"_s}},
    };
}

SqlListDefinition defineStanding(Engine engine, const Vault& vault, QDate day) {
    SqlListDefinition list;
    list.key = u"standing"_s;
    const auto today = day.toString(Qt::ISODate);
    list.arms = {
        {u"standing_course y"_s,
         u"JOIN person p ON p.id = y.person_id"_s + joinOfficer(u"y.person_id"_s, u"y.staff_id"_s),
         u"(y.stops_on IS NULL OR y.stops_on > '%1')"_s.arg(today), u"y.id"_s, u"y.id = k.k_id"_s}};
    list.order = {{{u"coalesce(y.sort_on, y.refused_on, '9999-12-31')"_s}, false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.own = ownOrCovered(u"p.id"_s, today);
    addStandingColumns(list, today);
    return list;
}

}  // namespace

std::unique_ptr<ListSource> standingList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineStanding(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
