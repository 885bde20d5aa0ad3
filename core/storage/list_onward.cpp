// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_onward.h"

#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OnwardList {
    Q_DECLARE_TR_FUNCTIONS(OnwardList)
};

void addOnwardColumns(SqlListDefinition& list, QDate day) {
    using Kind = ListColumn::Kind;
    const auto state =
        uR"((CASE WHEN c.ended_on IS NOT NULL AND c.answer = '' THEN 'withdrawn'
        WHEN c.ended_on IS NOT NULL THEN 'answered' WHEN c.answer_by < '%1' THEN 'overdue'
        ELSE 'waiting' END))"_s.arg(day.toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, OnwardList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"onward_department"_s, OnwardList::tr("Sent to"), Kind::Code,
                              u"onward_department"_s),
         .sql = {u"w.department"_s}},
        {.shown = shownColumn(u"body"_s, OnwardList::tr("Body")),
         .sql = {u"w.body"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"onward_reason"_s, OnwardList::tr("Reason"), Kind::Code,
                              u"onward_reason"_s),
         .sql = {u"w.reason"_s}},
        {.shown = shownColumn(u"onward_state"_s, OnwardList::tr("State"), Kind::State),
         .sql = {state}},
        {.shown = shownColumn(u"sent_on"_s, OnwardList::tr("Sent on"), Kind::Day),
         .sql = {u"c.sent_on"_s}},
        {.shown = shownColumn(u"answer_by"_s, OnwardList::tr("Feedback by"), Kind::Day),
         .sql = {u"c.answer_by"_s},
         .nullable = true},
        {.shown = shownColumn(u"ended_on"_s, OnwardList::tr("Ended on"), Kind::Day),
         .sql = {u"c.ended_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"onward_answer"_s, OnwardList::tr("Feedback"), Kind::Code,
                              u"onward_answer"_s),
         .sql = {u"c.answer"_s}},
        {.shown = asideColumn(u"number"_s, OnwardList::tr("Number")),
         .sql = {u"w.number"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"staff"_s, OnwardList::tr("Sent by")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown =
             asideColumn(u"residence"_s, OnwardList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, OnwardList::tr("Person number"), Kind::Number),
         .sql = {u"c.person_id"_s}},
        {.shown = asideColumn(u"difficulty"_s, OnwardList::tr("Ticket"), Kind::Number),
         .sql = {u"w.difficulty_id"_s},
         .nullable = true},
        {.shown = asideColumn(u"office"_s, OnwardList::tr("Office"), Kind::Number),
         .sql = {u"c.office_id"_s}},
    };
}

SqlListDefinition defineOnward(Engine engine, const Vault& vault, QDate day) {
    SqlListDefinition list;
    list.key = u"onward"_s;
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.arms = {{u"onward_course c"_s,
                  u"JOIN onward_referral w ON w.id = c.id JOIN person p ON p.id = c.person_id "
                  "LEFT JOIN staff st ON st.id = w.staff_id"_s,
                  {},
                  u"c.id"_s,
                  u"c.id = k.k_id"_s}};
    list.order = {{{u"(CASE WHEN c.ended_on IS NULL THEN coalesce(c.answer_by, '9000-01-01') "
                    "ELSE '9999-12-31' END)"_s},
                   false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    addOnwardColumns(list, day);
    return list;
}

}  // namespace

std::unique_ptr<ListSource> onwardList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineOnward(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
