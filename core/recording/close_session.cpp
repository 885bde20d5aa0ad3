// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/close_session.h"

#include "core/casework/case_file.h"
#include "core/casework/service_correction.h"
#include "core/recording/session_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CloseSession {
    Q_DECLARE_TR_FUNCTIONS(CloseSession)
};

Error closingConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

ActRequest aboutClosing(std::string_view name, const OperationId& operation,
                        GroupSessionId session) {
    return {.name = name,
            .operation = operation,
            .subject = "session",
            .subjectId = session.value(),
            .right = Right::ServiceWrite};
}

Result<> mayClose(const GroupSession& session, QDate today) {
    if (session.state != SessionState::Planned) return fail(sessionNotPlanned());
    if (session.facts.on <= today) return {};
    return fail({.kind = Error::Kind::Invalid,
                 .code = "session.not_yet",
                 .message = CloseSession::tr("The session is on %1 and has not been held yet.")
                                .arg(session.facts.on.toString(Qt::ISODate)),
                 .hint = CloseSession::tr("Close it on its day or later."),
                 .detail = u"field=session"_s});
}

Result<QHash<PersonId, CaseStanding>> heldStandings(const SessionPorts& ports, const Act& act,
                                                    const std::vector<PersonId>& people) {
    const auto cases = ports.cases.holdCases(act, people);
    if (!cases) return fail(cases.error());
    QHash<PersonId, CaseStanding> byPerson;
    for (const auto& one : *cases) byPerson.insert(one.person, one);
    return byPerson;
}

/// Makes the record of each place that comes to one.
Result<> recordPlaces(const CloseSessionPorts& ports, const Act& act, const GroupSession& session,
                      const std::vector<SessionPlace>& places, ClosedSession& done) {
    const auto kind = kindOfSession(ports.sessions.kinds, session);
    if (!kind) return fail(kind.error());
    const auto reach = ActorReach::of(ports.sessions.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    std::vector<SessionPlace> owed;
    std::vector<PersonId> people;
    for (const auto& place : places) {
        if (yieldOf(*kind, place.mark) != SessionYield::Nothing) ++done.present;
        if (!yieldsRecord(*kind, place.mark)) continue;
        owed.push_back(place);
        people.push_back(place.person);
    }
    const auto standings = heldStandings(ports.sessions, act, people);
    if (!standings) return fail(standings.error());
    for (const auto& place : owed) {
        const auto standing = standings->constFind(place.person);
        const auto may =
            mayRecordPlace(ports.casework, standing == standings->cend() ? nullptr : &*standing,
                           *reach, act.today());
        if (!may && may.error().kind == Error::Kind::Internal) return fail(may.error());
        if (!may) {
            done.left.push_back({place.person, may.error()});
            continue;
        }
        const auto counts = recordPlace(ports, act, session, *kind, place);
        if (!counts) return fail(counts.error());
        ++done.recorded;
        if (*counts) ++done.counted;
    }
    return {};
}

Error movedSince(PersonId person) {
    return closingConflict(
        "session.moved_since",
        CloseSession::tr("Record number %1 is outside your cases now.").arg(person.value()),
        CloseSession::tr("Correct the people one by one; whoever serves that person now does it "
                         "there."));
}

/// Everybody is still within the actor's rights, and waits for the act.
Result<> checkAllWithin(const CloseSessionPorts& ports, const Act& act,
                        const std::vector<SessionRecord>& records) {
    const auto reach = ActorReach::of(ports.sessions.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    std::vector<PersonId> people;
    for (const auto& record : records) people.push_back(record.person);
    const auto standings = heldStandings(ports.sessions, act, people);
    if (!standings) return fail(standings.error());
    for (const auto person : people) {
        const auto standing = standings->constFind(person);
        if (standing == standings->cend()) return fail(recordNotFound());
        if (!reach->contains(standing->where)) return fail(movedSince(person));
    }
    return {};
}

/// Every record that is left has to be free to go, or none goes.
Result<std::vector<SessionRecord>> goingRecords(const CloseSessionPorts& ports, const Act& act,
                                                const GroupSession& session) {
    auto records = ports.sessions.sessions.recordsOf(session.id);
    if (!records) return records;
    if (auto within = checkAllWithin(ports, act, *records); !within) return fail(within.error());
    for (const auto& record : *records) {
        if (!record.free)
            return fail(closingConflict(
                "session.built_upon",
                CloseSession::tr("A record of the session was corrected, printed, merged or "
                                 "erased since, or belongs to a campaign or a ticket."),
                CloseSession::tr("Correct the people one by one.")));
        if (auto open =
                checkNotClosed(ports.casework, record.person, session.facts.on, act.today());
            !open)
            return fail(open.error());
        if (auto held = ports.casework.services.hold(act, record.person); !held)
            return fail(held.error());
    }
    return records;
}

Error sessionNotHeld() {
    return closingConflict("session.not_held", CloseSession::tr("The session was not closed yet."),
                           CloseSession::tr("Mark its people on the roster."));
}

}  // namespace

Result<ClosedSession> closeSession(const CloseSessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session) {
    return ports.sessions.transactions.run(
        actor, aboutClosing("session.close", operation, session),
        [&](const Act& act) -> Result<ClosedSession> {
            const auto held = ports.sessions.sessions.hold(act, session);
            if (!held) return fail(held.error());
            if (auto may = mayClose(*held, act.today()); !may) return fail(may.error());
            const auto opened = readSession(ports.sessions.sessions, session);
            if (!opened) return fail(opened.error());
            auto ended = ports.sessions.sessions.end(act, session, SessionState::Held, {});
            if (!ended) return fail(ended.error());
            ClosedSession done{.session = *std::move(ended)};
            if (auto made = recordPlaces(ports, act, *held, opened->places, done); !made)
                return fail(made.error());
            return done;
        });
}

Result<int> reopenSession(const CloseSessionPorts& ports, const Actor& actor,
                          const OperationId& operation, GroupSessionId session) {
    return ports.sessions.transactions.run(
        actor, aboutClosing("session.reopen", operation, session),
        [&](const Act& act) -> Result<int> {
            auto& store = ports.sessions.sessions;
            const auto held = store.hold(act, session);
            if (!held) return fail(held.error());
            if (held->state != SessionState::Held) return fail(sessionNotHeld());
            const auto going = goingRecords(ports, act, *held);
            if (!going) return fail(going.error());
            if (auto gone = store.takeBack(act, *going); !gone) return fail(gone.error());
            if (auto open = store.reopen(act, session); !open) return fail(open.error());
            for (const auto& record : *going)
                if (auto done = refreshPerson(ports.casework, act, record.person); !done)
                    return fail(done.error());
            return int(going->size());
        });
}

Result<CorrectedPlace> correctAttendance(const CloseSessionPorts& ports, const Actor& actor,
                                         const OperationId& operation, GroupSessionId session,
                                         PersonId person, const AttendanceMark& mark) {
    auto request = aboutClosing("session.correct", operation, session);
    request.others = {{u"person"_s, person.value()}};
    return ports.sessions.transactions.run(
        actor, request, [&](const Act& act) -> Result<CorrectedPlace> {
            auto& store = ports.sessions.sessions;
            const auto held = store.hold(act, session);
            if (!held) return fail(held.error());
            if (held->state != SessionState::Held) return fail(sessionNotHeld());
            const auto kind = kindOfSession(ports.sessions.kinds, *held);
            if (!kind) return fail(kind.error());
            auto corrected = putCorrected(ports, act, *held, person, settledMark(mark));
            if (!corrected) return corrected;
            const auto standing = standingRecord(ports, *held, person);
            if (!standing) return fail(standing.error());
            const bool owed = yieldsRecord(*kind, corrected->after.mark);
            if (owed == standing->has_value()) return corrected;
            if (auto open = checkNotClosed(ports.casework, person, held->facts.on, act.today());
                !open)
                return fail(open.error());
            if (!owed) {
                corrected->withdrawn = true;
                if (auto gone = withdrawRecord(ports, act, person, **standing); !gone)
                    return fail(gone.error());
                return corrected;
            }
            const auto counts = recordPlace(ports, act, *held, *kind, corrected->after);
            if (!counts) return fail(counts.error());
            corrected->made = true;
            corrected->counts = *counts;
            return corrected;
        });
}

}  // namespace zhiqiao
