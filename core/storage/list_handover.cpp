// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_handover.h"

#include "core/base/text.h"
#include "core/casework/outstanding_work.h"
#include "core/casework/work_kinds.h"
#include "core/people/masking.h"
#include "core/storage/merged_person.h"
#include "core/storage/sql_list.h"
#include "core/storage/work_sources.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HandoverList {
    Q_DECLARE_TR_FUNCTIONS(HandoverList)
};

/// What is open of the person of the assignment `ho`: kind and due day of each.
QString openOfPerson(QDate day) {
    QStringList arms;
    for (const auto& source : outstandingSources(day))
        arms << u"SELECT %1 AS kind, %2 AS due FROM %3 %4 WHERE %5 AND %6"_s.arg(
            source.kind, source.due.isEmpty() ? u"CAST(NULL AS TEXT)"_s : source.due, source.table,
            source.joins, source.where, source.ofPerson.arg(u"ho.person_id"_s));
    return arms.join(u" UNION ALL "_s);
}

/// "guidance:2|receipt:1" in words.
Result<QVariant> partsInWords(const QVariant& read) {
    std::vector<OutstandingPart> parts;
    const auto told = read.toString().split(u'|', Qt::SkipEmptyParts);
    for (const auto& kind : workKinds())
        for (const auto& one : told)
            if (one.section(u':', 0, 0) == toQString(kind.code))
                parts.push_back({titleOf(kind), one.section(u':', 1).toLongLong()});
    return QVariant(outstandingText(parts));
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
    const auto open = openOfPerson(day);
    const auto joined = engine == Engine::Sqlite ? u"group_concat"_s : u"string_agg"_s;
    const auto parts =
        u"(SELECT %1(y.kind || ':' || y.number, '|') FROM (SELECT x.kind AS kind, "
        "count(*) AS number FROM (%2) x GROUP BY x.kind) y)"_s.arg(joined, open);
    const auto first =
        u"(SELECT x.kind FROM (%1) x WHERE x.due IS NOT NULL ORDER BY x.due, x.kind LIMIT 1)"_s.arg(
            open);
    const auto number = engine == Engine::Sqlite
                            ? u"(CAST(p.id AS TEXT) || ':' || hex(p.id_number_seal))"_s
                            : u"(CAST(p.id AS TEXT) || ':' || encode(p.id_number_seal, 'hex'))"_s;
    SqlListDefinition list;
    list.key = u"handover"_s;
    list.arms = {{u"case_assignment ho"_s,
                  u"JOIN person p ON p.id = ho.person_id JOIN staff st ON st.id = ho.officer_id"_s,
                  standsForItself(u"p"_s), u"ho.id"_s, u"ho.id = k.k_id"_s}};
    list.order = {{{u"p.name_key"_s}, false}};
    list.also.insert(u"batch"_s, [](const QString& batch, ListBinds& binds) -> Result<QString> {
        return u"ho.batch_id = "_s + binds(batch.toLongLong());
    });
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, HandoverList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = maskedColumn(u"id_masked"_s, HandoverList::tr("Identity number")),
         .sql = {number},
         .nullable = true,
         .present = maskedNumberOf(vault)},
        {.shown = shownColumn(u"owed"_s, HandoverList::tr("Open work"), Kind::Number),
         .sql = {u"(SELECT count(*) FROM (%1) x)"_s.arg(open)}},
        {.shown = unsorted(shownColumn(u"parts"_s, HandoverList::tr("What is open"))),
         .sql = {parts},
         .nullable = true,
         .present = [](qint64, const QVariant& read) { return partsInWords(read); }},
        {.shown = shownColumn(u"due"_s, HandoverList::tr("Due first"), Kind::Day),
         .sql = {u"(SELECT min(x.due) FROM (%1) x)"_s.arg(open)},
         .nullable = true},
        {.shown = shownColumn(u"kind"_s, HandoverList::tr("Next step"), Kind::State),
         .sql = {first},
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
         .sql = {u"ho.since_on"_s}},
        {.shown = asideColumn(u"assign_reason"_s, HandoverList::tr("Why"), Kind::Code,
                              u"assign_reason"_s),
         .sql = {u"ho.reason"_s}},
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
