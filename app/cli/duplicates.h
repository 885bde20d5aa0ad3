// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addDuplicatesVerb(CLI::App& noun, Program& program);  ///< of `person`

/// Who may be this person already, as findings on the name: person.alike, with the record number.
/// Errors: those of checkPerson() and of the stores.
Result<std::vector<Finding>> alikeFindings(OfficeSession& session, const PersonFacts& typed);

}  // namespace zhiqiao::cli
