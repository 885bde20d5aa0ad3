// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "programmes": the rounds of the offices in reach, the newest first, with places and those free,
/// and how many of the persons that the viewer sees are in which state.
[[nodiscard]] std::unique_ptr<ListSource> programmeRoundsList(SqlContext context,
                                                              const Clock& clock);

/// "enrolments": the people of rounds, the queue first and in its order, each person once in a
/// round. `enrolment_state` is an EnrolmentState; `place` counts within the queue.
[[nodiscard]] std::unique_ptr<ListSource> enrolmentsList(SqlContext context, const Clock& clock);

/// What makes the row `enrolment` of programme_course somebody's own on the day "2022-11-30": he
/// sees to the next step or is in charge of the person, or covers for who does. %1 stands for him.
[[nodiscard]] QString ownEnrolment(const QString& enrolment, const QString& day);

}  // namespace zhiqiao
