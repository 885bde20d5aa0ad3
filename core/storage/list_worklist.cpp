// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Worklist {
    Q_DECLARE_TR_FUNCTIONS(Worklist)
};

/// One registration owes several items, so a row's id is that of its record times 8 and the item.
constexpr qint64 kItemsPerRecord = 8;
constexpr qint64 kReceiptItem = 7;
constexpr qint64 kFindingItem = 6;

/// The condition begins with that of the partial index obligation_owed, word by word.
SqlArm owedArm(const QString& today) {
    const auto item =
        uR"((CASE o.item WHEN 'contact' THEN 0 WHEN 'guidance' THEN 1
        WHEN 'referral' THEN 2 WHEN 'opportunity' THEN 3 WHEN 'policy' THEN 4 ELSE 5 END))"_s;
    return {
        u"obligation o"_s,
        u"JOIN registration r ON r.id = o.registration_id JOIN person p ON p.id = o.person_id"_s +
            joinOfficer(u"o.person_id"_s, u"o.staff_id"_s),
        u"o.active = 1 AND o.delivered < o.promised AND (o.stops_on IS NULL OR o.stops_on > '%1')"_s
            .arg(today),
        u"(o.registration_id * %1 + %2)"_s.arg(kItemsPerRecord).arg(item),
        u"o.registration_id = k.k_id / %1 AND %2 = k.k_id % %1"_s.arg(kItemsPerRecord).arg(item)};
}

SqlArm slipArm(const QString& today) {
    return {
        u"job_referral f"_s,
        u"JOIN person p ON p.id = f.person_id"_s + joinOfficer(u"f.person_id"_s, u"f.staff_id"_s),
        uR"(f.voided_on IS NULL AND f.receipt_due < '%1' AND NOT EXISTS
            (SELECT 1 FROM receipt x WHERE x.referral_id = f.id AND x.corrects IS NULL))"_s.arg(
            today),
        u"(f.id * %1 + %2)"_s.arg(kItemsPerRecord).arg(kReceiptItem),
        u"f.id = k.k_id / %1"_s.arg(kItemsPerRecord)};
}

/// Errors in the data of people that nobody has set aside.
SqlArm findingArm(const QString& today) {
    return {
        u"finding f"_s,
        u"JOIN person p ON p.id = f.person_id"_s + joinOfficer(u"f.person_id"_s, u"f.officer_id"_s),
        u"f.severity = 0 AND %1 AND NOT %2"_s.arg(findingHolds(today), findingIsAside(today)),
        u"(f.id * %1 + %2)"_s.arg(kItemsPerRecord).arg(kFindingItem),
        u"f.id = k.k_id / %1"_s.arg(kItemsPerRecord)};
}

SqlListDefinition defineWorklist(Engine engine, const Vault& vault, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto soon = day.addDays(soonDays).toString(Qt::ISODate);
    const auto state =
        uR"((CASE WHEN %1 < '%2' THEN 'overdue' WHEN %1 <= '%3' THEN 'due_soon'
        ELSE 'later' END))"_s;
    const auto county = u"substr(p.residence_division, 1, 6)"_s;

    SqlListDefinition list;
    list.key = u"worklist"_s;
    list.arms = {owedArm(today), slipArm(today), findingArm(today)};
    list.order = {{{u"o.due_on"_s, u"f.receipt_due"_s, u"f.shown_on"_s}, false},
                  {{u"r.registered_on"_s, u"f.issued_on"_s, u"f.shown_on"_s}, false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, Worklist::tr("Name"))),
         .sql = {u"p.name"_s, u"p.name"_s, u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"kind"_s, Worklist::tr("To do"), Kind::State),
         .sql = {u"o.item"_s, u"'receipt'"_s, u"'finding'"_s}},
        {.shown = shownColumn(u"due"_s, Worklist::tr("Due"), Kind::Day),
         .sql = {u"o.due_on"_s, u"f.receipt_due"_s, u"CAST(NULL AS TEXT)"_s},
         .nullable = true},
        {.shown = shownColumn(u"state"_s, Worklist::tr("State"), Kind::State),
         .sql = {state.arg(u"o.due_on"_s, today, soon), state.arg(u"f.receipt_due"_s, today, soon),
                 u"'wrong'"_s}},
        {.shown = shownColumn(u"staff"_s, Worklist::tr("In charge")),
         .sql = {u"st.name"_s, u"st.name"_s, u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = shownColumn(u"county"_s, Worklist::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {county, county, county},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"waiting_since"_s, Worklist::tr("Waiting since"), Kind::Day),
         .sql = {u"r.registered_on"_s, u"f.issued_on"_s, u"f.shown_on"_s}},
        {.shown = asideColumn(u"person_id"_s, Worklist::tr("Person number"), Kind::Number),
         .sql = {u"p.id"_s, u"p.id"_s, u"p.id"_s}},
        {.shown = asideColumn(u"registration_kind"_s, Worklist::tr("Registered as"), Kind::Code,
                              u"registration_kind"_s),
         .sql = {u"r.kind"_s, u"''"_s, u"''"_s}},
        {.shown = asideColumn(u"promised"_s, Worklist::tr("Promised"), Kind::Number),
         .sql = {u"o.promised"_s, u"CAST(NULL AS BIGINT)"_s, u"CAST(NULL AS BIGINT)"_s},
         .nullable = true},
        {.shown = asideColumn(u"delivered"_s, Worklist::tr("Given"), Kind::Number),
         .sql = {u"o.delivered"_s, u"CAST(NULL AS BIGINT)"_s, u"CAST(NULL AS BIGINT)"_s},
         .nullable = true},
        {.shown = asideColumn(u"number"_s, Worklist::tr("Referral number")),
         .sql = {u"''"_s, u"f.number"_s, u"''"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"check"_s, Worklist::tr("What is wrong"), Kind::State),
         .sql = {u"''"_s, u"''"_s, u"f.check_id"_s}},
        {.shown = asideColumn(u"record_id"_s, Worklist::tr("Record number"), Kind::Number),
         .sql = {u"CAST(NULL AS BIGINT)"_s, u"CAST(NULL AS BIGINT)"_s, u"f.record_id"_s},
         .nullable = true},
        {.shown = asideColumn(u"office"_s, Worklist::tr("Office"), Kind::Number),
         .sql = {u"o.office_id"_s, u"f.office_id"_s, u"f.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> worklist(SqlContext context, const Clock& clock, int soonDays) {
    return std::make_unique<SqlList>(context, [context, &clock, soonDays](Engine engine) {
        return defineWorklist(engine, context.vault, clock.today(), soonDays);
    });
}

}  // namespace zhiqiao
