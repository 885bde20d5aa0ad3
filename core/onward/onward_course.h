// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/onward/onward_referral.h"

namespace zhiqiao {

enum class OnwardState { Waiting, Overdue, Answered, Withdrawn };
[[nodiscard]] std::string_view codeOf(OnwardState state);  ///< waiting, overdue, …
[[nodiscard]] QString textOf(OnwardState state);           ///< translated

/// How an onward referral stands: a function of its records alone.
struct OnwardCourse {
    std::optional<QDate> answerBy;
    std::optional<QDate> endedOn = {};  ///< answered or withdrawn
    QString answer = {};                ///< [onward_answer]; empty without feedback
    QDate lastOn;                       ///< of the newest deed that holds, else the sending
    bool takenBack = false;             ///< it was made by mistake: no list shows it
    /// The deeds that were not taken back, as saved.
    std::vector<OnwardDeed> deeds = {};
    [[nodiscard]] bool isWaiting() const { return !endedOn && !takenBack; }
    /// The last day for the feedback is still in time.
    [[nodiscard]] OnwardState stateOn(QDate day) const;
    bool operator==(const OnwardCourse&) const = default;
};
[[nodiscard]] OnwardCourse onwardCourseOf(const OnwardReferral& referral);

}  // namespace zhiqiao
