// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/matching/matching.h"
#include "core/referrals/job_referral.h"

namespace zhiqiao {

/// Which of the conditions V1–V7 are tested. No official test is known: an office may switch each
/// of them.
struct ValidityRules {
    bool openVacancy = true;          ///< V1 named vacancy of a checked employer, open on the day
    bool hardLimits = true;           ///< V2 schooling, certificate, place, age
    bool told = true;                 ///< V3 told through a recorded channel
    bool minimumWage = true;          ///< V4
    bool differentFromOthers = true;  ///< V5 other vacancy and employer than every counted one
    std::optional<int> countedPerDay = 3;  ///< V6; nothing: no limit
    bool completeRecord = true;            ///< V7 officer, not marked invalid
    bool operator==(const ValidityRules&) const = default;
};

/// From the parameters ref.v1 … ref.v7 and ref.counted_per_day on that day.
[[nodiscard]] ValidityRules validityRules(const RuleParameters& parameters, QDate day,
                                          const QString& area = {});

/// A referral that counted before the one judged.
struct CountedReferral {
    VacancyId vacancy;
    EmployerId employer;
    QDate on;
};

/// What is known of a referral when it is judged.
struct ReferralFacts {
    OpenVacancy offer;  ///< as it stood on the day
    QDate on;
    QString told;  ///< [contact_method]; empty: not told
    bool hasOfficer = true;
    bool markedInvalid = false;  ///< by a supervisor
    std::vector<CountedReferral> counted;
};

struct ReferralValidity {
    QStringList failures;  ///< codes of [referral_validity], in the order V1–V7; empty: it counts
    [[nodiscard]] bool counts() const { return failures.isEmpty(); }
    /// [referral_validity]: 01, or the first failure.
    [[nodiscard]] QString code() const {
        return failures.isEmpty() ? QStringLiteral("01") : failures.front();
    }
    bool operator==(const ReferralValidity&) const = default;
};

/// V5 and V6 alone: what fails beside the referrals that count.
[[nodiscard]] QStringList repetitionsOf(VacancyId vacancy, EmployerId employer, QDate on,
                                        const std::vector<CountedReferral>& counted,
                                        const ValidityRules& rules);

/// Judges one referral by V1–V7. The person's own limits come from matching's hard limits.
[[nodiscard]] ReferralValidity judgeReferral(const Seeker& seeker, const ReferralFacts& facts,
                                             const ValidityRules& rules, const Codes& codes);

/// One sentence for a code of [referral_validity]; empty for 01.
[[nodiscard]] QString validityText(const QString& code);

}  // namespace zhiqiao
