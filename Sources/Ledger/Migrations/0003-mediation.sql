-- Mediation. An index that begins with a day carries what the figures of that day read, so that counting needs no
-- look at the table, and the id, so that a page of a list is found before any row is fetched. The one by day of
-- conclusion serves what ended (a range) and what is in hand (no day).

CREATE TABLE mediation_org (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, kind text NOT NULL, level text NOT NULL, place bigint, host bigint,
  founded_on date NOT NULL, ended_on date, lead_mediator bigint, address text, phone text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX mediation_org_number ON mediation_org (bureau, number);
CREATE INDEX mediation_org_place ON mediation_org (
  bureau, place, kind, founded_on, ended_on, id, state)
  WHERE state <> 'void';

CREATE TABLE mediator (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, grade text, tags text NOT NULL, specialities text NOT NULL, engaged_on date NOT NULL,
  left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX mediator_number ON mediator (bureau, number);
CREATE UNIQUE INDEX mediator_once ON mediator (bureau, person, engaged_on) WHERE state <> 'void';

CREATE TABLE mediator_term (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  org bigint NOT NULL, mediator bigint NOT NULL, work text NOT NULL, origin text NOT NULL, letter text,
  started_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX mediator_term_org ON mediator_term (bureau, org);
CREATE UNIQUE INDEX mediator_term_once ON mediator_term (bureau, org, mediator, started_on) WHERE state <> 'void';
CREATE INDEX mediator_term_mediator ON mediator_term (
  bureau, mediator, work, started_on, ended_on, state)
  WHERE state <> 'void';

CREATE TABLE training (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  topic text NOT NULL, held_on date NOT NULL, hours bigint NOT NULL, organiser text, venue text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX training_number ON training (bureau, number);
CREATE INDEX training_held ON training (bureau, held_on, id, state) WHERE state <> 'void';

CREATE TABLE training_attendance (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  training bigint NOT NULL, mediator bigint NOT NULL, attended_on date NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX training_attendance_training ON training_attendance (bureau, training);
CREATE UNIQUE INDEX training_attendance_once ON training_attendance (bureau, training, mediator, attended_on)
  WHERE state <> 'void';
CREATE INDEX training_attendance_attended ON training_attendance (
  bureau, attended_on, id, training, state)
  WHERE state <> 'void';

CREATE TABLE visit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  visited_on date NOT NULL, org bigint NOT NULL, persons bigint NOT NULL, subject text NOT NULL,
  handling text NOT NULL, referred_to text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX visit_number ON visit (bureau, number);
CREATE INDEX visit_visited ON visit (bureau, visited_on, id, handling, org, persons, state) WHERE state <> 'void';

CREATE TABLE visit_dispute (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  visit bigint NOT NULL, dispute bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX visit_dispute_visit ON visit_dispute (bureau, visit);
CREATE UNIQUE INDEX visit_dispute_once ON visit_dispute (bureau, visit, dispute) WHERE state <> 'void';
CREATE INDEX visit_dispute_dispute ON visit_dispute (bureau, dispute) WHERE state <> 'void';

CREATE TABLE dispute (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, source text NOT NULL, transfer_from text, transfer_mode text, screening bigint,
  org bigint NOT NULL, kind text NOT NULL, local_kind text, difficulty text NOT NULL,
  persons_involved bigint NOT NULL, amount bigint NOT NULL, key_groups text NOT NULL, brief text NOT NULL,
  accepted_on date, referral_reason text, referred_to text, result text, concluded_on date, agreement_form text,
  performance text, performed_on date, prevented text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX dispute_number ON dispute (bureau, number);
CREATE INDEX dispute_received ON dispute (
  bureau, received_on, id, source, kind, org, referral_reason, state)
  WHERE state <> 'void';
CREATE INDEX dispute_accepted ON dispute (
  bureau, accepted_on, id, kind, source, org, transfer_from, difficulty, result, concluded_on, persons_involved,
  amount, key_groups, state)
  WHERE state <> 'void';
CREATE INDEX dispute_concluded ON dispute (
  bureau, concluded_on, accepted_on, id, result, kind, source, org, difficulty, agreement_form, performance,
  prevented, state)
  WHERE state <> 'void';

CREATE TABLE dispute_party (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, side text NOT NULL, kind text NOT NULL, name text NOT NULL, person bigint,
  identity_number text, phone text, address text, tags text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX dispute_party_dispute ON dispute_party (bureau, dispute);
CREATE INDEX dispute_party_person ON dispute_party (bureau, person) WHERE state <> 'void';

CREATE TABLE dispute_mediator (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, mediator bigint NOT NULL, leads bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX dispute_mediator_dispute ON dispute_mediator (bureau, dispute);
CREATE UNIQUE INDEX dispute_mediator_once ON dispute_mediator (bureau, dispute, mediator) WHERE state <> 'void';
CREATE INDEX dispute_mediator_mediator ON dispute_mediator (bureau, mediator) WHERE state <> 'void';

CREATE TABLE sitting (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, held_on date NOT NULL, venue text, minutes text,
  PRIMARY KEY (bureau, id));
CREATE INDEX sitting_dispute ON sitting (bureau, dispute);

CREATE TABLE agreement (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, document_number text, terms text NOT NULL, effective_on date NOT NULL,
  perform_by date,
  PRIMARY KEY (bureau, id));
CREATE INDEX agreement_dispute ON agreement (bureau, dispute);

CREATE TABLE return_visit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, visited_on date NOT NULL, visit_mode text NOT NULL, performance text,
  satisfaction text NOT NULL, account text,
  PRIMARY KEY (bureau, id));
CREATE INDEX return_visit_dispute ON return_visit (bureau, dispute);
CREATE INDEX return_visit_visited ON return_visit (
  bureau, visited_on, id, satisfaction, visit_mode, state)
  WHERE state <> 'void';

CREATE TABLE escalation (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, kind text NOT NULL, occurred_on date NOT NULL, persons bigint NOT NULL,
  account text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX escalation_dispute ON escalation (bureau, dispute);
CREATE INDEX escalation_occurred ON escalation (bureau, occurred_on, id, kind, state) WHERE state <> 'void';

CREATE TABLE judicial_confirmation (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  dispute bigint NOT NULL, court bigint NOT NULL, effective_on date NOT NULL, applied_on date NOT NULL,
  docket text, decided_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX judicial_confirmation_number ON judicial_confirmation (bureau, number);
CREATE INDEX judicial_confirmation_dispute ON judicial_confirmation (bureau, dispute) WHERE state <> 'void';
CREATE INDEX judicial_confirmation_applied ON judicial_confirmation (
  bureau, applied_on, id, court, state)
  WHERE state <> 'void';
CREATE INDEX judicial_confirmation_decided ON judicial_confirmation (
  bureau, decided_on, id, court, state)
  WHERE state <> 'void';

CREATE TABLE screening (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  screened_on date NOT NULL, org bigint NOT NULL, kind text NOT NULL, key_period bigint,
  villages bigint NOT NULL, households bigint NOT NULL, enterprises bigint NOT NULL, screeners bigint NOT NULL,
  groups_checked text NOT NULL, found bigint NOT NULL, resolved bigint NOT NULL, handed_to text, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX screening_number ON screening (bureau, number);
CREATE INDEX screening_screened ON screening (
  bureau, screened_on, id, kind, org, key_period, found, resolved, screeners, state)
  WHERE state <> 'void';

CREATE TABLE key_period (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, report_hour bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX key_period_number ON key_period (bureau, number);

CREATE TABLE key_period_unit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  key_period bigint NOT NULL, reporter bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX key_period_unit_key_period ON key_period_unit (bureau, key_period);
CREATE UNIQUE INDEX key_period_unit_once ON key_period_unit (bureau, key_period, reporter) WHERE state <> 'void';

CREATE TABLE key_group (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  key_period bigint NOT NULL, crowd text NOT NULL, place bigint, persons bigint NOT NULL,
  responsible bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX key_group_key_period ON key_group (bureau, key_period);

CREATE TABLE zero_report (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  key_period bigint NOT NULL, reporter bigint NOT NULL, report_on date NOT NULL, due_at bigint NOT NULL,
  filed_at bigint, content text, new_disputes bigint NOT NULL, resolved bigint NOT NULL,
  persons bigint NOT NULL, events text, measures text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX zero_report_number ON zero_report (bureau, number);
CREATE UNIQUE INDEX zero_report_once ON zero_report (bureau, key_period, reporter, report_on) WHERE state <> 'void';
CREATE INDEX zero_report_reported ON zero_report (
  bureau, report_on, id, key_period, reporter, filed_at, due_at, state)
  WHERE state <> 'void';

CREATE TABLE survey (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  topic text NOT NULL, surveyed_on date NOT NULL, place bigint, crowd text, persons bigint NOT NULL, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX survey_number ON survey (bureau, number);
CREATE INDEX survey_surveyed ON survey (bureau, surveyed_on, id, state) WHERE state <> 'void';

CREATE TABLE alert (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  subject text NOT NULL, dispute bigint, place bigint, crowd text, colour text NOT NULL, local_level text,
  raised_on date NOT NULL, ground text NOT NULL, measures_due_on date, response text, cleared_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX alert_number ON alert (bureau, number);
CREATE INDEX alert_raised ON alert (bureau, raised_on, id, cleared_on, colour, subject, state) WHERE state <> 'void';
CREATE INDEX alert_dispute ON alert (bureau, dispute) WHERE state <> 'void';
