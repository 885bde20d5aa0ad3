// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/referrals/referral_validity.h"

namespace zhiqiao::ui {

/// Whether a referral would count if it were made now, after those picked before it.
struct PickForecast {
    VacancyId vacancy;
    bool counts = true;
    QString reason;  ///< why not, in words
    bool operator==(const PickForecast&) const = default;
};

/// In the order of the picks. `told`: [contact_method].
[[nodiscard]] std::vector<PickForecast> forecastPicks(const CaseFile& file,
                                                      const std::vector<OpenVacancy>& picks,
                                                      const QString& told, const Codes& codes,
                                                      QDate today);

}  // namespace zhiqiao::ui
