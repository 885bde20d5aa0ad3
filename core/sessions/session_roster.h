// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/actor_reach.h"
#include "core/sessions/session_acts.h"

namespace zhiqiao {

// Acts on the roster of a planned session. Each tells the places as they stood before: putting
// these back takes it back. Errors of all: session.not_planned (Conflict); record.not_found,
// right.denied, right.out_of_scope.

/// Somebody who was not entered, and why: record.not_found, right.out_of_scope; session.merged,
/// session.erased, session.entered_already (Conflict).
struct NotEntered {
    PersonId person;
    Error error;
};

struct RosterChange {
    std::vector<SessionPlace> before = {};  ///< of those it was done to; new ones as removed
    std::vector<SessionPlace> after = {};
    std::set<PersonId> waiting = {};    ///< of those entered by it
    std::vector<NotEntered> left = {};  ///< without effect on the others
};

/// One act, however many people; each once. Whoever comes when all places are taken waits.
/// Nothing is kept when nobody can be entered. Errors also: session.nobody (Invalid).
Result<RosterChange> enterPeople(const SessionPorts& ports, const Actor& actor,
                                 const OperationId& operation, GroupSessionId session,
                                 const std::vector<PersonId>& people);

/// Errors also: session.not_on_roster (NotFound) for one of them, and nothing is kept.
Result<RosterChange> removePeople(const SessionPorts& ports, const Actor& actor,
                                  const OperationId& operation, GroupSessionId session,
                                  const std::vector<PersonId>& people);

/// The same mark for all of them. Who signed was there; who was not there signed nothing.
/// Errors also: session.not_on_roster; session.not_yet (Invalid) before its day, but for who
/// excuses himself.
Result<RosterChange> markPeople(const SessionPorts& ports, const Actor& actor,
                                const OperationId& operation, GroupSessionId session,
                                const std::vector<PersonId>& people, const AttendanceMark& mark);

/// Who comes in and shows an identity number is there, and on the roster from then on; what was
/// signed stays signed. Errors also: session.not_yet; session.unknown_number (NotFound);
/// session.merged, session.erased.
Result<RosterChange> attendByNumber(const SessionPorts& ports, const Actor& actor,
                                    const OperationId& operation, GroupSessionId session,
                                    const QString& number);

/// The places as they stood before another act.
Result<> putBack(const SessionPorts& ports, const Actor& actor, const OperationId& operation,
                 GroupSessionId session, const std::vector<SessionPlace>& before);

/// As it is kept: a signature makes present, and absence unsigned.
[[nodiscard]] AttendanceMark settledMark(AttendanceMark mark);

/// What forbids to write about the person on a roster: right.out_of_scope, session.merged,
/// session.erased. Nothing there: record.not_found.
Result<> mayEnter(const CaseStanding* standing, const ActorReach& reach);

}  // namespace zhiqiao
