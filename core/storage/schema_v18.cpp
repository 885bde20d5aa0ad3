// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// How long the client has waited beside what is owed: most promises fall due on the last day of a
/// year, and only this orders them.
const Migration& schemaV18() {
    static const Migration step{
        18,
        "promises in the order of waiting",
        {
            uR"(ALTER TABLE obligation ADD COLUMN since {text} NOT NULL DEFAULT '')",
            uR"(UPDATE obligation SET since = (SELECT r.registered_on FROM registration r
                WHERE r.id = obligation.registration_id))",
            uR"(DROP INDEX obligation_owed)",
            uR"(CREATE INDEX obligation_owed ON obligation (due_on, since, registration_id, item)
                WHERE active = 1 AND delivered < promised)",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
