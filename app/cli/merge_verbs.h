// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addMergeVerbs(CLI::App& noun, Program& program);  ///< merge and unmerge, of `person`

/// The record the number leads to, with a note on stderr where it was merged into another.
Result<PersonId> standingRecord(const Output& output, OfficeSession& session, PersonId asked);

}  // namespace zhiqiao::cli
