// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/key_document.h"

#include <QJsonObject>

namespace zhiqiao {

/// nonce 12 B · ciphertext · tag 16 B, bound to `bound`.
[[nodiscard]] QByteArray wrapKey(const CryptoProvider& crypto, const Secret& wrapping,
                                 const QByteArray& bound, ByteSpan key);
/// The key, or nothing when it does not open or is not of `size` bytes.
[[nodiscard]] std::optional<Secret> unwrapKey(const CryptoProvider& crypto, const Secret& wrapping,
                                              const QByteArray& bound, const QByteArray& wrapped,
                                              std::size_t size);

/// The cipher key that `info` names, made from another key.
[[nodiscard]] Secret derivedKey(const CryptoProvider& crypto, const Secret& key,
                                std::string_view info);
/// What the master key wraps with.
[[nodiscard]] Secret masterWrapping(const CryptoProvider& crypto, const Secret& masterKey);

enum class WhichKey { Master, AuditRoot, Data, Index };

[[nodiscard]] QByteArray boundToSlot(const KeyDocument& document, const KeySlot& slot,
                                     WhichKey which);
[[nodiscard]] QByteArray boundToDocument(const KeyDocument& document, WhichKey which,
                                         std::uint16_t keyId = 0);
[[nodiscard]] QByteArray boundToPair(const KeyDocument& document, const QString& codes,
                                     WhichKey which);

/// user, kdf, m, t, p and salt: what stands in the document in the clear.
[[nodiscard]] QJsonObject slotHead(const KeySlot& slot);
[[nodiscard]] QJsonObject costMembers(const KdfCost& cost);
[[nodiscard]] QByteArray checkOf(const CryptoProvider& crypto, const Secret& slotKey);

/// Fills the slot's check and wrapped keys from what was opened; no audit root where that has none.
void fillSlot(KeySlot& slot, const KeyDocument& document, const Secret& slotKey,
              const OpenedSlot& opened, const CryptoProvider& crypto);

/// Data keys and index key by the master key. Nothing when one does not open.
[[nodiscard]] std::optional<VaultKeys> keysByMaster(const KeyDocument& document, Secret masterKey,
                                                    const CryptoProvider& crypto);
/// Errors: `refused` when the slot key is not the slot's, vault.key_damaged when it is and what
/// hangs on it does not open.
Result<OpenedSlot> openBySlotKey(const KeyDocument& document, const KeySlot& slot,
                                 const Secret& slotKey, const Error& refused,
                                 const CryptoProvider& crypto);

}  // namespace zhiqiao
