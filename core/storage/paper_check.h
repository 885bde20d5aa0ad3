// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database_check.h"

namespace zhiqiao {

/// Row `papers` of checkDatabase(): every kept content opens piece by piece and has the hash and
/// the size it was filed with; of others nothing is left. The first broken ones are named.
Result<CheckRow> checkPapers(Database& database, const Vault& vault);

}  // namespace zhiqiao
