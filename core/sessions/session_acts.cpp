// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_acts.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionActs {
    Q_DECLARE_TR_FUNCTIONS(SessionActs)
};

Error wrongSession(std::string_view code, const QString& message, const QString& hint,
                   const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

/// "14:30" of "14:30", "14：30", "1430"; nothing of anything else.
QString readTime(const QString& typed) {
    auto text = typed.trimmed();
    text.replace(u'：', u':');
    auto time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid()) time = QTime::fromString(text, u"Hmm"_s);
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

Result<> checkWhen(const SessionFacts& facts) {
    if (!facts.on.isValid())
        return fail(wrongSession("session.bad_day", SessionActs::tr("The session has no day."),
                                 SessionActs::tr("Enter the day it is on."), u"on"_s));
    if (facts.begins.isEmpty())
        return fail(wrongSession("session.bad_time",
                                 SessionActs::tr("The time it begins at cannot be read."),
                                 SessionActs::tr("Type it like 14:30."), u"begins"_s));
    if (facts.minutes < 1 || facts.minutes > kMostSessionMinutes)
        return fail(
            wrongSession("session.bad_minutes", SessionActs::tr("How many minutes does it take?"),
                         SessionActs::tr("From 1 to %1.").arg(kMostSessionMinutes), u"minutes"_s));
    return {};
}

Result<> checkOfficer(const OfficeStore& offices, StaffId officer) {
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    if (std::ranges::find(*staff, officer, &Staff::id) != staff->end()) return {};
    return fail(wrongSession("session.unknown_officer",
                             SessionActs::tr("Nobody of the staff leads the session."),
                             SessionActs::tr("Choose who leads it."), u"officer"_s));
}

/// The facts as they are kept.
Result<SessionFacts> checkedSession(const SessionPorts& ports, SessionFacts facts) {
    facts.topic = facts.topic.simplified();
    facts.place = facts.place.simplified();
    facts.begins = readTime(facts.begins);
    if (auto when = checkWhen(facts); !when) return fail(when.error());
    if (!ports.kinds.find(facts.kind, facts.on))
        return fail(wrongSession("session.unknown_kind",
                                 SessionActs::tr("There is no such kind of session on that day."),
                                 SessionActs::tr("Choose one of the list."), u"kind"_s));
    if (facts.topic.isEmpty())
        return fail(wrongSession("session.no_topic", SessionActs::tr("The session has no topic."),
                                 SessionActs::tr("Name it as it is announced."), u"topic"_s));
    if (facts.place.isEmpty())
        return fail(wrongSession("session.no_place", SessionActs::tr("Where is it?"),
                                 SessionActs::tr("Name the room or the hall."), u"place"_s));
    if (facts.places && (*facts.places < 1 || *facts.places > kMostSessionPlaces))
        return fail(wrongSession("session.bad_places",
                                 SessionActs::tr("The number of places cannot be."),
                                 SessionActs::tr("From 1 to %1, or none when there is no limit.")
                                     .arg(kMostSessionPlaces),
                                 u"places"_s));
    if (auto led = checkOfficer(ports.offices, facts.officer); !led) return fail(led.error());
    return facts;
}

ActRequest aboutSession(std::string_view name, const OperationId& operation, GroupSessionId session,
                        Right right = Right::ServiceWrite) {
    return {.name = name,
            .operation = operation,
            .subject = "session",
            .subjectId = session.value(),
            .right = right};
}

}  // namespace

Error sessionNotPlanned() {
    return {.kind = Error::Kind::Conflict,
            .code = "session.not_planned",
            .message = SessionActs::tr("The session was held or cancelled."),
            .hint = SessionActs::tr("Take that back first, or correct single people.")};
}

Result<GroupSession> makeSession(const SessionPorts& ports, const Actor& actor,
                                 const OperationId& operation, const SessionFacts& typed) {
    const auto facts = checkedSession(ports, typed);
    if (!facts) return fail(facts.error());
    return ports.transactions.run(actor,
                                  {.name = "session.make",
                                   .operation = operation,
                                   .subject = "office",
                                   .subjectId = actor.office.value(),
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) { return ports.sessions.add(act, *facts); });
}

Result<GroupSession> changeSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session,
                                   int rowVersion, const SessionFacts& typed) {
    const auto facts = checkedSession(ports, typed);
    if (!facts) return fail(facts.error());
    return ports.transactions.run(actor, aboutSession("session.change", operation, session),
                                  [&](const Act& act) -> Result<GroupSession> {
                                      const auto held = ports.sessions.hold(act, session);
                                      if (!held) return held;
                                      if (held->state != SessionState::Planned)
                                          return fail(sessionNotPlanned());
                                      return ports.sessions.change(act, session, rowVersion,
                                                                   *facts);
                                  });
}

Result<GroupSession> cancelSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session,
                                   const QString& reason) {
    if (!ports.codes.lists.has(u"session_cancel_reason"_s, reason))
        return fail(wrongSession("session.no_reason", SessionActs::tr("Why is it cancelled?"),
                                 SessionActs::tr("Choose a reason from the list."), u"reason"_s));
    return ports.transactions.run(actor, aboutSession("session.cancel", operation, session),
                                  [&](const Act& act) -> Result<GroupSession> {
                                      const auto held = ports.sessions.hold(act, session);
                                      if (!held) return held;
                                      if (held->state != SessionState::Planned)
                                          return fail(sessionNotPlanned());
                                      return ports.sessions.end(act, session,
                                                                SessionState::Cancelled, reason);
                                  });
}

Result<GroupSession> resumeSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session) {
    return ports.transactions.run(
        actor, aboutSession("session.resume", operation, session),
        [&](const Act& act) -> Result<GroupSession> {
            const auto held = ports.sessions.hold(act, session);
            if (!held) return held;
            if (held->state != SessionState::Cancelled)
                return fail(Error{.kind = Error::Kind::Conflict,
                                  .code = "session.not_cancelled",
                                  .message = SessionActs::tr("The session is not cancelled."),
                                  .hint = SessionActs::tr("There is nothing to take back.")});
            return ports.sessions.reopen(act, session);
        });
}

Result<OpenedSession> readSession(const SessionStore& sessions, GroupSessionId session) {
    const auto found = sessions.find(session);
    if (!found) return fail(found.error());
    auto places = sessions.roster(session);
    if (!places) return fail(places.error());
    std::erase_if(*places, &SessionPlace::removed);
    auto waiting = waitingOf(*places, found->facts.places);
    return OpenedSession{*found, *std::move(places), std::move(waiting)};
}

Result<OpenedSession> openSession(const SessionPorts& ports, const Actor& actor,
                                  GroupSessionId session) {
    return ports.transactions.run(
        actor, aboutSession("session.view", OperationId::make(), session, Right::PersonRead),
        [&](const Act&) { return readSession(ports.sessions, session); });
}

}  // namespace zhiqiao
