// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_slips.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kReferralSlip("F5");

/// The right has to reach each of them.
ActRequest about(std::string_view name, const OperationId& operation,
                 const std::vector<JobReferral>& referrals) {
    ActRequest request{
        .name = name, .operation = operation, .subject = "referral", .right = Right::FormPrint};
    if (referrals.size() == 1)
        request.subjectId = referrals.front().id.value();
    else
        for (const auto& referral : referrals)
            request.others.push_back({toQString(request.subject), referral.id.value()});
    return request;
}

}  // namespace

Result<> releasePrints(const CaseworkPorts& ports, const Actor& actor, const OperationId& operation,
                       const std::vector<JobReferral>& referrals) {
    QStringList ids;
    for (const auto& referral : referrals) ids << QString::number(referral.id.value());
    auto request = about("referral.print", operation, referrals);
    request.reason = u"referrals=%1"_s.arg(ids.join(u','));
    return ports.transactions.run(actor, request, [](const Act&) { return Result<>(); });
}

Result<std::vector<PrintRecord>> recordPrints(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& released,
                                              const std::vector<JobReferral>& referrals, int copies,
                                              const QString& target) {
    return ports.transactions.run(actor, about("referral.print_filed", released.row(1), referrals),
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
