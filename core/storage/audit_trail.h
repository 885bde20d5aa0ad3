// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/audit_key.h"
#include "core/security/vault/audit_row.h"
#include "core/storage/database.h"

#include <mutex>

namespace zhiqiao {

class Vault;

/// The audit chains of one database, one per office, as this computer continues them. The working
/// key lies in a file of its own beside the key document, wrapped by the master key, and is in no
/// backup; each day's key replaces the one before. Any thread.
class AuditTrail {
public:
    /// Takes up the working key, or makes today's from `auditRoot`, where that is known and the
    /// file is not there or damaged. Without either the database can be read, and nothing done.
    /// Errors: audit.key_not_written.
    static Result<std::unique_ptr<AuditTrail>> open(const QString& documentFile, VaultKeys keys,
                                                    const Secret& auditRoot);

    /// Appends the row to its office's chain, the last step of an act's transaction: fills seq,
    /// generation, digest and both macs. The row gets the id `journalId`. `values` are kept sealed
    /// beside it, so that they can be erased while the chain still holds; none when empty.
    /// Errors: audit.key_missing, audit.key_damaged (both Denied); audit.head_damaged (Internal)
    /// when the head lies years after both the row's day and this computer's key;
    /// act.already_done; audit.key_not_written; those of the database.
    Result<> append(Database& database, const Vault& vault, qint64 journalId, AuditRow row,
                    const QByteArray& values);

private:
    AuditTrail(QString file, VaultKeys keys, Result<AuditKey> key);
    Result<> advance(int today, int ofHead);
    Result<> advanceTo(int generation);

    QString file_;
    VaultKeys keys_;
    std::mutex mutex_;  // guards the key
    Result<AuditKey> key_;
};

/// "<key document>.audit".
[[nodiscard]] QString auditKeyFileBeside(const QString& documentFile);
/// The generation of the key by which rows of that instant are chained, days in Asia/Shanghai.
[[nodiscard]] int auditGenerationAt(qint64 utcMs);

/// Values larger than this are not kept, only their digest: an import's rows lie in their records.
inline constexpr qsizetype kLargestKeptValues = 64 * 1024;

[[nodiscard]] Error auditKeyMissing(const QString& file);  ///< audit.key_missing, Denied

}  // namespace zhiqiao
