// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HardshipList {
    Q_DECLARE_TR_FUNCTIONS(HardshipList)
};

SqlListDefinition defineHardship(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"hardship"_s;
    list.arms = {{u"hardship h"_s,
                  uR"(JOIN person p ON p.id = h.person_id
                  LEFT JOIN staff st ON st.id = h.staff_id)"_s,
                  {},
                  u"h.id"_s,
                  u"h.id = k.k_id"_s}};
    // What is due soonest comes first; what nothing is due for, last.
    list.order = {{{u"COALESCE(h.due_on, '9999-12-31')"_s}, false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.also.insert(u"overdue"_s, [day](const QString&, ListBinds& binds) -> Result<QString> {
        return u"h.due_on < %1"_s.arg(binds(day.toString(Qt::ISODate)));
    });
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, HardshipList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"hardship_state"_s, HardshipList::tr("State"), Kind::Code,
                              u"hardship_state"_s),
         .sql = {u"h.state"_s}},
        {.shown = shownColumn(u"next_step"_s, HardshipList::tr("Next step"), Kind::State),
         .sql = {u"h.next_step"_s}},
        {.shown = shownColumn(u"due"_s, HardshipList::tr("Due"), Kind::Day),
         .sql = {u"h.due_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"applied_on"_s, HardshipList::tr("Applied on"), Kind::Day),
         .sql = {u"h.applied_on"_s}},
        {.shown = shownColumn(u"recognised_on"_s, HardshipList::tr("Recognised on"), Kind::Day),
         .sql = {u"h.recognised_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"ended_on"_s, HardshipList::tr("Ended on"), Kind::Day),
         .sql = {u"h.ended_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"staff"_s, HardshipList::tr("Proposed by")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        // Health and need are nobody's business at a glance.
        {.shown = asideColumn(u"hardship_category"_s, HardshipList::tr("Category"), Kind::Code,
                              u"hardship_category"_s),
         .sql = {u"h.category"_s}},
        {.shown = asideColumn(u"number"_s, HardshipList::tr("Number")),
         .sql = {u"h.number"_s},
         .filter = ListFilter::Prefix},
        {.shown =
             asideColumn(u"residence"_s, HardshipList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, HardshipList::tr("Person number"), Kind::Number),
         .sql = {u"h.person_id"_s}},
        {.shown = asideColumn(u"office"_s, HardshipList::tr("Office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> hardshipList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineHardship(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
