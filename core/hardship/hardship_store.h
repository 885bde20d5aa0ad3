// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_steps.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// Port: recognitions of 就业困难人员 with their steps. What is told of a person in words is kept
/// sealed.
class HardshipStore {
public:
    virtual ~HardshipStore() = default;

    /// Keeps the application and its first step, under the next number of the office and year.
    /// Errors: record.not_found for the person; hardship.no_number.
    virtual Result<HardshipCase> add(const Act& act, const HardshipApplication& application,
                                     const std::optional<HardshipDue>& due) = 0;
    /// Appends a step. `kept` is the case as it was read: another step since then is a conflict.
    /// Errors: record.changed_elsewhere (Conflict), record.not_found.
    virtual Result<HardshipCase> addStep(const Act& act, const HardshipCase& kept,
                                         const HardshipStepFacts& step,
                                         const HardshipOutcome& outcome,
                                         const std::optional<HardshipDue>& due) = 0;
    /// Errors: record.not_found.
    virtual Result<HardshipCase> find(HardshipId id) const = 0;
    /// Oldest first, also those that are closed.
    virtual Result<std::vector<HardshipCase>> ofPerson(PersonId person) const = 0;
    /// Makes other counters that write about the person wait until this act ends.
    /// Errors: record.not_found.
    virtual Result<> hold(const Act& act, PersonId person) = 0;
};

/// The series of numbers of 就业困难人员认定表.
inline const QString kHardshipNumbers = QStringLiteral("27");

[[nodiscard]] Error noHardshipNumber();  ///< hardship.no_number, Invalid

}  // namespace zhiqiao
