// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Rows of the worklist that wait for a day, and the slips that are awaited; the order in which
/// each sort of row falls due.
const Migration& schemaV17() {
    static const Migration step{
        17,
        "held work",
        {
            uR"(CREATE TABLE worklist_hold (
                id {int} PRIMARY KEY, kind {text} NOT NULL, record_id {int} NOT NULL,
                due_on {text} NOT NULL, held_on {text} NOT NULL, until_day {text} NOT NULL,
                reason {text} NOT NULL, ended_on {text}, end_operation_id {text} UNIQUE,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX worklist_hold_once ON worklist_hold (record_id, kind)
                WHERE ended_on IS NULL)",
            uR"(CREATE INDEX worklist_hold_by_day ON worklist_hold (until_day, id)
                WHERE ended_on IS NULL)",
            uR"(CREATE INDEX worklist_hold_by_record ON worklist_hold (record_id))",
            uR"(CREATE TABLE slip_awaited (
                id {int} PRIMARY KEY, receipt_due {text} NOT NULL){strict})",
            uR"(CREATE INDEX slip_awaited_in_order ON slip_awaited (receipt_due, id))",
            uR"(INSERT INTO slip_awaited SELECT f.id, f.receipt_due FROM job_referral f
                WHERE f.voided_on IS NULL
                    AND NOT EXISTS (SELECT 1 FROM receipt x WHERE x.referral_id = f.id))",
            uR"(CREATE INDEX help_course_by_step ON help_course (next_due, id)
                WHERE closed_on IS NULL AND next_due IS NOT NULL)",
            uR"(CREATE INDEX help_course_by_contact ON help_course (contact_due, id)
                WHERE closed_on IS NULL AND contact_due IS NOT NULL)",
            uR"(CREATE INDEX household_span_by_due ON household_span (due_on, household_id)
                WHERE due_on IS NOT NULL)",
            uR"(CREATE INDEX household_count_by_end ON household_count (work_ends_on, household_id)
                WHERE work_ends_on IS NOT NULL)",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
