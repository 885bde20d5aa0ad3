// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/merge_tables.h"

namespace zhiqiao {

/// A row a merge has moved, as it was.
struct RememberedRow {
    KindRecord record;
    RowValues before;
};
/// As saved. Errors: merge.erased (Conflict).
Result<std::vector<RememberedRow>> rememberedRows(Database& database, const Vault& vault,
                                                  MergeId merge);

/// Moves every row of the one that goes and remembers each; its decisions that two are different
/// people too, where the one that stays has none of its own.
Result<> moveRows(Database& database, const Vault& vault, const Act& act, MergeId merge,
                  PersonId kept, PersonId gone);
/// Gives the rows back, but those that stay, with what was made upon them; and lets others go.
Result<> moveRowsBack(Database& database, const Vault& vault, const UnmergeOrder& order);

}  // namespace zhiqiao
