// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"
#include "app/key_office.h"

namespace zhiqiao::cli {

/// key, unkey, assign, interval and undo, of `employer`
void addKeyEmployerVerbs(CLI::App& noun, Program& program);
/// listed, visit and visits, of `employer`
void addEmployerVisitVerbs(CLI::App& noun, Program& program);
/// interval, of `office`
void addIntervalVerb(CLI::App& noun, Program& program);

/// The employer as it stands on the list now. Errors: usage.bad_number; key.not_listed.
Result<KeySeen> listedEmployer(const KeyPorts& ports, const std::string& typed);
/// Calendar days. Errors: usage.bad_number.
Result<std::optional<int>> daysTyped(const std::string& typed);
[[nodiscard]] QJsonValue staffJson(const std::vector<Staff>& staff, std::optional<StaffId> id);

}  // namespace zhiqiao::cli
