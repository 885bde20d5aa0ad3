// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_programmes.h"

#include "core/storage/case_office.h"
#include "core/storage/person_search.h"
#include "core/storage/programme_rows.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeLists {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeLists)
};

/// Persons of the round `r` of whom `condition` holds, as far as the viewer sees them.
QString personsIn(const QString& condition) {
    return u"(SELECT count(*) FROM programme_course c JOIN person p ON p.id = c.person_id "
           "WHERE c.round_id = r.id AND {people} AND "_s +
           condition + u')';
}

const QString kTakenPlaces = u"c.state = 'admitted'"_s;

/// Whoever has them.
QString freePlaces() {
    const auto taken =
        u"(SELECT count(*) FROM programme_course c WHERE c.round_id = r.id AND %1)"_s.arg(
            kTakenPlaces);
    return u"(CASE WHEN r.places IS NULL THEN NULL WHEN r.places < %1 THEN 0 "
           "ELSE r.places - %1 END)"_s.arg(taken);
}

SqlListDefinition defineRounds(QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto persons = [](const QString& key, const QString& title, const QString& condition) {
        return SqlColumn{.shown = shownColumn(key, title, Kind::Number),
                         .sql = {personsIn(condition)}};
    };
    SqlListDefinition list;
    list.key = u"programmes"_s;
    list.arms = {{u"programme_round r"_s,
                  u"JOIN staff s ON s.id = r.staff_id"_s,
                  {},
                  u"r.id"_s,
                  u"r.id = k.k_id"_s}};
    list.order = {{{u"r.from_day"_s}, false}};
    list.newestFirst = true;
    list.keeper = u"r.office_id"_s;
    list.own = u"CAST(%1 AS BIGINT) IS NOT NULL"_s;  // an office's rounds are everybody's in it
    list.counted[u"people"_s].own = ownEnrolment(u"c"_s, today);
    list.columns = {
        {.shown = shownColumn(u"programme"_s, ProgrammeLists::tr("Programme"), Kind::Code,
                              u"programme"_s),
         .sql = {u"r.programme"_s}},
        {.shown = shownColumn(u"round_name"_s, ProgrammeLists::tr("Round")),
         .sql = {u"r.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"from"_s, ProgrammeLists::tr("First day"), Kind::Day),
         .sql = {u"r.from_day"_s}},
        {.shown = shownColumn(u"until"_s, ProgrammeLists::tr("Last day"), Kind::Day),
         .sql = {u"r.until_day"_s}},
        {.shown = shownColumn(u"places"_s, ProgrammeLists::tr("Places"), Kind::Number),
         .sql = {u"r.places"_s},
         .nullable = true},
        {.shown = shownColumn(u"free"_s, ProgrammeLists::tr("Free"), Kind::Number),
         .sql = {freePlaces()},
         .nullable = true},
        persons(u"applied"_s, ProgrammeLists::tr("To be decided"), u"c.state = 'applied'"_s),
        persons(u"waiting"_s, ProgrammeLists::tr("Waiting"), u"c.state = 'waiting'"_s),
        {.shown = asideColumn(u"admitted"_s, ProgrammeLists::tr("Not yet begun"), Kind::Number),
         .sql = {personsIn(kTakenPlaces + u" AND c.entry_on > '%1'"_s.arg(today))}},
        persons(u"active"_s, ProgrammeLists::tr("Taking part"),
                kTakenPlaces + u" AND c.entry_on <= '%1'"_s.arg(today)),
        persons(u"ended"_s, ProgrammeLists::tr("Ended"), u"c.state = 'ended'"_s),
        persons(u"withdrawn"_s, ProgrammeLists::tr("Withdrawn"), u"c.state = 'withdrawn'"_s),
        {.shown = asideColumn(u"staff"_s, ProgrammeLists::tr("Opened by")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"office"_s, ProgrammeLists::tr("Office"), Kind::Number),
         .sql = {u"r.office_id"_s}},
    };
    return list;
}

void addEnrolmentColumns(SqlListDefinition& list, QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    auto place = unsorted(shownColumn(u"place"_s, ProgrammeLists::tr("Place"), Kind::Number));
    place.filterable = false;
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, ProgrammeLists::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"enrolment_state"_s, ProgrammeLists::tr("State"), Kind::State),
         .sql = {uR"((CASE WHEN c.state = 'admitted' AND c.entry_on <= '%1' THEN 'active'
             ELSE c.state END))"_s.arg(today)}},
        {.shown = place,
         .sql = {u"(CASE WHEN c.state IN ('applied', 'waiting') THEN %1 END)"_s.arg(
             placeOf(u"c"_s))},
         .nullable = true},
        {.shown = shownColumn(u"applied_on"_s, ProgrammeLists::tr("Applied on"), Kind::Day),
         .sql = {u"c.applied_on"_s}},
        {.shown = shownColumn(u"entry_on"_s, ProgrammeLists::tr("Entered on"), Kind::Day),
         .sql = {u"c.entry_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"due"_s, ProgrammeLists::tr("Next step due"), Kind::Day),
         .sql = {u"c.next_due"_s},
         .nullable = true},
        {.shown = shownColumn(u"owner"_s, ProgrammeLists::tr("Sees to it")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = shownColumn(u"steps_done"_s, ProgrammeLists::tr("Steps done"), Kind::Number),
         .sql = {u"c.steps_done"_s}},
        {.shown = shownColumn(u"steps_open"_s, ProgrammeLists::tr("Steps open"), Kind::Number),
         .sql = {u"c.steps_open"_s}},
        {.shown = shownColumn(u"closed_on"_s, ProgrammeLists::tr("Ended on"), Kind::Day),
         .sql = {u"c.closed_on"_s},
         .nullable = true},
        {.shown = shownColumn(u"programme_end"_s, ProgrammeLists::tr("Result"), Kind::Code,
                              u"programme_end"_s),
         .sql = {u"(CASE WHEN c.state = 'ended' THEN c.code ELSE '' END)"_s}},
        {.shown = asideColumn(u"programme_withdrawal"_s, ProgrammeLists::tr("Withdrew because"),
                              Kind::Code, u"programme_withdrawal"_s),
         .sql = {u"(CASE WHEN c.state = 'withdrawn' THEN c.code ELSE '' END)"_s}},
        {.shown = asideColumn(u"programme"_s, ProgrammeLists::tr("Programme"), Kind::Code,
                              u"programme"_s),
         .sql = {u"c.programme"_s}},
        {.shown = asideColumn(u"round_name"_s, ProgrammeLists::tr("Round")),
         .sql = {u"r.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"round"_s, ProgrammeLists::tr("Round number"), Kind::Number),
         .sql = {u"c.round_id"_s}},
        {.shown =
             asideColumn(u"residence"_s, ProgrammeLists::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = {u"p.residence_division"_s},
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"person_id"_s, ProgrammeLists::tr("Person number"), Kind::Number),
         .sql = {u"c.person_id"_s}},
        {.shown = asideColumn(u"office"_s, ProgrammeLists::tr("Office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
}

SqlListDefinition defineEnrolments(Engine engine, const Vault& vault, QDate day) {
    SqlListDefinition list;
    list.key = u"enrolments"_s;
    list.arms = {
        {u"programme_course c"_s,
         u"JOIN programme_round r ON r.id = c.round_id JOIN person p ON p.id = c.person_id "
         "LEFT JOIN staff st ON st.id = c.owner_id"_s,
         {},
         u"c.id"_s,
         u"c.id = k.k_id"_s}};
    list.order = {{{uR"((CASE c.state WHEN 'applied' THEN 1 WHEN 'waiting' THEN 1 WHEN 'admitted'
                      THEN 2 WHEN 'ended' THEN 3 ELSE 4 END))"_s},
                   true},
                  {{u"c.applied_on"_s}, false},
                  {{u"c.number"_s}, true}};
    list.own = ownEnrolment(u"c"_s, day.toString(Qt::ISODate));
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    addEnrolmentColumns(list, day);
    return list;
}

}  // namespace

QString ownEnrolment(const QString& enrolment, const QString& day) {
    return u'(' + officerOrCovered(enrolment + u".owner_id"_s, day) + u" OR "_s +
           ownOrCovered(enrolment + u".person_id"_s, day) + u')';
}

std::unique_ptr<ListSource> programmeRoundsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context,
                                     [&clock](Engine) { return defineRounds(clock.today()); });
}

std::unique_ptr<ListSource> enrolmentsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineEnrolments(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
