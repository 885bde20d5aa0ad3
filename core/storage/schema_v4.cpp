// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Households, who belonged to them and when, what was stated about members, the decisions about a
/// household, and its course as lists read it.
const Migration& schemaV4() {
    static const Migration step{
        4,
        "households",
        {
            uR"(CREATE TABLE household (
                id {int} PRIMARY KEY, book_number_seal {blob}, book_number_index {blob},
                address_seal {blob}, division {text} NOT NULL, relocated_on {text},
                opened_on {text} NOT NULL, closed_on {text}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX household_open_book ON household (book_number_index)
                WHERE closed_on IS NULL)",
            uR"(CREATE TABLE household_member (
                id {int} PRIMARY KEY, household_id {int} NOT NULL REFERENCES household (id),
                person_id {int} NOT NULL REFERENCES person (id), relation {text} NOT NULL,
                joined_on {text} NOT NULL, left_on {text}, leave_reason {text} NOT NULL,
                leave_operation_id {text} UNIQUE, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, CHECK (left_on IS NULL OR joined_on <= left_on)){strict})",
            uR"(CREATE UNIQUE INDEX household_member_once ON household_member (person_id)
                WHERE left_on IS NULL)",
            uR"(CREATE UNIQUE INDEX household_one_head ON household_member (household_id)
                WHERE left_on IS NULL AND relation = '0')",
            uR"(CREATE INDEX household_member_by_household
                ON household_member (household_id, joined_on))",
            uR"(CREATE INDEX household_member_by_person ON household_member (person_id))",
            uR"(CREATE TABLE member_statement (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                on_day {text} NOT NULL, state {text} NOT NULL, evidence {text} NOT NULL,
                note_seal {blob}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX member_statement_by_person ON member_statement (person_id, on_day))",
            uR"(CREATE TABLE household_step (
                id {int} PRIMARY KEY, household_id {int} NOT NULL REFERENCES household (id),
                state {text} NOT NULL, on_day {text} NOT NULL, reason {text} NOT NULL,
                evidence {text} NOT NULL, visitor_id {int}, note_seal {blob},
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                CHECK (visitor_id IS NULL OR visitor_id <> staff_id)){strict})",
            uR"(CREATE INDEX household_step_by_household ON household_step (household_id))",
            uR"(CREATE TABLE household_span (
                household_id {int} NOT NULL REFERENCES household (id), ordinal {int} NOT NULL,
                state {text} NOT NULL, from_day {text} NOT NULL, until_day {text},
                cause {text} NOT NULL, person_id {int} REFERENCES person (id),
                deadline {text} NOT NULL, due_on {text},
                PRIMARY KEY (household_id, ordinal)){strict})",
            uR"(CREATE TABLE household_count (
                household_id {int} NOT NULL REFERENCES household (id), from_day {text} NOT NULL,
                until_day {text}, members {int} NOT NULL, employed {int} NOT NULL,
                registered {int} NOT NULL, unregistered {int} NOT NULL, work_ends_on {text},
                PRIMARY KEY (household_id, from_day)){strict})",
            uR"(CREATE INDEX household_span_by_state ON household_span (state, from_day))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
