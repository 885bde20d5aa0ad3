// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Rounds of programmes, who applied for them and what happened to each application, which is only
/// ever added to; and how each stands, as lists read it: `show_on` is the day somebody has to do
/// something by, or has waited since, NULL when there is nothing to do.
const Migration& schemaV25() {
    static const Migration step{
        25,
        "programmes",
        {
            uR"(CREATE TABLE programme_round (
                id {int} PRIMARY KEY, programme {text} NOT NULL, name {text} NOT NULL,
                places {int}, from_day {text} NOT NULL, until_day {text} NOT NULL,
                row_version {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE programme_enrolment (
                id {int} PRIMARY KEY, round_id {int} NOT NULL REFERENCES programme_round (id),
                person_id {int} NOT NULL REFERENCES person (id), number {int} NOT NULL,
                on_day {text} NOT NULL, words_seal {blob}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, UNIQUE (round_id, number)){strict})",
            uR"(CREATE INDEX programme_enrolment_by_person ON programme_enrolment (person_id))",
            uR"(CREATE TABLE programme_deed (
                id {int} PRIMARY KEY,
                enrolment_id {int} NOT NULL REFERENCES programme_enrolment (id),
                number {int} NOT NULL, act {int} NOT NULL, kind {text} NOT NULL,
                on_day {text} NOT NULL, step {int}, day {text},
                owner_id {int} REFERENCES staff (id), code {text} NOT NULL, words_seal {blob},
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                UNIQUE (enrolment_id, number)){strict})",
            uR"(CREATE TABLE programme_course (
                id {int} PRIMARY KEY REFERENCES programme_enrolment (id),
                round_id {int} NOT NULL, person_id {int} NOT NULL, programme {text} NOT NULL,
                applied_on {text} NOT NULL, number {int} NOT NULL, state {text} NOT NULL,
                entry_on {text}, closed_on {text}, code {text} NOT NULL, owner_id {int},
                next_due {text}, show_on {text}, steps_open {int} NOT NULL,
                steps_done {int} NOT NULL){strict})",
            uR"(CREATE INDEX programme_course_in_round
                ON programme_course (round_id, state, applied_on, number))",
            uR"(CREATE INDEX programme_course_by_person ON programme_course (person_id))",
            uR"(CREATE INDEX programme_course_in_order ON programme_course (show_on, id)
                WHERE show_on IS NOT NULL)",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
