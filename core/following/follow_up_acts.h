// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/following/follow_up_store.h"
#include "core/referrals/referral_store.h"
#include "core/security/transactions.h"

#include <functional>

namespace zhiqiao {

/// What the acts of following up need; all outlive the call.
struct FollowUpPorts {
    Transactions& transactions;
    const ReferralStore& referrals;
    FollowUpStore& records;
    const Codes& codes;
    const FollowUpRules& rules;
    /// The end of a placement changes what else follows from the person's records.
    std::function<Result<>(const Act&, PersonId)> personChanged;
};

/// One per placement of the person that holds, the newest placement first. Reads; any lane.
Result<std::vector<FollowUpCourse>> followUpsOf(const FollowUpPorts& ports, PersonId person);

/// One attempt, or with `corrects` the correction of one. Who has left ends the placement.
/// Errors: code.unknown, follow_up.standing_missing (was reached and said nothing of the work),
/// follow_up.left_missing, follow_up.in_future, follow_up.before_start, follow_up.bad_wage (all
/// Invalid); record.not_found; follow_up.corrected_already (Conflict).
Result<FollowUp> recordFollowUp(const FollowUpPorts& ports, const Actor& actor,
                                const OperationId& operation, const FollowUpFacts& facts,
                                QDate today);

/// Takes a recorded follow-up back; both records stay in the history.
/// Errors: follow_up.reason_missing (Invalid), follow_up.corrected_already (Conflict).
Result<> withdrawFollowUp(const FollowUpPorts& ports, const Actor& actor,
                          const OperationId& operation, const FollowUp& record,
                          const QString& reason, QDate today);

/// Brings the rows of lists to what the records say, at the end of an act.
Result<> refreshFollowUpRows(const FollowUpPorts& ports, const Act& act, PersonId person);

}  // namespace zhiqiao
