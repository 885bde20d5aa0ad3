// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

void addGuidanceVerbs(CLI::App& noun, Program& program);  ///< guide and print, of `case`

/// 个人服务记录 of that record number, into a PDF.
Exit printServiceRecord(Program& program, OfficeSession& session, const std::string& typed,
                        const std::string& out);

}  // namespace zhiqiao::cli
