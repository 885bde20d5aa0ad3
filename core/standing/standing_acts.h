// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/transactions.h"
#include "core/standing/refusal_counters.h"
#include "core/standing/standing_store.h"

namespace zhiqiao {

/// What the acts need; all outlive the call.
struct StandingPorts {
    Transactions& transactions;
    StandingStore& store;
    const Codes& codes;
};

struct StandingFile {
    std::vector<StandingView> views;  ///< one a status
    std::vector<StandingDeed> deeds;  ///< that hold, oldest first
};
/// From the records, whatever is kept. Reads; any lane.
Result<StandingFile> standingOf(const StandingPorts& ports, StandingSubject subject, QDate today);
/// The rows that follow, by record.
Result<std::vector<StandingRow>> standingRowsFor(const StandingPorts& ports,
                                                 StandingSubject subject, QDate today);
/// Keeps them in the act under way.
Result<> refreshStanding(const StandingPorts& ports, const Act& act, StandingSubject subject);

/// Whom the status `record` stands for: its kept row tells. Errors: record.not_found.
Result<StandingSubject> subjectOf(const StandingStore& store, qint64 record);

/// Keeps the status in spite of a proposal that stands; it comes back when another refusal, or a
/// new silence, joins what it rested on. `record`: Holding::record.
/// Errors: code.unknown, standing.reason_missing (Invalid); standing.no_proposal (Conflict) when
/// none of that ground stands today; record.not_found; right.denied, right.out_of_scope.
Result<StandingDeed> declineProposal(const StandingPorts& ports, const Actor& actor,
                                     const OperationId& operation, qint64 record,
                                     StandingGround ground, const QString& reason, QDate today);

/// A supervisor says whether a refusal of the person counts; the one said last holds. `event`:
/// StandingEvent::record of a refusal.
/// Errors: code.unknown, standing.reason_missing (Invalid); standing.no_refusal (Conflict) when
/// nothing of that number was refused; right.denied, right.out_of_scope.
Result<StandingDeed> ruleRefusal(const StandingPorts& ports, const Actor& actor,
                                 const OperationId& operation, PersonId person, qint64 event,
                                 bool unjustified, const QString& reason, QDate today);

/// Takes a decline or a ruling back; both stay. It takes the right the decision took.
/// Errors: record.not_found, standing.undone_already (Conflict); right.denied, right.out_of_scope.
Result<StandingDeed> undoStanding(const StandingPorts& ports, const Actor& actor,
                                  const OperationId& operation, StandingDeedId deed);

}  // namespace zhiqiao
