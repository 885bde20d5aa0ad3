// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_leave_store.h"

#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddLeave{"staff_leave.add",
                              uR"(
    INSERT INTO staff_leave (id, away_id, cover_id, from_day, until_day, reason, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :away, :cover, :from, :until, :reason, :office, :staff, :operation, :recorded))"};
constexpr Statement kEndLeave{"staff_leave.end",
                              uR"(
    UPDATE staff_leave SET ended_on = :from, end_operation_id = :operation
    WHERE id = :id AND ended_on IS NULL)"};

#define ZHIQIAO_LEAVE                                                                      \
    u"SELECT l.id, l.away_id, l.cover_id, l.from_day, l.until_day, l.reason, l.ended_on, " \
    u"l.office_id, l.staff_id, l.recorded_at FROM staff_leave l "
constexpr Statement kLeave{"staff_leave.find", ZHIQIAO_LEAVE u"WHERE l.id = :id"};
constexpr Statement kLeavesOfOffice{
    "staff_leave.of_office",
    ZHIQIAO_LEAVE u"WHERE l.office_id = :office ORDER BY l.from_day, l.id & 1099511627775"};
#undef ZHIQIAO_LEAVE

StaffLeave leaveAt(const Rows& rows) {
    return {.id = LeaveId(rows.id(0)),
            .facts = {.away = StaffId(rows.id(1)),
                      .cover = StaffId(rows.id(2)),
                      .from = rows.day(3),
                      .until = rows.day(4),
                      .reason = rows.text(5)},
            .endedOn = rows.optionalDay(6),
            .recorded = stampAt(rows, 7)};
}

}  // namespace

Result<StaffLeave> SqlLeaveStore::add(const Act& act, const LeaveDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"away"_s, draft.away.value()},
                      {u"cover"_s, draft.cover.value()},
                      {u"from"_s, bound(draft.from)},
                      {u"until"_s, bound(draft.until)},
                      {u"reason"_s, draft.reason}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddLeave, binds); !added) return fail(added.error());
    return find(LeaveId(*id));
}

Result<StaffLeave> SqlLeaveStore::end(const Act& act, LeaveId id, QDate from) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto there = find(id); !there) return there;
    auto ended =
        (*database)->run(kEndLeave, {{u"id"_s, id.value()},
                                     {u"from"_s, bound(from)},
                                     {u"operation"_s, act.operation().row(id.value()).text()}});
    if (!ended) return fail(ended.error());
    if (ended->rowsChanged() != 1) return fail(leaveEnded());
    return find(id);
}

Result<std::vector<StaffLeave>> SqlLeaveStore::ofOffice(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLeavesOfOffice, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<StaffLeave> found;
    while (rows->next()) found.push_back(leaveAt(*rows));
    return found;
}

Result<StaffLeave> SqlLeaveStore::find(LeaveId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLeave, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    return leaveAt(*rows);
}

}  // namespace zhiqiao
