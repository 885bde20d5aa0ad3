// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Two persons made one, and every record that was moved as it was before. `leads_to` is where the
/// one that went is found now: `kept_id`, or whom that one was merged into later.
const Migration& schemaV8() {
    static const Migration step{
        8,
        "merges",
        {
            uR"(CREATE TABLE person_merge (
                id {int} PRIMARY KEY, kept_id {int} NOT NULL REFERENCES person (id),
                gone_id {int} NOT NULL REFERENCES person (id),
                leads_to {int} NOT NULL REFERENCES person (id), reason {text} NOT NULL,
                version_before {int} NOT NULL, version_after {int} NOT NULL, before_seal {blob},
                after_seal {blob}, gone_seal {blob}, numbers_seal {blob}, undone_at {int},
                undone_by {int}, undone_office {int}, undo_operation_id {text} UNIQUE,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                CHECK (kept_id <> gone_id)){strict})",
            uR"(CREATE UNIQUE INDEX person_merge_gone ON person_merge (gone_id)
                WHERE undone_at IS NULL)",
            uR"(CREATE INDEX person_merge_by_kept ON person_merge (kept_id))",
            uR"(CREATE INDEX person_merge_by_gone ON person_merge (gone_id))",
            uR"(CREATE INDEX person_merge_by_survivor ON person_merge (leads_to)
                WHERE undone_at IS NULL)",
            uR"(CREATE TABLE person_merge_row (
                id {int} PRIMARY KEY, merge_id {int} NOT NULL REFERENCES person_merge (id),
                kind {text} NOT NULL, row_id {int} NOT NULL, before_seal {blob},
                UNIQUE (merge_id, kind, row_id)){strict})",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
