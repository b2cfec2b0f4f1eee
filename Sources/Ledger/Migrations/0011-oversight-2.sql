-- Inspections, file reviews, complaints, fees, assessments, directives, plans, returns and restatements.

CREATE TABLE check_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  subject text NOT NULL, name text NOT NULL, basis text, deduction bigint NOT NULL, starts_on date NOT NULL,
  ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX check_item_number ON check_item (bureau, number);
CREATE INDEX check_item_subject ON check_item (
  bureau, subject, starts_on, id, state)
  WHERE state <> 'void';

CREATE TABLE inspection (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, subject text NOT NULL, topics text NOT NULL, origin text NOT NULL, planned_on date NOT NULL,
  started_on date, ended_on date, summary text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX inspection_number ON inspection (bureau, number);
CREATE INDEX inspection_started ON inspection (
  bureau, started_on, id, subject, state)
  WHERE state <> 'void';

CREATE TABLE inspection_target (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  inspection bigint NOT NULL, kind text NOT NULL, target bigint, body text, lawyer bigint, visited_on date,
  sample text,
  PRIMARY KEY (bureau, id));
CREATE INDEX inspection_target_inspection ON inspection_target (bureau, inspection);
CREATE INDEX inspection_target_visited ON inspection_target (
  bureau, visited_on, id, kind, target, state)
  WHERE state <> 'void';

CREATE TABLE inspector (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  inspection bigint NOT NULL, inspecting_staff bigint NOT NULL, duty text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX inspector_inspection ON inspector (bureau, inspection);
CREATE UNIQUE INDEX inspector_once ON inspector (bureau, inspection, inspecting_staff) WHERE state <> 'void';

CREATE TABLE inspection_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  inspection bigint NOT NULL, item bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX inspection_item_inspection ON inspection_item (bureau, inspection);
CREATE UNIQUE INDEX inspection_item_once ON inspection_item (bureau, inspection, item) WHERE state <> 'void';

CREATE TABLE finding (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  found_on date NOT NULL, source text NOT NULL, inspection bigint, review bigint, complaint bigint,
  responsible bigint NOT NULL, body text, item bigint NOT NULL, grade text NOT NULL, fact text NOT NULL,
  evidence text, on_spot bigint NOT NULL, deducted bigint NOT NULL, repeats bigint, rectify_by date NOT NULL,
  measure text, done_on date, proof text, accepted_on date, accepted_by bigint, sent_back_reason text,
  looked_back_on date, holds bigint, look_back_note text, relapse_by date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX finding_number ON finding (bureau, number);
CREATE INDEX finding_found ON finding (
  bureau, found_on, id, responsible, item, grade, source, accepted_on, repeats, state)
  WHERE state <> 'void';
CREATE INDEX finding_rectify ON finding (
  bureau, rectify_by, id, responsible, item, grade, done_on, state)
  WHERE state <> 'void';
CREATE INDEX finding_accepted ON finding (
  bureau, accepted_on, found_on, id, responsible, item, grade, state)
  WHERE state <> 'void';
CREATE INDEX finding_inspection ON finding (
  bureau, inspection, state)
  WHERE state <> 'void';
CREATE INDEX finding_repeats ON finding (
  bureau, repeats, state)
  WHERE state <> 'void';

CREATE TABLE rectification (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  finding bigint NOT NULL, measure text NOT NULL, done_on date NOT NULL, proof text, accepted_by bigint,
  sent_back_reason text,
  PRIMARY KEY (bureau, id));
CREATE INDEX rectification_finding ON rectification (bureau, finding);

CREATE TABLE look_back (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  finding bigint NOT NULL, looked_on date NOT NULL, holds bigint NOT NULL, account text, relapse bigint,
  PRIMARY KEY (bureau, id));
CREATE INDEX look_back_finding ON look_back (bureau, finding);
CREATE INDEX look_back_looked ON look_back (
  bureau, looked_on, id, holds, state)
  WHERE state <> 'void';

CREATE TABLE review_round (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, sampled_register text NOT NULL, day_column text NOT NULL, files_from date NOT NULL,
  files_until date NOT NULL, size bigint NOT NULL, per_unit bigint NOT NULL, seed bigint NOT NULL,
  item bigint NOT NULL, drawn_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX review_round_number ON review_round (bureau, number);
CREATE INDEX review_round_drawn ON review_round (
  bureau, drawn_on, id, sampled_register, state)
  WHERE state <> 'void';

CREATE TABLE file_review (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  round bigint NOT NULL, file_number text NOT NULL, responsible bigint, first_reader bigint, first_read_on date,
  first_points bigint, faults_found text, second_reader bigint, confirmed_on date, points bigint, verdict text,
  remedy_by date, remedy text, remedied_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX file_review_number ON file_review (bureau, number);
CREATE UNIQUE INDEX file_review_once ON file_review (bureau, round, file_number) WHERE state <> 'void';
CREATE INDEX file_review_confirmed ON file_review (
  bureau, confirmed_on, id, verdict, responsible, state)
  WHERE state <> 'void';

CREATE TABLE file_review_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  file_review bigint NOT NULL, item text NOT NULL, full_points bigint NOT NULL, lost_points bigint NOT NULL,
  note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX file_review_item_file_review ON file_review_item (bureau, file_review);

CREATE TABLE complaint (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, channel text NOT NULL, level text NOT NULL, about text NOT NULL, about_person bigint,
  about_unit bigint, about_body text, complainant text, phone text, content text NOT NULL, handled_by bigint,
  handling_unit bigint, due_on date, ended_on date, outcome text, answer text, remedy text, remedied_on date,
  told_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX complaint_number ON complaint (bureau, number);
CREATE INDEX complaint_received ON complaint (
  bureau, received_on, id, about, channel, level, about_unit, due_on, ended_on, state)
  WHERE state <> 'void';
CREATE INDEX complaint_ended ON complaint (
  bureau, ended_on, received_on, id, outcome, about, channel, due_on, state)
  WHERE state <> 'void';

CREATE TABLE fee_entry (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kind text NOT NULL, earner bigint NOT NULL, dispute bigint, file_number text NOT NULL, earned_on date NOT NULL,
  rule text NOT NULL, counts bigint NOT NULL, reason text, amount bigint NOT NULL, points bigint NOT NULL,
  confirmed_on date, paid_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX fee_entry_number ON fee_entry (bureau, number);
CREATE UNIQUE INDEX fee_entry_once ON fee_entry (bureau, kind, file_number, earner) WHERE state <> 'void';
CREATE INDEX fee_entry_earned ON fee_entry (
  bureau, earned_on, id, kind, counts, reason, amount, state)
  WHERE state <> 'void';
CREATE INDEX fee_entry_paid ON fee_entry (
  bureau, paid_on, id, kind, amount, state)
  WHERE state <> 'void';

CREATE TABLE doubt (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kind text NOT NULL, raised_on date NOT NULL, about_unit bigint, doubted_register text NOT NULL,
  starts_on date NOT NULL, ends_on date NOT NULL, records bigint NOT NULL, question text NOT NULL, examples text,
  answer text, answered_on date, conclusion text, concluded_on date, finding bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX doubt_number ON doubt (bureau, number);
CREATE INDEX doubt_raised ON doubt (
  bureau, raised_on, id, kind, about_unit, concluded_on, state)
  WHERE state <> 'void';

CREATE TABLE assessment_scheme (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, issuer text NOT NULL, scheme_year bigint NOT NULL, basis text, starts_on date NOT NULL,
  ends_on date NOT NULL, enacted_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX assessment_scheme_number ON assessment_scheme (bureau, number);
CREATE INDEX assessment_scheme_starts ON assessment_scheme (
  bureau, starts_on, ends_on, id, issuer, state)
  WHERE state <> 'void';

CREATE TABLE indicator (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  scheme bigint NOT NULL, work text NOT NULL, name text NOT NULL, source text NOT NULL, figure text,
  unit_column text, formula text NOT NULL, weight bigint NOT NULL, target bigint NOT NULL, per_case bigint NOT NULL,
  bands text, data_sheet text, responsible bigint,
  PRIMARY KEY (bureau, id));
CREATE INDEX indicator_scheme ON indicator (bureau, scheme);

CREATE TABLE scheme_unit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  scheme bigint NOT NULL, assessed bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX scheme_unit_scheme ON scheme_unit (bureau, scheme);
CREATE UNIQUE INDEX scheme_unit_once ON scheme_unit (bureau, scheme, assessed) WHERE state <> 'void';

CREATE TABLE score (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  scheme bigint NOT NULL, indicator bigint NOT NULL, assessed bigint NOT NULL, starts_on date NOT NULL,
  ends_on date NOT NULL, by_hand bigint NOT NULL, figure text, unit_column text, measured bigint, base bigint,
  points bigint NOT NULL, reached bigint NOT NULL, reason text, indicator_version bigint NOT NULL, confirmed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX score_number ON score (bureau, number);
CREATE UNIQUE INDEX score_once ON score (bureau, scheme, indicator, assessed) WHERE state <> 'void';
CREATE INDEX score_ends ON score (
  bureau, ends_on, id, scheme, assessed, indicator, points, by_hand, state)
  WHERE state <> 'void';

CREATE TABLE score_appeal (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  score bigint NOT NULL, appellant bigint NOT NULL, appealed_on date NOT NULL, ground text NOT NULL, decided_on date,
  decision text, points bigint, answer text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX score_appeal_number ON score_appeal (bureau, number);
CREATE INDEX score_appeal_appealed ON score_appeal (
  bureau, appealed_on, id, appellant, decision, state)
  WHERE state <> 'void';

CREATE TABLE directive (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  title text NOT NULL, sender text NOT NULL, document_number text, kind text NOT NULL, received_on date NOT NULL,
  summary text NOT NULL, key_period bigint, passed_on date, finished_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX directive_number ON directive (bureau, number);
CREATE INDEX directive_received ON directive (
  bureau, received_on, id, kind, finished_on, state)
  WHERE state <> 'void';

CREATE TABLE directive_receipt (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  directive bigint NOT NULL, recipient bigint NOT NULL, sent_on date NOT NULL, read_on date, reader bigint,
  PRIMARY KEY (bureau, id));
CREATE INDEX directive_receipt_directive ON directive_receipt (bureau, directive);
CREATE UNIQUE INDEX directive_receipt_once ON directive_receipt (bureau, directive, recipient) WHERE state <> 'void';
CREATE INDEX directive_receipt_sent ON directive_receipt (
  bureau, sent_on, read_on, id, recipient, state)
  WHERE state <> 'void';

CREATE TABLE directive_task (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  directive bigint NOT NULL, task text NOT NULL, owner bigint NOT NULL, due_on date NOT NULL, done_on date,
  result text,
  PRIMARY KEY (bureau, id));
CREATE INDEX directive_task_directive ON directive_task (bureau, directive);
CREATE INDEX directive_task_due ON directive_task (
  bureau, due_on, id, owner, done_on, state)
  WHERE state <> 'void';

CREATE TABLE work_plan (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  title text NOT NULL, theme text NOT NULL, source text NOT NULL, source_name text, directive bigint,
  text text NOT NULL, owner bigint NOT NULL, starts_on date NOT NULL, due_on date NOT NULL, begun_on date,
  done_on date, result text, dropped_on date, drop_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX work_plan_number ON work_plan (bureau, number);
CREATE INDEX work_plan_due ON work_plan (
  bureau, due_on, id, theme, owner, done_on, dropped_on, state)
  WHERE state <> 'void';
CREATE INDEX work_plan_starts ON work_plan (
  bureau, starts_on, done_on, id, theme, owner, state)
  WHERE state <> 'void';

CREATE TABLE plan_milestone (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  work_plan bigint NOT NULL, text text NOT NULL, due_on date NOT NULL, reached_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX plan_milestone_work_plan ON plan_milestone (bureau, work_plan);

CREATE TABLE plan_progress (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  work_plan bigint NOT NULL, noted_on date NOT NULL, note text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX plan_progress_work_plan ON plan_progress (bureau, work_plan);

CREATE TABLE work_report (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  title text NOT NULL, report_period bigint NOT NULL, drafter bigint NOT NULL, checked_on date, signed_on date,
  signer bigint, published_on date, published_at text, restated_on date, restatement text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX work_report_number ON work_report (bureau, number);

CREATE TABLE statistical_return (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  returner bigint NOT NULL, form text NOT NULL, report_period bigint NOT NULL, level text NOT NULL,
  due_on date NOT NULL, submitted_on date, typed bigint NOT NULL, accepted_on date, accepted_by bigint,
  sent_back_reason text, withdrawn_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX statistical_return_number ON statistical_return (bureau, number);
CREATE UNIQUE INDEX statistical_return_once ON statistical_return (bureau, returner, form, report_period) WHERE state <> 'void';
CREATE INDEX statistical_return_due ON statistical_return (
  bureau, due_on, id, returner, form, level, submitted_on, accepted_on, state)
  WHERE state <> 'void';

CREATE TABLE restatement (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  report_period bigint NOT NULL, restated_register text NOT NULL, file_number text NOT NULL,
  counted_on date NOT NULL, figures text, was text, becomes text, asked_on date NOT NULL, reason text NOT NULL,
  decided_on date, carried_out_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX restatement_number ON restatement (bureau, number);
CREATE INDEX restatement_asked ON restatement (
  bureau, asked_on, id, report_period, decided_on, state)
  WHERE state <> 'void';
CREATE INDEX restatement_record ON restatement (
  bureau, restated_register, file_number, state)
  WHERE state <> 'void';
