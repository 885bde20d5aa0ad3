// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/programmes/enrolment_acts.h"

namespace zhiqiao {

/// A step of a plan as it was seen when its change was begun.
struct PlanStepSeen {
    Enrolment enrolment;
    int step = 0;
    PlanStepFacts facts;
};

/// In the order of the form.
[[nodiscard]] std::vector<EditField<PlanStepFacts>> planStepFields(const std::vector<Staff>& staff);
[[nodiscard]] PlanStepFacts factsOf(const PlanStep& step);

/// Sets an open step anew beside what others did to the enrolment meanwhile, see saveEdit().
/// Errors: those of recordPlanStep().
Result<EditOutcome<PlanStepSeen>> changePlanStep(const ProgrammePorts& ports, const Actor& actor,
                                                 const PlanStepSeen& seen,
                                                 const PlanStepFacts& facts, QDate today);

}  // namespace zhiqiao
