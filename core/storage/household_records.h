// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household.h"
#include "core/households/household_course.h"
#include "core/storage/database.h"

#include <functional>

namespace zhiqiao {

/// A household with everything its course follows from.
struct HouseholdRecords {
    HouseholdId id;
    std::optional<QDate> closedOn;
    std::vector<CourseStep> steps;
    std::vector<CourseMember> members;
};

/// Every household, by number, read in sets: what loadHousehold() reads of one, for thousands.
/// Stops at the first error of `each`.
Result<> eachHousehold(Database& database,
                       const std::function<Result<>(const HouseholdRecords&)>& each);

/// How many households' kept course is not the one that follows from the records.
struct HouseholdDifferences {
    qint64 households = 0;
    std::vector<HouseholdId> differing;
};
Result<HouseholdDifferences> householdDifferences(Database& database, const Codes& codes);

/// Works out every household's course anew, in one transaction: rules or the working calendar say
/// otherwise than when it was kept. How many were written.
Result<qint64> rebuildHouseholdCourses(Database& database, const Codes& codes);

/// The course as it is kept.
Result<HouseholdCourse> keptCourse(Database& database, HouseholdId id);
/// Replaces it. Errors: record.not_found.
Result<> keepCourse(Database& database, HouseholdId id, const HouseholdCourse& course);

}  // namespace zhiqiao
