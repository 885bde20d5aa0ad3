// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// One term for whatever a person is looked for by, so that no search asks for a row of words or
/// for beginnings (docs/adr/0012). Filled by rebuildSearchKeys().
const Migration& schemaV7() {
    static const Migration step{7,
                                "search",
                                {},
                                {
                                    uR"(DROP TABLE person_search)",
                                    uR"(CREATE VIRTUAL TABLE person_search USING fts5 (
                terms, content='', columnsize=0, detail=none, tokenize='unicode61'))",
                                },
                                {}};
    return step;
}

}  // namespace zhiqiao
