// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/key_document.h"

namespace zhiqiao {

/// The key document as a file beside a SQLite database, readable by its owner alone.

/// Makes a document with new keys and writes it; what its slot "office" opens.
/// Errors: vault.key_exists, vault.key_not_written.
Result<OpenedSlot> createKeyFile(const QString& path, const CryptoProvider& crypto);
/// What the slot without a password opens.
/// Errors: those of readKeyDocument(), auth.password_needed.
Result<OpenedSlot> readKeyFile(const QString& path, const CryptoProvider& crypto);

/// Errors: vault.key_missing, vault.key_damaged, vault.key_newer.
Result<KeyDocument> readKeyDocument(const QString& path, const CryptoProvider& crypto);
/// Takes the place of what is there, all at once: after a crash either the old file or the new one
/// is whole. Errors: vault.key_not_written.
Result<> writeKeyDocument(const QString& path, const KeyDocument& document,
                          const CryptoProvider& crypto);

/// A file of version 1 becomes one of version 2 with the same data and index keys. To be done
/// before anything is sealed by the master key or begun with the audit root: until it is stored,
/// each reading of a version 1 file makes others. Leaves a file of version 2 alone.
/// Errors: those of readKeyDocument(), vault.key_not_written.
Result<> upgradeKeyFile(const QString& path, const CryptoProvider& crypto);

}  // namespace zhiqiao
