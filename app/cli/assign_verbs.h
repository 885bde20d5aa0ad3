// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addAssignVerb(CLI::App& noun, Program& program);    ///< of `case`
void addLoadVerbs(CLI::App& noun, Program& program);     ///< load and balance, of `case`
void addPromisesVerb(CLI::App& noun, Program& program);  ///< of `case`

/// cover and its verbs, of `case`
void addCoverVerbs(CLI::App& noun, Program& program);
void addLanguageVerb(CLI::App& noun, Program& program);
/// transfer and its verbs, of `case`
void addTransferVerbs(CLI::App& noun, Program& program);

/// A member of staff by login, name or number. Errors: usage.unknown_staff.
Result<StaffId> staffTyped(OfficeSession& session, const std::string& typed);

}  // namespace zhiqiao::cli
