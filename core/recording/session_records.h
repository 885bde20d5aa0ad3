// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recording/close_session.h"

namespace zhiqiao {

// What closing a session and correcting one of its places have in common, inside the act under way.

/// Errors: session.unknown_kind (Invalid) when the file has it no longer.
Result<SessionKind> kindOfSession(const SessionKinds& kinds, const GroupSession& session);

[[nodiscard]] bool yieldsRecord(const SessionKind& kind, const AttendanceMark& mark);

/// Errors: those of mayEnter(); many.ended (Conflict) when every registration has ended.
Result<> mayRecordPlace(const CaseworkPorts& ports, const CaseStanding* standing,
                        const ActorReach& reach, QDate today);

/// Whether the record made counts. Errors: those of checkService() and of the stores.
Result<bool> recordPlace(const CloseSessionPorts& ports, const Act& act,
                         const GroupSession& session, const SessionKind& kind,
                         const SessionPlace& place);

/// The record of the person that came of the session as it stands by now, corrected or not.
/// Nothing: none was made, or it was withdrawn.
Result<std::optional<ServiceId>> standingRecord(const CloseSessionPorts& ports,
                                                const GroupSession& session, PersonId person);
Result<> withdrawRecord(const CloseSessionPorts& ports, const Act& act, PersonId person,
                        ServiceId record);

/// The place with its new mark; who is not on the roster is entered.
/// Errors: those of mayEnter().
Result<CorrectedPlace> putCorrected(const CloseSessionPorts& ports, const Act& act,
                                    const GroupSession& session, PersonId person,
                                    const AttendanceMark& mark);

}  // namespace zhiqiao
