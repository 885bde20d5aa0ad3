// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/vault/crypto_provider.h"

#include <QString>

namespace zhiqiao {

/// What a database's protected fields are sealed and found with.
struct VaultKeys {
    std::uint16_t keyId = 1;  ///< named in every sealed value
    Secret dataKey;
    Secret indexKey;
};

/// The key file: one line of JSON and one line with its SM3 digest, readable by its owner alone.
/// One slot per user: name, kdf with its m, t, p and salt, and both keys wrapped by the slot key
/// with SM4/GCM over all that stands beside them. Slot "office" has kdf "none": its slot key is
/// in the file, so whoever has the file has the keys. Sign-in adds slots and rewrites no value.

/// Makes new keys and writes them. Errors: vault.key_exists, vault.key_not_written.
Result<VaultKeys> createKeyFile(const QString& path, const CryptoProvider& crypto);
/// Errors: vault.key_missing, vault.key_damaged, vault.key_newer.
Result<VaultKeys> readKeyFile(const QString& path, const CryptoProvider& crypto);

}  // namespace zhiqiao
