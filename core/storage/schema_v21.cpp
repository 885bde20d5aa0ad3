// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What a contact tells beside how it went; the contact each person is awaited for; what was
/// written down about many people at once, which is taken back at once; and short assessments.
const Migration& schemaV21() {
    static const Migration step{
        21,
        "recording",
        {
            uR"(CREATE TABLE contact_sheet (
                id {int} PRIMARY KEY REFERENCES service (id), place {text} NOT NULL,
                attempts {int} NOT NULL, needs {text} NOT NULL, note_seal {blob},
                next_contact_on {text}){strict})",
            uR"(CREATE TABLE contact_course (
                id {int} PRIMARY KEY REFERENCES service (id),
                person_id {int} NOT NULL UNIQUE REFERENCES person (id), due_on {text} NOT NULL,
                stops_on {text}, staff_id {int} NOT NULL, office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX contact_course_in_order ON contact_course (due_on, id))",
            // Guidances that named a day before; what ended or was settled meanwhile awaits nobody.
            uR"(INSERT INTO contact_course
                SELECT s.id, s.person_id, g.next_contact_on, NULL, s.staff_id, s.office_id
                FROM guidance_sheet g JOIN service s ON s.id = g.id
                WHERE g.next_contact_on IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)
                    AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = s.person_id)
                    AND NOT EXISTS (SELECT 1 FROM service l
                        LEFT JOIN guidance_sheet lg ON lg.id = l.id
                        WHERE l.person_id = s.person_id AND l.kind IN ('contact', 'guidance')
                            AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = l.id)
                            AND (l.on_day > s.on_day OR l.on_day = s.on_day
                                AND (l.id & 1099511627775) > (s.id & 1099511627775))
                            AND (lg.next_contact_on IS NOT NULL OR l.on_day >= g.next_contact_on))
                    AND NOT EXISTS (SELECT 1 FROM placement p
                        WHERE p.person_id = s.person_id AND p.corrected = 0
                            AND p.start_on > s.on_day)
                    AND NOT EXISTS (SELECT 1 FROM registration d
                        WHERE d.person_id = s.person_id AND d.kind = 'destination'
                            AND d.registered_on > s.on_day AND d.ended_on IS NULL
                            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = d.id))
                    AND EXISTS (SELECT 1 FROM registration r
                        WHERE r.person_id = s.person_id AND r.kind <> 'destination'
                            AND r.registered_on <= s.on_day AND r.ended_on IS NULL
                            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)))",
            uR"(CREATE TABLE record_batch (
                id {int} PRIMARY KEY, kind {text} NOT NULL, on_day {text} NOT NULL,
                persons {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE record_batch_row (
                id {int} PRIMARY KEY REFERENCES service (id),
                batch_id {int} NOT NULL REFERENCES record_batch (id)){strict})",
            uR"(CREATE INDEX record_batch_row_by_batch ON record_batch_row (batch_id))",
            uR"(CREATE TABLE person_note (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                on_day {text} NOT NULL, text_seal {blob},
                batch_id {int} NOT NULL REFERENCES record_batch (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX person_note_by_person ON person_note (person_id))",
            uR"(CREATE INDEX person_note_by_batch ON person_note (batch_id))",
            uR"(CREATE TABLE assessment (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                on_day {text} NOT NULL, answers_seal {blob}, note_seal {blob}, reason_seal {blob},
                corrects {int} UNIQUE REFERENCES assessment (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX assessment_by_person ON assessment (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
