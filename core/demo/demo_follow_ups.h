// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_story.h"
#include "core/difficulties/difficulty_acts.h"
#include "core/following/follow_up_acts.h"

namespace zhiqiao {

/// Whether everybody stays at work and is asked on the day, or life goes on as usual.
enum class DemoCare { Usual, Steady };

/// How a good office asks after the placements of one person's story: most on time, some late, a
/// few never reached; some have left, and some tell of a difficulty. Dice of its own, so that the
/// story stays what it is.
[[nodiscard]] std::vector<DemoEvent> demoFollowUps(const FollowUpRules& rules,
                                                   const WorkingCalendar& calendar,
                                                   const std::vector<DemoEvent>& story,
                                                   QDate workingDay, DemoCare care);

/// Enters one of them: nothing when the story led to no placement after all.
/// Errors: those of the stores.
Result<> keepDemoFollowUp(const FollowUpPorts& ports, const Act& act, PersonId person,
                          const DemoEvent& event);

/// The same of what somebody needs solved, and of its end. Errors: those of the stores.
Result<> keepDemoDifficulty(const DifficultyPorts& ports, const Act& act, PersonId person,
                            const DemoEvent& event);

}  // namespace zhiqiao
