// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 回访 of placed persons, which are only ever added to; and where each placement's follow-up
/// stands, as lists read it.
const Migration& schemaV14() {
    static const Migration step{
        14,
        "follow-ups",
        {
            uR"(CREATE TABLE follow_up (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                placement_id {int} NOT NULL REFERENCES placement (id), on_day {text} NOT NULL,
                method {text} NOT NULL, outcome {text} NOT NULL, standing {text} NOT NULL,
                left_on {text}, wage_seal {blob}, contract_kind {text} NOT NULL, insured {int},
                words_seal {blob}, reason_seal {blob},
                corrects {int} UNIQUE REFERENCES follow_up (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX follow_up_by_person ON follow_up (person_id))",
            uR"(CREATE INDEX follow_up_by_placement ON follow_up (placement_id))",
            uR"(CREATE TABLE follow_up_course (
                id {int} PRIMARY KEY REFERENCES placement (id), person_id {int} NOT NULL,
                number {int} NOT NULL, due_on {text}, attempts {int} NOT NULL, last_on {text},
                staff_id {int} NOT NULL, office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX follow_up_course_in_order ON follow_up_course (due_on, id)
                WHERE due_on IS NOT NULL)",
            uR"(CREATE INDEX follow_up_course_by_person ON follow_up_course (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
