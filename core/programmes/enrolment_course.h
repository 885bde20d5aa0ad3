// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/enrolment.h"

namespace zhiqiao {

/// A step of somebody's plan, as the records leave it.
struct PlanStep {
    int number = 0;
    QString what;
    StaffId owner;
    std::optional<QDate> due;     ///< last day; nothing: 未设定
    std::optional<QDate> doneOn;  ///< or dropped
    bool dropped = false;
    QString words = {};  ///< what came of it, or why it is not needed
    [[nodiscard]] bool isOpen() const { return !doneOn; }
    [[nodiscard]] bool isOverdueOn(QDate today) const { return isOpen() && due && *due < today; }
    bool operator==(const PlanStep&) const = default;
};

/// How an enrolment stands: a function of its records alone.
struct EnrolmentCourse {
    std::optional<QDate> admittedOn = {};
    std::optional<QDate> entryOn = {};
    std::optional<QDate> closedOn = {};
    bool withdrawn = false;  ///< closed by the person
    bool takenBack = false;  ///< recorded by mistake: no list shows it
    QString code = {};       ///< of the end or withdrawal
    QString words = {};
    QDate lastOn;  ///< the latest of the deeds that hold, else of the application
    std::vector<PlanStep> steps = {};
    std::vector<EnrolmentDeed> deeds = {};  ///< that were not taken back, as saved
    [[nodiscard]] bool isOpen() const { return !closedOn && !takenBack; }
    /// Neither admitted nor closed: in the queue.
    [[nodiscard]] bool isUndecided() const { return isOpen() && !admittedOn; }
    [[nodiscard]] bool holdsPlace() const { return isOpen() && admittedOn; }
    [[nodiscard]] bool isActiveOn(QDate day) const {
        return holdsPlace() && entryOn.value_or(day) <= day;
    }
    [[nodiscard]] const PlanStep* step(int number) const;
    /// The open one due first; one without a day after all that have one.
    [[nodiscard]] const PlanStep* nextStep() const;
    /// The one done or dropped last, of several on that day the last of the plan.
    [[nodiscard]] const PlanStep* lastStep() const;
    bool operator==(const EnrolmentCourse&) const = default;
};
[[nodiscard]] EnrolmentCourse enrolmentCourseOf(const Enrolment& enrolment);

}  // namespace zhiqiao
