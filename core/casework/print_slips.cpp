// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_slips.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kReferralSlip("F5");

}  // namespace

Result<> releasePrints(const CaseworkPorts& ports, const Actor& actor, const OperationId& operation,
                       const std::vector<JobReferral>& referrals) {
    QStringList ids;
    for (const auto& referral : referrals) ids << QString::number(referral.id.value());
    return ports.transactions.run(actor,
                                  {.name = "referral.print",
                                   .operation = operation,
                                   .subject = "referral",
                                   .right = Right::FormPrint,
                                   .reason = u"referrals=%1"_s.arg(ids.join(u','))},
                                  [](const Act&) { return Result<>(); });
}

Result<std::vector<PrintRecord>> recordPrints(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& operation,
                                              const std::vector<JobReferral>& referrals, int copies,
                                              const QString& target) {
    return ports.transactions.run(actor,
                                  {.name = "referral.print_filed",
                                   .operation = operation,
                                   .subject = "referral",
                                   .right = Right::FormPrint},
                                  [&](const Act& act) -> Result<std::vector<PrintRecord>> {
                                      std::vector<PrintRecord> prints;
                                      for (const auto& referral : referrals) {
                                          auto filed = ports.referrals.addPrint(
                                              act, kReferralSlip, referral.id.value(),
                                              referral.facts.person, copies, target);
                                          if (!filed) return fail(filed.error());
                                          prints.push_back(*std::move(filed));
                                      }
                                      return prints;
                                  });
}

int printsSoFar(const std::vector<PrintRecord>& prints, JobReferralId referral) {
    return int(std::ranges::count_if(prints, [&](const PrintRecord& print) {
        return print.form == kReferralSlip && print.subject == referral.value();
    }));
}

}  // namespace zhiqiao
