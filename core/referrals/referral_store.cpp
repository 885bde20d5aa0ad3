// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct Referrals {
    Q_DECLARE_TR_FUNCTIONS(Referrals)
};

}  // namespace

Error alreadyRecommended() {
    return {.kind = Error::Kind::Conflict,
            .code = "referral.duplicate_vacancy",
            .message = Referrals::tr("This vacancy has been recommended to this person already."),
            .hint = Referrals::tr("Choose another vacancy, or reprint the earlier letter.")};
}

Error noReferralNumber() {
    return {.kind = Error::Kind::Invalid,
            .code = "referral.no_number",
            .message = Referrals::tr("No number can be made for this referral."),
            .hint = Referrals::tr("The office's code must have 8 digits, and a year has 999999 "
                                  "numbers; look at the office's settings.")};
}

Error vacancyFilled(const QString& title) {
    return {.kind = Error::Kind::Conflict,
            .code = "referral.vacancy_filled",
            .message = Referrals::tr("The vacancy \"%1\" was filled a moment ago.").arg(title),
            .hint = Referrals::tr("Choose another vacancy; the others you picked are kept.")};
}

Error vacancyNotOpen(const QString& title) {
    return {.kind = Error::Kind::Invalid,
            .code = "referral.vacancy_closed",
            .message = Referrals::tr("The vacancy \"%1\" takes no applicants today.").arg(title),
            .hint = Referrals::tr("Choose an open vacancy.")};
}

Error referralVoid() {
    return {.kind = Error::Kind::Conflict,
            .code = "referral.void",
            .message = Referrals::tr("This referral was made void."),
            .hint = Referrals::tr("Recommend again if the person still wants the job.")};
}

Error referralHasReceipt() {
    return {.kind = Error::Kind::Conflict,
            .code = "referral.has_receipt",
            .message = Referrals::tr("The result of this referral has been recorded."),
            .hint = Referrals::tr("Correct the receipt instead of making the referral void.")};
}

Error receiptRecorded() {
    return {.kind = Error::Kind::Conflict,
            .code = "receipt.recorded_already",
            .message = Referrals::tr("The result of this slip has been recorded already."),
            .hint = Referrals::tr("Open the recorded result to correct it.")};
}

}  // namespace zhiqiao
