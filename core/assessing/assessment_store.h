// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Port: assessments. What a person answered is kept sealed.
class AssessmentStore {
public:
    virtual ~AssessmentStore() = default;

    /// Errors: record.not_found for the person or for `corrects`; assessment.corrected_already
    /// (Conflict).
    virtual Result<Assessment> add(const Act& act, const AssessmentFacts& facts) = 0;
    /// With every corrected and withdrawn record and the withdrawals, as saved.
    virtual Result<std::vector<Assessment>> historyOf(PersonId person) const = 0;
};

[[nodiscard]] Error assessmentCorrected();  ///< assessment.corrected_already, Conflict

}  // namespace zhiqiao
