// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sessions/group_session.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

/// Of a session `g` with its end `e`, which may be missing; read by sessionAt().
#define ZHIQIAO_SESSION_COLUMNS_OF                                                      \
    u"g.id, g.kind, g.topic, g.on_day, g.begins_at, g.minutes, g.place, g.officer_id, " \
    u"g.places, g.row_version, e.state, e.reason, g.office_id, g.staff_id, g.recorded_at "
#define ZHIQIAO_SESSION_COLUMNS \
    ZHIQIAO_SESSION_COLUMNS_OF  \
    u"FROM group_session g LEFT JOIN session_end e ON e.session_id = g.id "
inline constexpr int kSessionColumns = 15;

/// Of a place `t`; read by placeAt().
#define ZHIQIAO_PLACE_COLUMNS u"t.id, t.person_id, t.number, t.attendance, t.signed, t.removed "
inline constexpr int kPlaceColumns = 6;

/// 1 when a record was made of the place `t` that nobody withdrew.
#define ZHIQIAO_PLACE_RECORDED                                                     \
    u"CASE WHEN EXISTS (SELECT 1 FROM session_record sr WHERE sr.place_id = t.id " \
    u"AND NOT EXISTS (SELECT 1 FROM service sc WHERE sc.corrects = sr.id "         \
    u"AND sc.kind = 'withdrawal')) THEN 1 ELSE 0 END "

[[nodiscard]] GroupSession sessionAt(const Rows& rows);
[[nodiscard]] SessionPlace placeAt(const Rows& rows, int from);

}  // namespace zhiqiao
