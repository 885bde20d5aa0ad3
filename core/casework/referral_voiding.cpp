// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/referral_voiding.h"

#include "core/casework/counter_acts.h"
#include "core/casework/service_correction.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Voiding {
    Q_DECLARE_TR_FUNCTIONS(Voiding)
};

const QString kVoid = u"void"_s;

Error reasonMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "service.reason_missing",
            .message = Voiding::tr("Why is the referral made void?"),
            .hint = Voiding::tr("Give a reason; the number stays in the series."),
            .detail = u"field=reason"_s};
}

bool failedOtherwise(const QString& validity) {
    return validity != u"01"_s && validity != u"16"_s && validity != u"17"_s;
}

/// Judges by V5 and V6 again, in the order of their making, what was issued after a referral that
/// is void now: what counts never hangs on when the void one was found out, so a later letter gives
/// way to an earlier one of its employer or its day. What failed V1 to V4 or V7 stays as it is.
Result<> judgeLater(const CaseworkPorts& ports, const Act& act, const JobReferral& gone) {
    const auto file = loadCase(ports, gone.facts.person, act.today());
    if (!file) return fail(file.error());
    std::vector<CountedReferral> counted;
    bool isLater = false;
    for (const auto& one : file->referrals) {
        isLater = isLater || one.id == gone.id;
        const auto& [validity, on] = std::tie(one.facts.validity, one.facts.issuedOn);
        if (one.isVoid() || failedOtherwise(validity)) continue;
        auto code = validity;
        if (isLater) {
            const auto failures = repetitionsOf(one.facts.vacancy, one.employer, on, counted,
                                                validityRules(ports.codes.parameters, on));
            code = failures.isEmpty() ? u"01"_s : failures.front();
        }
        if (code == u"01") counted.push_back({one.facts.vacancy, one.employer, on});
        if (code == validity) continue;
        if (auto done = ports.referrals.judge(act, one.id, code); !done) return done;
    }
    return {};
}

Result<JobReferral> makeVoid(const CaseworkPorts& ports, const Act& act, JobReferralId referral,
                             const QString& reason) {
    auto saved = ports.referrals.makeVoid(act, referral, reason);
    if (!saved) return saved;
    if (auto judged = judgeLater(ports, act, *saved); !judged) return fail(judged.error());
    if (auto done = refreshPerson(ports, act, saved->facts.person); !done)
        return fail(done.error());
    return saved;
}

}  // namespace

Result<JobReferral> voidReferral(const CaseworkPorts& ports, const Actor& actor,
                                 const OperationId& operation, JobReferralId referral,
                                 const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(reasonMissing());
    return ports.transactions.run(
        actor,
        {.name = "referral.void",
         .operation = operation,
         .subject = "referral",
         .subjectId = referral.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<JobReferral> {
            const auto known = ports.referrals.find(referral);
            if (!known) return fail(known.error());
            const auto& [person, on] = std::tie(known->facts.person, known->facts.issuedOn);
            if (auto held = ports.services.hold(act, person); !held) return fail(held.error());
            if (auto open = checkNotClosed(ports, person, on, act.today()); !open)
                return fail(open.error());
            return makeVoid(ports, act, referral, reason.trimmed());
        });
}

Result<ApprovalDraft> voidingDraft(const CaseworkPorts& ports, JobReferralId referral,
                                   const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(reasonMissing());
    const auto known = ports.referrals.find(referral);
    if (!known) return fail(known.error());
    if (known->isVoid()) return fail(referralVoid());
    const auto receipt = ports.referrals.receiptFor(referral);
    if (!receipt) return fail(receipt.error());
    if (*receipt) return fail(referralHasReceipt());
    return ApprovalDraft{.kind = kServiceCorrection,
                         .subject = u"person"_s,
                         .subjectId = known->facts.person.value(),
                         .change = {{Voiding::tr("Referral %1").arg(known->number),
                                     Voiding::tr("holds"), Voiding::tr("void")}},
                         .reason = reason.trimmed(),
                         .order = {{kVoid, QString::number(referral.value())}}};
}

std::optional<JobReferralId> voidedBy(const QJsonObject& order) {
    bool isNumber = false;
    const auto id = order[kVoid].toString().toLongLong(&isNumber);
    return isNumber ? std::optional(JobReferralId(id)) : std::nullopt;
}

Result<> carryOutVoiding(const CaseworkPorts& ports, const Act& act, JobReferralId referral,
                         const ApprovalDraft& asked) {
    const auto known = ports.referrals.find(referral);
    if (!known) return fail(known.error());
    if (known->facts.person.value() != asked.subjectId) return fail(recordNotFound());
    if (auto held = ports.services.hold(act, known->facts.person); !held) return held;
    if (auto done = makeVoid(ports, act, referral, asked.reason); !done) return fail(done.error());
    return {};
}

}  // namespace zhiqiao
