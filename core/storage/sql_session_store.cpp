// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_session_store.h"

#include "core/security/office_store.h"
#include "core/storage/session_rows.h"
#include "core/storage/sql_cells.h"

#include <QHash>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSession{"group_session.find",
                             u"SELECT " ZHIQIAO_SESSION_COLUMNS u"WHERE g.id = :id"};
constexpr Statement kLockSession{"group_session.hold",
                                 u"SELECT id FROM group_session WHERE id = :id FOR NO KEY UPDATE"};
constexpr Statement kAddSession{"group_session.add",
                                uR"(
    INSERT INTO group_session (id, kind, topic, on_day, begins_at, minutes, place, officer_id,
        places, row_version, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :kind, :topic, :on_day, :begins, :minutes, :place, :officer, :places, 1, :office,
        :staff, :operation, :recorded))"};
constexpr Statement kChangeSession{"group_session.change",
                                   uR"(
    UPDATE group_session SET kind = :kind, topic = :topic, on_day = :on_day, begins_at = :begins,
        minutes = :minutes, place = :place, officer_id = :officer, places = :places,
        row_version = row_version + 1
    WHERE id = :id AND row_version = :expected)"};
constexpr Statement kEndSession{"session_end.add",
                                uR"(
    INSERT INTO session_end (id, session_id, state, reason, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :session, :state, :reason, :office, :staff, :operation, :recorded))"};
constexpr Statement kReopenSession{"session_end.remove",
                                   u"DELETE FROM session_end WHERE session_id = :session"};

constexpr Statement kRoster{
    "session_place.of_session",
    u"SELECT"
    u" " ZHIQIAO_PLACE_COLUMNS u"FROM session_place t WHERE t.session_id = :session ORDER BY t.id"};
constexpr Statement kLastNumber{
    "session_place.last",
    u"SELECT coalesce(max(number), 0) FROM session_place WHERE session_id = :session"};
constexpr Statement kAddPlace{"session_place.add",
                              uR"(
    INSERT INTO session_place (id, session_id, person_id, number, attendance, signed, removed,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :session, :who, :number, '', 0, 0, :office, :staff, :operation, :recorded))"};
// All rows of one person since a merge: they say the same from now on.
constexpr Statement kPutPlace{"session_place.put",
                              uR"(
    UPDATE session_place SET number = :number, attendance = :attendance, signed = :signed,
        removed = :removed
    WHERE session_id = :session AND person_id = :who)"};

constexpr Statement kVisits{"session_place.of_person",
                            u"SELECT " ZHIQIAO_SESSION_COLUMNS_OF
                            u", " ZHIQIAO_PLACE_COLUMNS u", " ZHIQIAO_PLACE_RECORDED
                            u"FROM session_place t JOIN group_session g ON g.id = t.session_id "
                            u"LEFT JOIN session_end e ON e.session_id = g.id "
                            u"WHERE t.person_id = :who "
                            u"ORDER BY g.on_day, g.id, t.id"};

void bindSession(QVariantMap& binds, const SessionFacts& facts) {
    binds[u"kind"_s] = facts.kind;
    binds[u"topic"_s] = facts.topic;
    binds[u"on_day"_s] = bound(facts.on);
    binds[u"begins"_s] = facts.begins;
    binds[u"minutes"_s] = facts.minutes;
    binds[u"place"_s] = facts.place;
    binds[u"officer"_s] = facts.officer.value();
    binds[u"places"_s] = bound(facts.places ? std::optional<qint64>(*facts.places) : std::nullopt);
}

QVariantMap placeBinds(GroupSessionId session, const SessionPlace& place) {
    return {{u"session"_s, session.value()},
            {u"who"_s, place.person.value()},
            {u"number"_s, place.number},
            {u"attendance"_s, codeOf(place.mark.attendance).toString()},
            {u"signed"_s, int(place.mark.isSigned)},
            {u"removed"_s, int(place.removed)}};
}

Result<int> lastNumber(Database& database, GroupSessionId session) {
    auto row = database.run(kLastNumber, {{u"session"_s, session.value()}});
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 0;
}

}  // namespace

Result<GroupSession> SqlSessionStore::add(const Act& act, const SessionFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id}};
    bindSession(binds, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddSession, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(GroupSessionId(*id));
}

Result<GroupSession> SqlSessionStore::change(const Act& act, GroupSessionId id, int rowVersion,
                                             const SessionFacts& facts) {
    const auto before = hold(act, id);
    if (!before) return before;
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"id"_s, id.value()}, {u"expected"_s, rowVersion}};
    bindSession(binds, facts);
    auto saved = (*database)->run(kChangeSession, binds);
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    QVariantMap replaced{{u"id"_s, id.value()}};
    bindSession(replaced, before->facts);
    noteReplaced(**database, kChangeSession, replaced);
    return find(id);
}

Result<GroupSession> SqlSessionStore::find(GroupSessionId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kSession, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return sessionAt(*row);
}

Result<GroupSession> SqlSessionStore::hold(const Act&, GroupSessionId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    // SQLite has one writer at a time.
    if (!(*database)->isSqlite())
        if (auto locked = (*database)->run(kLockSession, {{u"id"_s, id.value()}}); !locked)
            return fail(locked.error());
    return find(id);
}

Result<GroupSession> SqlSessionStore::end(const Act& act, GroupSessionId id, SessionState state,
                                          const QString& reason) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto row = takeRecordIds(**database, act.office());
    if (!row) return fail(row.error());
    QVariantMap binds{{u"id"_s, *row},
                      {u"session"_s, id.value()},
                      {u"state"_s, codeOf(state).toString()},
                      {u"reason"_s, reason}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*row).text();
    if (auto added = (*database)->run(kEndSession, binds); !added)
        return fail(constraintAs(added.error(), changedElsewhere()));
    return find(id);
}

Result<GroupSession> SqlSessionStore::reopen(const Act&, GroupSessionId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto before = find(id);
    if (!before) return before;
    const QVariantMap binds{{u"session"_s, id.value()}};
    if (auto gone = (*database)->run(kReopenSession, binds); !gone) return fail(gone.error());
    noteReplaced(**database, kReopenSession,
                 {{u"session"_s, id.value()},
                  {u"state"_s, codeOf(before->state).toString()},
                  {u"reason"_s, before->reason}});
    return find(id);
}

Result<std::vector<SessionPlace>> SqlSessionStore::roster(GroupSessionId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kRoster, {{u"session"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<SessionPlace> places;
    while (rows->next()) places.push_back(placeAt(*rows, 0));
    return onePerPerson(std::move(places));
}

Result<std::vector<SessionPlace>> SqlSessionStore::enter(const Act& act, GroupSessionId id,
                                                         const std::vector<PersonId>& people) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto known = roster(id);
    if (!known) return fail(known.error());
    auto number = lastNumber(**database, id);
    if (!number) return fail(number.error());
    std::vector<SessionPlace> entered;
    for (const auto person : people) {
        const auto before = std::ranges::find(*known, person, &SessionPlace::person);
        SessionPlace place{.id = SessionPlaceId(0), .person = person, .number = ++*number};
        if (before != known->end()) {
            place.id = before->id;
            if (auto back = put(act, id, {place}); !back) return fail(back.error());
        } else {
            const auto row = takeRecordIds(**database, act.office());
            if (!row) return fail(row.error());
            place.id = SessionPlaceId(*row);
            QVariantMap binds{{u"id"_s, *row},
                              {u"session"_s, id.value()},
                              {u"who"_s, person.value()},
                              {u"number"_s, place.number}};
            bindAct(binds, act);
            binds[u"operation"_s] = act.operation().row(*row).text();
            if (auto added = (*database)->run(kAddPlace, binds); !added)
                return fail(constraintAs(added.error(), recordNotFound()));
        }
        entered.push_back(place);
    }
    return entered;
}

Result<> SqlSessionStore::put(const Act&, GroupSessionId id,
                              const std::vector<SessionPlace>& places) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto known = roster(id);
    if (!known) return fail(known.error());
    for (const auto& place : places) {
        const auto before = std::ranges::find(*known, place.person, &SessionPlace::person);
        if (before == known->end()) return fail(recordNotFound());
        if (auto saved = (*database)->run(kPutPlace, placeBinds(id, place)); !saved)
            return fail(saved.error());
        noteReplaced(**database, kPutPlace, placeBinds(id, *before));
    }
    return {};
}

Result<std::vector<SessionVisit>> SqlSessionStore::visitsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kVisits, {{u"who"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<SessionVisit> visits;
    while (rows->next()) {
        SessionVisit visit{sessionAt(*rows), placeAt(*rows, kSessionColumns),
                           rows->number(kSessionColumns + kPlaceColumns) != 0};
        if (visits.empty() || visits.back().session.id != visit.session.id) {
            visits.push_back(std::move(visit));
            continue;
        }
        auto& told = visits.back();  // twins merged since
        told.recorded = told.recorded || visit.recorded;
        told.place = onePerPerson({told.place, visit.place}).front();
    }
    return visits;
}

}  // namespace zhiqiao
