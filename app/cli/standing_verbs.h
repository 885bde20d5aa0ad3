// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addStandingVerbs(CLI::App& app, Program& program);

}  // namespace zhiqiao::cli
