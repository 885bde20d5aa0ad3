// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_store.h"

namespace zhiqiao {

HelpRow helpRowOf(const HelpPlan& plan, const HelpCourse& course) {
    const auto* next = course.next();
    return {.plan = plan.id,
            .person = plan.facts.person,
            .officer = course.officer,
            .open = course.count(HelpState::Open),
            .done = course.count(HelpState::Done),
            .unset = course.unset(),
            .nextKind = next ? next->step.facts.kind : QString(),
            .nextDue = next ? next->step.facts.due : std::nullopt,
            .lastContact = course.lastContact,
            .contactDue = course.contactDue,
            .closedOn = course.closedOn};
}

}  // namespace zhiqiao
