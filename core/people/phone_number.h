// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/identifier_check.h"

namespace zhiqiao {

/// Digits as they are stored: brackets, blanks and a leading +86 or 0086 gone. The hyphen before
/// an extension stays.
[[nodiscard]] QString normalisedPhone(const QString& typed);

/// A mobile or a landline, as a person's or an employer's telephone.
/// Problems: phone.empty, phone.invalid.
[[nodiscard]] IdentifierCheck checkPhone(const QString& typed);
[[nodiscard]] IdentifierCheck checkMobile(const QString& typed);
[[nodiscard]] IdentifierCheck checkLandline(const QString& typed);

}  // namespace zhiqiao
