// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// The request to make a referral of a closed day void; the yes itself carries it out.
/// Errors: service.reason_missing (Invalid), record.not_found, referral.void, referral.has_receipt.
Result<ApprovalDraft> voidingDraft(const CaseworkPorts& ports, JobReferralId referral,
                                   const QString& reason);
/// What such a request makes void. Nothing: it asks for something else.
[[nodiscard]] std::optional<JobReferralId> voidedBy(const QJsonObject& order);

/// In the transaction of the yes. Errors: record.not_found, also for a letter of a person the
/// request was not about; those of ReferralStore::makeVoid().
Result<> carryOutVoiding(const CaseworkPorts& ports, const Act& act, JobReferralId referral,
                         const ApprovalDraft& asked);

}  // namespace zhiqiao
