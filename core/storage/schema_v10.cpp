// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What data checks found, by subject and day, as lists read it; what somebody set aside; and how
/// far a count of everything has come. The two new indexes of older tables serve a check each.
const Migration& schemaV10() {
    static const Migration step{
        10,
        "findings",
        {
            uR"(CREATE TABLE finding (
                id {int} PRIMARY KEY, check_id {text} NOT NULL, severity {int} NOT NULL,
                subject {text} NOT NULL, subject_id {int} NOT NULL,
                person_id {int} REFERENCES person (id), record_id {int} NOT NULL,
                from_day {text} NOT NULL, until_day {text}, shown_on {text} NOT NULL,
                basis_index {blob} NOT NULL, division {text} NOT NULL, officer_id {int},
                office_id {int} NOT NULL,
                UNIQUE (subject_id, subject, check_id, record_id, from_day)){strict})",
            uR"(CREATE INDEX finding_in_order ON finding (severity, shown_on, id))",
            uR"(CREATE INDEX finding_by_check ON finding (check_id, shown_on, id))",
            uR"(CREATE INDEX finding_by_basis ON finding (basis_index))",
            uR"(CREATE INDEX finding_by_person ON finding (person_id))",
            uR"(CREATE TABLE finding_aside (
                id {int} PRIMARY KEY, check_id {text} NOT NULL, subject {text} NOT NULL,
                subject_id {int} NOT NULL, record_id {int} NOT NULL, basis_index {blob} NOT NULL,
                reason {text} NOT NULL, until_day {text}, ended_on {text},
                end_operation_id {text} UNIQUE, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX finding_aside_once ON finding_aside
                (subject_id, subject, check_id, record_id) WHERE ended_on IS NULL)",
            uR"(CREATE TABLE check_progress (
                id {int} PRIMARY KEY, rules {text} NOT NULL, subject {text} NOT NULL,
                subject_id {int} NOT NULL, finished {int} NOT NULL){strict})",
            uR"(INSERT INTO check_progress VALUES (1, '', '', 0, 0))",
            uR"(CREATE INDEX placement_by_employer ON placement (employer_id, start_on))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
