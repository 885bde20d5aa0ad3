// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What was compared with files of other owners, and per person what such a file said otherwise.
const Migration& schemaV13() {
    static const Migration step{
        13,
        "comparisons",
        {
            uR"(CREATE TABLE comparison (
                id {int} PRIMARY KEY, owner {text} NOT NULL, digest {text} NOT NULL,
                as_of {text} NOT NULL, compared_on {text} NOT NULL, row_count {int} NOT NULL, same {int} NOT NULL,
                different {int} NOT NULL, unknown {int} NOT NULL, refused {int} NOT NULL,
                differences {int} NOT NULL, accepted {int} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX comparison_by_digest ON comparison (digest))",
            uR"(CREATE TABLE comparison_row (
                id {int} PRIMARY KEY, comparison_id {int} NOT NULL REFERENCES comparison (id),
                person_id {int} NOT NULL REFERENCES person (id), position {int} NOT NULL,
                values_seal {blob}, accepted {text} NOT NULL,
                UNIQUE (comparison_id, position)){strict})",
            uR"(CREATE INDEX comparison_row_by_person ON comparison_row (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
