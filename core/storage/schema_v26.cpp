// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 转介 and what came of it, which are only ever added to; and how each referral stands, as lists
/// read it.
const Migration& schemaV26() {
    static const Migration step{
        26,
        "onward referrals",
        {
            uR"(CREATE TABLE onward_referral (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                number {text} NOT NULL UNIQUE, department {text} NOT NULL, body {text} NOT NULL,
                address {text} NOT NULL, phone {text} NOT NULL, reason {text} NOT NULL,
                words_seal {blob}, situation_seal {blob}, done_seal {blob}, asked_seal {blob},
                sent_on {text} NOT NULL, answer_by {text},
                difficulty_id {int} REFERENCES difficulty (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX onward_referral_by_person ON onward_referral (person_id))",
            uR"(CREATE TABLE onward_deed (
                id {int} PRIMARY KEY, onward_id {int} NOT NULL REFERENCES onward_referral (id),
                number {int} NOT NULL, kind {text} NOT NULL, on_day {text} NOT NULL,
                answer {text} NOT NULL, words_seal {blob}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL, UNIQUE (onward_id, number)){strict})",
            uR"(CREATE TABLE onward_course (
                id {int} PRIMARY KEY REFERENCES onward_referral (id), person_id {int} NOT NULL,
                sent_on {text} NOT NULL, answer_by {text}, ended_on {text}, answer {text} NOT NULL,
                office_id {int} NOT NULL){strict})",
            uR"(CREATE INDEX onward_course_awaited ON onward_course (answer_by, id)
                WHERE ended_on IS NULL AND answer_by IS NOT NULL)",
            uR"(CREATE INDEX onward_course_by_person ON onward_course (person_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
