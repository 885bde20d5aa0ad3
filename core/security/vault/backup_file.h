// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/vault/crypto_provider.h"

#include <QByteArray>

class QIODevice;

namespace zhiqiao {

/// A backup is one file, ".zqb": a head in the clear, then a sealed stream (sealed_stream.h) whose
/// content is the SQLite file of the office.
///
///     "ZQBACKUP" · version 1 B · 0 0 0 · length of the key document 4 B · the key document
///     · SM3 over all before 32 B · the sealed stream to the end of the file
///
/// The key document is the text of the key file: whoever restores needs nothing beside the backup
/// but a password that opens one of its slots. While an office has no passwords its slot "office"
/// opens without one, and so does the backup to whoever has it, unless the stream is sealed by a
/// password of its own. Numbers are big endian.
///
/// The digest finds damage, not forgery. A head put in front of another stream opens nothing: the
/// stream's key is the master key, and that is wrapped inside the key document.
[[nodiscard]] QByteArray backupHead(const QByteArray& keyDocument, const CryptoProvider& crypto);

/// The text of the key document; `in` then stands at the stream.
/// Errors: backup.not_a_backup, backup.newer, backup.truncated, backup.damaged, backup.not_read.
Result<QByteArray> readBackupHead(QIODevice& in, const CryptoProvider& crypto);

}  // namespace zhiqiao
