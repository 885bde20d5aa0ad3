// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What the staff speaks, which is only ever added to: the row saved last holds.
const Migration& schemaV31() {
    static const Migration step{
        31,
        "languages of the staff",
        {
            uR"(CREATE TABLE staff_language (
                id {int} PRIMARY KEY, officer_id {int} NOT NULL REFERENCES staff (id),
                languages {text} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX staff_language_by_officer ON staff_language (officer_id, id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
