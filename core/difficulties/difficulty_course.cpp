// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_course.h"

namespace zhiqiao {

namespace {

void takeDeed(DifficultyCourse& course, const DifficultyDeedFacts& deed) {
    course.lastOn = deed.on;
    switch (deed.kind) {
    case DifficultyDeedKind::Hand:
        course.owner = deed.owner.value_or(course.owner);
        ++course.handed;
        break;
    case DifficultyDeedKind::Close:
        course.closedOn = deed.on;
        course.result = deed.result;
        break;
    case DifficultyDeedKind::Reopen:
        course.closedOn.reset();
        course.result.clear();
        course.due = deed.due;
        break;
    case DifficultyDeedKind::Undo: break;
    }
}

}  // namespace

DifficultyCourse difficultyCourseOf(const Difficulty& ticket) {
    DifficultyCourse course{.owner = ticket.facts.owner,
                            .due = ticket.facts.due,
                            .closedOn = {},
                            .lastOn = ticket.facts.openedOn};
    for (const auto& deed : ticket.deeds) {
        if (deed.facts.kind != DifficultyDeedKind::Undo)
            course.deeds.push_back(deed);
        else if (course.deeds.empty())
            course.takenBack = true;
        else
            course.deeds.pop_back();
    }
    for (const auto& deed : course.deeds) takeDeed(course, deed.facts);
    return course;
}

int difficultyDays(const Difficulty& ticket, const DifficultyCourse& course, QDate today) {
    return int(ticket.facts.openedOn.daysTo(course.closedOn.value_or(today)));
}

}  // namespace zhiqiao
