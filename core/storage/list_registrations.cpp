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

struct RegistrationList {
    Q_DECLARE_TR_FUNCTIONS(RegistrationList)
};

/// What the registration says beyond what all have.
QString detail(const QString& field) {
    return u"(SELECT d.value FROM registration_detail d "
           "WHERE d.registration_id = r.id AND d.field = '%1')"_s.arg(field);
}

SqlListDefinition defineRegistrations(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"registrations"_s;
    list.arms = {{u"registration r"_s,
                  u"JOIN person p ON p.id = r.person_id"_s +
                      joinOfficer(u"r.person_id"_s, u"r.officer_id"_s),
                  u"r.kind <> 'hardship' AND NOT EXISTS "
                  "(SELECT 1 FROM registration c WHERE c.corrects = r.id)"_s,
                  u"r.id"_s, u"r.id = k.k_id"_s}};
    list.order = {{{u"r.registered_on"_s}, false}};
    list.newestFirst = true;
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.also.insert(u"open"_s, [day](const QString& wanted, ListBinds& binds) -> Result<QString> {
        const auto today = binds(day.toString(Qt::ISODate));
        return wanted == u"0"_s ? u"r.ended_on <= "_s + today
                                : u"(r.ended_on IS NULL OR r.ended_on > %1)"_s.arg(today);
    });
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, RegistrationList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"kind"_s, RegistrationList::tr("Registered as"), Kind::Code,
                              u"registration_kind"_s),
         .sql = {u"r.kind"_s}},
        {.shown = shownColumn(u"registered_on"_s, RegistrationList::tr("Registered on"), Kind::Day),
         .sql = {u"r.registered_on"_s}},
        {.shown = shownColumn(u"ended_on"_s, RegistrationList::tr("Ended on"), Kind::Day),
         .sql = {u"r.ended_on"_s},
         .nullable = true},
        {.shown = unsorted(shownColumn(u"employer"_s, RegistrationList::tr("Employer"))),
         .sql = {detail(u"employer"_s)},
         .nullable = true},
        {.shown = unsorted(asideColumn(u"destination"_s, RegistrationList::tr("Destination"),
                                       Kind::Code, u"graduate_destination"_s)),
         .sql = {detail(u"destination"_s)},
         .nullable = true},
        {.shown = shownColumn(u"officer"_s, RegistrationList::tr("In charge")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"category"_s, RegistrationList::tr("Category")),
         .sql = {u"r.category"_s}},
        {.shown = asideColumn(u"channel"_s, RegistrationList::tr("Came by"), Kind::Code,
                              u"case_channel"_s),
         .sql = {u"r.channel"_s}},
        {.shown = asideColumn(u"residence"_s, RegistrationList::tr("Lives in"), Kind::Code,
                              u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, RegistrationList::tr("Person number"), Kind::Number),
         .sql = {u"r.person_id"_s}},
        {.shown = asideColumn(u"office"_s, RegistrationList::tr("Office"), Kind::Number),
         .sql = {u"r.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> registrationsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineRegistrations(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
