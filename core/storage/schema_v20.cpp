// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// People who go from one office to another: asked, and answered or withdrawn. Staff who are away,
/// and who covers.
const Migration& schemaV20() {
    static const Migration step{
        20,
        "transfers, leave",
        {
            uR"(CREATE TABLE case_transfer (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                from_office_id {int} NOT NULL, to_office_id {int} NOT NULL, reason {text} NOT NULL,
                note_seal {blob}, asked_on {text} NOT NULL, due_on {text} NOT NULL,
                state {text} NOT NULL, answered_on {text}, answered_by {int},
                refusal {text} NOT NULL, answer_seal {blob},
                batch_id {int} REFERENCES case_batch (id), answer_operation_id {text} UNIQUE,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX case_transfer_by_person ON case_transfer (person_id))",
            uR"(CREATE INDEX case_transfer_accepted ON case_transfer (person_id)
                WHERE state = 'accepted')",
            uR"(CREATE INDEX case_transfer_waiting ON case_transfer (due_on, id)
                WHERE state = 'asked')",
            uR"(CREATE INDEX case_transfer_by_batch ON case_transfer (batch_id)
                WHERE batch_id IS NOT NULL)",
            uR"(CREATE TABLE staff_leave (
                id {int} PRIMARY KEY, away_id {int} NOT NULL, cover_id {int} NOT NULL,
                from_day {text} NOT NULL, until_day {text} NOT NULL, reason {text} NOT NULL,
                ended_on {text}, end_operation_id {text} UNIQUE, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX staff_leave_by_cover ON staff_leave (until_day, away_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
