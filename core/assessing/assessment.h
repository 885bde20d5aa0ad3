// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment_questions.h"
#include "core/people/person.h"

namespace zhiqiao {

using AssessmentId = Id<struct AssessmentTag>;

/// What a person answered on one day. Never edited: a correction is a new record that names the old
/// one, a withdrawal one without answers.
struct AssessmentFacts {
    PersonId person;
    QDate on;
    AssessmentAnswers answers = {};  ///< of some questions or all; sealed
    QString note = {};               ///< sealed
    std::optional<AssessmentId> corrects = {};
    QString withdrawnReason = {};  ///< not empty: takes `corrects` back; sealed
    bool operator==(const AssessmentFacts&) const = default;
};

struct Assessment {
    AssessmentId id;
    AssessmentFacts facts;
    Stamp recorded;
    bool operator==(const Assessment&) const = default;
};

/// Those that hold of a history as saved, oldest first; same day: as saved.
[[nodiscard]] std::vector<Assessment> holding(const std::vector<Assessment>& history);

}  // namespace zhiqiao
