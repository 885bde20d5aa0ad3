// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/pick_forecast.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

std::vector<PickForecast> forecastPicks(const CaseFile& file, const std::vector<OpenVacancy>& picks,
                                        const QString& told, const Codes& codes, QDate today) {
    Seeker seeker{file.person.facts, file.wish.value_or(JobWish{}), {}};
    std::vector<CountedReferral> counted;
    for (const auto& referral : file.referrals) {
        if (referral.isVoid()) continue;
        const bool counts = referral.facts.validity == u"01"_s;
        seeker.earlier.push_back({referral.facts.vacancy, referral.employer, counts});
        if (counts)
            counted.push_back({referral.facts.vacancy, referral.employer, referral.facts.issuedOn});
    }
    const auto rules = validityRules(codes.parameters, today);
    std::vector<PickForecast> forecast;
    for (const auto& pick : picks) {
        const auto validity = judgeReferral(
            seeker, {.offer = pick, .on = today, .told = told, .counted = counted}, rules, codes);
        forecast.push_back({pick.vacancy.id, validity.counts(),
                            validity.counts() ? QString() : validityText(validity.code())});
        if (validity.counts()) counted.push_back({pick.vacancy.id, pick.employer.id, today});
    }
    return forecast;
}

}  // namespace zhiqiao::ui
