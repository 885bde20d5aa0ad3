// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 集体活动 with their rosters. A session without an end is planned; the end goes when it is taken
/// back. What came of a place is a service, named by `session_record`.
const Migration& schemaV24() {
    static const Migration step{
        24,
        "group sessions",
        {
            uR"(CREATE TABLE group_session (
                id {int} PRIMARY KEY, kind {text} NOT NULL, topic {text} NOT NULL,
                on_day {text} NOT NULL, begins_at {text} NOT NULL, minutes {int} NOT NULL,
                place {text} NOT NULL, officer_id {int} NOT NULL REFERENCES staff (id),
                places {int}, row_version {int} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX group_session_by_day ON group_session (on_day, id))",
            uR"(CREATE TABLE session_end (
                id {int} PRIMARY KEY, session_id {int} NOT NULL UNIQUE REFERENCES group_session (id),
                state {text} NOT NULL, reason {text} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, CHECK (state IN ('held', 'cancelled'))){strict})",
            uR"(CREATE TABLE session_place (
                id {int} PRIMARY KEY, session_id {int} NOT NULL REFERENCES group_session (id),
                person_id {int} NOT NULL REFERENCES person (id), number {int} NOT NULL,
                attendance {text} NOT NULL, signed {int} NOT NULL, removed {int} NOT NULL,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX session_place_in_order ON session_place (session_id, number))",
            uR"(CREATE INDEX session_place_by_person ON session_place (person_id))",
            uR"(CREATE TABLE session_record (
                id {int} PRIMARY KEY REFERENCES service (id),
                place_id {int} NOT NULL REFERENCES session_place (id)){strict})",
            uR"(CREATE INDEX session_record_by_place ON session_record (place_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
