// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Written once for both engines; migrations.cpp puts each engine's words for {int}, {text},
/// {blob} and {strict}. Days are ISO text, instants milliseconds since 1970 UTC, flags 0 or 1,
/// money 分. Columns named *_seal hold ciphertext, *_index blind indexes.
const Migration& schemaV1() {
    static const Migration step{
        1,
        "first_schema",
        {
            uR"(CREATE TABLE database_fact (
                key {text} PRIMARY KEY, value {text} NOT NULL){strict})",
            uR"(CREATE TABLE office (
                id {int} PRIMARY KEY, code {text} NOT NULL UNIQUE, name {text} NOT NULL,
                division {text} NOT NULL, address {text} NOT NULL, phone {text} NOT NULL,
                row_version {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE office_version (
                office_id {int} NOT NULL, row_version {int} NOT NULL, code {text} NOT NULL,
                name {text} NOT NULL, division {text} NOT NULL, address {text} NOT NULL,
                phone {text} NOT NULL, operation_id {text} NOT NULL, recorded_at {int} NOT NULL,
                replaced_at {int} NOT NULL, replaced_by {text} NOT NULL,
                PRIMARY KEY (office_id, row_version)){strict})",
            uR"(CREATE TABLE staff (
                id {int} PRIMARY KEY, office_id {int} NOT NULL REFERENCES office (id),
                name {text} NOT NULL, role {text} NOT NULL, active_from {text} NOT NULL,
                active_until {text}, row_version {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE staff_version (
                staff_id {int} NOT NULL, row_version {int} NOT NULL, office_id {int} NOT NULL,
                name {text} NOT NULL, role {text} NOT NULL, active_from {text} NOT NULL,
                active_until {text}, operation_id {text} NOT NULL, recorded_at {int} NOT NULL,
                replaced_at {int} NOT NULL, replaced_by {text} NOT NULL,
                PRIMARY KEY (staff_id, row_version)){strict})",
            uR"(CREATE TABLE journal (
                id {int} PRIMARY KEY, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                act {text} NOT NULL, subject {text} NOT NULL, subject_id {int},
                operation_id {text} NOT NULL UNIQUE, working_day {text} NOT NULL,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE setting (
                office_id {int} NOT NULL, staff_id {int} NOT NULL, key {text} NOT NULL,
                value {text} NOT NULL, row_version {int} NOT NULL, operation_id {text} NOT NULL,
                recorded_at {int} NOT NULL, PRIMARY KEY (office_id, staff_id, key)){strict})",
            uR"(CREATE TABLE setting_version (
                office_id {int} NOT NULL, staff_id {int} NOT NULL, key {text} NOT NULL,
                row_version {int} NOT NULL, value {text} NOT NULL, operation_id {text} NOT NULL,
                recorded_at {int} NOT NULL, replaced_at {int} NOT NULL,
                replaced_by {text} NOT NULL,
                PRIMARY KEY (office_id, staff_id, key, row_version)){strict})",
            uR"(CREATE TABLE local_day (
                office_id {int} NOT NULL, day {text} NOT NULL, is_workday {int} NOT NULL,
                name {text} NOT NULL, row_version {int} NOT NULL, operation_id {text} NOT NULL,
                recorded_at {int} NOT NULL, PRIMARY KEY (office_id, day)){strict})",
            uR"(CREATE TABLE local_day_version (
                office_id {int} NOT NULL, day {text} NOT NULL, row_version {int} NOT NULL,
                is_workday {int} NOT NULL, name {text} NOT NULL, operation_id {text} NOT NULL,
                recorded_at {int} NOT NULL, replaced_at {int} NOT NULL,
                replaced_by {text} NOT NULL,
                PRIMARY KEY (office_id, day, row_version)){strict})",
            uR"(CREATE TABLE number_series (
                office_id {int} NOT NULL, kind {text} NOT NULL, year {int} NOT NULL,
                next_number {int} NOT NULL, highest_given {int} NOT NULL,
                PRIMARY KEY (office_id, kind, year)){strict})",
            uR"(CREATE TABLE number_jump (
                office_id {int} NOT NULL, kind {text} NOT NULL, year {int} NOT NULL,
                from_number {int} NOT NULL, to_number {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE import_batch (
                id {int} PRIMARY KEY, kind {text} NOT NULL, digest {text} NOT NULL,
                added {int} NOT NULL, changed {int} NOT NULL, same {int} NOT NULL,
                refused {int} NOT NULL, complete {int} NOT NULL, undone_at {int},
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",

            uR"(CREATE TABLE person (
                id {int} PRIMARY KEY, name {text} NOT NULL, name_key {text} NOT NULL,
                aliases {text} NOT NULL, id_type {text} NOT NULL, id_number_seal {blob},
                id_number_index {blob} UNIQUE, sex {text} NOT NULL,
                birth_on {text}, ethnic_group {text} NOT NULL, education {text} NOT NULL,
                school {text} NOT NULL, major {text} NOT NULL, graduated_on {text},
                skill_level {text} NOT NULL, skills {text} NOT NULL, certificates {text} NOT NULL,
                political {text} NOT NULL, marital {text} NOT NULL, health_seal {blob},
                hukou_kind {text} NOT NULL, hukou_division {text} NOT NULL,
                residence_division {text} NOT NULL, address_seal {blob}, address_index {blob},
                phone_seal {blob}, phone_index {blob}, other_phone_seal {blob},
                other_phone_index {blob}, bank_account_seal {blob}, bank_account_index {blob},
                note_seal {blob}, batch_id {int}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, row_version {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX person_by_name ON person (name_key, id))",
            uR"(CREATE INDEX person_by_phone ON person (phone_index))",
            uR"(CREATE INDEX person_by_other_phone ON person (other_phone_index))",
            uR"(CREATE INDEX person_by_bank_account ON person (bank_account_index))",
            uR"(CREATE INDEX person_by_address ON person (address_index))",
            uR"(CREATE INDEX person_by_batch ON person (batch_id))",
            uR"(CREATE TABLE person_version (
                person_id {int} NOT NULL, row_version {int} NOT NULL, facts_seal {blob} NOT NULL,
                batch_id {int}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL, recorded_at {int} NOT NULL,
                replaced_at {int} NOT NULL, replaced_by_batch {int},
                PRIMARY KEY (person_id, row_version)){strict})",
            uR"(CREATE INDEX person_version_by_batch ON person_version (replaced_by_batch))",
            uR"(CREATE TABLE person_number (
                number_index {blob} NOT NULL, person_id {int} NOT NULL REFERENCES person (id),
                valid_from {text} NOT NULL, valid_to {text}, reason {text} NOT NULL,
                PRIMARY KEY (number_index, person_id)){strict})",
            uR"(CREATE INDEX person_number_by_person ON person_number (person_id))",
            uR"(CREATE TABLE job_wish (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                occupations {text} NOT NULL, divisions {text} NOT NULL, wage_fen_low {int},
                work_mode {text} NOT NULL, batch_id {int}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX job_wish_by_person ON job_wish (person_id, id))",
            uR"(CREATE INDEX job_wish_by_batch ON job_wish (batch_id))",
            uR"(CREATE TABLE registration (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                kind {text} NOT NULL, category {text} NOT NULL, channel {text} NOT NULL,
                registered_on {text} NOT NULL, officer_id {int} NOT NULL, ended_on {text},
                end_reason {text} NOT NULL, corrects {int} UNIQUE REFERENCES registration (id),
                batch_id {int}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX registration_by_person ON registration (person_id, kind))",
            uR"(CREATE INDEX registration_by_kind ON registration (kind, registered_on))",
            uR"(CREATE INDEX registration_by_batch ON registration (batch_id))",

            uR"(CREATE TABLE employer (
                id {int} PRIMARY KEY, name {text} NOT NULL, name_key {text} NOT NULL,
                credit_code {text} UNIQUE, kind {text} NOT NULL, industry {text} NOT NULL,
                size {text} NOT NULL, division {text} NOT NULL, address {text} NOT NULL,
                route {text} NOT NULL, contact {text} NOT NULL, phone_seal {blob},
                checked_on {text}, blocked {int} NOT NULL, batch_id {int},
                office_id {int} NOT NULL, staff_id {int} NOT NULL, row_version {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX employer_by_name ON employer (name_key, id))",
            uR"(CREATE INDEX employer_by_exact_name ON employer (name))",
            uR"(CREATE TABLE employer_version (
                employer_id {int} NOT NULL, row_version {int} NOT NULL, facts_seal {blob} NOT NULL,
                batch_id {int}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL, recorded_at {int} NOT NULL,
                replaced_at {int} NOT NULL, replaced_by_batch {int},
                PRIMARY KEY (employer_id, row_version)){strict})",
            uR"(CREATE TABLE vacancy (
                id {int} PRIMARY KEY, employer_id {int} NOT NULL REFERENCES employer (id),
                title {text} NOT NULL, occupation {text} NOT NULL, heads {int} NOT NULL,
                filled {int} NOT NULL, education {text} NOT NULL, skill_level {text} NOT NULL,
                certificate {text} NOT NULL, age_min {int}, age_max {int}, wage_fen_low {int},
                wage_fen_high {int}, wage_mode {text} NOT NULL, work_mode {text} NOT NULL,
                division {text} NOT NULL, address {text} NOT NULL,
                board_and_lodging {text} NOT NULL, requirement {text} NOT NULL,
                interview {text} NOT NULL, opens_on {text} NOT NULL, open_until {text} NOT NULL,
                state {text} NOT NULL, batch_id {int}, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, row_version {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL,
                CHECK (filled <= heads)){strict})",
            uR"(CREATE INDEX vacancy_by_employer ON vacancy (employer_id, title))",
            uR"(CREATE INDEX vacancy_open ON vacancy (open_until, id) WHERE state = '30')",
            uR"(CREATE TABLE vacancy_version (
                vacancy_id {int} NOT NULL, row_version {int} NOT NULL, facts_seal {blob} NOT NULL,
                batch_id {int}, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL, recorded_at {int} NOT NULL,
                replaced_at {int} NOT NULL, replaced_by_batch {int},
                PRIMARY KEY (vacancy_id, row_version)){strict})",

            uR"(CREATE TABLE job_referral (
                id {int} PRIMARY KEY, number {text} NOT NULL UNIQUE,
                person_id {int} NOT NULL REFERENCES person (id),
                vacancy_id {int} NOT NULL REFERENCES vacancy (id),
                employer_id {int} NOT NULL REFERENCES employer (id), title {text} NOT NULL,
                employer_name {text} NOT NULL, wage_fen_low {int}, ordinal {int} NOT NULL,
                issued_on {text} NOT NULL, receipt_due {text} NOT NULL, told {text} NOT NULL,
                validity {text} NOT NULL, fewer_reason {text} NOT NULL, voided_on {text},
                void_reason_seal {blob}, void_operation_id {text} UNIQUE,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX job_referral_once ON job_referral (person_id, vacancy_id)
                WHERE voided_on IS NULL)",
            uR"(CREATE INDEX job_referral_by_day ON job_referral (issued_on, id))",
            uR"(CREATE INDEX job_referral_by_person ON job_referral (person_id, issued_on))",
            uR"(CREATE INDEX job_referral_by_vacancy ON job_referral (vacancy_id))",
            uR"(CREATE TABLE placement (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                referral_id {int} REFERENCES job_referral (id),
                employer_id {int} REFERENCES employer (id), employer_name {text} NOT NULL,
                start_on {text} NOT NULL, wage_fen {int}, form {text} NOT NULL,
                evidence {text} NOT NULL, ended_on {text}, corrected {int} NOT NULL,
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX placement_by_person ON placement (person_id, start_on))",
            uR"(CREATE INDEX placement_by_referral ON placement (referral_id))",
            uR"(CREATE TABLE receipt (
                id {int} PRIMARY KEY, referral_id {int} NOT NULL REFERENCES job_referral (id),
                result {text} NOT NULL, received_on {text} NOT NULL, start_on {text},
                wage_fen {int}, contract_kind {text} NOT NULL, insured {int} NOT NULL,
                late {int} NOT NULL, placement_id {int} REFERENCES placement (id),
                corrects {int} UNIQUE REFERENCES receipt (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL){strict})",
            uR"(CREATE UNIQUE INDEX receipt_once ON receipt (referral_id)
                WHERE corrects IS NULL)",
            uR"(CREATE INDEX receipt_by_referral ON receipt (referral_id))",
            uR"(CREATE TABLE print_record (
                id {int} PRIMARY KEY, form {text} NOT NULL, subject_id {int} NOT NULL,
                person_id {int} NOT NULL REFERENCES person (id), copies {int} NOT NULL,
                ordinal {int} NOT NULL, target {text} NOT NULL, office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL,
                recorded_at {int} NOT NULL, UNIQUE (form, subject_id, ordinal)){strict})",
            uR"(CREATE INDEX print_record_by_person ON print_record (person_id, id))",

            uR"(CREATE TABLE service (
                id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES person (id),
                kind {text} NOT NULL, on_day {text} NOT NULL, method {text} NOT NULL,
                outcome {text} NOT NULL, intent {text} NOT NULL, no_intent_reason {text} NOT NULL,
                minutes {int} NOT NULL, types {text} NOT NULL, content_seal {blob},
                confirmed {int} NOT NULL, offer_kind {text} NOT NULL, offer_name {text} NOT NULL,
                offer_starts_on {text}, response {text} NOT NULL, reason_seal {blob},
                corrects {int} UNIQUE REFERENCES service (id), office_id {int} NOT NULL,
                staff_id {int} NOT NULL, operation_id {text} NOT NULL UNIQUE,
                recorded_at {int} NOT NULL,
                CHECK (kind IN ('contact', 'guidance', 'offer', 'policy', 'withdrawal'))){strict})",
            uR"(CREATE INDEX service_by_person ON service (person_id, on_day, id))",
            uR"(CREATE TABLE obligation (
                registration_id {int} NOT NULL REFERENCES registration (id), item {text} NOT NULL,
                person_id {int} NOT NULL REFERENCES person (id), standard {text} NOT NULL,
                promised {int} NOT NULL, delivered {int} NOT NULL, due_on {text} NOT NULL,
                active {int} NOT NULL, stops_on {text}, staff_id {int} NOT NULL,
                office_id {int} NOT NULL, PRIMARY KEY (registration_id, item)){strict})",
            uR"(CREATE INDEX obligation_by_person ON obligation (person_id))",
            uR"(CREATE INDEX obligation_owed ON obligation (due_on, registration_id, item)
                WHERE active = 1 AND delivered < promised)",
        },
        // What one engine alone needs: the record counter and the search table.
        {
            uR"(CREATE TABLE record_counter (next_id INTEGER NOT NULL) STRICT)",
            uR"(INSERT INTO record_counter VALUES (1))",
            uR"(CREATE VIRTUAL TABLE person_search USING fts5 (
                name, sound, tail, content='', columnsize=0, detail=full, tokenize='unicode61'))",
        },
        {
            uR"(CREATE SEQUENCE record_counter MINVALUE 1 MAXVALUE 1099511627775)",
            uR"(CREATE TABLE person_search (
                person_id BIGINT PRIMARY KEY, terms TEXT[] NOT NULL))",
            uR"(CREATE INDEX person_search_terms ON person_search USING gin (terms))",
            uR"(CREATE TABLE person_sound (
                sound TEXT COLLATE "C" NOT NULL, person_id BIGINT NOT NULL,
                PRIMARY KEY (sound, person_id)))",
            uR"(CREATE INDEX person_sound_by_person ON person_sound (person_id))",
        }};
    return step;
}

}  // namespace zhiqiao
