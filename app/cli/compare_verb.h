// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addCompareVerb(CLI::App& noun, Program& program);  ///< of `person`

}  // namespace zhiqiao::cli
