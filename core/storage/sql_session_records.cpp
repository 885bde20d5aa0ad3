// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_store.h"
#include "core/storage/session_rows.h"
#include "core/storage/sql_session_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Corrected by another, moved by a merge, which would look for the row again, erased, printed, or
/// named by a ticket or a campaign.
constexpr Statement kSessionRecords{"session_record.of_session",
                                    uR"(
    SELECT r.id, r.place_id, s.person_id,
        CASE WHEN EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)
            OR EXISTS (SELECT 1 FROM person_merge_row w JOIN person_merge m ON m.id = w.merge_id
                AND m.undone_at IS NULL WHERE w.kind = 'service' AND w.row_id = s.id)
            OR EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = s.person_id)
            OR EXISTS (SELECT 1 FROM print_record o WHERE o.subject_id = s.id)
            OR EXISTS (SELECT 1 FROM difficulty y WHERE y.service_id = s.id)
            OR EXISTS (SELECT 1 FROM campaign_mark k WHERE k.kind = 'service'
                AND k.record_id = s.id)
            THEN 0 ELSE 1 END
    FROM session_place t JOIN session_record r ON r.place_id = t.id JOIN service s ON s.id = r.id
    WHERE t.session_id = :session ORDER BY s.id & 1099511627775)"};
constexpr Statement kIncludeInSession{"session_record.add",
                                      uR"(
    INSERT INTO session_record (id, place_id)
    SELECT s.id, t.id FROM service s, session_place t
    WHERE s.id = :service AND t.id = :place RETURNING id)"};
constexpr Statement kTakeSessionAside[] = {
    {"session_record.take_back", u"DELETE FROM session_record WHERE id = :record"},
    {"guidance_sheet.take_back", u"DELETE FROM guidance_sheet WHERE id = :record"}};
/// With the act, so that the journal tells what went and what follows from it is reckoned anew.
constexpr Statement kTakeSessionService{
    "service.take_back_of_session",
    u"DELETE FROM service WHERE id = :record AND person_id = :person AND operation_id <> "
    u":operation"};

}  // namespace

GroupSession sessionAt(const Rows& rows) {
    const auto places = rows.optionalId(8);
    const auto state = rows.text(10);
    return {.id = GroupSessionId(rows.id(0)),
            .facts = {.kind = rows.text(1),
                      .topic = rows.text(2),
                      .on = rows.day(3),
                      .begins = rows.text(4),
                      .minutes = rows.number(5),
                      .place = rows.text(6),
                      .officer = StaffId(rows.id(7)),
                      .places = places ? std::optional(int(*places)) : std::nullopt},
            .state = state == codeOf(SessionState::Held)        ? SessionState::Held
                     : state == codeOf(SessionState::Cancelled) ? SessionState::Cancelled
                                                                : SessionState::Planned,
            .reason = rows.text(11),
            .rowVersion = rows.number(9),
            .recorded = stampAt(rows, 12)};
}

SessionPlace placeAt(const Rows& rows, int from) {
    return {.id = SessionPlaceId(rows.id(from)),
            .person = PersonId(rows.id(from + 1)),
            .number = rows.number(from + 2),
            .mark = {attendanceOf(rows.text(from + 3)).value_or(Attendance::Unmarked),
                     rows.number(from + 4) != 0},
            .removed = rows.number(from + 5) != 0};
}

Result<> SqlSessionStore::include(const Act&, SessionPlaceId place, ServiceId service) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto added = (*database)->run(kIncludeInSession,
                                  {{u"service"_s, service.value()}, {u"place"_s, place.value()}});
    if (!added) return fail(added.error());
    if (!added->next()) return fail(recordNotFound());
    return {};
}

Result<std::vector<SessionRecord>> SqlSessionStore::recordsOf(GroupSessionId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSessionRecords, {{u"session"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<SessionRecord> records;
    while (rows->next())
        records.push_back({ServiceId(rows->id(0)), SessionPlaceId(rows->id(1)),
                           PersonId(rows->id(2)), rows->number(3) != 0});
    return records;
}

Result<> SqlSessionStore::takeBack(const Act& act, const std::vector<SessionRecord>& records) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (const auto& record : records) {
        if (!record.free) continue;
        for (const auto& statement : kTakeSessionAside)
            if (auto gone = (*database)->run(statement, {{u"record"_s, record.service.value()}});
                !gone)
                return fail(gone.error());
        if (auto gone =
                (*database)->run(kTakeSessionService, {{u"record"_s, record.service.value()},
                                                       {u"person"_s, record.person.value()},
                                                       {u"operation"_s, act.operation().text()}});
            !gone)
            return fail(gone.error());
    }
    return {};
}

}  // namespace zhiqiao
