// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/key_document.h"

#include <array>

namespace zhiqiao {

/// Three codes on paper, for three persons: any two open the document, one alone nothing. Of each
/// pair a key is made (HKDF-SM3 over both secrets, 140 bits each) that wraps the master key, and
/// the audit root where who made the codes had it. There is no other way back.
///
/// A code is 7 groups of 5 signs: its number, 5 signs of the installation, 28 of the secret and a
/// check sign.
struct RecoveryCodes {
    KeyDocument document;          ///< codes made before open it no more
    std::array<QString, 3> codes;  ///< to print, then to wipe()
};

[[nodiscard]] RecoveryCodes makeRecoveryCodes(const KeyDocument& document, const OpenedSlot& opened,
                                              const CryptoProvider& crypto);

/// Two of the codes in any order, as typed; what they open makes a new slot.
/// Errors: recovery.unreadable, recovery.other_installation, recovery.same_code, recovery.refused,
/// vault.key_damaged.
Result<OpenedSlot> openByCodes(const KeyDocument& document, const QString& one,
                               const QString& other, const CryptoProvider& crypto);

/// Which of the three were typed, as "13", for the audit trail. Says nothing on whether they open.
[[nodiscard]] QString numbersOfCodes(const QString& one, const QString& other);

}  // namespace zhiqiao
