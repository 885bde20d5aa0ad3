// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// The act itself, before any paper is out: the code of `operation` stands on the letters. A
/// preview leaves no trace. Errors: right.denied, right.out_of_scope when it does not reach one of
/// them.
Result<> releasePrints(const CaseworkPorts& ports, const Actor& actor, const OperationId& operation,
                       const std::vector<JobReferral>& referrals);

/// Files the prints of one job once its paper is out, one record for each referral, in the order
/// given: what no printer took counts as no print. `released` is the operation of releasePrints(),
/// by which the trail tells whose letters a job of several held. `target` is a printer's name or
/// "pdf".
Result<std::vector<PrintRecord>> recordPrints(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& released,
                                              const std::vector<JobReferral>& referrals, int copies,
                                              const QString& target);

/// How often the referral's slip was printed before: 0 is the first print, above it is a 补打.
[[nodiscard]] int printsSoFar(const std::vector<PrintRecord>& prints, JobReferralId referral);

}  // namespace zhiqiao
