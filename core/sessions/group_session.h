// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/sessions/session_kinds.h"

#include <array>
#include <set>

namespace zhiqiao {

using GroupSessionId = Id<struct GroupSessionTag>;
using SessionPlaceId = Id<struct SessionPlaceTag>;
using ServiceId = Id<struct ServiceTag>;  // as casework names it

/// 集体活动: one gathering of many, on one day.
struct SessionFacts {
    QString kind;  ///< [session_kind]
    QString topic;
    QDate on;
    QString begins;  ///< HH:mm
    int minutes = 0;
    QString place;
    StaffId officer;                 ///< who leads it
    std::optional<int> places = {};  ///< nothing: as many as come
    bool operator==(const SessionFacts&) const = default;
};

enum class SessionState { Planned, Held, Cancelled };
/// Stable, in database and command line: "planned", "held", "cancelled".
[[nodiscard]] QStringView codeOf(SessionState state);

struct GroupSession {
    GroupSessionId id;
    SessionFacts facts;
    SessionState state = SessionState::Planned;
    QString reason = {};  ///< [session_cancel_reason] of a cancelled one
    int rowVersion = 1;
    Stamp recorded;
    bool operator==(const GroupSession&) const = default;
};

enum class Attendance { Unmarked, Present, Absent, Excused };
struct AttendanceRow {
    Attendance attendance;
    QStringView code;  ///< stable, in database and command line; empty: not marked
};
[[nodiscard]] const std::array<AttendanceRow, 4>& attendances();
[[nodiscard]] QStringView codeOf(Attendance attendance);
[[nodiscard]] std::optional<Attendance> attendanceOf(QStringView code);

/// What is said of one person on the sheet. A signature is that of somebody who was there.
struct AttendanceMark {
    Attendance attendance = Attendance::Unmarked;
    bool isSigned = false;
    bool operator==(const AttendanceMark&) const = default;
};

/// One person on the roster.
struct SessionPlace {
    SessionPlaceId id;
    PersonId person;
    int number = 0;  ///< in the order people were entered
    AttendanceMark mark = {};
    bool removed = false;
    bool operator==(const SessionPlace&) const = default;
};

/// Who was never entered, as somebody who was removed.
[[nodiscard]] inline SessionPlace noPlaceOf(PersonId person) {
    return {.id = SessionPlaceId(0), .person = person, .removed = true};
}

/// A record that was made of a place.
struct SessionRecord {
    ServiceId service;
    SessionPlaceId place;
    PersonId person;   ///< whose it is now
    bool free = true;  ///< may be taken back: nothing was built upon it since
    bool operator==(const SessionRecord&) const = default;
};

/// A place in a session, as the person's timeline tells it.
struct SessionVisit {
    GroupSession session;
    SessionPlace place;
    bool recorded = false;  ///< a record was made of it and holds
    bool operator==(const SessionVisit&) const = default;
};

/// Of rows that are one person's since a merge, the one that says most; by number.
[[nodiscard]] std::vector<SessionPlace> onePerPerson(std::vector<SessionPlace> places);

/// Who of a roster has to wait: places go by number, to those who are there first of all; who is
/// excused takes none. `places`: one per person, removed ones too.
[[nodiscard]] std::set<PersonId> waitingOf(const std::vector<SessionPlace>& places,
                                           std::optional<int> seats);

/// What a mark on the sheet of such a session comes to once it was held.
[[nodiscard]] SessionYield yieldOf(const SessionKind& kind, const AttendanceMark& mark);
/// Why somebody who was there has nothing but an attendance; translated, empty when there is more.
[[nodiscard]] QString whyOnlyAttendance(const SessionKind& kind, const AttendanceMark& mark);

}  // namespace zhiqiao
