// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 重点企业 with what happened to them and what was heard of them, which are only ever added to;
/// and how each stands, as lists read it. An employer stands on the list once at a time.
const Migration& schemaV27() {
    static const Migration step{
        27,
        "key employers",
        {
            uR"(CREATE TABLE key_employer (
                id {int} PRIMARY KEY, employer_id {int} NOT NULL REFERENCES employer (id),
                kind {text} NOT NULL, reason {text} NOT NULL, since_on {text} NOT NULL,
                batch_id {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX key_employer_of ON key_employer (employer_id))",
            uR"(CREATE INDEX key_employer_by_batch ON key_employer (batch_id))",
            uR"(CREATE TABLE key_employer_deed (
                id {int} PRIMARY KEY, key_id {int} NOT NULL REFERENCES key_employer (id),
                number {int} NOT NULL, kind {text} NOT NULL, on_day {text} NOT NULL,
                officer_id {int} REFERENCES staff (id), reason {text} NOT NULL, days {int},
                batch_id {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                UNIQUE (key_id, number)){strict})",
            uR"(CREATE INDEX key_employer_deed_by_batch ON key_employer_deed (batch_id))",
            uR"(CREATE TABLE employer_visit (
                id {int} PRIMARY KEY, key_id {int} NOT NULL REFERENCES key_employer (id),
                on_day {text} NOT NULL, way {text} NOT NULL, spoken_to_seal {blob},
                needs_seal {blob}, next_on {text},
                undoes {int} UNIQUE REFERENCES employer_visit (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX employer_visit_of ON employer_visit (key_id))",
            uR"(CREATE TABLE key_employer_course (
                id {int} PRIMARY KEY REFERENCES key_employer (id), employer_id {int} NOT NULL,
                officer_id {int}, days {int}, last_on {text}, last_way {text} NOT NULL,
                contacts {int} NOT NULL, due_on {text}, off_on {text}, passed_on {int} NOT NULL,
                office_id {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX key_employer_once ON key_employer_course (employer_id)
                WHERE off_on IS NULL)",
            uR"(CREATE INDEX key_employer_due ON key_employer_course (due_on, id)
                WHERE due_on IS NOT NULL)",
            uR"(CREATE INDEX key_employer_with ON key_employer_course (officer_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
