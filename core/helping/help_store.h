// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/helping/help_course.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Where a plan stands, as lists show it. Follows from records; kept so that lists are instant.
struct HelpRow {
    HelpPlanId plan;
    PersonId person;
    StaffId officer;
    int open = 0;
    int done = 0;
    int unset = 0;     ///< open steps without a day
    QString nextKind;  ///< [help_kind]
    std::optional<QDate> nextDue;
    std::optional<QDate> lastContact;
    std::optional<QDate> contactDue;
    std::optional<QDate> closedOn;
    bool operator==(const HelpRow&) const = default;
};
[[nodiscard]] HelpRow helpRowOf(const HelpPlan& plan, const HelpCourse& course);

/// Port: help plans. What is told of a person in words is kept sealed.
class HelpStore {
public:
    virtual ~HelpStore() = default;

    /// Errors: record.not_found for the person or the recognition.
    virtual Result<HelpPlan> add(const Act& act, const HelpPlanFacts& facts) = 0;
    /// Errors: record.not_found; record.changed_elsewhere (Conflict) when the named step is
    /// corrected already.
    virtual Result<HelpPlan> addStep(const Act& act, const HelpPlan& plan,
                                     const HelpStepFacts& step,
                                     std::optional<HelpStepId> corrects = {}) = 0;
    /// Errors: record.not_found; record.changed_elsewhere (Conflict) beside another result of the
    /// step that it does not name, or a second end.
    virtual Result<HelpPlan> addDeed(const Act& act, const HelpPlan& plan,
                                     const HelpDeedFacts& deed) = 0;
    /// Errors: record.not_found.
    virtual Result<HelpPlan> find(HelpPlanId id) const = 0;
    /// Oldest first, closed ones too.
    virtual Result<std::vector<HelpPlan>> ofPerson(PersonId person) const = 0;
    /// Replaces the plan's row.
    virtual Result<> saveRow(const Act& act, const HelpRow& row) = 0;
    /// By plan.
    virtual Result<std::vector<HelpRow>> rowsOf(PersonId person) const = 0;
};

}  // namespace zhiqiao
