// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

/// card, of `case`.
void addDeskVerbs(CLI::App& noun, Program& program);
/// away, of `case`.
void addAwayVerb(CLI::App& noun, Program& program);
/// export and import, of `case`.
void addCaseloadVerbs(CLI::App& noun, Program& program);

}  // namespace zhiqiao::cli
