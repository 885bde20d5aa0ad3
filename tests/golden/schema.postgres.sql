approval.id bigint NOT NULL
approval.kind text COLLATE C NOT NULL
approval.subject text COLLATE C NOT NULL
approval.subject_id bigint
approval.subject_version bigint
approval.change_seal bytea NOT NULL
approval.reason_seal bytea
approval.state text COLLATE C NOT NULL
approval.answered_by bigint
approval.answered_at bigint
approval.answer_seal bytea
approval.used_at bigint
approval.office_id bigint NOT NULL
approval.staff_id bigint NOT NULL
approval.row_version bigint NOT NULL
approval.operation_id text COLLATE C NOT NULL
approval.recorded_at bigint NOT NULL
approval_check CHECK (((answered_by IS NULL) OR (answered_by <> staff_id)))
approval_operation_id_key UNIQUE (operation_id)
approval_pkey PRIMARY KEY (id)
CREATE INDEX approval_waiting ON approval USING btree (office_id, id) WHERE (state = 'asked'::text)
CREATE UNIQUE INDEX approval_operation_id_key ON approval USING btree (operation_id)
CREATE UNIQUE INDEX approval_pkey ON approval USING btree (id)
assessment.id bigint NOT NULL
assessment.person_id bigint NOT NULL
assessment.on_day text COLLATE C NOT NULL
assessment.answers_seal bytea
assessment.note_seal bytea
assessment.reason_seal bytea
assessment.corrects bigint
assessment.office_id bigint NOT NULL
assessment.staff_id bigint NOT NULL
assessment.operation_id text COLLATE C NOT NULL
assessment.recorded_at bigint NOT NULL
assessment_corrects_fkey FOREIGN KEY (corrects) REFERENCES assessment(id)
assessment_corrects_key UNIQUE (corrects)
assessment_operation_id_key UNIQUE (operation_id)
assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
assessment_pkey PRIMARY KEY (id)
CREATE INDEX assessment_by_person ON assessment USING btree (person_id)
CREATE UNIQUE INDEX assessment_corrects_key ON assessment USING btree (corrects)
CREATE UNIQUE INDEX assessment_operation_id_key ON assessment USING btree (operation_id)
CREATE UNIQUE INDEX assessment_pkey ON assessment USING btree (id)
audit_head.office_id bigint NOT NULL
audit_head.seq bigint NOT NULL
audit_head.mac bytea NOT NULL
audit_head.generation bigint NOT NULL
audit_head_pkey PRIMARY KEY (office_id)
CREATE UNIQUE INDEX audit_head_pkey ON audit_head USING btree (office_id)
away_course.id bigint NOT NULL
away_course.person_id bigint NOT NULL
away_course.left_on text COLLATE C NOT NULL
away_course.heard_on text COLLATE C
away_course.attempts bigint NOT NULL
away_course.due_on text COLLATE C
away_course.stops_on text COLLATE C
away_course.staff_id bigint NOT NULL
away_course.office_id bigint NOT NULL
away_course_id_fkey FOREIGN KEY (id) REFERENCES registration(id)
away_course_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
away_course_person_id_key UNIQUE (person_id)
away_course_pkey PRIMARY KEY (id)
CREATE INDEX away_course_in_order ON away_course USING btree (due_on, id) WHERE (due_on IS NOT NULL)
CREATE UNIQUE INDEX away_course_person_id_key ON away_course USING btree (person_id)
CREATE UNIQUE INDEX away_course_pkey ON away_course USING btree (id)
campaign.id bigint NOT NULL
campaign.kind text COLLATE C NOT NULL
campaign.name text COLLATE C NOT NULL
campaign.from_day text COLLATE C NOT NULL
campaign.until_day text COLLATE C NOT NULL
campaign.aim text COLLATE C NOT NULL
campaign.row_version bigint NOT NULL
campaign.office_id bigint NOT NULL
campaign.staff_id bigint NOT NULL
campaign.operation_id text COLLATE C NOT NULL
campaign.recorded_at bigint NOT NULL
campaign_operation_id_key UNIQUE (operation_id)
campaign_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX campaign_operation_id_key ON campaign USING btree (operation_id)
CREATE UNIQUE INDEX campaign_pkey ON campaign USING btree (id)
campaign_batch.id bigint NOT NULL
campaign_batch.campaign_id bigint NOT NULL
campaign_batch.marked bigint NOT NULL
campaign_batch.office_id bigint NOT NULL
campaign_batch.staff_id bigint NOT NULL
campaign_batch.operation_id text COLLATE C NOT NULL
campaign_batch.recorded_at bigint NOT NULL
campaign_batch_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)
campaign_batch_operation_id_key UNIQUE (operation_id)
campaign_batch_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX campaign_batch_operation_id_key ON campaign_batch USING btree (operation_id)
CREATE UNIQUE INDEX campaign_batch_pkey ON campaign_batch USING btree (id)
campaign_mark.id bigint NOT NULL
campaign_mark.campaign_id bigint NOT NULL
campaign_mark.kind text COLLATE C NOT NULL
campaign_mark.record_id bigint NOT NULL
campaign_mark.batch_id bigint NOT NULL
campaign_mark.office_id bigint NOT NULL
campaign_mark.staff_id bigint NOT NULL
campaign_mark.operation_id text COLLATE C NOT NULL
campaign_mark.recorded_at bigint NOT NULL
campaign_mark_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES campaign_batch(id)
campaign_mark_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)
campaign_mark_operation_id_key UNIQUE (operation_id)
campaign_mark_pkey PRIMARY KEY (id)
CREATE INDEX campaign_mark_by_batch ON campaign_mark USING btree (batch_id)
CREATE INDEX campaign_mark_in ON campaign_mark USING btree (campaign_id, kind, record_id)
CREATE INDEX campaign_mark_of ON campaign_mark USING btree (record_id, kind)
CREATE UNIQUE INDEX campaign_mark_operation_id_key ON campaign_mark USING btree (operation_id)
CREATE UNIQUE INDEX campaign_mark_pkey ON campaign_mark USING btree (id)
case_assignment.id bigint NOT NULL
case_assignment.person_id bigint NOT NULL
case_assignment.officer_id bigint NOT NULL
case_assignment.since_on text COLLATE C NOT NULL
case_assignment.reason text COLLATE C NOT NULL
case_assignment.batch_id bigint NOT NULL
case_assignment.office_id bigint NOT NULL
case_assignment.staff_id bigint NOT NULL
case_assignment.operation_id text COLLATE C NOT NULL
case_assignment.recorded_at bigint NOT NULL
case_assignment_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES case_batch(id)
case_assignment_operation_id_key UNIQUE (operation_id)
case_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
case_assignment_pkey PRIMARY KEY (id)
CREATE INDEX case_assignment_by_batch ON case_assignment USING btree (batch_id)
CREATE INDEX case_assignment_by_officer ON case_assignment USING btree (officer_id, person_id)
CREATE INDEX case_assignment_by_person ON case_assignment USING btree (person_id)
CREATE UNIQUE INDEX case_assignment_operation_id_key ON case_assignment USING btree (operation_id)
CREATE UNIQUE INDEX case_assignment_pkey ON case_assignment USING btree (id)
case_batch.id bigint NOT NULL
case_batch.reason text COLLATE C NOT NULL
case_batch.on_day text COLLATE C NOT NULL
case_batch.moved bigint NOT NULL
case_batch.undone_on text COLLATE C
case_batch.undone_by bigint
case_batch.office_id bigint NOT NULL
case_batch.staff_id bigint NOT NULL
case_batch.operation_id text COLLATE C NOT NULL
case_batch.recorded_at bigint NOT NULL
case_batch_operation_id_key UNIQUE (operation_id)
case_batch_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX case_batch_operation_id_key ON case_batch USING btree (operation_id)
CREATE UNIQUE INDEX case_batch_pkey ON case_batch USING btree (id)
case_charge.person_id bigint
case_charge.officer_id bigint
case_officer.person_id bigint NOT NULL
case_officer.officer_id bigint NOT NULL
case_officer_pkey PRIMARY KEY (person_id, officer_id)
CREATE INDEX case_officer_by_officer ON case_officer USING btree (officer_id, person_id)
CREATE UNIQUE INDEX case_officer_pkey ON case_officer USING btree (person_id, officer_id)
case_transfer.id bigint NOT NULL
case_transfer.person_id bigint NOT NULL
case_transfer.from_office_id bigint NOT NULL
case_transfer.to_office_id bigint NOT NULL
case_transfer.reason text COLLATE C NOT NULL
case_transfer.note_seal bytea
case_transfer.asked_on text COLLATE C NOT NULL
case_transfer.due_on text COLLATE C NOT NULL
case_transfer.state text COLLATE C NOT NULL
case_transfer.answered_on text COLLATE C
case_transfer.answered_by bigint
case_transfer.refusal text COLLATE C NOT NULL
case_transfer.answer_seal bytea
case_transfer.batch_id bigint
case_transfer.answer_operation_id text COLLATE C
case_transfer.office_id bigint NOT NULL
case_transfer.staff_id bigint NOT NULL
case_transfer.operation_id text COLLATE C NOT NULL
case_transfer.recorded_at bigint NOT NULL
case_transfer_answer_operation_id_key UNIQUE (answer_operation_id)
case_transfer_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES case_batch(id)
case_transfer_operation_id_key UNIQUE (operation_id)
case_transfer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
case_transfer_pkey PRIMARY KEY (id)
CREATE INDEX case_transfer_accepted ON case_transfer USING btree (person_id) WHERE (state = 'accepted'::text)
CREATE INDEX case_transfer_by_batch ON case_transfer USING btree (batch_id) WHERE (batch_id IS NOT NULL)
CREATE INDEX case_transfer_by_person ON case_transfer USING btree (person_id)
CREATE INDEX case_transfer_waiting ON case_transfer USING btree (due_on, id) WHERE (state = 'asked'::text)
CREATE UNIQUE INDEX case_transfer_answer_operation_id_key ON case_transfer USING btree (answer_operation_id)
CREATE UNIQUE INDEX case_transfer_operation_id_key ON case_transfer USING btree (operation_id)
CREATE UNIQUE INDEX case_transfer_pkey ON case_transfer USING btree (id)
case_waiting.person_id bigint
check_progress.id bigint NOT NULL
check_progress.rules text COLLATE C NOT NULL
check_progress.subject text COLLATE C NOT NULL
check_progress.subject_id bigint NOT NULL
check_progress.finished bigint NOT NULL
check_progress_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX check_progress_pkey ON check_progress USING btree (id)
comparison.id bigint NOT NULL
comparison.owner text COLLATE C NOT NULL
comparison.digest text COLLATE C NOT NULL
comparison.as_of text COLLATE C NOT NULL
comparison.compared_on text COLLATE C NOT NULL
comparison.row_count bigint NOT NULL
comparison.same bigint NOT NULL
comparison.different bigint NOT NULL
comparison.unknown bigint NOT NULL
comparison.refused bigint NOT NULL
comparison.differences bigint NOT NULL
comparison.accepted bigint NOT NULL
comparison.office_id bigint NOT NULL
comparison.staff_id bigint NOT NULL
comparison.operation_id text COLLATE C NOT NULL
comparison.recorded_at bigint NOT NULL
comparison_operation_id_key UNIQUE (operation_id)
comparison_pkey PRIMARY KEY (id)
CREATE INDEX comparison_by_digest ON comparison USING btree (digest)
CREATE UNIQUE INDEX comparison_operation_id_key ON comparison USING btree (operation_id)
CREATE UNIQUE INDEX comparison_pkey ON comparison USING btree (id)
comparison_row.id bigint NOT NULL
comparison_row.comparison_id bigint NOT NULL
comparison_row.person_id bigint NOT NULL
comparison_row.position bigint NOT NULL
comparison_row.values_seal bytea
comparison_row.accepted text COLLATE C NOT NULL
comparison_row_comparison_id_fkey FOREIGN KEY (comparison_id) REFERENCES comparison(id)
comparison_row_comparison_id_position_key UNIQUE (comparison_id, "position")
comparison_row_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
comparison_row_pkey PRIMARY KEY (id)
CREATE INDEX comparison_row_by_person ON comparison_row USING btree (person_id)
CREATE UNIQUE INDEX comparison_row_comparison_id_position_key ON comparison_row USING btree (comparison_id, "position")
CREATE UNIQUE INDEX comparison_row_pkey ON comparison_row USING btree (id)
consent.id bigint NOT NULL
consent.person_id bigint NOT NULL
consent.notice text COLLATE C NOT NULL
consent.version bigint NOT NULL
consent.text_digest text COLLATE C NOT NULL
consent.kind text COLLATE C NOT NULL
consent.way text COLLATE C NOT NULL
consent.on_day text COLLATE C NOT NULL
consent.office_id bigint NOT NULL
consent.staff_id bigint NOT NULL
consent.operation_id text COLLATE C NOT NULL
consent.recorded_at bigint NOT NULL
consent_kind_check CHECK ((kind = ANY (ARRAY['notice'::text, 'consent'::text, 'withdrawal'::text])))
consent_operation_id_key UNIQUE (operation_id)
consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
consent_pkey PRIMARY KEY (id)
CREATE INDEX consent_by_person ON consent USING btree (person_id, id)
CREATE UNIQUE INDEX consent_operation_id_key ON consent USING btree (operation_id)
CREATE UNIQUE INDEX consent_pkey ON consent USING btree (id)
contact_course.id bigint NOT NULL
contact_course.person_id bigint NOT NULL
contact_course.due_on text COLLATE C NOT NULL
contact_course.stops_on text COLLATE C
contact_course.staff_id bigint NOT NULL
contact_course.office_id bigint NOT NULL
contact_course_id_fkey FOREIGN KEY (id) REFERENCES service(id)
contact_course_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
contact_course_person_id_key UNIQUE (person_id)
contact_course_pkey PRIMARY KEY (id)
CREATE INDEX contact_course_in_order ON contact_course USING btree (due_on, id)
CREATE UNIQUE INDEX contact_course_person_id_key ON contact_course USING btree (person_id)
CREATE UNIQUE INDEX contact_course_pkey ON contact_course USING btree (id)
contact_sheet.id bigint NOT NULL
contact_sheet.place text COLLATE C NOT NULL
contact_sheet.attempts bigint NOT NULL
contact_sheet.needs text COLLATE C NOT NULL
contact_sheet.note_seal bytea
contact_sheet.next_contact_on text COLLATE C
contact_sheet_id_fkey FOREIGN KEY (id) REFERENCES service(id)
contact_sheet_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX contact_sheet_pkey ON contact_sheet USING btree (id)
database_fact.key text COLLATE C NOT NULL
database_fact.value text COLLATE C NOT NULL
database_fact_pkey PRIMARY KEY (key)
CREATE UNIQUE INDEX database_fact_pkey ON database_fact USING btree (key)
difficulty.id bigint NOT NULL
difficulty.person_id bigint NOT NULL
difficulty.kind text COLLATE C NOT NULL
difficulty.opened_on text COLLATE C NOT NULL
difficulty.due_on text COLLATE C
difficulty.owner_id bigint NOT NULL
difficulty.words_seal bytea
difficulty.follow_up_id bigint
difficulty.service_id bigint
difficulty.office_id bigint NOT NULL
difficulty.staff_id bigint NOT NULL
difficulty.operation_id text COLLATE C NOT NULL
difficulty.recorded_at bigint NOT NULL
difficulty_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES follow_up(id)
difficulty_operation_id_key UNIQUE (operation_id)
difficulty_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES staff(id)
difficulty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
difficulty_pkey PRIMARY KEY (id)
difficulty_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
CREATE INDEX difficulty_by_person ON difficulty USING btree (person_id)
CREATE UNIQUE INDEX difficulty_operation_id_key ON difficulty USING btree (operation_id)
CREATE UNIQUE INDEX difficulty_pkey ON difficulty USING btree (id)
difficulty_course.id bigint NOT NULL
difficulty_course.person_id bigint NOT NULL
difficulty_course.owner_id bigint NOT NULL
difficulty_course.kind text COLLATE C NOT NULL
difficulty_course.opened_on text COLLATE C NOT NULL
difficulty_course.due_on text COLLATE C
difficulty_course.show_on text COLLATE C NOT NULL
difficulty_course.closed_on text COLLATE C
difficulty_course.result text COLLATE C NOT NULL
difficulty_course.handed bigint NOT NULL
difficulty_course.office_id bigint NOT NULL
difficulty_course_id_fkey FOREIGN KEY (id) REFERENCES difficulty(id)
difficulty_course_pkey PRIMARY KEY (id)
CREATE INDEX difficulty_course_by_owner ON difficulty_course USING btree (owner_id) WHERE (closed_on IS NULL)
CREATE INDEX difficulty_course_by_person ON difficulty_course USING btree (person_id)
CREATE INDEX difficulty_course_in_order ON difficulty_course USING btree (show_on, id) WHERE (closed_on IS NULL)
CREATE UNIQUE INDEX difficulty_course_pkey ON difficulty_course USING btree (id)
difficulty_deed.id bigint NOT NULL
difficulty_deed.difficulty_id bigint NOT NULL
difficulty_deed.number bigint NOT NULL
difficulty_deed.kind text COLLATE C NOT NULL
difficulty_deed.on_day text COLLATE C NOT NULL
difficulty_deed.owner_id bigint
difficulty_deed.result text COLLATE C NOT NULL
difficulty_deed.due_on text COLLATE C
difficulty_deed.words_seal bytea
difficulty_deed.office_id bigint NOT NULL
difficulty_deed.staff_id bigint NOT NULL
difficulty_deed.operation_id text COLLATE C NOT NULL
difficulty_deed.recorded_at bigint NOT NULL
difficulty_deed_difficulty_id_fkey FOREIGN KEY (difficulty_id) REFERENCES difficulty(id)
difficulty_deed_difficulty_id_number_key UNIQUE (difficulty_id, number)
difficulty_deed_operation_id_key UNIQUE (operation_id)
difficulty_deed_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES staff(id)
difficulty_deed_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX difficulty_deed_difficulty_id_number_key ON difficulty_deed USING btree (difficulty_id, number)
CREATE UNIQUE INDEX difficulty_deed_operation_id_key ON difficulty_deed USING btree (operation_id)
CREATE UNIQUE INDEX difficulty_deed_pkey ON difficulty_deed USING btree (id)
employer.id bigint NOT NULL
employer.name text COLLATE C NOT NULL
employer.name_key text COLLATE C NOT NULL
employer.credit_code text COLLATE C
employer.kind text COLLATE C NOT NULL
employer.industry text COLLATE C NOT NULL
employer.size text COLLATE C NOT NULL
employer.division text COLLATE C NOT NULL
employer.address text COLLATE C NOT NULL
employer.route text COLLATE C NOT NULL
employer.contact text COLLATE C NOT NULL
employer.phone_seal bytea
employer.checked_on text COLLATE C
employer.blocked bigint NOT NULL
employer.batch_id bigint
employer.office_id bigint NOT NULL
employer.staff_id bigint NOT NULL
employer.row_version bigint NOT NULL
employer.operation_id text COLLATE C NOT NULL
employer.recorded_at bigint NOT NULL
employer_credit_code_key UNIQUE (credit_code)
employer_operation_id_key UNIQUE (operation_id)
employer_pkey PRIMARY KEY (id)
CREATE INDEX employer_by_exact_name ON employer USING btree (name)
CREATE INDEX employer_by_name ON employer USING btree (name_key, id)
CREATE UNIQUE INDEX employer_credit_code_key ON employer USING btree (credit_code)
CREATE UNIQUE INDEX employer_operation_id_key ON employer USING btree (operation_id)
CREATE UNIQUE INDEX employer_pkey ON employer USING btree (id)
employer_version.employer_id bigint NOT NULL
employer_version.row_version bigint NOT NULL
employer_version.facts_seal bytea NOT NULL
employer_version.batch_id bigint
employer_version.office_id bigint NOT NULL
employer_version.staff_id bigint NOT NULL
employer_version.operation_id text COLLATE C NOT NULL
employer_version.recorded_at bigint NOT NULL
employer_version.replaced_at bigint NOT NULL
employer_version.replaced_by_batch bigint
employer_version_pkey PRIMARY KEY (employer_id, row_version)
CREATE UNIQUE INDEX employer_version_pkey ON employer_version USING btree (employer_id, row_version)
employer_visit.id bigint NOT NULL
employer_visit.key_id bigint NOT NULL
employer_visit.on_day text COLLATE C NOT NULL
employer_visit.way text COLLATE C NOT NULL
employer_visit.spoken_to_seal bytea
employer_visit.needs_seal bytea
employer_visit.next_on text COLLATE C
employer_visit.undoes bigint
employer_visit.office_id bigint NOT NULL
employer_visit.staff_id bigint NOT NULL
employer_visit.operation_id text COLLATE C NOT NULL
employer_visit.recorded_at bigint NOT NULL
employer_visit_key_id_fkey FOREIGN KEY (key_id) REFERENCES key_employer(id)
employer_visit_operation_id_key UNIQUE (operation_id)
employer_visit_pkey PRIMARY KEY (id)
employer_visit_undoes_fkey FOREIGN KEY (undoes) REFERENCES employer_visit(id)
employer_visit_undoes_key UNIQUE (undoes)
CREATE INDEX employer_visit_of ON employer_visit USING btree (key_id)
CREATE UNIQUE INDEX employer_visit_operation_id_key ON employer_visit USING btree (operation_id)
CREATE UNIQUE INDEX employer_visit_pkey ON employer_visit USING btree (id)
CREATE UNIQUE INDEX employer_visit_undoes_key ON employer_visit USING btree (undoes)
erasure.person_id bigint NOT NULL
erasure.approval_id bigint NOT NULL
erasure.on_day text COLLATE C NOT NULL
erasure.office_id bigint NOT NULL
erasure.staff_id bigint NOT NULL
erasure.operation_id text COLLATE C NOT NULL
erasure.recorded_at bigint NOT NULL
erasure_operation_id_key UNIQUE (operation_id)
erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
erasure_pkey PRIMARY KEY (person_id)
CREATE UNIQUE INDEX erasure_operation_id_key ON erasure USING btree (operation_id)
CREATE UNIQUE INDEX erasure_pkey ON erasure USING btree (person_id)
finding.id bigint NOT NULL
finding.check_id text COLLATE C NOT NULL
finding.severity bigint NOT NULL
finding.subject text COLLATE C NOT NULL
finding.subject_id bigint NOT NULL
finding.person_id bigint
finding.record_id bigint NOT NULL
finding.from_day text COLLATE C NOT NULL
finding.until_day text COLLATE C
finding.shown_on text COLLATE C NOT NULL
finding.basis_index bytea NOT NULL
finding.division text COLLATE C NOT NULL
finding.officer_id bigint
finding.office_id bigint NOT NULL
finding_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
finding_pkey PRIMARY KEY (id)
finding_subject_id_subject_check_id_record_id_from_day_key UNIQUE (subject_id, subject, check_id, record_id, from_day)
CREATE INDEX finding_by_basis ON finding USING btree (basis_index)
CREATE INDEX finding_by_check ON finding USING btree (check_id, shown_on, id)
CREATE INDEX finding_by_person ON finding USING btree (person_id)
CREATE INDEX finding_in_order ON finding USING btree (severity, shown_on, id)
CREATE UNIQUE INDEX finding_pkey ON finding USING btree (id)
CREATE UNIQUE INDEX finding_subject_id_subject_check_id_record_id_from_day_key ON finding USING btree (subject_id, subject, check_id, record_id, from_day)
finding_aside.id bigint NOT NULL
finding_aside.check_id text COLLATE C NOT NULL
finding_aside.subject text COLLATE C NOT NULL
finding_aside.subject_id bigint NOT NULL
finding_aside.record_id bigint NOT NULL
finding_aside.basis_index bytea NOT NULL
finding_aside.reason text COLLATE C NOT NULL
finding_aside.until_day text COLLATE C
finding_aside.ended_on text COLLATE C
finding_aside.end_operation_id text COLLATE C
finding_aside.office_id bigint NOT NULL
finding_aside.staff_id bigint NOT NULL
finding_aside.operation_id text COLLATE C NOT NULL
finding_aside.recorded_at bigint NOT NULL
finding_aside_end_operation_id_key UNIQUE (end_operation_id)
finding_aside_operation_id_key UNIQUE (operation_id)
finding_aside_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX finding_aside_end_operation_id_key ON finding_aside USING btree (end_operation_id)
CREATE UNIQUE INDEX finding_aside_once ON finding_aside USING btree (subject_id, subject, check_id, record_id) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX finding_aside_operation_id_key ON finding_aside USING btree (operation_id)
CREATE UNIQUE INDEX finding_aside_pkey ON finding_aside USING btree (id)
follow_up.id bigint NOT NULL
follow_up.person_id bigint NOT NULL
follow_up.placement_id bigint NOT NULL
follow_up.on_day text COLLATE C NOT NULL
follow_up.method text COLLATE C NOT NULL
follow_up.outcome text COLLATE C NOT NULL
follow_up.standing text COLLATE C NOT NULL
follow_up.left_on text COLLATE C
follow_up.wage_seal bytea
follow_up.contract_kind text COLLATE C NOT NULL
follow_up.insured bigint
follow_up.words_seal bytea
follow_up.reason_seal bytea
follow_up.corrects bigint
follow_up.office_id bigint NOT NULL
follow_up.staff_id bigint NOT NULL
follow_up.operation_id text COLLATE C NOT NULL
follow_up.recorded_at bigint NOT NULL
follow_up_corrects_fkey FOREIGN KEY (corrects) REFERENCES follow_up(id)
follow_up_corrects_key UNIQUE (corrects)
follow_up_operation_id_key UNIQUE (operation_id)
follow_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
follow_up_pkey PRIMARY KEY (id)
follow_up_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
CREATE INDEX follow_up_by_person ON follow_up USING btree (person_id)
CREATE INDEX follow_up_by_placement ON follow_up USING btree (placement_id)
CREATE UNIQUE INDEX follow_up_corrects_key ON follow_up USING btree (corrects)
CREATE UNIQUE INDEX follow_up_operation_id_key ON follow_up USING btree (operation_id)
CREATE UNIQUE INDEX follow_up_pkey ON follow_up USING btree (id)
follow_up_course.id bigint NOT NULL
follow_up_course.person_id bigint NOT NULL
follow_up_course.number bigint NOT NULL
follow_up_course.due_on text COLLATE C
follow_up_course.attempts bigint NOT NULL
follow_up_course.last_on text COLLATE C
follow_up_course.staff_id bigint NOT NULL
follow_up_course.office_id bigint NOT NULL
follow_up_course_id_fkey FOREIGN KEY (id) REFERENCES placement(id)
follow_up_course_pkey PRIMARY KEY (id)
CREATE INDEX follow_up_course_by_person ON follow_up_course USING btree (person_id)
CREATE INDEX follow_up_course_in_order ON follow_up_course USING btree (due_on, id) WHERE (due_on IS NOT NULL)
CREATE UNIQUE INDEX follow_up_course_pkey ON follow_up_course USING btree (id)
group_session.id bigint NOT NULL
group_session.kind text COLLATE C NOT NULL
group_session.topic text COLLATE C NOT NULL
group_session.on_day text COLLATE C NOT NULL
group_session.begins_at text COLLATE C NOT NULL
group_session.minutes bigint NOT NULL
group_session.place text COLLATE C NOT NULL
group_session.officer_id bigint NOT NULL
group_session.places bigint
group_session.row_version bigint NOT NULL
group_session.office_id bigint NOT NULL
group_session.staff_id bigint NOT NULL
group_session.operation_id text COLLATE C NOT NULL
group_session.recorded_at bigint NOT NULL
group_session_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES staff(id)
group_session_operation_id_key UNIQUE (operation_id)
group_session_pkey PRIMARY KEY (id)
CREATE INDEX group_session_by_day ON group_session USING btree (on_day, id)
CREATE UNIQUE INDEX group_session_operation_id_key ON group_session USING btree (operation_id)
CREATE UNIQUE INDEX group_session_pkey ON group_session USING btree (id)
guidance_sheet.id bigint NOT NULL
guidance_sheet.demand_seal bytea
guidance_sheet.diagnosis_seal bytea
guidance_sheet.tools_seal bytea
guidance_sheet.plan_seal bytea
guidance_sheet.training_seal bytea
guidance_sheet.next_contact_on text COLLATE C
guidance_sheet.satisfaction text COLLATE C NOT NULL
guidance_sheet.opinion_seal bytea
guidance_sheet.confirmation text COLLATE C NOT NULL
guidance_sheet.confirmed_at text COLLATE C NOT NULL
guidance_sheet.confirmed_phone_seal bytea
guidance_sheet_id_fkey FOREIGN KEY (id) REFERENCES service(id)
guidance_sheet_pkey PRIMARY KEY (id)
CREATE INDEX guidance_sheet_by_next_contact ON guidance_sheet USING btree (next_contact_on)
CREATE UNIQUE INDEX guidance_sheet_pkey ON guidance_sheet USING btree (id)
hardship.id bigint NOT NULL
hardship.number text COLLATE C NOT NULL
hardship.person_id bigint NOT NULL
hardship.category text COLLATE C NOT NULL
hardship.channel text COLLATE C NOT NULL
hardship.applied_on text COLLATE C NOT NULL
hardship.evidence text COLLATE C NOT NULL
hardship.promised bigint NOT NULL
hardship.retirement_group text COLLATE C NOT NULL
hardship.unemployed_since text COLLATE C
hardship.note_seal bytea
hardship.state text COLLATE C NOT NULL
hardship.state_on text COLLATE C NOT NULL
hardship.next_step text COLLATE C NOT NULL
hardship.due_on text COLLATE C
hardship.recognised_on text COLLATE C
hardship.ended_on text COLLATE C
hardship.steps bigint NOT NULL
hardship.office_id bigint NOT NULL
hardship.staff_id bigint NOT NULL
hardship.operation_id text COLLATE C NOT NULL
hardship.recorded_at bigint NOT NULL
hardship_number_key UNIQUE (number)
hardship_operation_id_key UNIQUE (operation_id)
hardship_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
hardship_pkey PRIMARY KEY (id)
CREATE INDEX hardship_by_due ON hardship USING btree (due_on, id) WHERE (due_on IS NOT NULL)
CREATE INDEX hardship_by_person ON hardship USING btree (person_id, id)
CREATE UNIQUE INDEX hardship_number_key ON hardship USING btree (number)
CREATE UNIQUE INDEX hardship_operation_id_key ON hardship USING btree (operation_id)
CREATE UNIQUE INDEX hardship_pkey ON hardship USING btree (id)
hardship_step.id bigint NOT NULL
hardship_step.hardship_id bigint NOT NULL
hardship_step.position bigint NOT NULL
hardship_step.kind text COLLATE C NOT NULL
hardship_step.on_day text COLLATE C NOT NULL
hardship_step.passed bigint NOT NULL
hardship_step.exit_reason text COLLATE C NOT NULL
hardship_step.note_seal bytea
hardship_step.state text COLLATE C NOT NULL
hardship_step.runs_until text COLLATE C
hardship_step.office_id bigint NOT NULL
hardship_step.staff_id bigint NOT NULL
hardship_step.operation_id text COLLATE C NOT NULL
hardship_step.recorded_at bigint NOT NULL
hardship_step_hardship_id_fkey FOREIGN KEY (hardship_id) REFERENCES hardship(id)
hardship_step_hardship_id_position_key UNIQUE (hardship_id, "position")
hardship_step_operation_id_key UNIQUE (operation_id)
hardship_step_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX hardship_step_hardship_id_position_key ON hardship_step USING btree (hardship_id, "position")
CREATE UNIQUE INDEX hardship_step_operation_id_key ON hardship_step USING btree (operation_id)
CREATE UNIQUE INDEX hardship_step_pkey ON hardship_step USING btree (id)
help_course.id bigint NOT NULL
help_course.person_id bigint NOT NULL
help_course.officer_id bigint NOT NULL
help_course.open_steps bigint NOT NULL
help_course.done_steps bigint NOT NULL
help_course.unset_steps bigint NOT NULL
help_course.next_kind text COLLATE C NOT NULL
help_course.next_due text COLLATE C
help_course.last_contact text COLLATE C
help_course.contact_due text COLLATE C
help_course.due_on text COLLATE C
help_course.closed_on text COLLATE C
help_course.office_id bigint NOT NULL
help_course_id_fkey FOREIGN KEY (id) REFERENCES help_plan(id)
help_course_pkey PRIMARY KEY (id)
CREATE INDEX help_course_by_contact ON help_course USING btree (contact_due, id) WHERE ((closed_on IS NULL) AND (contact_due IS NOT NULL))
CREATE INDEX help_course_by_officer ON help_course USING btree (officer_id) WHERE (closed_on IS NULL)
CREATE INDEX help_course_by_person ON help_course USING btree (person_id)
CREATE INDEX help_course_by_step ON help_course USING btree (next_due, id) WHERE ((closed_on IS NULL) AND (next_due IS NOT NULL))
CREATE INDEX help_course_in_order ON help_course USING btree (due_on, id) WHERE (closed_on IS NULL)
CREATE UNIQUE INDEX help_course_pkey ON help_course USING btree (id)
help_deed.id bigint NOT NULL
help_deed.plan_id bigint NOT NULL
help_deed.kind text COLLATE C NOT NULL
help_deed.step_id bigint
help_deed.on_day text COLLATE C NOT NULL
help_deed.code text COLLATE C NOT NULL
help_deed.officer_id bigint
help_deed.days bigint
help_deed.words_seal bytea
help_deed.corrects bigint
help_deed.office_id bigint NOT NULL
help_deed.staff_id bigint NOT NULL
help_deed.operation_id text COLLATE C NOT NULL
help_deed.recorded_at bigint NOT NULL
help_deed_corrects_fkey FOREIGN KEY (corrects) REFERENCES help_deed(id)
help_deed_corrects_key UNIQUE (corrects)
help_deed_operation_id_key UNIQUE (operation_id)
help_deed_pkey PRIMARY KEY (id)
help_deed_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES help_plan(id)
help_deed_step_id_fkey FOREIGN KEY (step_id) REFERENCES help_step(id)
CREATE INDEX help_deed_by_plan ON help_deed USING btree (plan_id)
CREATE UNIQUE INDEX help_deed_corrects_key ON help_deed USING btree (corrects)
CREATE UNIQUE INDEX help_deed_first_result ON help_deed USING btree (step_id) WHERE ((kind = 'result'::text) AND (corrects IS NULL))
CREATE UNIQUE INDEX help_deed_one_end ON help_deed USING btree (plan_id) WHERE (kind = 'close'::text)
CREATE UNIQUE INDEX help_deed_operation_id_key ON help_deed USING btree (operation_id)
CREATE UNIQUE INDEX help_deed_pkey ON help_deed USING btree (id)
help_plan.id bigint NOT NULL
help_plan.person_id bigint NOT NULL
help_plan.hardship_id bigint NOT NULL
help_plan.category text COLLATE C NOT NULL
help_plan.started_on text COLLATE C NOT NULL
help_plan.previous_id bigint
help_plan.office_id bigint NOT NULL
help_plan.staff_id bigint NOT NULL
help_plan.operation_id text COLLATE C NOT NULL
help_plan.recorded_at bigint NOT NULL
help_plan_hardship_id_fkey FOREIGN KEY (hardship_id) REFERENCES hardship(id)
help_plan_operation_id_key UNIQUE (operation_id)
help_plan_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
help_plan_pkey PRIMARY KEY (id)
help_plan_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES help_plan(id)
CREATE INDEX help_plan_by_person ON help_plan USING btree (person_id)
CREATE INDEX help_plan_by_recognition ON help_plan USING btree (hardship_id)
CREATE UNIQUE INDEX help_plan_operation_id_key ON help_plan USING btree (operation_id)
CREATE UNIQUE INDEX help_plan_pkey ON help_plan USING btree (id)
help_step.id bigint NOT NULL
help_step.plan_id bigint NOT NULL
help_step.kind text COLLATE C NOT NULL
help_step.since_on text COLLATE C NOT NULL
help_step.due_on text COLLATE C
help_step.words_seal bytea
help_step.corrects bigint
help_step.office_id bigint NOT NULL
help_step.staff_id bigint NOT NULL
help_step.operation_id text COLLATE C NOT NULL
help_step.recorded_at bigint NOT NULL
help_step_corrects_fkey FOREIGN KEY (corrects) REFERENCES help_step(id)
help_step_corrects_key UNIQUE (corrects)
help_step_operation_id_key UNIQUE (operation_id)
help_step_pkey PRIMARY KEY (id)
help_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES help_plan(id)
CREATE INDEX help_step_by_plan ON help_step USING btree (plan_id)
CREATE UNIQUE INDEX help_step_corrects_key ON help_step USING btree (corrects)
CREATE UNIQUE INDEX help_step_operation_id_key ON help_step USING btree (operation_id)
CREATE UNIQUE INDEX help_step_pkey ON help_step USING btree (id)
household.id bigint NOT NULL
household.book_number_seal bytea
household.book_number_index bytea
household.address_seal bytea
household.division text COLLATE C NOT NULL
household.relocated_on text COLLATE C
household.opened_on text COLLATE C NOT NULL
household.closed_on text COLLATE C
household.office_id bigint NOT NULL
household.staff_id bigint NOT NULL
household.operation_id text COLLATE C NOT NULL
household.recorded_at bigint NOT NULL
household_operation_id_key UNIQUE (operation_id)
household_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX household_open_book ON household USING btree (book_number_index) WHERE (closed_on IS NULL)
CREATE UNIQUE INDEX household_operation_id_key ON household USING btree (operation_id)
CREATE UNIQUE INDEX household_pkey ON household USING btree (id)
household_count.household_id bigint NOT NULL
household_count.from_day text COLLATE C NOT NULL
household_count.until_day text COLLATE C
household_count.members bigint NOT NULL
household_count.employed bigint NOT NULL
household_count.registered bigint NOT NULL
household_count.unregistered bigint NOT NULL
household_count.work_ends_on text COLLATE C
household_count_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id)
household_count_pkey PRIMARY KEY (household_id, from_day)
CREATE INDEX household_count_by_end ON household_count USING btree (work_ends_on, household_id) WHERE (work_ends_on IS NOT NULL)
CREATE UNIQUE INDEX household_count_pkey ON household_count USING btree (household_id, from_day)
household_member.id bigint NOT NULL
household_member.household_id bigint NOT NULL
household_member.person_id bigint NOT NULL
household_member.relation text COLLATE C NOT NULL
household_member.joined_on text COLLATE C NOT NULL
household_member.left_on text COLLATE C
household_member.leave_reason text COLLATE C NOT NULL
household_member.leave_operation_id text COLLATE C
household_member.office_id bigint NOT NULL
household_member.staff_id bigint NOT NULL
household_member.operation_id text COLLATE C NOT NULL
household_member.recorded_at bigint NOT NULL
household_member_check CHECK (((left_on IS NULL) OR (joined_on <= left_on)))
household_member_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id)
household_member_leave_operation_id_key UNIQUE (leave_operation_id)
household_member_operation_id_key UNIQUE (operation_id)
household_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
household_member_pkey PRIMARY KEY (id)
CREATE INDEX household_member_by_household ON household_member USING btree (household_id, joined_on)
CREATE INDEX household_member_by_person ON household_member USING btree (person_id)
CREATE UNIQUE INDEX household_member_leave_operation_id_key ON household_member USING btree (leave_operation_id)
CREATE UNIQUE INDEX household_member_once ON household_member USING btree (person_id) WHERE (left_on IS NULL)
CREATE UNIQUE INDEX household_member_operation_id_key ON household_member USING btree (operation_id)
CREATE UNIQUE INDEX household_member_pkey ON household_member USING btree (id)
CREATE UNIQUE INDEX household_one_head ON household_member USING btree (household_id) WHERE ((left_on IS NULL) AND (relation = '0'::text))
household_span.household_id bigint NOT NULL
household_span.ordinal bigint NOT NULL
household_span.state text COLLATE C NOT NULL
household_span.from_day text COLLATE C NOT NULL
household_span.until_day text COLLATE C
household_span.cause text COLLATE C NOT NULL
household_span.person_id bigint
household_span.deadline text COLLATE C NOT NULL
household_span.due_on text COLLATE C
household_span_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id)
household_span_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
household_span_pkey PRIMARY KEY (household_id, ordinal)
CREATE INDEX household_span_by_due ON household_span USING btree (due_on, household_id) WHERE (due_on IS NOT NULL)
CREATE INDEX household_span_by_state ON household_span USING btree (state, from_day)
CREATE UNIQUE INDEX household_span_pkey ON household_span USING btree (household_id, ordinal)
household_step.id bigint NOT NULL
household_step.household_id bigint NOT NULL
household_step.state text COLLATE C NOT NULL
household_step.on_day text COLLATE C NOT NULL
household_step.reason text COLLATE C NOT NULL
household_step.evidence text COLLATE C NOT NULL
household_step.visitor_id bigint
household_step.note_seal bytea
household_step.office_id bigint NOT NULL
household_step.staff_id bigint NOT NULL
household_step.operation_id text COLLATE C NOT NULL
household_step.recorded_at bigint NOT NULL
household_step_check CHECK (((visitor_id IS NULL) OR (visitor_id <> staff_id)))
household_step_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id)
household_step_operation_id_key UNIQUE (operation_id)
household_step_pkey PRIMARY KEY (id)
CREATE INDEX household_step_by_household ON household_step USING btree (household_id)
CREATE UNIQUE INDEX household_step_operation_id_key ON household_step USING btree (operation_id)
CREATE UNIQUE INDEX household_step_pkey ON household_step USING btree (id)
import_batch.id bigint NOT NULL
import_batch.kind text COLLATE C NOT NULL
import_batch.digest text COLLATE C NOT NULL
import_batch.added bigint NOT NULL
import_batch.changed bigint NOT NULL
import_batch.same bigint NOT NULL
import_batch.refused bigint NOT NULL
import_batch.complete bigint NOT NULL
import_batch.undone_at bigint
import_batch.office_id bigint NOT NULL
import_batch.staff_id bigint NOT NULL
import_batch.operation_id text COLLATE C NOT NULL
import_batch.recorded_at bigint NOT NULL
import_batch_operation_id_key UNIQUE (operation_id)
import_batch_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX import_batch_operation_id_key ON import_batch USING btree (operation_id)
CREATE UNIQUE INDEX import_batch_pkey ON import_batch USING btree (id)
job_referral.id bigint NOT NULL
job_referral.number text COLLATE C NOT NULL
job_referral.person_id bigint NOT NULL
job_referral.vacancy_id bigint NOT NULL
job_referral.employer_id bigint NOT NULL
job_referral.title text COLLATE C NOT NULL
job_referral.employer_name text COLLATE C NOT NULL
job_referral.wage_fen_low bigint
job_referral.ordinal bigint NOT NULL
job_referral.issued_on text COLLATE C NOT NULL
job_referral.receipt_due text COLLATE C NOT NULL
job_referral.told text COLLATE C NOT NULL
job_referral.validity text COLLATE C NOT NULL
job_referral.fewer_reason text COLLATE C NOT NULL
job_referral.voided_on text COLLATE C
job_referral.void_reason_seal bytea
job_referral.void_operation_id text COLLATE C
job_referral.office_id bigint NOT NULL
job_referral.staff_id bigint NOT NULL
job_referral.operation_id text COLLATE C NOT NULL
job_referral.recorded_at bigint NOT NULL
job_referral_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id)
job_referral_number_key UNIQUE (number)
job_referral_operation_id_key UNIQUE (operation_id)
job_referral_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
job_referral_pkey PRIMARY KEY (id)
job_referral_vacancy_id_fkey FOREIGN KEY (vacancy_id) REFERENCES vacancy(id)
job_referral_void_operation_id_key UNIQUE (void_operation_id)
CREATE INDEX job_referral_by_day ON job_referral USING btree (issued_on, id)
CREATE INDEX job_referral_by_person ON job_referral USING btree (person_id, issued_on)
CREATE INDEX job_referral_by_vacancy ON job_referral USING btree (vacancy_id)
CREATE UNIQUE INDEX job_referral_number_key ON job_referral USING btree (number)
CREATE UNIQUE INDEX job_referral_once ON job_referral USING btree (person_id, vacancy_id) WHERE (voided_on IS NULL)
CREATE UNIQUE INDEX job_referral_operation_id_key ON job_referral USING btree (operation_id)
CREATE UNIQUE INDEX job_referral_pkey ON job_referral USING btree (id)
CREATE UNIQUE INDEX job_referral_void_operation_id_key ON job_referral USING btree (void_operation_id)
job_wish.id bigint NOT NULL
job_wish.person_id bigint NOT NULL
job_wish.occupations text COLLATE C NOT NULL
job_wish.divisions text COLLATE C NOT NULL
job_wish.wage_fen_low bigint
job_wish.work_mode text COLLATE C NOT NULL
job_wish.batch_id bigint
job_wish.office_id bigint NOT NULL
job_wish.staff_id bigint NOT NULL
job_wish.operation_id text COLLATE C NOT NULL
job_wish.recorded_at bigint NOT NULL
job_wish_operation_id_key UNIQUE (operation_id)
job_wish_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
job_wish_pkey PRIMARY KEY (id)
CREATE INDEX job_wish_by_batch ON job_wish USING btree (batch_id)
CREATE INDEX job_wish_by_person ON job_wish USING btree (person_id, id)
CREATE UNIQUE INDEX job_wish_operation_id_key ON job_wish USING btree (operation_id)
CREATE UNIQUE INDEX job_wish_pkey ON job_wish USING btree (id)
journal.id bigint NOT NULL
journal.office_id bigint NOT NULL
journal.staff_id bigint NOT NULL
journal.act text COLLATE C NOT NULL
journal.subject text COLLATE C NOT NULL
journal.subject_id bigint
journal.operation_id text COLLATE C NOT NULL
journal.working_day text COLLATE C NOT NULL
journal.recorded_at bigint NOT NULL
journal.outcome text COLLATE C NOT NULL
journal.right_code text COLLATE C NOT NULL
journal.workstation text COLLATE C NOT NULL
journal.role text COLLATE C NOT NULL
journal.seq bigint
journal.offset_minutes bigint
journal.monotonic_ms bigint
journal.values_digest bytea
journal.generation bigint
journal.previous_mac bytea
journal.mac bytea
journal_operation_id_key UNIQUE (operation_id)
journal_pkey PRIMARY KEY (id)
CREATE INDEX journal_by_subject ON journal USING btree (subject, subject_id)
CREATE UNIQUE INDEX journal_chain ON journal USING btree (office_id, seq)
CREATE UNIQUE INDEX journal_operation_id_key ON journal USING btree (operation_id)
CREATE UNIQUE INDEX journal_pkey ON journal USING btree (id)
journal_value.id bigint NOT NULL
journal_value.salt bytea NOT NULL
journal_value.values_seal bytea NOT NULL
journal_value_id_fkey FOREIGN KEY (id) REFERENCES journal(id)
journal_value_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX journal_value_pkey ON journal_value USING btree (id)
key_employer.id bigint NOT NULL
key_employer.employer_id bigint NOT NULL
key_employer.kind text COLLATE C NOT NULL
key_employer.reason text COLLATE C NOT NULL
key_employer.since_on text COLLATE C NOT NULL
key_employer.batch_id bigint NOT NULL
key_employer.office_id bigint NOT NULL
key_employer.staff_id bigint NOT NULL
key_employer.operation_id text COLLATE C NOT NULL
key_employer.recorded_at bigint NOT NULL
key_employer_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id)
key_employer_operation_id_key UNIQUE (operation_id)
key_employer_pkey PRIMARY KEY (id)
CREATE INDEX key_employer_by_batch ON key_employer USING btree (batch_id)
CREATE INDEX key_employer_of ON key_employer USING btree (employer_id)
CREATE UNIQUE INDEX key_employer_operation_id_key ON key_employer USING btree (operation_id)
CREATE UNIQUE INDEX key_employer_pkey ON key_employer USING btree (id)
key_employer_course.id bigint NOT NULL
key_employer_course.employer_id bigint NOT NULL
key_employer_course.officer_id bigint
key_employer_course.days bigint
key_employer_course.last_on text COLLATE C
key_employer_course.last_way text COLLATE C NOT NULL
key_employer_course.contacts bigint NOT NULL
key_employer_course.due_on text COLLATE C
key_employer_course.off_on text COLLATE C
key_employer_course.passed_on bigint NOT NULL
key_employer_course.office_id bigint NOT NULL
key_employer_course_id_fkey FOREIGN KEY (id) REFERENCES key_employer(id)
key_employer_course_pkey PRIMARY KEY (id)
CREATE INDEX key_employer_due ON key_employer_course USING btree (due_on, id) WHERE (due_on IS NOT NULL)
CREATE INDEX key_employer_with ON key_employer_course USING btree (officer_id)
CREATE UNIQUE INDEX key_employer_course_pkey ON key_employer_course USING btree (id)
CREATE UNIQUE INDEX key_employer_once ON key_employer_course USING btree (employer_id) WHERE (off_on IS NULL)
key_employer_deed.id bigint NOT NULL
key_employer_deed.key_id bigint NOT NULL
key_employer_deed.number bigint NOT NULL
key_employer_deed.kind text COLLATE C NOT NULL
key_employer_deed.on_day text COLLATE C NOT NULL
key_employer_deed.officer_id bigint
key_employer_deed.reason text COLLATE C NOT NULL
key_employer_deed.days bigint
key_employer_deed.batch_id bigint NOT NULL
key_employer_deed.office_id bigint NOT NULL
key_employer_deed.staff_id bigint NOT NULL
key_employer_deed.operation_id text COLLATE C NOT NULL
key_employer_deed.recorded_at bigint NOT NULL
key_employer_deed_key_id_fkey FOREIGN KEY (key_id) REFERENCES key_employer(id)
key_employer_deed_key_id_number_key UNIQUE (key_id, number)
key_employer_deed_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES staff(id)
key_employer_deed_operation_id_key UNIQUE (operation_id)
key_employer_deed_pkey PRIMARY KEY (id)
CREATE INDEX key_employer_deed_by_batch ON key_employer_deed USING btree (batch_id)
CREATE UNIQUE INDEX key_employer_deed_key_id_number_key ON key_employer_deed USING btree (key_id, number)
CREATE UNIQUE INDEX key_employer_deed_operation_id_key ON key_employer_deed USING btree (operation_id)
CREATE UNIQUE INDEX key_employer_deed_pkey ON key_employer_deed USING btree (id)
local_day.office_id bigint NOT NULL
local_day.day text COLLATE C NOT NULL
local_day.is_workday bigint NOT NULL
local_day.name text COLLATE C NOT NULL
local_day.row_version bigint NOT NULL
local_day.operation_id text COLLATE C NOT NULL
local_day.recorded_at bigint NOT NULL
local_day_pkey PRIMARY KEY (office_id, day)
CREATE UNIQUE INDEX local_day_pkey ON local_day USING btree (office_id, day)
local_day_version.office_id bigint NOT NULL
local_day_version.day text COLLATE C NOT NULL
local_day_version.row_version bigint NOT NULL
local_day_version.is_workday bigint NOT NULL
local_day_version.name text COLLATE C NOT NULL
local_day_version.operation_id text COLLATE C NOT NULL
local_day_version.recorded_at bigint NOT NULL
local_day_version.replaced_at bigint NOT NULL
local_day_version.replaced_by text COLLATE C NOT NULL
local_day_version_pkey PRIMARY KEY (office_id, day, row_version)
CREATE UNIQUE INDEX local_day_version_pkey ON local_day_version USING btree (office_id, day, row_version)
loss_notice.id bigint NOT NULL
loss_notice.number text COLLATE C NOT NULL
loss_notice.person_id bigint NOT NULL
loss_notice.status text COLLATE C NOT NULL
loss_notice.record_id bigint NOT NULL
loss_notice.on_day text COLLATE C NOT NULL
loss_notice.office_id bigint NOT NULL
loss_notice.staff_id bigint NOT NULL
loss_notice.operation_id text COLLATE C NOT NULL
loss_notice.recorded_at bigint NOT NULL
loss_notice_number_key UNIQUE (number)
loss_notice_operation_id_key UNIQUE (operation_id)
loss_notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
loss_notice_pkey PRIMARY KEY (id)
loss_notice_status_record_id_key UNIQUE (status, record_id)
CREATE INDEX loss_notice_by_person ON loss_notice USING btree (person_id)
CREATE UNIQUE INDEX loss_notice_number_key ON loss_notice USING btree (number)
CREATE UNIQUE INDEX loss_notice_operation_id_key ON loss_notice USING btree (operation_id)
CREATE UNIQUE INDEX loss_notice_pkey ON loss_notice USING btree (id)
CREATE UNIQUE INDEX loss_notice_status_record_id_key ON loss_notice USING btree (status, record_id)
member_statement.id bigint NOT NULL
member_statement.person_id bigint NOT NULL
member_statement.on_day text COLLATE C NOT NULL
member_statement.state text COLLATE C NOT NULL
member_statement.evidence text COLLATE C NOT NULL
member_statement.note_seal bytea
member_statement.office_id bigint NOT NULL
member_statement.staff_id bigint NOT NULL
member_statement.operation_id text COLLATE C NOT NULL
member_statement.recorded_at bigint NOT NULL
member_statement_operation_id_key UNIQUE (operation_id)
member_statement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
member_statement_pkey PRIMARY KEY (id)
CREATE INDEX member_statement_by_person ON member_statement USING btree (person_id, on_day)
CREATE UNIQUE INDEX member_statement_operation_id_key ON member_statement USING btree (operation_id)
CREATE UNIQUE INDEX member_statement_pkey ON member_statement USING btree (id)
number_jump.office_id bigint NOT NULL
number_jump.kind text COLLATE C NOT NULL
number_jump.year bigint NOT NULL
number_jump.from_number bigint NOT NULL
number_jump.to_number bigint NOT NULL
number_jump.operation_id text COLLATE C NOT NULL
number_jump.recorded_at bigint NOT NULL
number_jump_operation_id_key UNIQUE (operation_id)
CREATE UNIQUE INDEX number_jump_operation_id_key ON number_jump USING btree (operation_id)
number_series.office_id bigint NOT NULL
number_series.kind text COLLATE C NOT NULL
number_series.year bigint NOT NULL
number_series.next_number bigint NOT NULL
number_series.highest_given bigint NOT NULL
number_series_pkey PRIMARY KEY (office_id, kind, year)
CREATE UNIQUE INDEX number_series_pkey ON number_series USING btree (office_id, kind, year)
obligation.registration_id bigint NOT NULL
obligation.item text COLLATE C NOT NULL
obligation.person_id bigint NOT NULL
obligation.standard text COLLATE C NOT NULL
obligation.promised bigint NOT NULL
obligation.delivered bigint NOT NULL
obligation.due_on text COLLATE C NOT NULL
obligation.active bigint NOT NULL
obligation.stops_on text COLLATE C
obligation.staff_id bigint NOT NULL
obligation.office_id bigint NOT NULL
obligation.since text COLLATE C NOT NULL
obligation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
obligation_pkey PRIMARY KEY (registration_id, item)
obligation_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registration(id)
CREATE INDEX obligation_by_person ON obligation USING btree (person_id)
CREATE INDEX obligation_owed ON obligation USING btree (due_on, since, registration_id, item) WHERE ((active = 1) AND (delivered < promised))
CREATE UNIQUE INDEX obligation_pkey ON obligation USING btree (registration_id, item)
office.id bigint NOT NULL
office.code text COLLATE C NOT NULL
office.name text COLLATE C NOT NULL
office.division text COLLATE C NOT NULL
office.address text COLLATE C NOT NULL
office.phone text COLLATE C NOT NULL
office.row_version bigint NOT NULL
office.operation_id text COLLATE C NOT NULL
office.recorded_at bigint NOT NULL
office_code_key UNIQUE (code)
office_operation_id_key UNIQUE (operation_id)
office_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX office_code_key ON office USING btree (code)
CREATE UNIQUE INDEX office_operation_id_key ON office USING btree (operation_id)
CREATE UNIQUE INDEX office_pkey ON office USING btree (id)
office_version.office_id bigint NOT NULL
office_version.row_version bigint NOT NULL
office_version.code text COLLATE C NOT NULL
office_version.name text COLLATE C NOT NULL
office_version.division text COLLATE C NOT NULL
office_version.address text COLLATE C NOT NULL
office_version.phone text COLLATE C NOT NULL
office_version.operation_id text COLLATE C NOT NULL
office_version.recorded_at bigint NOT NULL
office_version.replaced_at bigint NOT NULL
office_version.replaced_by text COLLATE C NOT NULL
office_version_pkey PRIMARY KEY (office_id, row_version)
CREATE UNIQUE INDEX office_version_pkey ON office_version USING btree (office_id, row_version)
onward_course.id bigint NOT NULL
onward_course.person_id bigint NOT NULL
onward_course.sent_on text COLLATE C NOT NULL
onward_course.answer_by text COLLATE C
onward_course.ended_on text COLLATE C
onward_course.answer text COLLATE C NOT NULL
onward_course.office_id bigint NOT NULL
onward_course_id_fkey FOREIGN KEY (id) REFERENCES onward_referral(id)
onward_course_pkey PRIMARY KEY (id)
CREATE INDEX onward_course_awaited ON onward_course USING btree (answer_by, id) WHERE ((ended_on IS NULL) AND (answer_by IS NOT NULL))
CREATE INDEX onward_course_by_person ON onward_course USING btree (person_id)
CREATE UNIQUE INDEX onward_course_pkey ON onward_course USING btree (id)
onward_deed.id bigint NOT NULL
onward_deed.onward_id bigint NOT NULL
onward_deed.number bigint NOT NULL
onward_deed.kind text COLLATE C NOT NULL
onward_deed.on_day text COLLATE C NOT NULL
onward_deed.answer text COLLATE C NOT NULL
onward_deed.words_seal bytea
onward_deed.office_id bigint NOT NULL
onward_deed.staff_id bigint NOT NULL
onward_deed.operation_id text COLLATE C NOT NULL
onward_deed.recorded_at bigint NOT NULL
onward_deed_onward_id_fkey FOREIGN KEY (onward_id) REFERENCES onward_referral(id)
onward_deed_onward_id_number_key UNIQUE (onward_id, number)
onward_deed_operation_id_key UNIQUE (operation_id)
onward_deed_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX onward_deed_onward_id_number_key ON onward_deed USING btree (onward_id, number)
CREATE UNIQUE INDEX onward_deed_operation_id_key ON onward_deed USING btree (operation_id)
CREATE UNIQUE INDEX onward_deed_pkey ON onward_deed USING btree (id)
onward_referral.id bigint NOT NULL
onward_referral.person_id bigint NOT NULL
onward_referral.number text COLLATE C NOT NULL
onward_referral.department text COLLATE C NOT NULL
onward_referral.body text COLLATE C NOT NULL
onward_referral.address text COLLATE C NOT NULL
onward_referral.phone text COLLATE C NOT NULL
onward_referral.reason text COLLATE C NOT NULL
onward_referral.words_seal bytea
onward_referral.situation_seal bytea
onward_referral.done_seal bytea
onward_referral.asked_seal bytea
onward_referral.sent_on text COLLATE C NOT NULL
onward_referral.answer_by text COLLATE C
onward_referral.difficulty_id bigint
onward_referral.office_id bigint NOT NULL
onward_referral.staff_id bigint NOT NULL
onward_referral.operation_id text COLLATE C NOT NULL
onward_referral.recorded_at bigint NOT NULL
onward_referral_difficulty_id_fkey FOREIGN KEY (difficulty_id) REFERENCES difficulty(id)
onward_referral_number_key UNIQUE (number)
onward_referral_operation_id_key UNIQUE (operation_id)
onward_referral_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
onward_referral_pkey PRIMARY KEY (id)
CREATE INDEX onward_referral_by_person ON onward_referral USING btree (person_id)
CREATE UNIQUE INDEX onward_referral_number_key ON onward_referral USING btree (number)
CREATE UNIQUE INDEX onward_referral_operation_id_key ON onward_referral USING btree (operation_id)
CREATE UNIQUE INDEX onward_referral_pkey ON onward_referral USING btree (id)
paper.id bigint NOT NULL
paper.person_id bigint NOT NULL
paper.kind text COLLATE C NOT NULL
paper.hardship_id bigint
paper.registration_id bigint
paper.media text COLLATE C NOT NULL
paper.bytes bigint NOT NULL
paper.pages bigint NOT NULL
paper.hash_seal bytea
paper.hash_index bytea
paper.taken_on text COLLATE C NOT NULL
paper.channel text COLLATE C NOT NULL
paper.note_seal bytea
paper.kept bigint NOT NULL
paper.withdrawn_on text COLLATE C
paper.withdrawn_by bigint
paper.withdraw_reason text COLLATE C NOT NULL
paper.office_id bigint NOT NULL
paper.staff_id bigint NOT NULL
paper.operation_id text COLLATE C NOT NULL
paper.recorded_at bigint NOT NULL
paper_hardship_id_fkey FOREIGN KEY (hardship_id) REFERENCES hardship(id)
paper_operation_id_key UNIQUE (operation_id)
paper_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
paper_pkey PRIMARY KEY (id)
paper_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registration(id)
CREATE INDEX paper_by_person ON paper USING btree (person_id, id)
CREATE INDEX paper_to_drop ON paper USING btree (office_id, withdrawn_on) WHERE ((withdrawn_on IS NOT NULL) AND (kept = 1))
CREATE UNIQUE INDEX paper_by_hash ON paper USING btree (hash_index) WHERE ((withdrawn_on IS NULL) AND (hash_index IS NOT NULL))
CREATE UNIQUE INDEX paper_operation_id_key ON paper USING btree (operation_id)
CREATE UNIQUE INDEX paper_pkey ON paper USING btree (id)
paper_content.id bigint NOT NULL
paper_content.paper_id bigint NOT NULL
paper_content.position bigint NOT NULL
paper_content.piece_seal bytea NOT NULL
paper_content_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id)
paper_content_paper_id_position_key UNIQUE (paper_id, "position")
paper_content_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX paper_content_paper_id_position_key ON paper_content USING btree (paper_id, "position")
CREATE UNIQUE INDEX paper_content_pkey ON paper_content USING btree (id)
person.id bigint NOT NULL
person.name text COLLATE C NOT NULL
person.name_key text COLLATE C NOT NULL
person.aliases text COLLATE C NOT NULL
person.id_type text COLLATE C NOT NULL
person.id_number_seal bytea
person.id_number_index bytea
person.sex text COLLATE C NOT NULL
person.birth_on text COLLATE C
person.ethnic_group text COLLATE C NOT NULL
person.education text COLLATE C NOT NULL
person.school text COLLATE C NOT NULL
person.major text COLLATE C NOT NULL
person.graduated_on text COLLATE C
person.skill_level text COLLATE C NOT NULL
person.skills text COLLATE C NOT NULL
person.certificates text COLLATE C NOT NULL
person.political text COLLATE C NOT NULL
person.marital text COLLATE C NOT NULL
person.health_seal bytea
person.hukou_kind text COLLATE C NOT NULL
person.hukou_division text COLLATE C NOT NULL
person.residence_division text COLLATE C NOT NULL
person.address_seal bytea
person.address_index bytea
person.phone_seal bytea
person.phone_index bytea
person.other_phone_seal bytea
person.other_phone_index bytea
person.bank_account_seal bytea
person.bank_account_index bytea
person.note_seal bytea
person.batch_id bigint
person.office_id bigint NOT NULL
person.staff_id bigint NOT NULL
person.row_version bigint NOT NULL
person.operation_id text COLLATE C NOT NULL
person.recorded_at bigint NOT NULL
person_id_number_index_key UNIQUE (id_number_index)
person_operation_id_key UNIQUE (operation_id)
person_pkey PRIMARY KEY (id)
CREATE INDEX person_by_address ON person USING btree (address_index)
CREATE INDEX person_by_bank_account ON person USING btree (bank_account_index)
CREATE INDEX person_by_batch ON person USING btree (batch_id)
CREATE INDEX person_by_name ON person USING btree (name_key, id)
CREATE INDEX person_by_name_and_birth ON person USING btree (name_key, birth_on)
CREATE INDEX person_by_other_phone ON person USING btree (other_phone_index)
CREATE INDEX person_by_phone ON person USING btree (phone_index)
CREATE UNIQUE INDEX person_id_number_index_key ON person USING btree (id_number_index)
CREATE UNIQUE INDEX person_operation_id_key ON person USING btree (operation_id)
CREATE UNIQUE INDEX person_pkey ON person USING btree (id)
person_apart.id bigint NOT NULL
person_apart.person_id bigint NOT NULL
person_apart.other_id bigint NOT NULL
person_apart.office_id bigint NOT NULL
person_apart.staff_id bigint NOT NULL
person_apart.operation_id text COLLATE C NOT NULL
person_apart.recorded_at bigint NOT NULL
person_apart_check CHECK ((person_id < other_id))
person_apart_operation_id_key UNIQUE (operation_id)
person_apart_other_id_fkey FOREIGN KEY (other_id) REFERENCES person(id)
person_apart_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
person_apart_person_id_other_id_key UNIQUE (person_id, other_id)
person_apart_pkey PRIMARY KEY (id)
CREATE INDEX person_apart_by_other ON person_apart USING btree (other_id)
CREATE UNIQUE INDEX person_apart_operation_id_key ON person_apart USING btree (operation_id)
CREATE UNIQUE INDEX person_apart_person_id_other_id_key ON person_apart USING btree (person_id, other_id)
CREATE UNIQUE INDEX person_apart_pkey ON person_apart USING btree (id)
person_merge.id bigint NOT NULL
person_merge.kept_id bigint NOT NULL
person_merge.gone_id bigint NOT NULL
person_merge.leads_to bigint NOT NULL
person_merge.reason text COLLATE C NOT NULL
person_merge.version_before bigint NOT NULL
person_merge.version_after bigint NOT NULL
person_merge.before_seal bytea
person_merge.after_seal bytea
person_merge.gone_seal bytea
person_merge.numbers_seal bytea
person_merge.undone_at bigint
person_merge.undone_by bigint
person_merge.undone_office bigint
person_merge.undo_operation_id text COLLATE C
person_merge.office_id bigint NOT NULL
person_merge.staff_id bigint NOT NULL
person_merge.operation_id text COLLATE C NOT NULL
person_merge.recorded_at bigint NOT NULL
person_merge_check CHECK ((kept_id <> gone_id))
person_merge_gone_id_fkey FOREIGN KEY (gone_id) REFERENCES person(id)
person_merge_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES person(id)
person_merge_leads_to_fkey FOREIGN KEY (leads_to) REFERENCES person(id)
person_merge_operation_id_key UNIQUE (operation_id)
person_merge_pkey PRIMARY KEY (id)
person_merge_undo_operation_id_key UNIQUE (undo_operation_id)
CREATE INDEX person_merge_by_gone ON person_merge USING btree (gone_id)
CREATE INDEX person_merge_by_kept ON person_merge USING btree (kept_id)
CREATE INDEX person_merge_by_survivor ON person_merge USING btree (leads_to) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX person_merge_gone ON person_merge USING btree (gone_id) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX person_merge_operation_id_key ON person_merge USING btree (operation_id)
CREATE UNIQUE INDEX person_merge_pkey ON person_merge USING btree (id)
CREATE UNIQUE INDEX person_merge_undo_operation_id_key ON person_merge USING btree (undo_operation_id)
person_merge_row.id bigint NOT NULL
person_merge_row.merge_id bigint NOT NULL
person_merge_row.kind text COLLATE C NOT NULL
person_merge_row.row_id bigint NOT NULL
person_merge_row.before_seal bytea
person_merge_row_merge_id_fkey FOREIGN KEY (merge_id) REFERENCES person_merge(id)
person_merge_row_merge_id_kind_row_id_key UNIQUE (merge_id, kind, row_id)
person_merge_row_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX person_merge_row_merge_id_kind_row_id_key ON person_merge_row USING btree (merge_id, kind, row_id)
CREATE UNIQUE INDEX person_merge_row_pkey ON person_merge_row USING btree (id)
person_note.id bigint NOT NULL
person_note.person_id bigint NOT NULL
person_note.on_day text COLLATE C NOT NULL
person_note.text_seal bytea
person_note.batch_id bigint NOT NULL
person_note.office_id bigint NOT NULL
person_note.staff_id bigint NOT NULL
person_note.operation_id text COLLATE C NOT NULL
person_note.recorded_at bigint NOT NULL
person_note_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES record_batch(id)
person_note_operation_id_key UNIQUE (operation_id)
person_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
person_note_pkey PRIMARY KEY (id)
CREATE INDEX person_note_by_batch ON person_note USING btree (batch_id)
CREATE INDEX person_note_by_person ON person_note USING btree (person_id)
CREATE UNIQUE INDEX person_note_operation_id_key ON person_note USING btree (operation_id)
CREATE UNIQUE INDEX person_note_pkey ON person_note USING btree (id)
person_number.number_index bytea NOT NULL
person_number.person_id bigint NOT NULL
person_number.valid_from text COLLATE C NOT NULL
person_number.valid_to text COLLATE C
person_number.reason text COLLATE C NOT NULL
person_number_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
person_number_pkey PRIMARY KEY (number_index, person_id)
CREATE INDEX person_number_by_person ON person_number USING btree (person_id)
CREATE UNIQUE INDEX person_number_pkey ON person_number USING btree (number_index, person_id)
person_search.person_id bigint NOT NULL
person_search.terms ARRAY NOT NULL
person_search_pkey PRIMARY KEY (person_id)
CREATE INDEX person_search_terms ON person_search USING gin (terms)
CREATE UNIQUE INDEX person_search_pkey ON person_search USING btree (person_id)
person_sound.sound text COLLATE C NOT NULL
person_sound.person_id bigint NOT NULL
person_sound_pkey PRIMARY KEY (sound, person_id)
CREATE INDEX person_sound_by_person ON person_sound USING btree (person_id)
CREATE UNIQUE INDEX person_sound_pkey ON person_sound USING btree (sound, person_id)
person_version.person_id bigint NOT NULL
person_version.row_version bigint NOT NULL
person_version.facts_seal bytea NOT NULL
person_version.batch_id bigint
person_version.office_id bigint NOT NULL
person_version.staff_id bigint NOT NULL
person_version.operation_id text COLLATE C NOT NULL
person_version.recorded_at bigint NOT NULL
person_version.replaced_at bigint NOT NULL
person_version.replaced_by_batch bigint
person_version_pkey PRIMARY KEY (person_id, row_version)
CREATE INDEX person_version_by_batch ON person_version USING btree (replaced_by_batch)
CREATE UNIQUE INDEX person_version_pkey ON person_version USING btree (person_id, row_version)
placement.id bigint NOT NULL
placement.person_id bigint NOT NULL
placement.referral_id bigint
placement.employer_id bigint
placement.employer_name text COLLATE C NOT NULL
placement.start_on text COLLATE C NOT NULL
placement.wage_fen bigint
placement.form text COLLATE C NOT NULL
placement.evidence text COLLATE C NOT NULL
placement.ended_on text COLLATE C
placement.corrected bigint NOT NULL
placement.office_id bigint NOT NULL
placement.staff_id bigint NOT NULL
placement.operation_id text COLLATE C NOT NULL
placement.recorded_at bigint NOT NULL
placement_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id)
placement_operation_id_key UNIQUE (operation_id)
placement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
placement_pkey PRIMARY KEY (id)
placement_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES job_referral(id)
CREATE INDEX placement_by_employer ON placement USING btree (employer_id, start_on)
CREATE INDEX placement_by_person ON placement USING btree (person_id, start_on)
CREATE INDEX placement_by_referral ON placement USING btree (referral_id)
CREATE UNIQUE INDEX placement_operation_id_key ON placement USING btree (operation_id)
CREATE UNIQUE INDEX placement_pkey ON placement USING btree (id)
print_record.id bigint NOT NULL
print_record.form text COLLATE C NOT NULL
print_record.subject_id bigint NOT NULL
print_record.person_id bigint NOT NULL
print_record.copies bigint NOT NULL
print_record.ordinal bigint NOT NULL
print_record.target text COLLATE C NOT NULL
print_record.office_id bigint NOT NULL
print_record.staff_id bigint NOT NULL
print_record.operation_id text COLLATE C NOT NULL
print_record.recorded_at bigint NOT NULL
print_record_form_subject_id_ordinal_key UNIQUE (form, subject_id, ordinal)
print_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
print_record_pkey PRIMARY KEY (id)
CREATE INDEX print_record_by_person ON print_record USING btree (person_id, id)
CREATE UNIQUE INDEX print_record_form_subject_id_ordinal_key ON print_record USING btree (form, subject_id, ordinal)
CREATE UNIQUE INDEX print_record_pkey ON print_record USING btree (id)
programme_course.id bigint NOT NULL
programme_course.round_id bigint NOT NULL
programme_course.person_id bigint NOT NULL
programme_course.programme text COLLATE C NOT NULL
programme_course.applied_on text COLLATE C NOT NULL
programme_course.number bigint NOT NULL
programme_course.state text COLLATE C NOT NULL
programme_course.entry_on text COLLATE C
programme_course.closed_on text COLLATE C
programme_course.code text COLLATE C NOT NULL
programme_course.owner_id bigint
programme_course.next_due text COLLATE C
programme_course.show_on text COLLATE C
programme_course.steps_open bigint NOT NULL
programme_course.steps_done bigint NOT NULL
programme_course_id_fkey FOREIGN KEY (id) REFERENCES programme_enrolment(id)
programme_course_pkey PRIMARY KEY (id)
CREATE INDEX programme_course_by_person ON programme_course USING btree (person_id)
CREATE INDEX programme_course_in_order ON programme_course USING btree (show_on, id) WHERE (show_on IS NOT NULL)
CREATE INDEX programme_course_in_round ON programme_course USING btree (round_id, state, applied_on, number)
CREATE UNIQUE INDEX programme_course_pkey ON programme_course USING btree (id)
programme_deed.id bigint NOT NULL
programme_deed.enrolment_id bigint NOT NULL
programme_deed.number bigint NOT NULL
programme_deed.act bigint NOT NULL
programme_deed.kind text COLLATE C NOT NULL
programme_deed.on_day text COLLATE C NOT NULL
programme_deed.step bigint
programme_deed.day text COLLATE C
programme_deed.owner_id bigint
programme_deed.code text COLLATE C NOT NULL
programme_deed.words_seal bytea
programme_deed.office_id bigint NOT NULL
programme_deed.staff_id bigint NOT NULL
programme_deed.operation_id text COLLATE C NOT NULL
programme_deed.recorded_at bigint NOT NULL
programme_deed_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES programme_enrolment(id)
programme_deed_enrolment_id_number_key UNIQUE (enrolment_id, number)
programme_deed_operation_id_key UNIQUE (operation_id)
programme_deed_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES staff(id)
programme_deed_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX programme_deed_enrolment_id_number_key ON programme_deed USING btree (enrolment_id, number)
CREATE UNIQUE INDEX programme_deed_operation_id_key ON programme_deed USING btree (operation_id)
CREATE UNIQUE INDEX programme_deed_pkey ON programme_deed USING btree (id)
programme_enrolment.id bigint NOT NULL
programme_enrolment.round_id bigint NOT NULL
programme_enrolment.person_id bigint NOT NULL
programme_enrolment.number bigint NOT NULL
programme_enrolment.on_day text COLLATE C NOT NULL
programme_enrolment.words_seal bytea
programme_enrolment.office_id bigint NOT NULL
programme_enrolment.staff_id bigint NOT NULL
programme_enrolment.operation_id text COLLATE C NOT NULL
programme_enrolment.recorded_at bigint NOT NULL
programme_enrolment_operation_id_key UNIQUE (operation_id)
programme_enrolment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
programme_enrolment_pkey PRIMARY KEY (id)
programme_enrolment_round_id_fkey FOREIGN KEY (round_id) REFERENCES programme_round(id)
programme_enrolment_round_id_number_key UNIQUE (round_id, number)
CREATE INDEX programme_enrolment_by_person ON programme_enrolment USING btree (person_id)
CREATE UNIQUE INDEX programme_enrolment_operation_id_key ON programme_enrolment USING btree (operation_id)
CREATE UNIQUE INDEX programme_enrolment_pkey ON programme_enrolment USING btree (id)
CREATE UNIQUE INDEX programme_enrolment_round_id_number_key ON programme_enrolment USING btree (round_id, number)
programme_round.id bigint NOT NULL
programme_round.programme text COLLATE C NOT NULL
programme_round.name text COLLATE C NOT NULL
programme_round.places bigint
programme_round.from_day text COLLATE C NOT NULL
programme_round.until_day text COLLATE C NOT NULL
programme_round.row_version bigint NOT NULL
programme_round.office_id bigint NOT NULL
programme_round.staff_id bigint NOT NULL
programme_round.operation_id text COLLATE C NOT NULL
programme_round.recorded_at bigint NOT NULL
programme_round_operation_id_key UNIQUE (operation_id)
programme_round_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX programme_round_operation_id_key ON programme_round USING btree (operation_id)
CREATE UNIQUE INDEX programme_round_pkey ON programme_round USING btree (id)
receipt.id bigint NOT NULL
receipt.referral_id bigint NOT NULL
receipt.result text COLLATE C NOT NULL
receipt.received_on text COLLATE C NOT NULL
receipt.start_on text COLLATE C
receipt.wage_fen bigint
receipt.contract_kind text COLLATE C NOT NULL
receipt.insured bigint NOT NULL
receipt.late bigint NOT NULL
receipt.placement_id bigint
receipt.corrects bigint
receipt.office_id bigint NOT NULL
receipt.staff_id bigint NOT NULL
receipt.operation_id text COLLATE C NOT NULL
receipt.recorded_at bigint NOT NULL
receipt_corrects_fkey FOREIGN KEY (corrects) REFERENCES receipt(id)
receipt_corrects_key UNIQUE (corrects)
receipt_operation_id_key UNIQUE (operation_id)
receipt_pkey PRIMARY KEY (id)
receipt_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
receipt_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES job_referral(id)
CREATE INDEX receipt_by_referral ON receipt USING btree (referral_id)
CREATE UNIQUE INDEX receipt_corrects_key ON receipt USING btree (corrects)
CREATE UNIQUE INDEX receipt_once ON receipt USING btree (referral_id) WHERE (corrects IS NULL)
CREATE UNIQUE INDEX receipt_operation_id_key ON receipt USING btree (operation_id)
CREATE UNIQUE INDEX receipt_pkey ON receipt USING btree (id)
record_batch.id bigint NOT NULL
record_batch.kind text COLLATE C NOT NULL
record_batch.on_day text COLLATE C NOT NULL
record_batch.persons bigint NOT NULL
record_batch.office_id bigint NOT NULL
record_batch.staff_id bigint NOT NULL
record_batch.operation_id text COLLATE C NOT NULL
record_batch.recorded_at bigint NOT NULL
record_batch_operation_id_key UNIQUE (operation_id)
record_batch_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX record_batch_operation_id_key ON record_batch USING btree (operation_id)
CREATE UNIQUE INDEX record_batch_pkey ON record_batch USING btree (id)
record_batch_row.id bigint NOT NULL
record_batch_row.batch_id bigint NOT NULL
record_batch_row_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES record_batch(id)
record_batch_row_id_fkey FOREIGN KEY (id) REFERENCES service(id)
record_batch_row_pkey PRIMARY KEY (id)
CREATE INDEX record_batch_row_by_batch ON record_batch_row USING btree (batch_id)
CREATE UNIQUE INDEX record_batch_row_pkey ON record_batch_row USING btree (id)
registration.id bigint NOT NULL
registration.person_id bigint NOT NULL
registration.kind text COLLATE C NOT NULL
registration.category text COLLATE C NOT NULL
registration.channel text COLLATE C NOT NULL
registration.registered_on text COLLATE C NOT NULL
registration.officer_id bigint NOT NULL
registration.ended_on text COLLATE C
registration.end_reason text COLLATE C NOT NULL
registration.corrects bigint
registration.batch_id bigint
registration.office_id bigint NOT NULL
registration.staff_id bigint NOT NULL
registration.operation_id text COLLATE C NOT NULL
registration.recorded_at bigint NOT NULL
registration_corrects_fkey FOREIGN KEY (corrects) REFERENCES registration(id)
registration_corrects_key UNIQUE (corrects)
registration_operation_id_key UNIQUE (operation_id)
registration_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
registration_pkey PRIMARY KEY (id)
CREATE INDEX registration_by_batch ON registration USING btree (batch_id)
CREATE INDEX registration_by_kind ON registration USING btree (kind, registered_on)
CREATE INDEX registration_by_officer ON registration USING btree (officer_id, person_id, ended_on)
CREATE INDEX registration_by_person ON registration USING btree (person_id, kind)
CREATE INDEX registration_ending ON registration USING btree (ended_on, person_id) WHERE (ended_on IS NOT NULL)
CREATE UNIQUE INDEX registration_corrects_key ON registration USING btree (corrects)
CREATE UNIQUE INDEX registration_operation_id_key ON registration USING btree (operation_id)
CREATE UNIQUE INDEX registration_pkey ON registration USING btree (id)
registration_detail.registration_id bigint NOT NULL
registration_detail.field text COLLATE C NOT NULL
registration_detail.value text COLLATE C NOT NULL
registration_detail_pkey PRIMARY KEY (registration_id, field)
registration_detail_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registration(id)
CREATE UNIQUE INDEX registration_detail_pkey ON registration_detail USING btree (registration_id, field)
registration_sealed.id bigint NOT NULL
registration_sealed.details_seal bytea NOT NULL
registration_sealed_id_fkey FOREIGN KEY (id) REFERENCES registration(id)
registration_sealed_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX registration_sealed_pkey ON registration_sealed USING btree (id)
returned_request.id bigint NOT NULL
returned_request.staff_id bigint NOT NULL
returned_request.office_id bigint NOT NULL
returned_request.on_day text COLLATE C NOT NULL
returned_request_id_fkey FOREIGN KEY (id) REFERENCES approval(id)
returned_request_pkey PRIMARY KEY (id)
CREATE INDEX returned_request_by_day ON returned_request USING btree (on_day, id)
CREATE UNIQUE INDEX returned_request_pkey ON returned_request USING btree (id)
schema_version.version bigint NOT NULL
schema_version.name text COLLATE C NOT NULL
schema_version.checksum text COLLATE C NOT NULL
schema_version.program text COLLATE C NOT NULL
schema_version_pkey PRIMARY KEY (version)
CREATE UNIQUE INDEX schema_version_pkey ON schema_version USING btree (version)
service.id bigint NOT NULL
service.person_id bigint NOT NULL
service.kind text COLLATE C NOT NULL
service.on_day text COLLATE C NOT NULL
service.method text COLLATE C NOT NULL
service.outcome text COLLATE C NOT NULL
service.intent text COLLATE C NOT NULL
service.no_intent_reason text COLLATE C NOT NULL
service.minutes bigint NOT NULL
service.types text COLLATE C NOT NULL
service.content_seal bytea
service.confirmed bigint NOT NULL
service.offer_kind text COLLATE C NOT NULL
service.offer_name text COLLATE C NOT NULL
service.offer_starts_on text COLLATE C
service.response text COLLATE C NOT NULL
service.reason_seal bytea
service.corrects bigint
service.office_id bigint NOT NULL
service.staff_id bigint NOT NULL
service.operation_id text COLLATE C NOT NULL
service.recorded_at bigint NOT NULL
service_corrects_fkey FOREIGN KEY (corrects) REFERENCES service(id)
service_corrects_key UNIQUE (corrects)
service_kind_check CHECK ((kind = ANY (ARRAY['contact'::text, 'guidance'::text, 'offer'::text, 'policy'::text, 'withdrawal'::text])))
service_operation_id_key UNIQUE (operation_id)
service_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
service_pkey PRIMARY KEY (id)
CREATE INDEX service_by_person ON service USING btree (person_id, on_day, id)
CREATE UNIQUE INDEX service_corrects_key ON service USING btree (corrects)
CREATE UNIQUE INDEX service_operation_id_key ON service USING btree (operation_id)
CREATE UNIQUE INDEX service_pkey ON service USING btree (id)
session_end.id bigint NOT NULL
session_end.session_id bigint NOT NULL
session_end.state text COLLATE C NOT NULL
session_end.reason text COLLATE C NOT NULL
session_end.office_id bigint NOT NULL
session_end.staff_id bigint NOT NULL
session_end.operation_id text COLLATE C NOT NULL
session_end.recorded_at bigint NOT NULL
session_end_operation_id_key UNIQUE (operation_id)
session_end_pkey PRIMARY KEY (id)
session_end_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_session(id)
session_end_session_id_key UNIQUE (session_id)
session_end_state_check CHECK ((state = ANY (ARRAY['held'::text, 'cancelled'::text])))
CREATE UNIQUE INDEX session_end_operation_id_key ON session_end USING btree (operation_id)
CREATE UNIQUE INDEX session_end_pkey ON session_end USING btree (id)
CREATE UNIQUE INDEX session_end_session_id_key ON session_end USING btree (session_id)
session_place.id bigint NOT NULL
session_place.session_id bigint NOT NULL
session_place.person_id bigint NOT NULL
session_place.number bigint NOT NULL
session_place.attendance text COLLATE C NOT NULL
session_place.signed bigint NOT NULL
session_place.removed bigint NOT NULL
session_place.office_id bigint NOT NULL
session_place.staff_id bigint NOT NULL
session_place.operation_id text COLLATE C NOT NULL
session_place.recorded_at bigint NOT NULL
session_place_operation_id_key UNIQUE (operation_id)
session_place_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
session_place_pkey PRIMARY KEY (id)
session_place_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_session(id)
CREATE INDEX session_place_by_person ON session_place USING btree (person_id)
CREATE INDEX session_place_in_order ON session_place USING btree (session_id, number)
CREATE UNIQUE INDEX session_place_operation_id_key ON session_place USING btree (operation_id)
CREATE UNIQUE INDEX session_place_pkey ON session_place USING btree (id)
session_record.id bigint NOT NULL
session_record.place_id bigint NOT NULL
session_record_id_fkey FOREIGN KEY (id) REFERENCES service(id)
session_record_pkey PRIMARY KEY (id)
session_record_place_id_fkey FOREIGN KEY (place_id) REFERENCES session_place(id)
CREATE INDEX session_record_by_place ON session_record USING btree (place_id)
CREATE UNIQUE INDEX session_record_pkey ON session_record USING btree (id)
setting.office_id bigint NOT NULL
setting.staff_id bigint NOT NULL
setting.key text COLLATE C NOT NULL
setting.value text COLLATE C NOT NULL
setting.row_version bigint NOT NULL
setting.operation_id text COLLATE C NOT NULL
setting.recorded_at bigint NOT NULL
setting_pkey PRIMARY KEY (office_id, staff_id, key)
CREATE UNIQUE INDEX setting_pkey ON setting USING btree (office_id, staff_id, key)
setting_version.office_id bigint NOT NULL
setting_version.staff_id bigint NOT NULL
setting_version.key text COLLATE C NOT NULL
setting_version.row_version bigint NOT NULL
setting_version.value text COLLATE C NOT NULL
setting_version.operation_id text COLLATE C NOT NULL
setting_version.recorded_at bigint NOT NULL
setting_version.replaced_at bigint NOT NULL
setting_version.replaced_by text COLLATE C NOT NULL
setting_version_pkey PRIMARY KEY (office_id, staff_id, key, row_version)
CREATE UNIQUE INDEX setting_version_pkey ON setting_version USING btree (office_id, staff_id, key, row_version)
slip_awaited.id bigint NOT NULL
slip_awaited.receipt_due text COLLATE C NOT NULL
slip_awaited_pkey PRIMARY KEY (id)
CREATE INDEX slip_awaited_in_order ON slip_awaited USING btree (receipt_due, id)
CREATE UNIQUE INDEX slip_awaited_pkey ON slip_awaited USING btree (id)
staff.id bigint NOT NULL
staff.office_id bigint NOT NULL
staff.name text COLLATE C NOT NULL
staff.role text COLLATE C NOT NULL
staff.active_from text COLLATE C NOT NULL
staff.active_until text COLLATE C
staff.row_version bigint NOT NULL
staff.operation_id text COLLATE C NOT NULL
staff.recorded_at bigint NOT NULL
staff_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(id)
staff_operation_id_key UNIQUE (operation_id)
staff_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX staff_operation_id_key ON staff USING btree (operation_id)
CREATE UNIQUE INDEX staff_pkey ON staff USING btree (id)
staff_language.id bigint NOT NULL
staff_language.officer_id bigint NOT NULL
staff_language.languages text COLLATE C NOT NULL
staff_language.office_id bigint NOT NULL
staff_language.staff_id bigint NOT NULL
staff_language.operation_id text COLLATE C NOT NULL
staff_language.recorded_at bigint NOT NULL
staff_language_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES staff(id)
staff_language_operation_id_key UNIQUE (operation_id)
staff_language_pkey PRIMARY KEY (id)
CREATE INDEX staff_language_by_officer ON staff_language USING btree (officer_id, id)
CREATE UNIQUE INDEX staff_language_operation_id_key ON staff_language USING btree (operation_id)
CREATE UNIQUE INDEX staff_language_pkey ON staff_language USING btree (id)
staff_leave.id bigint NOT NULL
staff_leave.away_id bigint NOT NULL
staff_leave.cover_id bigint NOT NULL
staff_leave.from_day text COLLATE C NOT NULL
staff_leave.until_day text COLLATE C NOT NULL
staff_leave.reason text COLLATE C NOT NULL
staff_leave.ended_on text COLLATE C
staff_leave.end_operation_id text COLLATE C
staff_leave.office_id bigint NOT NULL
staff_leave.staff_id bigint NOT NULL
staff_leave.operation_id text COLLATE C NOT NULL
staff_leave.recorded_at bigint NOT NULL
staff_leave_end_operation_id_key UNIQUE (end_operation_id)
staff_leave_operation_id_key UNIQUE (operation_id)
staff_leave_pkey PRIMARY KEY (id)
CREATE INDEX staff_leave_by_cover ON staff_leave USING btree (until_day, away_id)
CREATE UNIQUE INDEX staff_leave_end_operation_id_key ON staff_leave USING btree (end_operation_id)
CREATE UNIQUE INDEX staff_leave_operation_id_key ON staff_leave USING btree (operation_id)
CREATE UNIQUE INDEX staff_leave_pkey ON staff_leave USING btree (id)
staff_role.id bigint NOT NULL
staff_role.staff_id bigint NOT NULL
staff_role.role text COLLATE C NOT NULL
staff_role.scope text COLLATE C NOT NULL
staff_role.granted_by bigint NOT NULL
staff_role.granted_at bigint NOT NULL
staff_role.ended_by bigint
staff_role.ended_at bigint
staff_role.operation_id text COLLATE C NOT NULL
staff_role_pkey PRIMARY KEY (id)
staff_role_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id)
CREATE UNIQUE INDEX staff_role_held ON staff_role USING btree (staff_id, role) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX staff_role_pkey ON staff_role USING btree (id)
staff_version.staff_id bigint NOT NULL
staff_version.row_version bigint NOT NULL
staff_version.office_id bigint NOT NULL
staff_version.name text COLLATE C NOT NULL
staff_version.role text COLLATE C NOT NULL
staff_version.active_from text COLLATE C NOT NULL
staff_version.active_until text COLLATE C
staff_version.operation_id text COLLATE C NOT NULL
staff_version.recorded_at bigint NOT NULL
staff_version.replaced_at bigint NOT NULL
staff_version.replaced_by text COLLATE C NOT NULL
staff_version_pkey PRIMARY KEY (staff_id, row_version)
CREATE UNIQUE INDEX staff_version_pkey ON staff_version USING btree (staff_id, row_version)
standing_course.id bigint NOT NULL
standing_course.status text COLLATE C NOT NULL
standing_course.person_id bigint NOT NULL
standing_course.refusals bigint NOT NULL
standing_course.refused_on text COLLATE C
standing_course.heard_on text COLLATE C
standing_course.lost_on text COLLATE C
standing_course.show_on text COLLATE C
standing_course.sort_on text COLLATE C
standing_course.aside bigint NOT NULL
standing_course.stops_on text COLLATE C
standing_course.staff_id bigint NOT NULL
standing_course.office_id bigint NOT NULL
standing_course_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
standing_course_pkey PRIMARY KEY (id)
CREATE INDEX standing_course_by_person ON standing_course USING btree (person_id)
CREATE INDEX standing_course_in_order ON standing_course USING btree (sort_on, id) WHERE (show_on IS NOT NULL)
CREATE UNIQUE INDEX standing_course_pkey ON standing_course USING btree (id)
standing_deed.id bigint NOT NULL
standing_deed.kind text COLLATE C NOT NULL
standing_deed.record_id bigint NOT NULL
standing_deed.person_id bigint NOT NULL
standing_deed.ground text COLLATE C NOT NULL
standing_deed.reason text COLLATE C NOT NULL
standing_deed.evidence text COLLATE C NOT NULL
standing_deed.on_day text COLLATE C NOT NULL
standing_deed.undoes bigint
standing_deed.office_id bigint NOT NULL
standing_deed.staff_id bigint NOT NULL
standing_deed.operation_id text COLLATE C NOT NULL
standing_deed.recorded_at bigint NOT NULL
standing_deed_operation_id_key UNIQUE (operation_id)
standing_deed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
standing_deed_pkey PRIMARY KEY (id)
standing_deed_undoes_fkey FOREIGN KEY (undoes) REFERENCES standing_deed(id)
standing_deed_undoes_key UNIQUE (undoes)
CREATE INDEX standing_deed_by_person ON standing_deed USING btree (person_id)
CREATE UNIQUE INDEX standing_deed_operation_id_key ON standing_deed USING btree (operation_id)
CREATE UNIQUE INDEX standing_deed_pkey ON standing_deed USING btree (id)
CREATE UNIQUE INDEX standing_deed_undoes_key ON standing_deed USING btree (undoes)
user_account.staff_id bigint NOT NULL
user_account.login text COLLATE C NOT NULL
user_account.disabled bigint NOT NULL
user_account.failures bigint NOT NULL
user_account.locked_until bigint
user_account.password_set_at bigint
user_account.must_change bigint NOT NULL
user_account.row_version bigint NOT NULL
user_account.operation_id text COLLATE C NOT NULL
user_account.recorded_at bigint NOT NULL
user_account_login_key UNIQUE (login)
user_account_pkey PRIMARY KEY (staff_id)
user_account_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id)
CREATE UNIQUE INDEX user_account_login_key ON user_account USING btree (login)
CREATE UNIQUE INDEX user_account_pkey ON user_account USING btree (staff_id)
vacancy.id bigint NOT NULL
vacancy.employer_id bigint NOT NULL
vacancy.title text COLLATE C NOT NULL
vacancy.occupation text COLLATE C NOT NULL
vacancy.heads bigint NOT NULL
vacancy.filled bigint NOT NULL
vacancy.education text COLLATE C NOT NULL
vacancy.skill_level text COLLATE C NOT NULL
vacancy.certificate text COLLATE C NOT NULL
vacancy.age_min bigint
vacancy.age_max bigint
vacancy.wage_fen_low bigint
vacancy.wage_fen_high bigint
vacancy.wage_mode text COLLATE C NOT NULL
vacancy.work_mode text COLLATE C NOT NULL
vacancy.division text COLLATE C NOT NULL
vacancy.address text COLLATE C NOT NULL
vacancy.board_and_lodging text COLLATE C NOT NULL
vacancy.requirement text COLLATE C NOT NULL
vacancy.interview text COLLATE C NOT NULL
vacancy.opens_on text COLLATE C NOT NULL
vacancy.open_until text COLLATE C NOT NULL
vacancy.state text COLLATE C NOT NULL
vacancy.batch_id bigint
vacancy.office_id bigint NOT NULL
vacancy.staff_id bigint NOT NULL
vacancy.row_version bigint NOT NULL
vacancy.operation_id text COLLATE C NOT NULL
vacancy.recorded_at bigint NOT NULL
vacancy_check CHECK ((filled <= heads))
vacancy_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id)
vacancy_operation_id_key UNIQUE (operation_id)
vacancy_pkey PRIMARY KEY (id)
CREATE INDEX vacancy_by_employer ON vacancy USING btree (employer_id, title)
CREATE INDEX vacancy_open ON vacancy USING btree (open_until, id) WHERE (state = '30'::text)
CREATE UNIQUE INDEX vacancy_operation_id_key ON vacancy USING btree (operation_id)
CREATE UNIQUE INDEX vacancy_pkey ON vacancy USING btree (id)
vacancy_version.vacancy_id bigint NOT NULL
vacancy_version.row_version bigint NOT NULL
vacancy_version.facts_seal bytea NOT NULL
vacancy_version.batch_id bigint
vacancy_version.office_id bigint NOT NULL
vacancy_version.staff_id bigint NOT NULL
vacancy_version.operation_id text COLLATE C NOT NULL
vacancy_version.recorded_at bigint NOT NULL
vacancy_version.replaced_at bigint NOT NULL
vacancy_version.replaced_by_batch bigint
vacancy_version_pkey PRIMARY KEY (vacancy_id, row_version)
CREATE UNIQUE INDEX vacancy_version_pkey ON vacancy_version USING btree (vacancy_id, row_version)
worklist_hold.id bigint NOT NULL
worklist_hold.kind text COLLATE C NOT NULL
worklist_hold.record_id bigint NOT NULL
worklist_hold.due_on text COLLATE C NOT NULL
worklist_hold.held_on text COLLATE C NOT NULL
worklist_hold.until_day text COLLATE C NOT NULL
worklist_hold.reason text COLLATE C NOT NULL
worklist_hold.ended_on text COLLATE C
worklist_hold.end_operation_id text COLLATE C
worklist_hold.office_id bigint NOT NULL
worklist_hold.staff_id bigint NOT NULL
worklist_hold.operation_id text COLLATE C NOT NULL
worklist_hold.recorded_at bigint NOT NULL
worklist_hold_end_operation_id_key UNIQUE (end_operation_id)
worklist_hold_operation_id_key UNIQUE (operation_id)
worklist_hold_pkey PRIMARY KEY (id)
CREATE INDEX worklist_hold_by_day ON worklist_hold USING btree (until_day, id) WHERE (ended_on IS NULL)
CREATE INDEX worklist_hold_by_record ON worklist_hold USING btree (record_id)
CREATE UNIQUE INDEX worklist_hold_end_operation_id_key ON worklist_hold USING btree (end_operation_id)
CREATE UNIQUE INDEX worklist_hold_once ON worklist_hold USING btree (record_id, kind) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX worklist_hold_operation_id_key ON worklist_hold USING btree (operation_id)
CREATE UNIQUE INDEX worklist_hold_pkey ON worklist_hold USING btree (id)
