// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/security/transactions.h"
#include "core/storage/office_database.h"

namespace zhiqiao {

/// A new data key, which seals from now on: first in the key document, then in the vault. What was
/// sealed before still opens; the office keeps the day. Where the act is not kept, the key document
/// is the former one again. Right: UserWrite. Errors: vault.no_key_left, vault.key_not_written,
/// right.denied.
Result<> addDataKey(OfficeDatabase& office, Transactions& transactions, const Actor& actor);

/// The number of the key that seals.
[[nodiscard]] int newestKeyOf(const Vault& vault);
/// How many rows have a value that another key than the newest sealed, one count per column.
Result<qint64> waitingForNewestKey(Database& database, const Vault& vault);
/// That all of them were sealed again. Right: UserWrite. Errors: reseal.stopped when one was not,
/// right.denied.
Result<> recordResealed(OfficeDatabase& office, Transactions& transactions, const Actor& actor);

/// Seals again, by the newest key, values that another one sealed: at most `most` rows of one table
/// in one transaction, so that others go on working. Gives how many rows it did; 0 when none is
/// left. What was cut off goes on with the next call. The calling thread writes.
/// Errors: those of the vault and the database.
Result<int> resealSome(Database& database, const Vault& vault, int most = 200);

/// All of it. Errors: reseal.stopped when it is not wanted any more; the rest of resealSome().
Result<qint64> resealAll(Database& database, const Vault& vault, const Progress& progress);

}  // namespace zhiqiao
