// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/batch_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// How many records were made since on rows the batch added or changed: versions, wishes,
/// registrations, referrals, placements, services, prints, and vacancies of its employers.
Result<int> recordsBuiltUpon(Database& database, BatchId batch);

/// Takes the rows the batch added out of every table, the search keys too. Called when nothing is
/// built upon them.
Result<> removeAdded(SqlContext context, Database& database, BatchId batch);

/// Puts every row the batch changed back to the version before it, which becomes current again
/// with its own number, staff and time.
Result<> restoreChanged(SqlContext context, Database& database, const Act& act, BatchId batch);

}  // namespace zhiqiao
