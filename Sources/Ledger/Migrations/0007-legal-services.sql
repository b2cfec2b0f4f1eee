-- Those who practise law, where the public is served, and public legal services. Indexes carry what the figures of
-- a day read, as those of mediation do.

CREATE TABLE enterprise (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, credit_code text NOT NULL, park text, place bigint, industry text NOT NULL,
  size text NOT NULL, contact text, phone text, address text, listed_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX enterprise_number ON enterprise (bureau, number);
CREATE UNIQUE INDEX enterprise_once ON enterprise (bureau, credit_code) WHERE state <> 'void';

CREATE TABLE law_firm (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, licence text NOT NULL, form text NOT NULL, director bigint, place bigint,
  address text, phone text, founded_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX law_firm_number ON law_firm (bureau, number);
CREATE UNIQUE INDEX law_firm_once ON law_firm (bureau, licence) WHERE state <> 'void';

CREATE TABLE lawyer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, firm bigint, licence text NOT NULL, kind text NOT NULL,
  practising_since date NOT NULL, specialities text NOT NULL, is_veteran bigint NOT NULL,
  started_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX lawyer_number ON lawyer (bureau, number);
CREATE UNIQUE INDEX lawyer_once ON lawyer (bureau, licence, started_on) WHERE state <> 'void';
CREATE INDEX lawyer_started_on ON lawyer (
  bureau, started_on, left_on, firm, kind, id, state)
  WHERE state <> 'void';

CREATE TABLE legal_worker (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, office bigint NOT NULL, licence text NOT NULL, practising_since date NOT NULL,
  specialities text NOT NULL, is_veteran bigint NOT NULL, started_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX legal_worker_number ON legal_worker (bureau, number);
CREATE UNIQUE INDEX legal_worker_once ON legal_worker (bureau, licence, started_on) WHERE state <> 'void';
CREATE INDEX legal_worker_started_on ON legal_worker (
  bureau, started_on, left_on, office, id, state)
  WHERE state <> 'void';

CREATE TABLE legal_service_office (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, licence text NOT NULL, place bigint, director bigint, address text, phone text,
  founded_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX legal_service_office_number ON legal_service_office (bureau, number);
CREATE UNIQUE INDEX legal_service_office_once ON legal_service_office (bureau, licence) WHERE state <> 'void';

CREATE TABLE service_point (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, kind text NOT NULL, place bigint, address text, hours text, phone text,
  services text NOT NULL, opened_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX service_point_number ON service_point (bureau, number);
CREATE INDEX service_point_opened_on ON service_point (
  bureau, opened_on, closed_on, kind, place, id, state)
  WHERE state <> 'void';

CREATE TABLE practice_check (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  subject text NOT NULL, firm bigint, lawyer bigint, worker bigint, year bigint NOT NULL,
  result text NOT NULL, checked_on date NOT NULL, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX practice_check_number ON practice_check (bureau, number);

CREATE TABLE practice_sanction (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  subject text NOT NULL, firm bigint, lawyer bigint, worker bigint, kind text NOT NULL,
  decided_on date NOT NULL, decided_by text NOT NULL, document text, ground text NOT NULL, until_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX practice_sanction_number ON practice_sanction (bureau, number);

CREATE TABLE service_contract (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  office bigint NOT NULL, place bigint NOT NULL, firm bigint NOT NULL, scope text NOT NULL,
  fee bigint NOT NULL, signed_on date, starts_on date NOT NULL, expires_on date NOT NULL, ended_on date,
  end_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX service_contract_number ON service_contract (bureau, number);
CREATE INDEX service_contract_office ON service_contract (
  bureau, office, signed_on, starts_on, ended_on, id, state)
  WHERE state <> 'void';

CREATE TABLE adviser_post (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  place bigint NOT NULL, lawyer bigint, worker bigint, contract bigint, is_main bigint NOT NULL,
  starts_on date NOT NULL, ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX adviser_post_number ON adviser_post (bureau, number);
CREATE INDEX adviser_post_place ON adviser_post (
  bureau, place, is_main, starts_on, ends_on, id, state)
  WHERE state <> 'void';

CREATE TABLE adviser_service (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  post bigint NOT NULL, place bigint NOT NULL, served_on date NOT NULL, kind text NOT NULL,
  mode text NOT NULL, minutes bigint NOT NULL, persons bigint NOT NULL, content text NOT NULL,
  outcome text, is_confirmed bigint NOT NULL, rating bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX adviser_service_number ON adviser_service (bureau, number);
CREATE INDEX adviser_service_served_on ON adviser_service (
  bureau, served_on, kind, mode, place, minutes, persons, is_confirmed, id, state)
  WHERE state <> 'void';

CREATE TABLE adviser_shortfall (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  place bigint NOT NULL, post bigint, month date NOT NULL, rule bigint NOT NULL,
  served_minutes bigint NOT NULL, lectures bigint NOT NULL, reason text, followed_on date, follow_up text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX adviser_shortfall_number ON adviser_shortfall (bureau, number);
CREATE UNIQUE INDEX adviser_shortfall_once ON adviser_shortfall (bureau, place, month) WHERE state <> 'void';
CREATE INDEX adviser_shortfall_month ON adviser_shortfall (
  bureau, month, place, id, state)
  WHERE state <> 'void';

CREATE TABLE service_frequency (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, basis text NOT NULL, monthly_minutes bigint NOT NULL,
  quarterly_lectures bigint NOT NULL, valid_from date NOT NULL, valid_until date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX service_frequency_number ON service_frequency (bureau, number);

CREATE TABLE service_group (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, place bigint NOT NULL, lawyer bigint, worker bigint, members bigint NOT NULL,
  created_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX service_group_number ON service_group (bureau, number);
CREATE INDEX service_group_place ON service_group (
  bureau, place, created_on, closed_on, members, id, state)
  WHERE state <> 'void';

CREATE TABLE group_log (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  service_group bigint NOT NULL, logged_on date NOT NULL, items bigint NOT NULL, questions bigint NOT NULL,
  answered_in_time bigint NOT NULL, violations bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX group_log_service_group ON group_log (bureau, service_group);
CREATE INDEX group_log_logged_on ON group_log (
  bureau, logged_on, items, questions, answered_in_time, id, state)
  WHERE state <> 'void';

CREATE TABLE checkup_round (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, basis text NOT NULL, park text, form text NOT NULL, starts_on date NOT NULL,
  ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX checkup_round_number ON checkup_round (bureau, number);

CREATE TABLE checkup_question (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  round bigint NOT NULL, area text NOT NULL, place bigint NOT NULL, question text NOT NULL,
  answer_kind text NOT NULL, choices text,
  PRIMARY KEY (bureau, id));
CREATE INDEX checkup_question_round ON checkup_question (bureau, round);
CREATE UNIQUE INDEX checkup_question_once ON checkup_question (bureau, round, place) WHERE state <> 'void';

CREATE TABLE checkup (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  round bigint NOT NULL, enterprise bigint NOT NULL, selected_on date NOT NULL, staff bigint,
  form_sent_on date, form_returned_on date, report_on date, grade text, summary text, followed_up_on date,
  rating text, withdrawn_on date, withdrawal text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX checkup_number ON checkup (bureau, number);
CREATE UNIQUE INDEX checkup_once ON checkup (bureau, round, enterprise) WHERE state <> 'void';
CREATE INDEX checkup_selected_on ON checkup (
  bureau, selected_on, enterprise, round, grade, form_sent_on, form_returned_on, report_on, followed_up_on, withdrawn_on, id, state)
  WHERE state <> 'void';

CREATE TABLE checkup_lawyer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  checkup bigint NOT NULL, lawyer bigint NOT NULL, leads bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX checkup_lawyer_checkup ON checkup_lawyer (bureau, checkup);
CREATE UNIQUE INDEX checkup_lawyer_once ON checkup_lawyer (bureau, checkup, lawyer) WHERE state <> 'void';

CREATE TABLE checkup_answer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  checkup bigint NOT NULL, question bigint NOT NULL, answer text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX checkup_answer_checkup ON checkup_answer (bureau, checkup);
CREATE UNIQUE INDEX checkup_answer_once ON checkup_answer (bureau, checkup, question) WHERE state <> 'void';

CREATE TABLE risk_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  checkup bigint NOT NULL, area text NOT NULL, grade text NOT NULL, finding text NOT NULL,
  advice text NOT NULL, found_on date NOT NULL, rectified_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX risk_item_checkup ON risk_item (bureau, checkup);
CREATE INDEX risk_item_found_on ON risk_item (
  bureau, found_on, area, grade, rectified_on, id, state)
  WHERE state <> 'void';

CREATE TABLE volunteer_association (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, president bigint, charter text, founded_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX volunteer_association_number ON volunteer_association (bureau, number);

CREATE TABLE volunteer_centre (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, association bigint NOT NULL, audience text NOT NULL, place bigint, lead bigint,
  address text, opened_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX volunteer_centre_number ON volunteer_centre (bureau, number);

CREATE TABLE volunteer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, centre bigint NOT NULL, profession text NOT NULL, skills text NOT NULL,
  trained_on date, commended text, joined_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX volunteer_number ON volunteer (bureau, number);
CREATE UNIQUE INDEX volunteer_once ON volunteer (bureau, person, joined_on) WHERE state <> 'void';
CREATE INDEX volunteer_joined_on ON volunteer (
  bureau, joined_on, left_on, centre, profession, id, state)
  WHERE state <> 'void';

CREATE TABLE volunteer_activity (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  centre bigint NOT NULL, topic text NOT NULL, kind text NOT NULL, planned_on date NOT NULL, venue text,
  wanted bigint, held_on date, persons bigint NOT NULL, feedback text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX volunteer_activity_number ON volunteer_activity (bureau, number);
CREATE INDEX volunteer_activity_held_on ON volunteer_activity (
  bureau, held_on, kind, centre, persons, id, state)
  WHERE state <> 'void';

CREATE TABLE volunteer_service (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  activity bigint NOT NULL, volunteer bigint NOT NULL, served_on date NOT NULL, hours bigint NOT NULL,
  note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX volunteer_service_activity ON volunteer_service (bureau, activity);
CREATE UNIQUE INDEX volunteer_service_once ON volunteer_service (bureau, activity, volunteer, served_on) WHERE state <> 'void';
CREATE INDEX volunteer_service_served_on ON volunteer_service (
  bureau, served_on, hours, volunteer, id, state)
  WHERE state <> 'void';

CREATE TABLE major_case_filing (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  firm bigint NOT NULL, lawyer bigint NOT NULL, client text NOT NULL, suspect text, role text NOT NULL,
  origin text NOT NULL, charge text NOT NULL, authority text NOT NULL, stage text NOT NULL,
  taken_on date NOT NULL, due_on date, filed_on date, discussed_on date, discussion_note text,
  meetings bigint NOT NULL, tried_on date, ended_on date, result text, closing_report_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX major_case_filing_number ON major_case_filing (bureau, number);
CREATE INDEX major_case_filing_filed_on ON major_case_filing (
  bureau, filed_on, firm, stage, role, origin, id, state)
  WHERE state <> 'void';

CREATE TABLE major_case_hearing (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  filing bigint NOT NULL, court text NOT NULL, planned_on date NOT NULL, held_on date, observer bigint,
  note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX major_case_hearing_filing ON major_case_hearing (bureau, filing);
CREATE UNIQUE INDEX major_case_hearing_once ON major_case_hearing (bureau, filing, planned_on) WHERE state <> 'void';
CREATE INDEX major_case_hearing_held_on ON major_case_hearing (
  bureau, held_on, observer, id, state)
  WHERE state <> 'void';

CREATE TABLE service_park (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, lead_firm bigint, place bigint, address text, planned_on date NOT NULL,
  opened_on date, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX service_park_number ON service_park (bureau, number);

CREATE TABLE park_firm (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  park bigint NOT NULL, firm bigint, other_body text, joined_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX park_firm_park ON park_firm (bureau, park);

CREATE TABLE aid_station (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, host_kind text NOT NULL, host bigint, place bigint, address text, phone text,
  has_staff bigint NOT NULL, opened_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX aid_station_number ON aid_station (bureau, number);

CREATE TABLE duty_lawyer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  station bigint NOT NULL, lawyer bigint NOT NULL, listed_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX duty_lawyer_number ON duty_lawyer (bureau, number);
CREATE UNIQUE INDEX duty_lawyer_once ON duty_lawyer (bureau, station, lawyer, listed_on) WHERE state <> 'void';
CREATE INDEX duty_lawyer_listed_on ON duty_lawyer (
  bureau, listed_on, left_on, station, lawyer, id, state)
  WHERE state <> 'void';

CREATE TABLE duty_shift (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  station bigint NOT NULL, lawyer bigint NOT NULL, shift_on date NOT NULL, starts_at bigint NOT NULL,
  ends_at bigint NOT NULL, attended_on date, consultations bigint NOT NULL, legal_help bigint NOT NULL,
  plea_witness bigint NOT NULL, substitute bigint, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX duty_shift_number ON duty_shift (bureau, number);
CREATE INDEX duty_shift_attended_on ON duty_shift (
  bureau, attended_on, station, lawyer, consultations, legal_help, plea_witness, id, state)
  WHERE state <> 'void';
CREATE INDEX duty_shift_lawyer ON duty_shift (
  bureau, lawyer, shift_on, starts_at, ends_at, id, state)
  WHERE state <> 'void';
CREATE INDEX duty_shift_shift_on ON duty_shift (
  bureau, shift_on, station, id, state)
  WHERE state <> 'void';

CREATE TABLE consultation (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  consulted_on date NOT NULL, channel text NOT NULL, station bigint, shift bigint,
  is_batch bigint NOT NULL, persons bigint NOT NULL, asker bigint, asker_tags text NOT NULL,
  topic text NOT NULL, question text, answer text, lawyer bigint, minutes bigint, outcome text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX consultation_number ON consultation (bureau, number);
CREATE INDEX consultation_consulted_on ON consultation (
  bureau, consulted_on, channel, station, is_batch, topic, outcome, persons, id, state)
  WHERE state <> 'void';

CREATE TABLE defendant_return (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  source bigint NOT NULL, month date NOT NULL, stage text NOT NULL, defendants bigint NOT NULL,
  retained bigint NOT NULL, aided bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX defendant_return_number ON defendant_return (bureau, number);
CREATE UNIQUE INDEX defendant_return_once ON defendant_return (bureau, source, month, stage) WHERE state <> 'void';
CREATE INDEX defendant_return_month ON defendant_return (
  bureau, month, stage, source, defendants, retained, aided, id, state)
  WHERE state <> 'void';

CREATE TABLE aid_complaint (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, aid_case bigint, complainant text NOT NULL, cause text NOT NULL,
  content text NOT NULL, disposition text, closed_on date, is_challenged bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX aid_complaint_number ON aid_complaint (bureau, number);

CREATE TABLE aid_case (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, nature text NOT NULL, mode text NOT NULL, origin text NOT NULL,
  notified_by text, notice_object text, notice_number text, applicant bigint NOT NULL, tags text NOT NULL,
  matter text NOT NULL, charge text, brief text NOT NULL, opposing_party text, opposing_lawyer bigint,
  opposing_firm bigint, station bigint, is_urgent bigint NOT NULL, supplement_asked_on date,
  supplement_due_on date, complete_on date, accepted_on date, hardship text, decision_due_on date,
  decision text, decided_on date, decision_note text, transferred_to text, objected_on date,
  review_result text, reviewed_on date, assignment_due_on date, lawyer bigint, worker bigint, firm bigint,
  assigned_on date, agreement_on date, proceedings text, ended_on date, result text,
  amount bigint NOT NULL, termination text, file_due_on date, file_returned_on date, rating text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX aid_case_number ON aid_case (bureau, number);
CREATE INDEX aid_case_accepted_on ON aid_case (
  bureau, accepted_on, nature, origin, matter, station, is_urgent, decision, result, decided_on, ended_on, lawyer, id, state)
  WHERE state <> 'void';
CREATE INDEX aid_case_ended_on ON aid_case (
  bureau, ended_on, accepted_on, nature, matter, result, decision, termination, amount, id, state)
  WHERE state <> 'void';
CREATE INDEX aid_case_decided_on ON aid_case (
  bureau, decided_on, nature, decision, decision_due_on, id, state)
  WHERE state <> 'void';
CREATE INDEX aid_case_lawyer ON aid_case (
  bureau, lawyer, id, state)
  WHERE state <> 'void';
CREATE INDEX aid_case_received_on ON aid_case (
  bureau, received_on, nature, origin, id, state)
  WHERE state <> 'void';

CREATE TABLE aid_hearing (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aid_case bigint NOT NULL, planned_on date NOT NULL, held_on date, venue text, note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX aid_hearing_aid_case ON aid_hearing (bureau, aid_case);
CREATE INDEX aid_hearing_planned_on ON aid_hearing (
  bureau, planned_on, aid_case, id, state)
  WHERE state <> 'void';

CREATE TABLE aid_subsidy (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aid_case bigint NOT NULL, kind text NOT NULL, amount bigint NOT NULL, computed_on date NOT NULL,
  approved_on date, paid_on date, reversed_on date, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX aid_subsidy_number ON aid_subsidy (bureau, number);
CREATE INDEX aid_subsidy_paid_on ON aid_subsidy (
  bureau, paid_on, kind, amount, id, state)
  WHERE state <> 'void';
CREATE INDEX aid_subsidy_aid_case ON aid_subsidy (
  bureau, aid_case, id, state)
  WHERE state <> 'void';

CREATE TABLE aid_quality_check (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aid_case bigint NOT NULL, tool text NOT NULL, checked_on date NOT NULL, grade text NOT NULL,
  score bigint, note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX aid_quality_check_aid_case ON aid_quality_check (bureau, aid_case);
CREATE INDEX aid_quality_check_checked_on ON aid_quality_check (
  bureau, checked_on, tool, grade, id, state)
  WHERE state <> 'void';
