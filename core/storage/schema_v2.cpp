// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Users, their roles, what a second person is asked for, the journal as an audit chain, and what
/// people were told, agreed to, and had erased. Staff
/// of an older database keep the role they were entered with, within their office; its journal
/// stands before the chain's beginning, with no seq.
const Migration& schemaV2() {
    static const Migration step{
        2,
        "users_and_rights",
        {
            uR"(CREATE TABLE user_account (
                staff_id {int} PRIMARY KEY REFERENCES staff (id), login {text} NOT NULL UNIQUE,
                disabled {int} NOT NULL, failures {int} NOT NULL, locked_until {int},
                password_set_at {int}, must_change {int} NOT NULL, row_version {int} NOT NULL,
                operation_id {text} NOT NULL, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE staff_role (
                id {int} PRIMARY KEY, staff_id {int} NOT NULL REFERENCES staff (id),
                role {text} NOT NULL, scope {text} NOT NULL, granted_by {int} NOT NULL,
                granted_at {int} NOT NULL, ended_by {int}, ended_at {int},
                operation_id {text} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX staff_role_held ON staff_role (staff_id, role)
                WHERE ended_at IS NULL)",
            uR"(INSERT INTO staff_role (id, staff_id, role, scope, granted_by, granted_at,
                operation_id)
                SELECT id, id, role, 'office', id, recorded_at, operation_id FROM staff)",
            uR"(CREATE TABLE approval (
                id {int} PRIMARY KEY, kind {text} NOT NULL, subject {text} NOT NULL,
                subject_id {int}, subject_version {int}, change_seal {blob} NOT NULL,
                reason_seal {blob}, state {text} NOT NULL, answered_by {int}, answered_at {int},
                answer_seal {blob}, used_at {int}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, row_version {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                CHECK (answered_by IS NULL OR answered_by <> staff_id)){strict})",
            uR"(CREATE INDEX approval_waiting ON approval (office_id, id)
                WHERE state = 'asked')",
            uR"(ALTER TABLE journal ADD COLUMN outcome {text} NOT NULL DEFAULT 'done')",
            uR"(ALTER TABLE journal ADD COLUMN right_code {text} NOT NULL DEFAULT '')",
            uR"(ALTER TABLE journal ADD COLUMN workstation {text} NOT NULL DEFAULT '')",
            uR"(ALTER TABLE journal ADD COLUMN role {text} NOT NULL DEFAULT '')",
            uR"(ALTER TABLE journal ADD COLUMN seq {int})",
            uR"(ALTER TABLE journal ADD COLUMN offset_minutes {int})",
            uR"(ALTER TABLE journal ADD COLUMN monotonic_ms {int})",
            uR"(ALTER TABLE journal ADD COLUMN values_digest {blob})",
            uR"(ALTER TABLE journal ADD COLUMN generation {int})",
            uR"(ALTER TABLE journal ADD COLUMN previous_mac {blob})",
            uR"(ALTER TABLE journal ADD COLUMN mac {blob})",
            uR"(CREATE UNIQUE INDEX journal_chain ON journal (office_id, seq))",
            uR"(CREATE INDEX journal_by_subject ON journal (subject, subject_id))",
            uR"(CREATE TABLE journal_value (
                id {int} PRIMARY KEY REFERENCES journal (id), salt {blob} NOT NULL,
                values_seal {blob} NOT NULL){strict})",
            uR"(CREATE TABLE audit_head (
                office_id {int} PRIMARY KEY, seq {int} NOT NULL, mac {blob} NOT NULL,
                generation {int} NOT NULL){strict})",
            uR"(CREATE TABLE consent (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                notice {text} NOT NULL, version {int} NOT NULL, text_digest {text} NOT NULL,
                kind {text} NOT NULL, way {text} NOT NULL, on_day {text} NOT NULL,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                CHECK (kind IN ('notice', 'consent', 'withdrawal'))){strict})",
            uR"(CREATE INDEX consent_by_person ON consent (person_id, id))",
            uR"(CREATE TABLE erasure (
                person_id {int} PRIMARY KEY REFERENCES person (id), approval_id {int} NOT NULL,
                on_day {text} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
