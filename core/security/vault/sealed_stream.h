// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/security/vault/crypto_provider.h"

class QIODevice;

namespace zhiqiao {

/// What a sealed stream opens with.
struct StreamKey {
    enum class Kind : std::uint8_t { Password = 0, MasterKey = 1 };  // as stored

    Kind kind = Kind::MasterKey;
    Secret secret;  ///< from takePassword(), or the master key of a key document
    KdfCost cost;   ///< to seal by a password; a stream to open names its own

    static StreamKey ofPassword(Secret password, const KdfCost& cost = kDefaultCost);
    static StreamKey ofMasterKey(Secret masterKey);
};

/// A backup as a stream: a head of 64 bytes, then chunks of 64 KiB, the last one shorter.
///
///     "ZQSEALED" · version 1 B · kind of key 1 B · kdf 1 B · 0 · m 4 B · t 4 B · p 4 B · salt 16 B
///     · the first 8 bytes of SM3 over these · the first 16 bytes of HMAC-SM3 over all before
///     chunk: number 8 B · last 1 B · length 4 B · SM4/GCM ciphertext · tag 16 B
///
/// Both keys are HKDF-SM3 with the stream's own random salt over the stretched password or the
/// master key, so a chunk's number can be its nonce: no key meets another stream. A chunk is bound
/// to the whole head and to its own number, last and length. Numbers are big endian.

/// Seals `in` to its end. Errors: backup.cancelled, backup.not_read, backup.not_written.
Result<> sealStream(QIODevice& in, QIODevice& out, const StreamKey& key,
                    const CryptoProvider& crypto, const Progress& progress);

/// Opens a stream to its end. What was written to `out` counts only when there is no error.
/// Errors: backup.not_a_backup, backup.newer, backup.other_kind_of_key, backup.wrong_password,
/// backup.wrong_key, backup.truncated, backup.reordered, backup.damaged, backup.cancelled,
/// backup.not_read, backup.not_written.
Result<> openStream(QIODevice& in, QIODevice& out, const StreamKey& key,
                    const CryptoProvider& crypto, const Progress& progress);
/// The same without writing anything: whether a backup could be restored.
Result<> checkStream(QIODevice& in, const StreamKey& key, const CryptoProvider& crypto,
                     const Progress& progress);

/// What a stream wants, read without moving on. Errors: backup.not_a_backup, backup.newer,
/// backup.truncated, backup.damaged.
Result<StreamKey::Kind> kindOfStream(QIODevice& in, const CryptoProvider& crypto);

}  // namespace zhiqiao
