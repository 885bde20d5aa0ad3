// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/identifier_check.h"

namespace zhiqiao {

/// 12 to 19 digits. `valid` says that the sum of digits (Luhn) fits as well; old passbooks have
/// none, so whoever stores an account keeps one whose problem is bank.bad_check_digit and shows it.
/// Problems: bank.empty, bank.wrong_form, bank.bad_check_digit. Findings: bank.unusual_length.
[[nodiscard]] IdentifierCheck checkBankCard(const QString& typed);

}  // namespace zhiqiao
