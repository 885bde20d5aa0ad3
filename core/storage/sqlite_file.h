// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

namespace zhiqiao {

/// "ZhiQ", in the header of every database file of this program.
inline constexpr int kApplicationId = 0x5A686951;

/// File systems by the kernel's name that several computers share, or whose locks and shared
/// memory SQLite cannot rely on.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);
/// Before anything is written beside `path`, which need not exist yet. Errors: db.network_drive.
Result<> refuseNetworkDrive(const QString& path);

/// Looks at a database file, with the log a program left behind when it died, and neither touches
/// them nor leaves anything beside them: ours, whole, and of a version this program knows. The
/// caller holds the file's guard. After an unclean end every file is checked through; after a
/// clean one, which SQLite vouches for, only up to 64 MB, a moment's work: a larger file is looked
/// at in its header and schema.
/// Errors: db.cannot_open (nothing there), db.foreign, db.damaged, db.newer_schema, db.read_only,
/// db.disk_full.
Result<> examineSqliteFile(const QString& path);

/// Marks a new database as ours. Outside a transaction.
Result<> markAsOurs(Database& database);

/// Whether a log lies beside the file that SQLite would play into it on opening.
[[nodiscard]] bool hasSqliteLog(const QString& path);
[[nodiscard]] Error logLeftBehind(const QString& path);  ///< db.log_left_behind, Conflict

/// Names the path, what is free there and what is `needed`, in bytes. db.disk_full, Internal
[[nodiscard]] Error diskFull(const QString& path, qint64 needed, const QString& detail = {});
[[nodiscard]] Error databaseReadOnly(const QString& path);  ///< db.read_only, Denied
[[nodiscard]] Error databaseMissing(const QString& path);   ///< db.cannot_open, NotFound
[[nodiscard]] Error backupFailed(const QString& detail);    ///< db.backup_failed, Internal

}  // namespace zhiqiao
