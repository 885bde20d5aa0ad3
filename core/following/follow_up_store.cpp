// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_store.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct FollowUpErrors {
    Q_DECLARE_TR_FUNCTIONS(FollowUpErrors)
};

}  // namespace

FollowUpRow followUpRowOf(const FollowUpCourse& course) {
    const auto* next = course.next();
    return {.placement = course.placement.id,
            .person = course.placement.facts.person,
            .number = next ? next->rule.number : 0,
            .due = next ? std::optional(next->due) : std::nullopt,
            .attempts = course.attempts,
            .lastOn = course.lastOn,
            .staff = course.placement.recorded.staff,
            .office = course.placement.recorded.office};
}

Error followUpCorrected() {
    return {.kind = Error::Kind::Conflict,
            .code = "follow_up.corrected_already",
            .message = FollowUpErrors::tr("This follow-up was corrected or withdrawn already."),
            .hint = FollowUpErrors::tr("Open the person again and correct the newest record.")};
}

}  // namespace zhiqiao
