// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Recognition of 就业困难人员: the applications and their dated steps. What stands beside an
/// application of where it is (state, next step, due day) follows from its last step.
const Migration& schemaV6() {
    static const Migration step{
        6,
        "hardship",
        {
            uR"(CREATE TABLE hardship (
                id {int} PRIMARY KEY, number {text} NOT NULL UNIQUE,
                person_id {int} NOT NULL REFERENCES person (id), category {text} NOT NULL,
                channel {text} NOT NULL, applied_on {text} NOT NULL, evidence {text} NOT NULL,
                promised {int} NOT NULL, retirement_group {text} NOT NULL,
                unemployed_since {text}, note_seal {blob}, state {text} NOT NULL,
                state_on {text} NOT NULL, next_step {text} NOT NULL, due_on {text},
                recognised_on {text}, ended_on {text}, steps {int} NOT NULL,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX hardship_by_person ON hardship (person_id, id))",
            uR"(CREATE INDEX hardship_by_due ON hardship (due_on, id) WHERE due_on IS NOT NULL)",
            uR"(CREATE TABLE hardship_step (
                id {int} PRIMARY KEY, hardship_id {int} NOT NULL REFERENCES hardship (id),
                position {int} NOT NULL, kind {text} NOT NULL, on_day {text} NOT NULL,
                passed {int} NOT NULL, exit_reason {text} NOT NULL, note_seal {blob},
                state {text} NOT NULL, runs_until {text}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, UNIQUE (hardship_id, position)){strict})",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
