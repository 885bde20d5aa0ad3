// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Who was decided not to be the same person, and the index by which people who may be one are
/// found: the sound of the name and the day of birth.
const Migration& schemaV5() {
    static const Migration step{
        5,
        "duplicates",
        {
            uR"(CREATE TABLE person_apart (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                other_id {int} NOT NULL REFERENCES person (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, UNIQUE (person_id, other_id),
                CHECK (person_id < other_id)){strict})",
            uR"(CREATE INDEX person_apart_by_other ON person_apart (other_id))",
            uR"(CREATE INDEX person_by_name_and_birth ON person (name_key, birth_on))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
