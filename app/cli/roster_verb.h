// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

/// `registration roster`: F2a and F2b, filled for one employer or empty.
void addRosterVerb(CLI::App& noun, Program& program);

}  // namespace zhiqiao::cli
