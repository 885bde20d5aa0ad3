// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment.h"
#include "core/base/result.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

struct TakenBack {
    int undone = 0;                ///< persons
    std::vector<Assignment> left;  ///< something was built upon them since
    bool operator==(const TakenBack&) const = default;
};

/// Port: who is in charge of people by name, with everybody who was.
class AssignmentStore {
public:
    virtual ~AssignmentStore() = default;

    /// Those that are there, by number.
    virtual Result<std::vector<CaseStanding>> casesOf(
        const std::vector<PersonId>& people) const = 0;
    /// The same; other counters that give them away wait until the act ends.
    virtual Result<std::vector<CaseStanding>> holdCases(const Act& act,
                                                        const std::vector<PersonId>& people) = 0;
    /// One batch, however many. Errors: record.not_found for a person.
    virtual Result<AssignmentBatch> add(const Act& act, const std::vector<CaseMove>& moves,
                                        const QString& reason) = 0;
    /// Removes what nothing was built upon: no later assignment of the person, no merge that moved
    /// it. Errors: record.not_found.
    virtual Result<TakenBack> takeBack(const Act& act, AssignmentBatchId batch) = 0;

    /// Errors: record.not_found.
    virtual Result<AssignmentBatch> find(AssignmentBatchId batch) const = 0;
    /// What is left of it, as saved.
    virtual Result<std::vector<Assignment>> ofBatch(AssignmentBatchId batch) const = 0;
    /// As saved: the last one holds.
    virtual Result<std::vector<Assignment>> ofPerson(PersonId person) const = 0;
};

}  // namespace zhiqiao
