// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/group_session.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zhiqiao {

namespace {

struct GroupSessions {
    Q_DECLARE_TR_FUNCTIONS(GroupSessions)
};

/// How much a mark says; of two rows of one person the higher stands.
int weightOf(const SessionPlace& place) {
    if (place.removed) return -1;
    switch (place.mark.attendance) {
    case Attendance::Present: return place.mark.isSigned ? 4 : 3;
    case Attendance::Excused: return 2;
    case Attendance::Absent: return 1;
    case Attendance::Unmarked: break;
    }
    return 0;
}

}  // namespace

QStringView codeOf(SessionState state) {
    return state == SessionState::Held        ? u"held"
           : state == SessionState::Cancelled ? u"cancelled"
                                              : u"planned";
}

const std::array<AttendanceRow, 4>& attendances() {
    static const std::array<AttendanceRow, 4> rows{{{Attendance::Unmarked, u""},
                                                    {Attendance::Present, u"present"},
                                                    {Attendance::Absent, u"absent"},
                                                    {Attendance::Excused, u"excused"}}};
    return rows;
}

QStringView codeOf(Attendance attendance) {
    return std::ranges::find(attendances(), attendance, &AttendanceRow::attendance)->code;
}

std::optional<Attendance> attendanceOf(QStringView code) {
    const auto found = std::ranges::find(attendances(), code, &AttendanceRow::code);
    return found == attendances().end() ? std::nullopt : std::optional(found->attendance);
}

std::vector<SessionPlace> onePerPerson(std::vector<SessionPlace> places) {
    std::ranges::sort(places, [](const SessionPlace& a, const SessionPlace& b) {
        return std::tuple(-weightOf(a), a.number, a.id.value()) <
               std::tuple(-weightOf(b), b.number, b.id.value());
    });
    std::set<PersonId> seen;
    std::erase_if(places, [&](const SessionPlace& one) { return !seen.insert(one.person).second; });
    std::ranges::sort(
        places, {}, [](const SessionPlace& one) { return std::pair(one.number, one.id.value()); });
    return places;
}

std::set<PersonId> waitingOf(const std::vector<SessionPlace>& places, std::optional<int> seats) {
    std::set<PersonId> waiting;
    if (!seats) return waiting;
    int before = 0;
    for (const auto& one : places) {
        if (one.removed || one.mark.attendance == Attendance::Excused) continue;
        if (before++ >= *seats && one.mark.attendance == Attendance::Unmarked)
            waiting.insert(one.person);
    }
    return waiting;
}

SessionYield yieldOf(const SessionKind& kind, const AttendanceMark& mark) {
    if (mark.attendance != Attendance::Present) return SessionYield::Nothing;
    return mark.isSigned ? kind.becomes : SessionYield::AttendanceOnly;
}

QString whyOnlyAttendance(const SessionKind& kind, const AttendanceMark& mark) {
    if (yieldOf(kind, mark) != SessionYield::AttendanceOnly) return {};
    return kind.becomes == SessionYield::AttendanceOnly
               ? GroupSessions::tr("does not count: %1 is an attendance only").arg(kind.name)
               : GroupSessions::tr("does not count: not signed");
}

}  // namespace zhiqiao
