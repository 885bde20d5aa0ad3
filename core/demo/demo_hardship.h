// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_acts.h"
#include "core/helping/help_acts.h"

#include <functional>

namespace zhiqiao {

/// Somebody of an age of category 010.
struct DemoUnemployed {
    PersonId person;
    QDate since;  ///< registered as unemployed
    Actor clerk;  ///< in charge
};

/// Who applies in the demo, and in whose name the steps are taken.
struct DemoHardshipCast {
    std::vector<DemoUnemployed> unemployed;
    Actor supervisor, approver;
    std::function<OperationId()> nextOperation;
};

/// Recognitions of 大龄失业人员 that stand at each step: just applied, checked, posted, late,
/// recognised, due for its re-check, refused, ended. Those for which there is somebody. With
/// `help` the plans of those who are recognised have steps that are done, late and to come.
/// Errors: those of the use cases.
Result<int> addDemoHardship(const HardshipPorts& ports, const HelpPorts* help,
                            const DemoHardshipCast& cast, QDate workingDay);

}  // namespace zhiqiao
