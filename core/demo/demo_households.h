// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"

#include <functional>

namespace zhiqiao {

/// Who the families of the demo are made of, and in whose name.
struct DemoHouseholdCast {
    std::vector<PersonId> adults;  ///< of working age, registered as nothing that ends or promises
    Actor clerk, supervisor, approver;
    StaffId visitor;
    std::function<OperationId()> nextOperation;
};

/// Families that show each state of a 零就业家庭 and the rule for relocated ones: helped, overdue
/// over the quarter, cleared in two days, relapsed, reported, without employment and unreported,
/// relocated with and without work. As many as there are people for.
/// Errors: those of the use cases.
Result<int> addDemoHouseholds(const CaseworkPorts& ports, const DemoHouseholdCast& cast,
                              QDate workingDay);

}  // namespace zhiqiao
