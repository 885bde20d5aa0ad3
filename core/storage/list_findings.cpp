// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_findings.h"
#include "core/base/text.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FindingList {
    Q_DECLARE_TR_FUNCTIONS(FindingList)
};

const QString kSeverity =
    u"(CASE f.severity WHEN 0 THEN 'error' WHEN 1 THEN 'warning' ELSE 'hint' END)"_s;

/// The standing decision about the finding, whatever its day.
QString decided(const QString& what) {
    return uR"((SELECT a.%1 FROM finding_aside a WHERE a.subject_id = f.subject_id
        AND a.subject = f.subject AND a.check_id = f.check_id AND a.record_id = f.record_id
        AND a.basis_index = f.basis_index AND a.ended_on IS NULL))"_s.arg(what);
}

QString severityIs(const QStringList& codes, ListBinds& binds) {
    QStringList numbers;
    for (const auto& code : codes)
        numbers << binds(int(severityOf(code).value_or(Severity::Error)));
    return u"f.severity IN (%1)"_s.arg(numbers.join(u", "_s));
}

SqlListDefinition defineFindings(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    SqlListDefinition list;
    list.key = u"findings"_s;
    list.arms = {{u"finding f"_s,
                  uR"(LEFT JOIN person p ON p.id = f.person_id
                  LEFT JOIN employer e ON f.subject = 'employer' AND e.id = f.subject_id)"_s +
                      joinOfficer(u"f.person_id"_s, u"f.officer_id"_s),
                  findingHolds(today), u"f.id"_s, u"f.id = k.k_id"_s}};
    list.order = {{{u"f.severity"_s}, true}, {{u"f.shown_on"_s}, false}};
    list.keeper = keepingOffice(u"f.person_id"_s, u"f.office_id"_s);
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = shownColumn(u"severity"_s, FindingList::tr("Severity"), Kind::State),
         .sql = {kSeverity},
         .condition = severityIs},
        {.shown = shownColumn(u"check"_s, FindingList::tr("What is wrong"), Kind::State),
         .sql = {u"f.check_id"_s}},
        {.shown = personal(shownColumn(u"name"_s, FindingList::tr("Whose data"))),
         .sql = {u"coalesce(p.name, e.name)"_s},
         .nullable = true,
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"shown_on"_s, FindingList::tr("Since"), Kind::Day),
         .sql = {u"f.shown_on"_s}},
        {.shown = shownColumn(u"officer"_s, FindingList::tr("In charge")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown =
             shownColumn(u"division"_s, FindingList::tr("Division"), Kind::Code, u"division"_s),
         .sql = {u"f.division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"finding_state"_s, FindingList::tr("Standing"), Kind::State),
         .sql = {u"(CASE WHEN %1 THEN 'aside' ELSE 'open' END)"_s.arg(findingIsAside(today))}},
        {.shown = asideColumn(u"subject"_s, FindingList::tr("Record"), Kind::State),
         .sql = {u"f.subject"_s}},
        {.shown = asideColumn(u"fix"_s, FindingList::tr("What to do"), Kind::State),
         .sql = {u"f.check_id"_s}},
        {.shown = asideColumn(u"aside_reason"_s, FindingList::tr("Why set aside"), Kind::Code,
                              u"aside_reason"_s),
         .sql = {decided(u"reason"_s)},
         .nullable = true},
        {.shown = asideColumn(u"aside_until"_s, FindingList::tr("Set aside until"), Kind::Day),
         .sql = {decided(u"until_day"_s)},
         .nullable = true},
        {.shown = asideColumn(u"person_id"_s, FindingList::tr("Person number"), Kind::Number),
         .sql = {u"f.person_id"_s},
         .nullable = true},
        {.shown =
             asideColumn(u"subject_id"_s, FindingList::tr("Number of the subject"), Kind::Number),
         .sql = {u"f.subject_id"_s}},
        {.shown = asideColumn(u"record_id"_s, FindingList::tr("Record number"), Kind::Number),
         .sql = {u"f.record_id"_s}},
        {.shown = asideColumn(u"office"_s, FindingList::tr("Office"), Kind::Number),
         .sql = {keepingOffice(u"f.person_id"_s, u"f.office_id"_s)}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> findingsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineFindings(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
