// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// A server decides how to look for a term by how many people it expects to have it; the hundred
/// most frequent ones that it counts of itself are too few (docs/adr/0012).
const Migration& schemaV11() {
    static const Migration step{
        11,
        "search on a server",
        {},
        {},
        {uR"(ALTER TABLE person_search ALTER COLUMN terms SET STATISTICS 1000)"}};
    return step;
}

}  // namespace zhiqiao
