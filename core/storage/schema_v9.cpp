// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 材料: papers of a person, and their contents in sealed pieces, which go when a paper is
/// withdrawn for good. A content counts once for a person.
const Migration& schemaV9() {
    static const Migration step{
        9,
        "papers",
        {
            uR"(CREATE TABLE paper (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                kind {text} NOT NULL, hardship_id {int} REFERENCES hardship (id),
                registration_id {int} REFERENCES registration (id), media {text} NOT NULL,
                bytes {int} NOT NULL, pages {int} NOT NULL, hash_seal {blob}, hash_index {blob},
                taken_on {text} NOT NULL, channel {text} NOT NULL, note_seal {blob},
                kept {int} NOT NULL, withdrawn_on {text}, withdrawn_by {int},
                withdraw_reason {text} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX paper_by_person ON paper (person_id, id))",
            uR"(CREATE UNIQUE INDEX paper_by_hash ON paper (hash_index)
                WHERE withdrawn_on IS NULL AND hash_index IS NOT NULL)",
            uR"(CREATE INDEX paper_to_drop ON paper (office_id, withdrawn_on)
                WHERE withdrawn_on IS NOT NULL AND kept = 1)",
            uR"(CREATE TABLE paper_content (
                id {int} PRIMARY KEY, paper_id {int} NOT NULL REFERENCES paper (id),
                position {int} NOT NULL, piece_seal {blob} NOT NULL,
                UNIQUE (paper_id, position)){strict})",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
