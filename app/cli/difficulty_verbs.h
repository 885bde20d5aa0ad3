// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

/// Who sees to a ticket, by login, name or number. Errors: usage.unknown_staff.
Result<StaffId> ticketOwnerTyped(OfficeSession& session, const std::string& typed);

void addDifficultyVerbs(CLI::App& noun, Program& program);  ///< of `case`

}  // namespace zhiqiao::cli
