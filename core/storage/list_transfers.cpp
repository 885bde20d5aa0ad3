// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_transfers.h"

#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct TransferList {
    Q_DECLARE_TR_FUNCTIONS(TransferList)
};

/// Waiting ones by due day in front of those that are done.
const QString kInTurn = u"(CASE WHEN t.state = 'asked' THEN t.due_on ELSE '9999-12-31' END)"_s;

SqlArm armOf(bool in, const QString& day) {
    SqlArm arm{.table = u"case_transfer t"_s,
               .joins =
                   u"JOIN person p ON p.id = t.person_id JOIN office fo ON fo.id = "
                   "t.from_office_id JOIN office oo ON oo.id = t.to_office_id "
                   "LEFT JOIN staff st ON st.id = t.staff_id "
                   "LEFT JOIN staff sa ON sa.id = t.answered_by"_s,
               .where = {},
               .id = in ? u"(t.id * 2)"_s : u"(t.id * 2 + 1)"_s,
               .rejoin = u"t.id = k.k_id / 2 AND k.k_id % 2 = "_s + (in ? u'0' : u'1')};
    arm.keeper = in ? u"t.to_office_id"_s : u"t.from_office_id"_s;
    arm.own = in ? u"(t.state = 'accepted' AND "_s + ownOrCovered(u"p.id"_s, day) + u')'
                 : officerOrCovered(u"t.staff_id"_s, day);
    return arm;
}

SqlListDefinition defineTransfers(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    const auto both = [](const QString& sql) { return QStringList{sql, sql}; };
    const auto today = day.toString(Qt::ISODate);
    const auto state =
        u"(CASE WHEN t.state = 'asked' AND t.due_on < '%1' THEN 'silent' "
        "ELSE t.state END)"_s.arg(today);
    SqlListDefinition list;
    list.key = u"transfers"_s;
    list.arms = {armOf(true, today), armOf(false, today)};
    list.order = {{both(kInTurn), false}, {both(u"(- (t.id & 1099511627775))"_s), true}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, TransferList::tr("Name"))),
         .sql = both(u"p.name"_s),
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"direction"_s, TransferList::tr("Direction"), Kind::State),
         .sql = {u"'in'"_s, u"'out'"_s}},
        {.shown = shownColumn(u"transfer_state"_s, TransferList::tr("State"), Kind::State),
         .sql = both(state)},
        {.shown = shownColumn(u"from_office"_s, TransferList::tr("From")),
         .sql = both(u"fo.name"_s),
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"to_office"_s, TransferList::tr("To")),
         .sql = both(u"oo.name"_s),
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"transfer_reason"_s, TransferList::tr("Why"), Kind::Code,
                              u"transfer_reason"_s),
         .sql = both(u"t.reason"_s)},
        {.shown = shownColumn(u"asked_on"_s, TransferList::tr("Asked on"), Kind::Day),
         .sql = both(u"t.asked_on"_s)},
        {.shown = shownColumn(u"answer_due"_s, TransferList::tr("Answer due"), Kind::Day),
         .sql = both(u"t.due_on"_s)},
        {.shown = shownColumn(u"answered_on"_s, TransferList::tr("Answered on"), Kind::Day),
         .sql = both(u"t.answered_on"_s),
         .nullable = true},
        {.shown = asideColumn(u"transfer_refusal"_s, TransferList::tr("Why refused"), Kind::Code,
                              u"transfer_refusal"_s),
         .sql = both(u"t.refusal"_s)},
        {.shown = asideColumn(u"staff"_s, TransferList::tr("Asked by")),
         .sql = both(u"st.name"_s),
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"answered_by"_s, TransferList::tr("Answered by")),
         .sql = both(u"sa.name"_s),
         .nullable = true,
         .filter = ListFilter::Prefix},
        {.shown =
             asideColumn(u"residence"_s, TransferList::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = both(u"p.residence_division"_s),
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, TransferList::tr("Person number"), Kind::Number),
         .sql = both(u"p.id"_s)},
        {.shown = asideColumn(u"transfer"_s, TransferList::tr("Transfer number"), Kind::Number),
         .sql = both(u"t.id"_s)},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> transfersList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineTransfers(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
