// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// When each of those who work away is to be heard of again. No office has an interval yet, so
/// nobody is due.
const Migration& schemaV28() {
    static const Migration step{
        28,
        "away",
        {
            uR"(CREATE TABLE away_course (
                id {int} PRIMARY KEY REFERENCES registration (id),
                person_id {int} NOT NULL UNIQUE REFERENCES person (id), left_on {text} NOT NULL,
                heard_on {text}, attempts {int} NOT NULL, due_on {text}, stops_on {text},
                staff_id {int} NOT NULL, office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX away_course_in_order ON away_course (due_on, id)
                WHERE due_on IS NOT NULL)",
            // Of several spells the one that ends last, then the one that began last. Contacts that
            // reached the person, guidances and answered follow-ups were heard.
            uR"(INSERT INTO away_course (id, person_id, left_on, heard_on, attempts, due_on,
                    stops_on, staff_id, office_id)
                SELECT r.id, r.person_id, r.registered_on,
                    (SELECT max(t.heard) FROM (
                        SELECT max(s.on_day) AS heard FROM service s
                        WHERE s.person_id = r.person_id AND s.on_day >= r.registered_on
                            AND (s.kind = 'guidance'
                                OR s.kind = 'contact' AND s.outcome IN ('01', '05', '06', '07'))
                            AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)
                        UNION ALL SELECT max(f.on_day) FROM follow_up f
                        WHERE f.person_id = r.person_id AND f.on_day >= r.registered_on
                            AND f.standing <> ''
                            AND NOT EXISTS (SELECT 1 FROM follow_up c
                                WHERE c.corrects = f.id)) t),
                    0, NULL, r.ended_on, r.officer_id, r.office_id
                FROM registration r
                WHERE r.kind = 'transfer'
                    AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
                    AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = r.person_id)
                    AND NOT EXISTS (SELECT 1 FROM registration o
                        WHERE o.person_id = r.person_id AND o.kind = 'transfer' AND o.id <> r.id
                            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = o.id)
                            AND (coalesce(o.ended_on, '9999-12-31')
                                    > coalesce(r.ended_on, '9999-12-31')
                                OR coalesce(o.ended_on, '9999-12-31')
                                    = coalesce(r.ended_on, '9999-12-31')
                                    AND (o.registered_on > r.registered_on
                                        OR o.registered_on = r.registered_on AND o.id > r.id))))",
            uR"(UPDATE away_course SET attempts =
                    (SELECT count(*) FROM service s
                     WHERE s.person_id = away_course.person_id AND s.kind = 'contact'
                        AND s.outcome NOT IN ('01', '05', '06', '07')
                        AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)
                        AND s.on_day >= away_course.left_on
                        AND s.on_day > coalesce(away_course.heard_on, ''))
                    + (SELECT count(*) FROM follow_up f
                     WHERE f.person_id = away_course.person_id AND f.standing = ''
                        AND f.outcome <> ''
                        AND NOT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = f.id)
                        AND f.on_day >= away_course.left_on
                        AND f.on_day > coalesce(away_course.heard_on, '')))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
