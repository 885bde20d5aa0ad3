// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_help.h"

#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HelpList {
    Q_DECLARE_TR_FUNCTIONS(HelpList)
};

SqlListDefinition defineHelpPlans(Engine engine, const Vault& vault, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto state =
        uR"((CASE WHEN c.closed_on IS NOT NULL THEN 'closed' WHEN c.due_on IS NULL THEN 'unset'
        WHEN c.due_on < '%1' THEN 'overdue' WHEN c.due_on <= '%2' THEN 'due_soon'
        ELSE 'later' END))"_s.arg(day.toString(Qt::ISODate),
                                  day.addDays(soonDays).toString(Qt::ISODate));
    SqlListDefinition list;
    list.key = u"help"_s;
    list.arms = {{u"help_course c"_s,
                  u"JOIN help_plan h ON h.id = c.id JOIN person p ON p.id = c.person_id "
                  "LEFT JOIN staff st ON st.id = "_s +
                      officerOfTask(u"p"_s, u"c.officer_id"_s),
                  {},
                  u"c.id"_s,
                  u"c.id = k.k_id"_s}};
    list.order = {{{u"(CASE WHEN c.closed_on IS NULL THEN COALESCE(c.due_on, '9999-12-30') "
                    "ELSE '9999-12-31' END)"_s},
                   false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.also.insert(u"overdue"_s, [day](const QString&, ListBinds& binds) -> Result<QString> {
        return u"c.closed_on IS NULL AND c.due_on < %1"_s.arg(binds(day.toString(Qt::ISODate)));
    });
    list.also.insert(u"unset"_s, [](const QString&, ListBinds&) -> Result<QString> {
        return u"c.closed_on IS NULL AND (c.unset_steps > 0 OR c.contact_due IS NULL)"_s;
    });
    list.own = ownHelpPlan(u"c"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, HelpList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"state"_s, HelpList::tr("State"), Kind::State), .sql = {state}},
        {.shown =
             shownColumn(u"help_kind"_s, HelpList::tr("Next step"), Kind::Code, u"help_kind"_s),
         .sql = {u"c.next_kind"_s}},
        {.shown = shownColumn(u"next_due"_s, HelpList::tr("Step due"), Kind::Day),
         .sql = {u"c.next_due"_s},
         .nullable = true},
        {.shown = shownColumn(u"contact_due"_s, HelpList::tr("Contact due"), Kind::Day),
         .sql = {u"c.contact_due"_s},
         .nullable = true},
        {.shown = shownColumn(u"open_steps"_s, HelpList::tr("Open"), Kind::Number),
         .sql = {u"c.open_steps"_s}},
        {.shown = shownColumn(u"done_steps"_s, HelpList::tr("Done"), Kind::Number),
         .sql = {u"c.done_steps"_s}},
        {.shown = shownColumn(u"unset_steps"_s, HelpList::tr("No day set"), Kind::Number),
         .sql = {u"c.unset_steps"_s}},
        {.shown = shownColumn(u"staff"_s, HelpList::tr("In charge")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"due"_s, HelpList::tr("Due"), Kind::Day),
         .sql = {u"c.due_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"last_contact"_s, HelpList::tr("Last contact"), Kind::Day),
         .sql = {u"c.last_contact"_s},
         .nullable = true},
        {.shown = asideColumn(u"started_on"_s, HelpList::tr("Begun on"), Kind::Day),
         .sql = {u"h.started_on"_s}},
        {.shown = asideColumn(u"closed_on"_s, HelpList::tr("Closed on"), Kind::Day),
         .sql = {u"c.closed_on"_s},
         .nullable = true},
        // Health and need are nobody's business at a glance.
        {.shown = asideColumn(u"hardship_category"_s, HelpList::tr("Category"), Kind::Code,
                              u"hardship_category"_s),
         .sql = {u"h.category"_s}},
        {.shown = asideColumn(u"residence"_s, HelpList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, HelpList::tr("Person number"), Kind::Number),
         .sql = {u"c.person_id"_s}},
        {.shown = asideColumn(u"office"_s, HelpList::tr("Office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
    return list;
}

}  // namespace

QString ownHelpPlan(const QString& course, const QString& day) {
    return u'(' + officerOrCovered(course + u".officer_id"_s, day) + u" OR "_s +
           ownOrCovered(course + u".person_id"_s, day) + u')';
}

std::unique_ptr<ListSource> helpPlansList(SqlContext context, const Clock& clock, int soonDays) {
    return std::make_unique<SqlList>(context, [context, &clock, soonDays](Engine engine) {
        return defineHelpPlans(engine, context.vault, clock.today(), soonDays);
    });
}

}  // namespace zhiqiao
