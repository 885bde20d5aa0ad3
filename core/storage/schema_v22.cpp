// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 困难事项 and what happened to them, which are only ever added to; and how each ticket stands, as
/// lists read it: `show_on` is the day it is sorted by, the due day or else that of the opening.
const Migration& schemaV22() {
    static const Migration step{
        22,
        "difficulties",
        {
            uR"(CREATE TABLE difficulty (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                kind {text} NOT NULL, opened_on {text} NOT NULL, due_on {text},
                owner_id {int} NOT NULL REFERENCES staff (id), words_seal {blob},
                follow_up_id {int} REFERENCES follow_up (id),
                service_id {int} REFERENCES service (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX difficulty_by_person ON difficulty (person_id))",
            uR"(CREATE TABLE difficulty_deed (
                id {int} PRIMARY KEY, difficulty_id {int} NOT NULL REFERENCES difficulty (id),
                number {int} NOT NULL, kind {text} NOT NULL, on_day {text} NOT NULL,
                owner_id {int} REFERENCES staff (id), result {text} NOT NULL, due_on {text},
                words_seal {blob}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                UNIQUE (difficulty_id, number)){strict})",
            uR"(CREATE TABLE difficulty_course (
                id {int} PRIMARY KEY REFERENCES difficulty (id), person_id {int} NOT NULL,
                owner_id {int} NOT NULL, kind {text} NOT NULL, opened_on {text} NOT NULL,
                due_on {text}, show_on {text} NOT NULL, closed_on {text}, result {text} NOT NULL,
                handed {int} NOT NULL, office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX difficulty_course_in_order ON difficulty_course (show_on, id)
                WHERE closed_on IS NULL)",
            uR"(CREATE INDEX difficulty_course_by_person ON difficulty_course (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
