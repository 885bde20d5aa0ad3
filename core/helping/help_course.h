// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/helping/help_plan.h"

namespace zhiqiao {

/// A service kept elsewhere.
struct HelpService {
    QString kind;  ///< [service_kind]
    QDate on;
    qint64 record = 0;
    StaffId by;
    bool operator==(const HelpService&) const = default;
};

/// What was done for the person elsewhere, in any order.
struct HelpEvidence {
    std::vector<HelpService> services;
    std::vector<QDate> contacts;  ///< days on which the person was reached
    bool operator==(const HelpEvidence&) const = default;
};

enum class HelpState { Open, Done, Declined, Cancelled };
[[nodiscard]] std::string_view codeOf(HelpState state);  ///< open, done, declined, cancelled
[[nodiscard]] QString textOf(HelpState state);           ///< translated

/// How far one step is.
struct HelpStepCourse {
    HelpStep step;
    HelpState state = HelpState::Open;
    std::optional<QDate> on;  ///< day it was done, declined or cancelled
    QString result;           ///< [help_result]; of a cancelled one [hardship_exit]
    QString words;
    std::optional<StaffId> by;
    std::optional<HelpService> service;  ///< that fulfils it
    [[nodiscard]] bool isOverdueOn(QDate today) const {
        return state == HelpState::Open && step.facts.due && *step.facts.due < today;
    }
    bool operator==(const HelpStepCourse&) const = default;
};

/// Where a plan stands: a function of its records and of the services.
struct HelpCourse {
    std::vector<HelpStepCourse> steps;  ///< that hold, as saved
    StaffId officer;
    std::optional<int> contactDays;
    std::optional<QDate> lastContact;
    std::optional<QDate> contactDue;  ///< nothing: closed, or no interval is set
    std::optional<QDate> closedOn;
    QString closeReason;  ///< [hardship_exit]; empty beside a day: another category
    /// The open step that is due first; one without a day only when none has one.
    [[nodiscard]] const HelpStepCourse* next() const;
    [[nodiscard]] int count(HelpState state) const;
    [[nodiscard]] int unset() const;  ///< open steps without a day
    bool operator==(const HelpCourse&) const = default;
};

/// A step whose kind is a service kept elsewhere is done by the first such service on or after its
/// first day that no earlier step has taken, unless a result of its own stands. With the end of the
/// plan what is open is cancelled, and later services count no more. The interval counts from the
/// last contact, or from the plan's first day, in calendar days.
[[nodiscard]] HelpCourse helpCourseOf(const CodeBook& lists, const HelpPlan& plan,
                                      const HelpEvidence& evidence);

/// [service_kind] whose record does a step of that kind; empty: its result is typed.
[[nodiscard]] QString serviceOfHelp(const CodeBook& lists, const QString& helpKind);

}  // namespace zhiqiao
