// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/storage/database_target.h"
#include "core/storage/office_database.h"

namespace zhiqiao {

/// Copies the database as it is now to `file` and its key file to "<file>.key", while others read
/// and write. Both appear whole or not at all; a backup that was there before is replaced.
/// The calling thread's connection is used.
/// Errors: db.backup_server (Invalid) for a server; db.backup_onto_itself (Invalid);
/// db.backup_failed, db.disk_full, db.busy, db.damaged.
Result<> backupOffice(OfficeDatabase& office, const QString& file);

/// Puts a backup and its key file in the place of a database that does not exist there.
/// Errors: db.exists (Conflict), those of openOffice() for the backup, those of backupOffice().
Result<> restoreOffice(const QString& backup, const DatabaseTarget& target);

/// Keeps the day of the last backup as a setting of the office.
Result<> recordBackup(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                      const OperationId& operation);
/// Nothing when none was ever made.
Result<std::optional<QDate>> lastBackup(const OfficeStore& offices, OfficeId office);

}  // namespace zhiqiao
