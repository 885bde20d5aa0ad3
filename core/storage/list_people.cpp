// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/masking.h"
#include "core/storage/list_sources.h"
#include "core/storage/merged_person.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PeopleList {
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

/// A registration `r` of the person that holds on the day and was not corrected.
QString openRegistration(const QString& today) {
    return uR"(r.person_id = p.id AND r.registered_on <= '%1'
        AND (r.ended_on IS NULL OR r.ended_on > '%1')
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id))"_s.arg(today);
}

std::function<Result<QVariant>(qint64, const QVariant&)> masked(const Vault& vault,
                                                                std::string_view column,
                                                                QString (*mask)(const QString&)) {
    return [&vault, column, mask](qint64 id, const QVariant& read) -> Result<QVariant> {
        const auto sealed = read.toByteArray();
        if (sealed.isEmpty()) return QVariant();
        const auto text = vault.open({"person", column, id}, sealed);
        if (!text) return fail(text.error());
        return QVariant(mask(*text));
    };
}

SqlListDefinition definePeople(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto open = openRegistration(today);
    const auto collected = engine == Engine::Sqlite ? u"group_concat"_s : u"string_agg"_s;
    const auto newest = [&](const QString& what, const QString& join = {}) {
        return u"(SELECT %1 FROM registration r %2 WHERE %3 "
               "ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)"_s.arg(what, join, open);
    };
    const auto age =
        uR"((CAST('%1' AS INTEGER) - CAST(substr(p.birth_on, 1, 4) AS INTEGER)
        - CASE WHEN substr(p.birth_on, 6) > '%2' THEN 1 ELSE 0 END))"_s.arg(today.left(4),
                                                                            today.mid(5));
    const auto registered = [open](const QString& join, const QString& condition) {
        return u"EXISTS (SELECT 1 FROM registration r %1 WHERE %2 AND %3)"_s.arg(join, open,
                                                                                 condition);
    };
    const auto staff = u"JOIN staff st ON st.id = r.officer_id"_s;
    const auto named =
        u"(SELECT st.name FROM staff st WHERE st.id = "_s + namedOfficer(u"p.id"_s) + u')';
    const auto openThen = openOn(today);

    SqlListDefinition list;
    list.key = u"people"_s;
    list.arms = {{u"person p"_s, {}, standsForItself(u"p"_s), u"p.id"_s, u"p.id = k.k_id"_s}};
    list.order = {{{u"p.name_key"_s}, false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.searchInOrder = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchInOrder(engine, vault, text, binds);
    };
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, PeopleList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"sex"_s, PeopleList::tr("Sex"), Kind::Code, u"sex"_s),
         .sql = {u"p.sex"_s}},
        {.shown = shownColumn(u"birth_on"_s, PeopleList::tr("Born on"), Kind::Day),
         .sql = {u"p.birth_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"age"_s, PeopleList::tr("Age"), Kind::Number),
         .sql = {age},
         .nullable = true},
        {.shown = shownColumn(u"residence_division"_s, PeopleList::tr("Lives in"), Kind::Code,
                              u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown =
             asideColumn(u"education"_s, PeopleList::tr("Education"), Kind::Code, u"education"_s),
         .sql = {u"p.education"_s}},
        {.shown = maskedColumn(u"id_masked"_s, PeopleList::tr("Identity number")),
         .sql = {u"p.id_number_seal"_s},
         .present = masked(vault, "id_number",
                           [](const QString& number) { return maskedIdentityNumber(number); })},
        {.shown = maskedColumn(u"phone_masked"_s, PeopleList::tr("Phone")),
         .sql = {u"p.phone_seal"_s},
         .present = masked(vault, "phone", maskedPhone)},
        // Hardship is a sensitive fact: no default list shows who is registered as what.
        {.shown = unsorted(asideColumn(u"categories"_s, PeopleList::tr("Registered as"),
                                       Kind::State, u"registration_kind"_s)),
         .sql = {uR"((SELECT %1(o.kind, '|') FROM (SELECT DISTINCT r.kind AS kind
                  FROM registration r WHERE %2 ORDER BY 1) o))"_s.arg(collected, open)},
         .nullable = true,
         .condition =
             [registered](const QStringList& kinds, ListBinds& binds) {
                 return registered({}, isOneOf(u"r.kind"_s, kinds, binds));
             }},
        {.shown = shownColumn(u"officer"_s, PeopleList::tr("In charge")),
         .sql = {u"coalesce("_s + named + u", "_s + newest(u"st.name"_s, staff) + u')'},
         .nullable = true,
         .condition =
             [openThen](const QStringList& names, ListBinds& binds) {
                 return someoneInCharge(u"p.id"_s, isStaff(u"cs"_s, names, binds), openThen);
             }},
        {.shown =
             asideColumn(u"intent"_s, PeopleList::tr("Wants to work"), Kind::Code, u"job_intent"_s),
         .sql = {uR"((SELECT v.intent FROM service v WHERE v.person_id = p.id
                  AND v.kind = 'contact' AND v.intent <> '' AND v.on_day <= '%1'
                  AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = v.id)
                  ORDER BY v.on_day DESC, v.id DESC LIMIT 1))"_s.arg(today)},
         .nullable = true},
        {.shown = shownColumn(u"registered_on"_s, PeopleList::tr("Registered on"), Kind::Day),
         .sql = {newest(u"r.registered_on"_s)},
         .nullable = true},
        {.shown = asideColumn(u"office"_s, PeopleList::tr("Office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> peopleList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return definePeople(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
