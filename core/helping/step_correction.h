// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/helping/help_acts.h"

namespace zhiqiao {

/// A step as it was seen when its correction was begun.
struct HelpStepSeen {
    HelpPlan plan;
    HelpStepId step;
    HelpStepFacts facts;
};

/// What a correction changes, in the order of the form. `lists` outlives them.
[[nodiscard]] std::vector<EditField<HelpStepFacts>> helpStepFields(const CodeBook& lists);

/// The step that stands in the place of the one; itself when nobody corrected it. Nothing: the plan
/// has no such step.
[[nodiscard]] std::optional<HelpStep> standingStep(const HelpPlan& plan, HelpStepId step);

/// Corrects an open step beside what others did to the plan meanwhile, see saveEdit(). Errors:
/// those of recordHelpStep().
Result<EditOutcome<HelpStepSeen>> correctHelpStep(const HelpPorts& ports, const Actor& actor,
                                                  const HelpStepSeen& seen,
                                                  const HelpStepFacts& facts, QDate today);

}  // namespace zhiqiao
