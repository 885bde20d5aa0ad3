// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/key_document.h"

namespace zhiqiao {

/// The slots of a key document: who may open it. Nothing is changed in place: each act gives a
/// new document, which counts once it is stored. What was opened is of the same document.

/// By the slot without a password. Errors: auth.password_needed, vault.key_damaged.
Result<OpenedSlot> openOfficeSlot(const KeyDocument& document, const CryptoProvider& crypto);
/// An unknown user costs the same time, that of the first slot with a password, and is told the
/// same. Errors: auth.refused, vault.key_damaged.
Result<OpenedSlot> openSlot(const KeyDocument& document, const QString& user,
                            const Secret& password, const CryptoProvider& crypto);

struct NewSlot {
    QString user;  ///< the user's id, never a name that may change
    bool auditor = false;
    KdfCost cost = kDefaultCost;
};
/// Errors: auth.slot_exists; auth.audit_root_needed when an auditor's is wanted and `opened` holds
/// no audit root.
Result<KeyDocument> withSlot(const KeyDocument& document, const OpenedSlot& opened,
                             const NewSlot& wanted, const Secret& password,
                             const CryptoProvider& crypto);

/// How many passwords before the present one a slot remembers.
inline constexpr std::size_t kRememberedPasswords = 10;

/// By the old password; the cost stays. Errors: those of openSlot().
Result<KeyDocument> withChangedPassword(const KeyDocument& document, const QString& user,
                                        const Secret& oldPassword, const Secret& newPassword,
                                        const CryptoProvider& crypto);
/// By another's open slot, when the old password is lost. An auditor's needs an auditor's.
/// Errors: auth.no_slot, auth.audit_root_needed.
Result<KeyDocument> withResetPassword(const KeyDocument& document, const OpenedSlot& opened,
                                      const QString& user, const Secret& newPassword,
                                      const CryptoProvider& crypto);
/// Whether the password is the present one or one of the `newest` remembered before it. Each costs
/// as much time as a sign-in.
[[nodiscard]] bool matchesOldSlot(const KeyDocument& document, const QString& user,
                                  const Secret& password, std::size_t newest,
                                  const CryptoProvider& crypto);

/// Errors: auth.no_slot, auth.last_slot, auth.last_auditor.
Result<KeyDocument> withoutSlot(const KeyDocument& document, const QString& user);
/// Once users have passwords: takes the slot away that opens without one. At least one other slot
/// must be an auditor's. Errors: auth.no_slot, auth.last_slot, auth.last_auditor.
Result<KeyDocument> withoutOfficeSlot(const KeyDocument& document);

/// Whether the slot is cheaper to guess than `wanted`, or of another kdf.
[[nodiscard]] bool needsCost(const KeySlot& slot, const KdfCost& wanted);
/// The slot written anew at the wanted cost, at a sign-in, when the password is at hand.
/// Errors: those of openSlot().
Result<KeyDocument> withCost(const KeyDocument& document, const QString& user,
                             const Secret& password, const KdfCost& wanted,
                             const CryptoProvider& crypto);

/// One data key more, which seals from now on; the others still open what they sealed. Every slot
/// has it, for the master key wraps it. Errors: vault.no_key_left after 65 535 keys.
Result<KeyDocument> withDataKey(const KeyDocument& document, const VaultKeys& keys,
                                const CryptoProvider& crypto);

}  // namespace zhiqiao
