// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/following/follow_up.h"
#include "core/following/follow_up_rules.h"

#include <string_view>
#include <vector>

namespace zhiqiao {

/// What is known of one follow-up.
enum class FollowUpState {
    Open,     ///< nobody has learnt yet whether the person still worked there on that day
    Held,     ///< still employed there on the day
    NotHeld,  ///< had left before the day
};
[[nodiscard]] std::string_view codeOf(FollowUpState state);  ///< open, held, not_held
[[nodiscard]] QString textOf(FollowUpState state);           ///< translated

struct FollowUpStep {
    FollowUpRule rule;
    QDate due;  ///< the day the question is about, and the first on which it can be answered
    FollowUpState state = FollowUpState::Open;
    std::optional<FollowUpId> by;  ///< the record that answered it
    std::optional<QDate> on;
    [[nodiscard]] bool isOverdueOn(QDate today) const {
        return state == FollowUpState::Open && due < today;
    }
    bool operator==(const FollowUpStep&) const = default;
};

/// How far the follow-up of one placement is: a function of its records alone.
struct FollowUpCourse {
    Placement placement;
    std::vector<FollowUpStep> steps;  ///< by day
    int attempts = 0;                 ///< in vain since somebody last answered
    std::optional<QDate> lastOn;      ///< of the last attempt, in vain or not
    std::optional<QDate> leftOn;      ///< first day no longer employed there
    /// The open step that is due first; null: nothing is left to ask.
    [[nodiscard]] const FollowUpStep* next() const;
    bool operator==(const FollowUpCourse&) const = default;
};

/// An answer counts for every step due by then: who answers after four months answers for the first
/// as well. One from before the due day does not count for it, unless the person had left. Of
/// answers that differ the latest holds. `records` are those that hold, in any order; those of
/// other placements are left aside.
[[nodiscard]] FollowUpCourse followUpCourseOf(const CodeBook& lists, const FollowUpRules& rules,
                                              const Placement& placement,
                                              const std::vector<FollowUp>& records);

/// The first day no longer employed, by the latest record that says so or says the contrary.
[[nodiscard]] std::optional<QDate> leftOnOf(const CodeBook& lists, PlacementId placement,
                                            const std::vector<FollowUp>& records);

}  // namespace zhiqiao
