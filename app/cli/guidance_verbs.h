// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addGuidanceVerbs(CLI::App& noun, Program& program);  ///< guide and print, of `case`

}  // namespace zhiqiao::cli
