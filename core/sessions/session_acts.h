// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/codes/codes.h"
#include "core/people/person_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"
#include "core/sessions/session_store.h"

namespace zhiqiao {

/// What sessions need until they are held; all outlive the call.
struct SessionPorts {
    Transactions& transactions;
    SessionStore& sessions;
    const PersonStore& people;
    AssignmentStore& cases;  ///< who is in charge of the people
    const UserStore& users;
    const OfficeStore& offices;
    const SessionKinds& kinds;
    const Codes& codes;
};

inline constexpr int kMostSessionMinutes = 24 * 60;
inline constexpr int kMostSessionPlaces = 1000;

/// Errors, all Invalid: session.no_topic; session.unknown_kind on its day; session.bad_day;
/// session.bad_time for a beginning that is no HH:mm; session.bad_minutes; session.no_place;
/// session.bad_places; session.unknown_officer. Also right.denied.
Result<GroupSession> makeSession(const SessionPorts& ports, const Actor& actor,
                                 const OperationId& operation, const SessionFacts& facts);
/// The same, and session.not_planned (Conflict) once it was held or cancelled;
/// record.changed_elsewhere, record.not_found, right.out_of_scope.
Result<GroupSession> changeSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session,
                                   int rowVersion, const SessionFacts& facts);

/// `reason`: [session_cancel_reason]. Its roster stays. Errors: session.no_reason (Invalid);
/// session.not_planned (Conflict); record.not_found, right.denied, right.out_of_scope.
Result<GroupSession> cancelSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session,
                                   const QString& reason);
/// Takes a cancellation back. Errors: session.not_cancelled (Conflict); record.not_found,
/// right.denied, right.out_of_scope.
Result<GroupSession> resumeSession(const SessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session);

/// A session with its roster, without those who were removed.
struct OpenedSession {
    GroupSession session;
    std::vector<SessionPlace> places;
    std::set<PersonId> waiting;
};
/// An act itself, like a look at a list. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<OpenedSession> openSession(const SessionPorts& ports, const Actor& actor,
                                  GroupSessionId session);
/// The same without an act, for whoever looked already.
Result<OpenedSession> readSession(const SessionStore& sessions, GroupSessionId session);

[[nodiscard]] Error sessionNotPlanned();  ///< session.not_planned, Conflict

}  // namespace zhiqiao
