// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_handover.h"

#include "core/people/masking.h"
#include "core/storage/merged_person.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HandoverList {
    Q_DECLARE_TR_FUNCTIONS(HandoverList)
};

/// Of the promises still pursued: `what`, the one due first in front.
QString owedToPerson(const QString& what, const QString& today, const QString& order = {}) {
    return u"(SELECT %1 FROM obligation o WHERE o.person_id = p.id AND o.active = 1 "
           "AND o.delivered < o.promised AND (o.stops_on IS NULL OR o.stops_on > '%2')%3)"_s.arg(
               what, today, order);
}

/// The cell is bound to the person, whatever the row of the list.
std::function<Result<QVariant>(qint64, const QVariant&)> maskedNumberOf(const Vault& vault) {
    return [&vault](qint64, const QVariant& read) -> Result<QVariant> {
        const auto whole = read.toByteArray();
        const auto at = whole.indexOf(':');
        if (at < 1) return QVariant();
        const auto text = vault.open({"person", "id_number", whole.left(at).toLongLong()},
                                     QByteArray::fromHex(whole.mid(at + 1)));
        if (!text) return fail(text.error());
        return QVariant(maskedIdentityNumber(*text));
    };
}

SqlListDefinition defineHandover(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto soonest = u" ORDER BY o.due_on, o.item LIMIT 1"_s;
    const auto number = engine == Engine::Sqlite
                            ? u"(CAST(p.id AS TEXT) || ':' || hex(p.id_number_seal))"_s
                            : u"(CAST(p.id AS TEXT) || ':' || encode(p.id_number_seal, 'hex'))"_s;
    SqlListDefinition list;
    list.key = u"handover"_s;
    list.arms = {{u"case_assignment a"_s,
                  u"JOIN person p ON p.id = a.person_id JOIN staff st ON st.id = a.officer_id"_s,
                  standsForItself(u"p"_s), u"a.id"_s, u"a.id = k.k_id"_s}};
    list.order = {{{u"p.name_key"_s}, false}};
    list.also.insert(u"batch"_s, [](const QString& batch, ListBinds& binds) -> Result<QString> {
        return u"a.batch_id = "_s + binds(batch.toLongLong());
    });
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, HandoverList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = maskedColumn(u"id_masked"_s, HandoverList::tr("Identity number")),
         .sql = {number},
         .nullable = true,
         .present = maskedNumberOf(vault)},
        {.shown = shownColumn(u"owed"_s, HandoverList::tr("Promises open"), Kind::Number),
         .sql = {owedToPerson(u"count(*)"_s, today)}},
        {.shown = shownColumn(u"due"_s, HandoverList::tr("Due"), Kind::Day),
         .sql = {owedToPerson(u"o.due_on"_s, today, soonest)},
         .nullable = true},
        {.shown = shownColumn(u"kind"_s, HandoverList::tr("Next step"), Kind::State),
         .sql = {owedToPerson(u"o.item"_s, today, soonest)},
         .nullable = true},
        {.shown = shownColumn(u"last_contact"_s, HandoverList::tr("Last contact"), Kind::Day),
         .sql = {uR"((SELECT max(v.on_day) FROM service v WHERE v.person_id = p.id
                  AND v.kind = 'contact' AND v.on_day <= '%1'
                  AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = v.id)))"_s.arg(today)},
         .nullable = true},
        {.shown = shownColumn(u"staff"_s, HandoverList::tr("Given to")),
         .sql = {u"st.name"_s},
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"since"_s, HandoverList::tr("Given on"), Kind::Day),
         .sql = {u"a.since_on"_s}},
        {.shown = asideColumn(u"assign_reason"_s, HandoverList::tr("Why"), Kind::Code,
                              u"assign_reason"_s),
         .sql = {u"a.reason"_s}},
        {.shown = asideColumn(u"person_id"_s, HandoverList::tr("Person number"), Kind::Number),
         .sql = {u"p.id"_s}},
        {.shown = asideColumn(u"office"_s, HandoverList::tr("Office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> handoverList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineHandover(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
