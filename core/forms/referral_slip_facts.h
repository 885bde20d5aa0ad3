// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/forms/referral_slip.h"

namespace zhiqiao {

/// What a slip is made of. Without `referral` it is a preview of one not saved yet: no number, no
/// codes, as if made on `today`.
struct ReferralSlipSources {
    const CaseFile& file;
    const JobReferral* referral = nullptr;
    const OpenVacancy& offer;
    const Office& office;
    QString officer;  ///< name of the 专员 who made it
    const Codes& codes;
    QDate today;
    bool demo = false;
    int reprint = 0;  ///< 0: first print
};

/// Title, employer and days are those frozen with the referral; address, contact, route and
/// interview are the vacancy's of now.
[[nodiscard]] ReferralSlipFacts referralSlipFacts(const ReferralSlipSources& sources);

}  // namespace zhiqiao
