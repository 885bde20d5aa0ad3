// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sessions.h"

#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionList {
    Q_DECLARE_TR_FUNCTIONS(SessionList)
};

/// Persons on the roster of `g` for whom `condition` holds, as far as the viewer sees them.
QString peopleOn(const QString& condition) {
    return u"(SELECT count(DISTINCT t.person_id) FROM session_place t JOIN person p "
           "ON p.id = t.person_id WHERE t.session_id = g.id AND t.removed = 0 AND {people} "
           "AND %1)"_s.arg(condition);
}

SqlListDefinition defineSessions(QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    SqlListDefinition list;
    list.key = u"sessions"_s;
    list.arms = {{u"group_session g"_s,
                  u"JOIN staff s ON s.id = g.officer_id "
                  "LEFT JOIN session_end e ON e.session_id = g.id"_s,
                  {},
                  u"g.id"_s,
                  u"g.id = k.k_id"_s}};
    list.order = {{{u"g.on_day"_s}, false}, {{u"g.begins_at"_s}, false}};
    list.newestFirst = true;
    list.keeper = u"g.office_id"_s;
    list.own = u"CAST(%1 AS BIGINT) IS NOT NULL"_s;  // an office's sessions are everybody's in it
    list.counted[u"people"_s] = {};
    list.columns = {
        {.shown = shownColumn(u"topic"_s, SessionList::tr("Topic")),
         .sql = {u"g.topic"_s},
         .filter = ListFilter::Prefix},
        {.shown =
             shownColumn(u"session_kind"_s, SessionList::tr("Kind"), Kind::Code, u"session_kind"_s),
         .sql = {u"g.kind"_s}},
        {.shown = shownColumn(u"on"_s, SessionList::tr("Day"), Kind::Day), .sql = {u"g.on_day"_s}},
        {.shown = shownColumn(u"begins"_s, SessionList::tr("Begins")), .sql = {u"g.begins_at"_s}},
        {.shown = shownColumn(u"session_state"_s, SessionList::tr("State"), Kind::State),
         .sql = {uR"((CASE WHEN e.state IS NOT NULL THEN e.state WHEN g.on_day > '%1' THEN 'planned'
             WHEN g.on_day = '%1' THEN 'today' ELSE 'to_close' END))"_s.arg(today)}},
        {.shown = shownColumn(u"people"_s, SessionList::tr("Entered"), Kind::Number),
         .sql = {peopleOn(u"TRUE"_s)}},
        {.shown = shownColumn(u"present"_s, SessionList::tr("Present"), Kind::Number),
         .sql = {peopleOn(u"t.attendance = 'present'"_s)}},
        {.shown = shownColumn(u"signed"_s, SessionList::tr("Signed"), Kind::Number),
         .sql = {peopleOn(u"t.signed = 1"_s)}},
        {.shown = shownColumn(u"place"_s, SessionList::tr("Place")),
         .sql = {u"g.place"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"minutes"_s, SessionList::tr("Minutes"), Kind::Number),
         .sql = {u"g.minutes"_s}},
        {.shown = asideColumn(u"places"_s, SessionList::tr("Places"), Kind::Number),
         .sql = {u"g.places"_s},
         .nullable = true},
        {.shown = asideColumn(u"officer"_s, SessionList::tr("Led by")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"cancel_reason"_s, SessionList::tr("Cancelled because"), Kind::Code,
                              u"session_cancel_reason"_s),
         .sql = {u"coalesce(e.reason, '')"_s}},
        {.shown = asideColumn(u"office"_s, SessionList::tr("Office"), Kind::Number),
         .sql = {u"g.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> sessionsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context,
                                     [&clock](Engine) { return defineSessions(clock.today()); });
}

}  // namespace zhiqiao
