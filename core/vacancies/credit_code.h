// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/identifier_check.h"

namespace zhiqiao {

/// 统一社会信用代码, 18 characters (GB 32100-2015).
/// Problems: credit.empty, credit.wrong_length, credit.bad_character, credit.bad_check_character.
/// Findings: credit.organisation_check (GB 11714 inside a valid code).
[[nodiscard]] IdentifierCheck checkCreditCode(const QString& typed);

/// 组织机构代码, 8 characters and a check character (GB 11714).
/// Problems: credit.empty, credit.wrong_length, credit.bad_character, credit.bad_check_character.
[[nodiscard]] IdentifierCheck checkOrganisationCode(const QString& typed);

/// [employer_kind] the first two characters speak of; empty when they decide nothing.
[[nodiscard]] QString employerKindOf(const QString& creditCode);
/// The code speaks of another kind of employer than was entered: finding credit.kind_differs.
[[nodiscard]] bool kindDiffers(const QString& creditCode, const QString& employerKind);

/// A test organisation: area 632421.
[[nodiscard]] bool isTestOrganisation(const QString& creditCode);

}  // namespace zhiqiao
