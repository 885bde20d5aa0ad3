// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"
#include "core/casework/work_kinds.h"

namespace zhiqiao::cli {

/// hold and holds, of `case`.
void addHoldVerbs(CLI::App& noun, Program& program);

[[nodiscard]] QString workKindsListed();  ///< "contact, policy, …"
/// Errors: usage.unknown_kind, which says what is possible.
Result<const WorkKind*> workKindTyped(const std::string& typed);

}  // namespace zhiqiao::cli
