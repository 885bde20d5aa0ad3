// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_sessions.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnSessions {
    Q_DECLARE_TR_FUNCTIONS(OwnSessions)
};

}  // namespace

QString visitState(const SessionVisit& visit) {
    if (visit.place.removed) return u"removed"_s;
    if (visit.session.state != SessionState::Held) return codeOf(visit.session.state).toString();
    const auto& attendance = visit.place.mark.attendance;
    return codeOf(attendance == Attendance::Unmarked ? Attendance::Absent : attendance).toString();
}

QString visitInWords(const SessionVisit& visit) {
    const auto state = visitState(visit);
    if (state == u"removed"_s) return OwnSessions::tr("taken off the roster");
    if (state == u"planned"_s) return OwnSessions::tr("entered");
    if (state == u"cancelled"_s) return OwnSessions::tr("the session was cancelled");
    if (state == u"absent"_s) return OwnSessions::tr("absent");
    if (state == u"excused"_s) return OwnSessions::tr("excused");
    return visit.place.mark.isSigned ? OwnSessions::tr("present, signed")
                                     : OwnSessions::tr("present, not signed");
}

QJsonArray visitsJson(const std::vector<SessionVisit>& visits) {
    QJsonArray array;
    for (const auto& visit : visits)
        array.append(QJsonObject{{u"kind"_s, visit.session.facts.kind},
                                 {u"topic"_s, visit.session.facts.topic},
                                 {u"on"_s, visit.session.facts.on.toString(Qt::ISODate)},
                                 {u"place"_s, visit.session.facts.place},
                                 {u"state"_s, visitState(visit)},
                                 {u"signed"_s, visit.place.mark.isSigned}});
    return array;
}

std::vector<OwnRecordingLine> visitLines(const CodeBook& lists,
                                         const std::vector<SessionVisit>& visits) {
    std::vector<OwnRecordingLine> lines;
    for (const auto& visit : visits)
        lines.push_back({OwnSessions::tr("Group sessions"), visit.session.facts.on,
                         u"%1：%2"_s.arg(lists.name(u"session_kind"_s, visit.session.facts.kind),
                                         visit.session.facts.topic),
                         visitInWords(visit)});
    return lines;
}

}  // namespace zhiqiao
