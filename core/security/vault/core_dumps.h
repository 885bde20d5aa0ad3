// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiqiao {

/// Keeps this process from leaving decrypted values and keys in a core file: limit 0 and not
/// dumpable, which also shuts out a debugger of the same user. Call first in main().
/// Errors: vault.core_dumps_allowed.
Result<> forbidCoreDumps();

}  // namespace zhiqiao
