// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/session_events.h"

#include "core/casework/own_sessions.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Why somebody who was there has an attendance and nothing more; empty: there is a record, or the
/// person was not there.
QString whyNoMore(const SessionVisit& visit) {
    static const auto kinds = SessionKinds::load().value_or(SessionKinds());
    const auto kind = kinds.find(visit.session.facts.kind, visit.session.facts.on);
    return visit.recorded || !kind ? QString() : whyOnlyAttendance(*kind, visit.place.mark);
}

}  // namespace

std::vector<CaseEvent> sessionEvents(const PersonRecord& record, const CodeBook& lists) {
    std::vector<CaseEvent> events;
    for (const auto& visit : record.recording.visits) {
        const auto& [session, place, recorded] = visit;
        const bool wasThere = place.mark.attendance == Attendance::Present;
        if (session.state != SessionState::Held || place.removed || !wasThere) continue;
        QStringList told{visitInWords(visit), whyNoMore(visit)};
        told.removeAll(QString());
        events.push_back({.kind = EventKind::Session,
                          .record = session.id.value(),
                          .day = session.facts.on,
                          .at = session.recorded.at,
                          .what = u"%1：%2"_s.arg(lists.name(u"session_kind"_s, session.facts.kind),
                                                  session.facts.topic),
                          .byWhom = record.staffName(session.facts.officer),
                          .result = told.join(u" · "_s),
                          .corrects = {}});
    }
    return events;
}

}  // namespace zhiqiao::ui
