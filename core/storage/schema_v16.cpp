// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Who is in charge of people by name, with everybody who was, in batches that are taken back at
/// once.
const Migration& schemaV16() {
    static const Migration step{
        16,
        "assignments",
        {
            uR"(CREATE TABLE case_batch (
                id {int} PRIMARY KEY, reason {text} NOT NULL, on_day {text} NOT NULL,
                moved {int} NOT NULL, undone_on {text}, undone_by {int}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE case_assignment (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                officer_id {int} NOT NULL, since_on {text} NOT NULL, reason {text} NOT NULL,
                batch_id {int} NOT NULL REFERENCES case_batch (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX case_assignment_by_person ON case_assignment (person_id))",
            uR"(CREATE INDEX case_assignment_by_batch ON case_assignment (batch_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
