// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "tests/support/results.h"

#include <stdexcept>

namespace zhiqiao::test {

/// Read once for a whole test program; nothing changes it.
inline const Codes& loadedCodes() {
    static const auto codes = loadCodes();
    if (!codes) throw std::runtime_error(codes.error().detail.toStdString());
    return *codes;
}

}  // namespace zhiqiao::test
