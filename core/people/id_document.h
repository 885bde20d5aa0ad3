// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/divisions.h"
#include "core/people/identity_number.h"

namespace zhiqiao {

/// A number of any kind in [id_type]. Kinds 01 to 03 are identity numbers; the layouts of passes
/// and foreign permits are partly not published, so only their form is tested.
/// Problems besides those of checkIdentityNumber(): document.empty, document.wrong_form.
/// Findings: document.unverified (a foreign permit whose day or check character does not fit).
[[nodiscard]] IdentifierCheck checkIdDocument(const QString& idType, const QString& typed,
                                              const Divisions& divisions, QDate today,
                                              OldNumbers old = OldNumbers::Accept);

/// A number of nobody: an identity number of a test person, by whatever document; else one that
/// begins with TEST, or with four zeros after at most three letters. Demo offices take no other.
[[nodiscard]] bool isTestDocument(const QString& number, const Divisions& divisions);

/// 外国人永久居留身份证: 18 characters (2023) or 3 letters and 12 digits.
[[nodiscard]] IdentifierCheck checkForeignPermit(const QString& typed, QDate today);
/// 港澳居民来往内地通行证: H or M and 8 or 10 digits.
[[nodiscard]] IdentifierCheck checkHongKongMacauPass(const QString& typed);
/// 台湾居民来往大陆通行证: 8 digits; older: 10 digits and a letter in brackets.
[[nodiscard]] IdentifierCheck checkTaiwanPass(const QString& typed);
/// 残疾人证: identity number, type 1–7, grade 1–4; re-issues end in B1, B2 …
/// Problems besides those of the identity number: document.bad_disability_code.
[[nodiscard]] IdentifierCheck checkDisabilityCertificate(const QString& typed,
                                                         const Divisions& divisions, QDate today);
/// 就业创业证 and 就业失业登记证: 16 or 18 digits; only the county part is known.
/// Findings: certificate.unknown_area.
[[nodiscard]] IdentifierCheck checkEmploymentCertificate(const QString& typed,
                                                         const Divisions& divisions);

}  // namespace zhiqiao
