// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_course.h"

#include <algorithm>

namespace zhiqiao {

namespace {

void takeDeed(KeyCourse& course, const KeyDeedFacts& deed) {
    switch (deed.kind) {
    case KeyDeedKind::Assign:
        if (course.officer) ++course.passedOn;
        course.officer = deed.officer;
        course.officerSince = deed.on;
        break;
    case KeyDeedKind::Release:
        course.officer.reset();
        course.officerSince.reset();
        break;
    case KeyDeedKind::Interval: course.days = deed.days; break;
    case KeyDeedKind::TakeOff: course.offOn = deed.on; break;
    case KeyDeedKind::Undo: break;
    }
}

std::pair<QDate, qint64> inOrder(const EmployerVisit& visit) {
    return {visit.facts.on, visit.id.value() & ((qint64(1) << kIdCounterBits) - 1)};
}

void takeVisits(KeyCourse& course, const KeyFacts& facts, const std::vector<EmployerVisit>& visits,
                std::optional<int> officeDays) {
    course.contacts = int(visits.size());
    const auto newest = std::ranges::max_element(visits, {}, inOrder);
    if (newest != visits.end()) {
        course.lastOn = newest->facts.on;
        course.lastWay = newest->facts.way;
    }
    if (!course.isListed()) return;
    const auto days = course.days ? course.days : officeDays;
    if (newest != visits.end() && newest->facts.next)
        course.due = newest->facts.next;
    else if (days)
        course.due = course.lastOn.value_or(facts.since).addDays(*days);
}

}  // namespace

KeyCourse keyCourseOf(const KeyEmployer& firm, const std::vector<EmployerVisit>& visits,
                      std::optional<int> officeDays) {
    KeyCourse course;
    for (const auto& deed : firm.deeds) {
        if (deed.facts.kind != KeyDeedKind::Undo)
            course.deeds.push_back(deed);
        else if (course.deeds.empty())
            course.takenBack = true;
        else
            course.deeds.pop_back();
    }
    for (const auto& deed : course.deeds) takeDeed(course, deed.facts);
    takeVisits(course, firm.facts, visits, officeDays);
    return course;
}

}  // namespace zhiqiao
