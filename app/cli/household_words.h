// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/day_or.h"
#include "app/cli/program.h"
#include "core/households/household_acts.h"

namespace zhiqiao::cli {

/// What stands behind the verbs of `household`, as it was typed.
struct HouseholdOptions {
    std::string id;
    std::string book;
    std::string address;
    std::string division;
    std::string head;
    std::vector<std::string> members;
    std::string person;
    std::string relation;
    std::string state;
    std::string standing;
    std::string finding;
    std::string words;
    std::string on;
    std::string relocated;
    std::string visitor;
    std::string reason;
    std::string evidence;
    std::string note;
    std::string after;
    std::string out;
    bool empty = false;
    int limit = 100;
};

/// Errors of all that follow: those of numberOf(), dayTyped() and codeTyped().
Result<HouseholdId> householdTyped(const std::string& typed);
Result<PersonId> personTyped(const std::string& typed);
Result<AddHouseholdRequest> householdRequestTyped(const OfficeSession& session,
                                                  const HouseholdOptions& o);
/// Also usage.unknown_staff.
Result<StepDraft> householdStepTyped(const OfficeSession& session, const HouseholdOptions& o);

/// state, since, cause, deadline, due; null: none.
[[nodiscard]] QJsonValue spanJson(const CourseSpan* span);
/// The household with its members, state and history, as the contract says.
[[nodiscard]] QJsonObject householdJson(const HouseholdFile& file, const Codes& codes, QDate today);

}  // namespace zhiqiao::cli
