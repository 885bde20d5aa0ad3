// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/guidance_sheet.h"
#include "core/casework/record_service.h"
#include "core/recording/record_many.h"
#include "core/sessions/session_roster.h"

namespace zhiqiao {

/// What turns places into records; all outlive the call.
struct CloseSessionPorts {
    const CaseworkPorts& casework;
    const SessionPorts& sessions;
    GuidanceSheets& sheets;
};

/// The record a place attended and signed becomes. Nothing: the kind says an attendance.
[[nodiscard]] std::optional<ServiceDraft> recordOfPlace(const GroupSession& session,
                                                        const SessionKind& kind, PersonId person);

struct ClosedSession {
    GroupSession session;
    int present = 0;   ///< persons
    int recorded = 0;  ///< persons a record was made of
    int counted = 0;   ///< persons whose promise it helps to keep
    /// Those no record could be made of though they signed: record.not_found, right.out_of_scope,
    /// session.merged, session.erased, many.ended. They stay on the roster as they are.
    std::vector<LeftOut> left = {};
};

/// The session was held: one act, which makes every record that follows from the roster. Who is
/// not marked was absent. Errors: session.not_yet (Invalid) before its day; session.not_planned
/// (Conflict); session.unknown_kind; record.not_found, right.denied, right.out_of_scope; those of
/// checkService().
Result<ClosedSession> closeSession(const CloseSessionPorts& ports, const Actor& actor,
                                   const OperationId& operation, GroupSessionId session);

/// As if it had never been closed; the journal keeps both. How many records went. Errors:
/// session.not_held (Conflict); session.built_upon (Conflict) when one of the records was
/// corrected, printed, merged or erased since, or belongs to a campaign or a ticket;
/// service.closed (Denied); record.not_found, right.denied, right.out_of_scope. Nothing goes then.
Result<int> reopenSession(const CloseSessionPorts& ports, const Actor& actor,
                          const OperationId& operation, GroupSessionId session);

struct CorrectedPlace {
    SessionPlace before;  ///< as it was; not on the roster: removed
    SessionPlace after;
    bool made = false;       ///< a record was made
    bool withdrawn = false;  ///< the record was withdrawn
    bool counts = false;     ///< the record made does
};

/// What is said of one person of a session that was held, by a new record or the withdrawal of the
/// one there is; who was forgotten comes onto the roster. Errors: session.not_held (Conflict);
/// session.merged, session.erased (Conflict); service.closed (Denied); record.not_found,
/// right.denied, right.out_of_scope.
Result<CorrectedPlace> correctAttendance(const CloseSessionPorts& ports, const Actor& actor,
                                         const OperationId& operation, GroupSessionId session,
                                         PersonId person, const AttendanceMark& mark);

}  // namespace zhiqiao
