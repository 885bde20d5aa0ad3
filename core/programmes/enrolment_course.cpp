// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_course.h"

#include <algorithm>

namespace zhiqiao {

namespace {

PlanStep& stepIn(EnrolmentCourse& course, int number) {
    const auto found = std::ranges::find(course.steps, number, &PlanStep::number);
    if (found != course.steps.end()) return *found;
    return course.steps.emplace_back(
        PlanStep{.number = number, .what = {}, .owner = StaffId(0), .due = {}, .doneOn = {}});
}

void takePlanDeed(PlanStep& step, const EnrolmentDeedFacts& deed) {
    if (deed.kind == EnrolmentDeedKind::Step) {
        step.what = deed.words;
        step.owner = deed.owner.value_or(step.owner);
        step.due = deed.day;
        return;
    }
    const bool closes = deed.kind != EnrolmentDeedKind::Reopen;
    step.doneOn = closes ? std::optional(deed.on) : std::nullopt;
    step.dropped = deed.kind == EnrolmentDeedKind::Drop;
    step.words = closes ? deed.words : QString();
}

void takeEnrolmentDeed(EnrolmentCourse& course, const EnrolmentDeedFacts& deed) {
    course.lastOn = std::max(course.lastOn, deed.on);
    switch (deed.kind) {
    case EnrolmentDeedKind::Admit:
        course.admittedOn = deed.on;
        course.entryOn = deed.day;
        break;
    case EnrolmentDeedKind::Step:
    case EnrolmentDeedKind::Done:
    case EnrolmentDeedKind::Reopen:
    case EnrolmentDeedKind::Drop: takePlanDeed(stepIn(course, deed.step.value_or(0)), deed); break;
    case EnrolmentDeedKind::End:
    case EnrolmentDeedKind::Withdraw:
        course.closedOn = deed.on;
        course.withdrawn = deed.kind == EnrolmentDeedKind::Withdraw;
        course.code = deed.code;
        course.words = deed.words;
        break;
    case EnrolmentDeedKind::Undo: break;
    }
}

void takeBackAct(std::vector<EnrolmentDeed>& deeds) {
    const int act = deeds.back().act;
    while (!deeds.empty() && deeds.back().act == act) deeds.pop_back();
}

}  // namespace

const PlanStep* EnrolmentCourse::step(int number) const {
    const auto found = std::ranges::find(steps, number, &PlanStep::number);
    return found == steps.end() ? nullptr : &*found;
}

const PlanStep* EnrolmentCourse::nextStep() const {
    const PlanStep* next = nullptr;
    for (const auto& one : steps) {
        if (!one.isOpen()) continue;
        if (!next || (one.due && (!next->due || *one.due < *next->due))) next = &one;
    }
    return next;
}

const PlanStep* EnrolmentCourse::lastStep() const {
    const PlanStep* last = nullptr;
    for (const auto& one : steps)
        if (one.doneOn && (!last || *one.doneOn >= *last->doneOn)) last = &one;
    return last;
}

EnrolmentCourse enrolmentCourseOf(const Enrolment& enrolment) {
    EnrolmentCourse course{.lastOn = enrolment.facts.on};
    for (const auto& deed : enrolment.deeds) {
        if (deed.facts.kind != EnrolmentDeedKind::Undo)
            course.deeds.push_back(deed);
        else if (course.deeds.empty())
            course.takenBack = true;
        else
            takeBackAct(course.deeds);
    }
    for (const auto& deed : course.deeds) takeEnrolmentDeed(course, deed.facts);
    return course;
}

}  // namespace zhiqiao
