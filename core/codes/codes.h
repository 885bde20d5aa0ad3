// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/codes/divisions.h"
#include "core/codes/education.h"
#include "core/codes/minimum_wage.h"
#include "core/codes/result_digits.h"
#include "core/codes/retirement.h"
#include "core/codes/rule_parameters.h"
#include "core/codes/working_calendar.h"

namespace zhiqiao {

/// Everything that is looked up rather than recorded. Loaded once at the start, then only read, by
/// any thread.
struct Codes {
    CodeBook lists;
    Divisions divisions;
    WorkingCalendar calendar;
    RuleParameters parameters;
    MinimumWage minimumWage;
    EducationRanks education;
    RetirementRules retirement;
    ResultDigits results;
};

/// From resources/codes. Errors: those of readResourceTable().
Result<Codes> loadCodes();

}  // namespace zhiqiao
