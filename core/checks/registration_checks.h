// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/person_checks.h"

namespace zhiqiao {

/// Tests of registrations, services, referrals and recognitions.
[[nodiscard]] std::span<const NamedPersonTest> registrationTests();

}  // namespace zhiqiao
