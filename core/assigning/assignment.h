// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/security/rights.h"

namespace zhiqiao {

using AssignmentId = Id<struct AssignmentTag>;
using AssignmentBatchId = Id<struct AssignmentBatchTag>;

/// A person is given to a member of staff. The one saved last holds, whatever is registered
/// meanwhile.
struct Assignment {
    AssignmentId id;
    PersonId person;
    StaffId officer;
    QDate since;
    QString reason;  ///< [assign_reason]
    AssignmentBatchId batch;
    Stamp recorded;
    bool operator==(const Assignment&) const = default;
};

/// People given away at once, which is taken back at once.
struct AssignmentBatch {
    AssignmentBatchId id;
    QString reason;  ///< [assign_reason]
    QDate on;
    int moved = 0;                       ///< persons
    std::optional<QDate> undoneOn = {};  ///< the last time something of it was taken back
    std::optional<StaffId> undoneBy = {};
    Stamp recorded;
    bool operator==(const AssignmentBatch&) const = default;
};

/// Who is in charge of a person at present, and what forbids giving the person to somebody else.
struct CaseStanding {
    PersonId person;
    Whereabouts where;                        ///< with the officers in charge
    std::optional<AssignmentId> latest = {};  ///< nothing: nobody was named yet
    std::optional<StaffId> named = {};        ///< by it; may have left since
    std::optional<PersonId> mergedInto = {};
    bool erased = false;
    bool operator==(const CaseStanding&) const = default;
};

/// `seen`: the assignment that held when it was decided.
struct CaseMove {
    PersonId person;
    StaffId to;
    std::optional<AssignmentId> seen = {};
    bool operator==(const CaseMove&) const = default;
};

}  // namespace zhiqiao
