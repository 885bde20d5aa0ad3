// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/security/backup_plan.h"
#include "core/security/vault/crypto_provider.h"
#include "core/security/vault/vault.h"
#include "core/storage/database_target.h"

#include <optional>

namespace zhiqiao {

/// The end of a backup's name, with the dot.
inline const QString kBackupSuffix = QStringLiteral(".zqb");

struct BackupOptions {
    /// Seals by this password, to carry the backup elsewhere; else by the office's own key.
    std::optional<Secret> password = {};
    Progress progress = {};  ///< hundredths of the whole
};

/// What a backup is of: a database and the keys it is open with.
struct BackupSource {
    const DatabaseTarget& target;
    const Vault& vault;
};

/// Writes the database as it is now into one sealed file (backup_file.h), while others read and
/// save. What was written is read back and checked before it takes the name: until then a backup
/// that was there before stays as it is, and whatever goes wrong leaves nothing else behind.
/// Returns its size in bytes.
/// Errors: db.backup_server (Invalid) for a server; db.backup_onto_itself (Invalid);
/// db.backup_of_another (Conflict); db.backup_failed, db.disk_full, db.busy, db.damaged; those of
/// readKeyDocument(), sealStream() and checkStream().
Result<qint64> backupOffice(const BackupSource& source, const QString& file,
                            const BackupOptions& options = {});

/// One backup into every folder of the plan, named by office and minute; in each folder the surplus
/// goes once the new one was written and read back. A folder that is not there is not made: its
/// medium is missing. A folder that fails keeps what it had, and the others still get theirs.
/// `local`: time of the office. The first error, with its folder in the message.
Result<> backUpByPlan(const BackupSource& source, const BackupPlan& plan, const QString& officeCode,
                      const QDateTime& local, const Progress& progress);

/// Whether a backup wants the password it was sealed by. Errors: those of readBackupHead() and
/// kindOfStream().
Result<bool> backupWantsPassword(const QString& file);
/// Whether a backup opens by a user's password only. Errors: those of readBackupHead().
Result<bool> backupWantsUser(const QString& file);
/// Whether whoever has the key file, or a backup by the office's own key, has the keys.
[[nodiscard]] bool opensWithoutPassword(const DatabaseTarget& target);

[[nodiscard]] Error serverKeepsItsOwnBackups();  ///< db.backup_server, Invalid

/// The share of one of several parts of long work, as hundredths of the whole.
[[nodiscard]] Progress shareOf(const Progress& whole, int part, int parts);

// ---- which backups there are, told even when the database does not open ----------------------

/// Beside the database, "<file>.backups": the last good backups, newest first. Best effort: a
/// backup is not worse for a list that could not be written.
void rememberBackup(const DatabaseTarget& target, const QString& file);
/// The newest one that is still where it was made.
[[nodiscard]] std::optional<QString> lastGoodBackup(const DatabaseTarget& target);
/// The same error with the last good backup named in its hint, when there is one.
[[nodiscard]] Error withLastBackup(Error error, const DatabaseTarget& target);

}  // namespace zhiqiao
