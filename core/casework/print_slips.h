// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// Files the prints of one job, one record for each referral, in the order given. `target` is a
/// printer's name or "pdf". Call it when the paper is out: a preview leaves no trace.
Result<std::vector<PrintRecord>> recordPrints(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& operation,
                                              const std::vector<JobReferral>& referrals, int copies,
                                              const QString& target);

/// How often the referral's slip was printed before: 0 is the first print, above it is a 补打.
[[nodiscard]] int printsSoFar(const std::vector<PrintRecord>& prints, JobReferralId referral);

}  // namespace zhiqiao
