// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addAssignVerb(CLI::App& noun, Program& program);    ///< of `case`
void addLoadVerbs(CLI::App& noun, Program& program);     ///< load and balance, of `case`
void addPromisesVerb(CLI::App& noun, Program& program);  ///< of `case`

}  // namespace zhiqiao::cli
