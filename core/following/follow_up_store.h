// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/following/follow_up_course.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Where the follow-up of a placement stands, as worklists show it. Follows from records; kept so
/// that lists are instant; `db check` compares the two.
struct FollowUpRow {
    PlacementId placement;
    PersonId person;
    int number = 0;            ///< of the step that is due first; 0: nothing is left to ask
    std::optional<QDate> due;  ///< nothing: the same
    int attempts = 0;          ///< in vain since somebody last answered
    std::optional<QDate> lastOn;
    StaffId staff;  ///< who recorded the placement
    OfficeId office;
    bool operator==(const FollowUpRow&) const = default;
};
[[nodiscard]] FollowUpRow followUpRowOf(const FollowUpCourse& course);

/// Port: follow-ups of placements. What is told of a person in words or money is kept sealed.
class FollowUpStore {
public:
    virtual ~FollowUpStore() = default;

    /// Errors: record.not_found for the person's placement or for `corrects`;
    /// follow_up.corrected_already (Conflict).
    virtual Result<FollowUp> add(const Act& act, const FollowUpFacts& facts) = 0;
    /// Those that hold, oldest first; same day: as saved. Corrected and withdrawn ones are left
    /// out.
    virtual Result<std::vector<FollowUp>> ofPerson(PersonId person) const = 0;
    /// With every corrected and withdrawn record and the withdrawals, as saved.
    virtual Result<std::vector<FollowUp>> historyOf(PersonId person) const = 0;
    /// The placement ends on that day, or goes on after all. Errors: record.not_found.
    virtual Result<> endPlacement(const Act& act, PlacementId placement,
                                  std::optional<QDate> endedOn) = 0;
    /// Replaces the person's rows.
    virtual Result<> saveRows(const Act& act, PersonId person,
                              const std::vector<FollowUpRow>& rows) = 0;
    /// By placement.
    virtual Result<std::vector<FollowUpRow>> rowsOf(PersonId person) const = 0;
};

[[nodiscard]] Error followUpCorrected();  ///< follow_up.corrected_already, Conflict

}  // namespace zhiqiao
