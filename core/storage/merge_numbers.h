// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// Lets every number the one that goes has or had lead to the one that stays. Gives the former
/// numbers of both as they were, as one text to be sealed.
Result<QString> leadNumbers(Database& database, const Vault& vault, const Act& act,
                            const MergeOrder& order);

/// The numbers as they were, and of the one that stays also those it gave up since. `kept`: its
/// number as it is again, which is not a former one.
Result<> leadNumbersBack(Database& database, const Vault& vault, const RecordMerge& merge,
                         const QString& remembered, const QString& kept, const QString& gone);

}  // namespace zhiqiao
