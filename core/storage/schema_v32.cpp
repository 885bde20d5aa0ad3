// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_waiting.h"
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What refusals and silence come to, as lists read it, of every status that can be lost; what was
/// decided about it, which is only ever added to; and the notices of losses with their numbers.
/// `sort_on` is the day a row of the worklist is sorted by. `standing_course.id` is the
/// recognition, household or registration, or the person on 低保.
const Migration& schemaV32() {
    // What waits for a person, with this table.
    static const auto waiting =
        caseWaitingView() +
        u" UNION ALL SELECT person_id FROM standing_course WHERE show_on IS NOT NULL"_s;
    static const auto sqlite = QStringList{u"DROP VIEW case_waiting"_s, u"CREATE "_s + waiting} +
                               sqliteWorkTriggers(u"standing_course"_s);
    static const QStringList postgres{u"CREATE OR REPLACE "_s + waiting,
                                      postgresWorkTrigger(u"standing_course"_s)};
    static const Migration step{
        32,
        "standing",
        {
            uR"(CREATE TABLE standing_course (
                id {int} PRIMARY KEY, status {text} NOT NULL,
                person_id {int} NOT NULL REFERENCES person (id), refusals {int} NOT NULL,
                refused_on {text}, heard_on {text}, lost_on {text}, show_on {text}, sort_on {text},
                aside {int} NOT NULL, stops_on {text}, staff_id {int} NOT NULL,
                office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX standing_course_in_order ON standing_course (sort_on, id)
                WHERE show_on IS NOT NULL)",
            uR"(CREATE INDEX standing_course_by_person ON standing_course (person_id))",
            uR"(CREATE TABLE standing_deed (
                id {int} PRIMARY KEY, kind {text} NOT NULL, record_id {int} NOT NULL,
                person_id {int} NOT NULL REFERENCES person (id), ground {text} NOT NULL,
                reason {text} NOT NULL, evidence {text} NOT NULL, on_day {text} NOT NULL,
                undoes {int} UNIQUE REFERENCES standing_deed (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX standing_deed_by_person ON standing_deed (person_id))",
            uR"(CREATE TABLE loss_notice (
                id {int} PRIMARY KEY, number {text} NOT NULL UNIQUE,
                person_id {int} NOT NULL REFERENCES person (id), status {text} NOT NULL,
                record_id {int} NOT NULL, on_day {text} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, UNIQUE (status, record_id)){strict})",
            uR"(CREATE INDEX loss_notice_by_person ON loss_notice (person_id))",
        },
        viewsOf(sqlite),
        viewsOf(postgres)};
    return step;
}

}  // namespace zhiqiao
