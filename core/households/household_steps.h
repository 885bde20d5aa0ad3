// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/households/household_course.h"
#include "core/security/rights.h"

namespace zhiqiao {

/// A step an officer may take: from which state to which, with what right, and what it asks for.
struct HouseholdTransition {
    std::string_view from;  ///< [household_state]; empty: none
    std::string_view to;
    Right right = Right::Nothing;
    bool testHolds = false;    ///< the household has to be one without employment on that day
    bool noticeEnded = false;  ///< after the days of the public notice
    bool visited = false;      ///< by two officers
    bool needsReason = false;  ///< [household_exit]
};

/// The table of rules for 零就业家庭. 40 → 50 → 60 and 50, 60 → 80 are no steps: they follow from
/// the members' records.
[[nodiscard]] const std::vector<HouseholdTransition>& householdTransitions();

/// The steps that lead on from a state; an empty one: before the application.
[[nodiscard]] std::vector<HouseholdTransition> transitionsFrom(const QString& state);
/// What it takes to bring a household into this state; Nothing: no step leads there.
[[nodiscard]] Right rightFor(const QString& state);

/// Errors: household.no_such_step (Conflict) when no step leads to this state.
Result<> checkStepKnown(const Codes& codes, const QString& state);

/// Whether the step may be taken, with the household's course and members as they are.
/// Errors: household.no_such_step (Conflict), household.step_in_past (Conflict) before the last
/// change, household.step_in_future, household.not_zero (Conflict) when the test does not hold,
/// household.notice_not_over (Conflict), household.one_visitor, household.reason_missing.
Result<> checkStep(const HouseholdCourse& course, const std::vector<CourseMember>& members,
                   const Codes& codes, const StepDraft& step, StaffId officer, QDate today);

}  // namespace zhiqiao
