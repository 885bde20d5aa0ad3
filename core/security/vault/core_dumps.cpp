// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/core_dumps.h"

#include "core/security/vault/vault_errors.h"

#include <cerrno>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace zhiqiao {

Result<> forbidCoreDumps() {
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(vaultCoreDumpsAllowed(errno));
    return {};
}

}  // namespace zhiqiao
