// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/person_checks.h"

namespace zhiqiao {

struct HouseholdCheckFacts {
    Household household;
    std::vector<Membership> members = {};  ///< former ones too
    HouseholdCourse course = {};
};
[[nodiscard]] std::vector<DataFinding> findingsOf(const HouseholdCheckFacts& facts);

struct EmployerCheckFacts {
    Employer employer;
    std::map<QDate, int> graduatesHired = {};  ///< by the day they began; persons
};
[[nodiscard]] std::vector<DataFinding> findingsOf(const EmployerCheckFacts& facts,
                                                  const CheckRules& rules);

}  // namespace zhiqiao
