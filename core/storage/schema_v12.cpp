// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 分类帮扶: the plan of a recognised person, its steps and what happened to them, which are only
/// ever added to; and where each plan stands, as lists read it.
const Migration& schemaV12() {
    static const Migration step{
        12,
        "help plans",
        {
            uR"(CREATE TABLE help_plan (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                hardship_id {int} NOT NULL REFERENCES hardship (id), category {text} NOT NULL,
                started_on {text} NOT NULL, previous_id {int} REFERENCES help_plan (id),
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX help_plan_by_person ON help_plan (person_id))",
            uR"(CREATE INDEX help_plan_by_recognition ON help_plan (hardship_id))",
            uR"(CREATE TABLE help_step (
                id {int} PRIMARY KEY, plan_id {int} NOT NULL REFERENCES help_plan (id),
                kind {text} NOT NULL, since_on {text} NOT NULL, due_on {text}, words_seal {blob},
                corrects {int} UNIQUE REFERENCES help_step (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX help_step_by_plan ON help_step (plan_id))",
            uR"(CREATE TABLE help_deed (
                id {int} PRIMARY KEY, plan_id {int} NOT NULL REFERENCES help_plan (id),
                kind {text} NOT NULL, step_id {int} REFERENCES help_step (id),
                on_day {text} NOT NULL, code {text} NOT NULL, officer_id {int}, days {int},
                words_seal {blob}, corrects {int} UNIQUE REFERENCES help_deed (id),
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX help_deed_by_plan ON help_deed (plan_id))",
            uR"(CREATE UNIQUE INDEX help_deed_first_result ON help_deed (step_id)
                WHERE kind = 'result' AND corrects IS NULL)",
            uR"(CREATE UNIQUE INDEX help_deed_one_end ON help_deed (plan_id)
                WHERE kind = 'close')",
            uR"(CREATE TABLE help_course (
                id {int} PRIMARY KEY REFERENCES help_plan (id), person_id {int} NOT NULL,
                officer_id {int} NOT NULL, open_steps {int} NOT NULL, done_steps {int} NOT NULL,
                unset_steps {int} NOT NULL, next_kind {text} NOT NULL, next_due {text},
                last_contact {text}, contact_due {text}, due_on {text}, closed_on {text},
                office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX help_course_in_order ON help_course (due_on, id)
                WHERE closed_on IS NULL)",
            uR"(CREATE INDEX help_course_by_person ON help_course (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
