// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>

namespace zhiqiao {

/// How signing in is guarded. GB/T 22239-2019 8.1.4.1 asks for a lock after failures, an end of the
/// session and an exit when idle; the figures are the practice, not its wording (OWASP ASVS 5.0
/// V6.3.1 and V7.3.1 ask for the same).
struct SignInRules {
    int mostFailures = 5;
    std::chrono::minutes lock{15};
    std::chrono::minutes idle{5};
    std::chrono::hours session{10};
};
inline constexpr SignInRules kSignInRules{};

}  // namespace zhiqiao
