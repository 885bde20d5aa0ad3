// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/list_sources.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_household_store.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdList {
    Q_DECLARE_TR_FUNCTIONS(HouseholdList)
};

const QString kHeadJoin =
    uR"(LEFT JOIN household_member hm ON hm.household_id = h.id AND hm.left_on IS NULL
        AND hm.relation = '0' LEFT JOIN person p ON p.id = hm.person_id)"_s;

/// The row of a table of spans that holds on the day.
QString spanJoin(const QString& table, const QString& alias, const QString& today) {
    return uR"( LEFT JOIN %1 %2 ON %2.household_id = h.id AND %2.from_day <= '%3'
        AND (%2.until_day IS NULL OR %2.until_day > '%3'))"_s.arg(table, alias, today);
}

/// By any member's name or numbers, or by the booklet's.
QString anyMember(Engine engine, const Vault& vault, const QString& text, QVariantMap& binds) {
    const auto person = searchCondition(engine, vault, text, binds);
    const auto book = u"book"_s;
    binds[book] = bound(householdBookIndex(vault, text));
    return uR"((EXISTS (SELECT 1 FROM household_member q JOIN person p ON p.id = q.person_id
            WHERE q.household_id = h.id AND q.left_on IS NULL AND %1)
        OR h.book_number_index = :%2))"_s.arg(person, book);
}

SqlListDefinition defineHouseholds(Engine engine, const Vault& vault, QDate day,
                                   const HouseholdListDays& days) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto soon = day.addDays(days.soon).toString(Qt::ISODate);
    // What is waited for is never late.
    const auto standing =
        uR"((CASE WHEN s.due_on IS NULL THEN '' WHEN s.deadline IN ('watch', 'notice') THEN 'later'
        WHEN s.due_on < '%1' THEN 'overdue' WHEN s.due_on <= '%2' THEN 'due_soon'
        ELSE 'later' END))"_s.arg(today, soon);
    const auto finding =
        uR"((CASE WHEN h.relocated_on <= '%1' AND n.employed = 0
            AND n.registered + n.unregistered > 0 THEN 'relocated_idle'
        WHEN coalesce(s.state, '70') = '70' AND n.employed = 0 AND n.registered > 0
            AND n.unregistered = 0 THEN 'unreported'
        WHEN s.state IN ('50', '60') AND n.work_ends_on <= '%2' THEN 'work_ends'
        WHEN s.state IN ('10', '20', '30', '40', '80') AND NOT (n.employed = 0
            AND n.registered > 0 AND n.unregistered = 0) THEN 'test_gone' ELSE '' END))"_s.arg(
            today, day.addDays(days.contract).toString(Qt::ISODate));

    SqlListDefinition list;
    list.key = u"households"_s;
    list.arms = {{u"household h"_s,
                  kHeadJoin + spanJoin(u"household_span"_s, u"s"_s, today) +
                      spanJoin(u"household_count"_s, u"n"_s, today),
                  u"h.closed_on IS NULL"_s, u"h.id"_s, u"h.id = k.k_id"_s}};
    list.order = {{{u"coalesce(s.due_on, '9999-12-31')"_s}, false}};
    list.keeper = u"h.office_id"_s;
    list.own = ownHousehold(u"h.id"_s, today);
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return anyMember(engine, vault, text, binds);
    };
    list.columns = {
        {.shown = personal(shownColumn(u"head"_s, HouseholdList::tr("Head"))),
         .sql = {u"p.name"_s},
         .nullable = true,
         .filter = ListFilter::Prefix},
        {.shown =
             shownColumn(u"state"_s, HouseholdList::tr("State"), Kind::Code, u"household_state"_s),
         .sql = {u"s.state"_s},
         .nullable = true},
        {.shown = shownColumn(u"since"_s, HouseholdList::tr("Since"), Kind::Day),
         .sql = {u"s.from_day"_s},
         .nullable = true},
        {.shown = shownColumn(u"deadline"_s, HouseholdList::tr("To do"), Kind::State),
         .sql = {u"s.deadline"_s},
         .nullable = true},
        {.shown = shownColumn(u"due"_s, HouseholdList::tr("Due"), Kind::Day),
         .sql = {u"s.due_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"standing"_s, HouseholdList::tr("Standing"), Kind::State),
         .sql = {standing}},
        {.shown = shownColumn(u"finding"_s, HouseholdList::tr("Finding"), Kind::State),
         .sql = {finding}},
        {.shown = shownColumn(u"members"_s, HouseholdList::tr("Members"), Kind::Number),
         .sql = {u"n.members"_s},
         .nullable = true},
        {.shown = shownColumn(u"employed"_s, HouseholdList::tr("In work"), Kind::Number),
         .sql = {u"n.employed"_s},
         .nullable = true},
        {.shown = shownColumn(u"able"_s, HouseholdList::tr("Could work"), Kind::Number),
         .sql = {u"n.registered + n.unregistered"_s},
         .nullable = true},
        {.shown =
             shownColumn(u"division"_s, HouseholdList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"h.division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"relocated_on"_s, HouseholdList::tr("Relocated on"), Kind::Day),
         .sql = {u"h.relocated_on"_s},
         .nullable = true},
        {.shown =
             asideColumn(u"work_ends_on"_s, HouseholdList::tr("Last contract until"), Kind::Day),
         .sql = {u"n.work_ends_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"opened_on"_s, HouseholdList::tr("Recorded from"), Kind::Day),
         .sql = {u"h.opened_on"_s}},
        {.shown = asideColumn(u"head_id"_s, HouseholdList::tr("Person number"), Kind::Number),
         .sql = {u"p.id"_s},
         .nullable = true},
        {.shown = asideColumn(u"office"_s, HouseholdList::tr("Office"), Kind::Number),
         .sql = {u"h.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> householdsList(SqlContext context, const Clock& clock,
                                           const HouseholdListDays& days) {
    return std::make_unique<SqlList>(context, [context, &clock, days](Engine engine) {
        return defineHouseholds(engine, context.vault, clock.today(), days);
    });
}

}  // namespace zhiqiao
