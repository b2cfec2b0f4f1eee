-- Resettlement after prison and aftercare after compulsory drug treatment.

CREATE TABLE resettled_person (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, origin text NOT NULL, facility text, carried_from text, offence text,
  office bigint NOT NULL, place bigint, released_on date NOT NULL, is_key bigint NOT NULL,
  key_grounds text NOT NULL, grade text NOT NULL, notice_on date, kin_told_on date, village_told_on date,
  fetcher text, fetched_on date, handover text, not_fetched_reason text, received_on date,
  receipt_sent_on date, help_until date, forms text NOT NULL, placement text, placed_on date,
  no_placement_reason text, housing text, aid text NOT NULL, job_services text NOT NULL, next_visit_on date,
  ended_on date, end_reason text, reoffence text, return_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX resettled_person_number ON resettled_person (bureau, number);
CREATE UNIQUE INDEX resettled_person_once ON resettled_person (bureau, person, released_on) WHERE state <> 'void';
CREATE INDEX resettled_person_stock ON resettled_person (
  bureau, ended_on, received_on, id, is_key, origin, office, placement, state)
  WHERE state <> 'void';
CREATE INDEX resettled_person_received ON resettled_person (
  bureau, received_on, id, is_key, origin, office, state)
  WHERE state <> 'void';
CREATE INDEX resettled_person_released ON resettled_person (
  bureau, released_on, id, is_key, origin, fetched_on, state)
  WHERE state <> 'void';

CREATE TABLE resettlement_helper (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  resettled bigint NOT NULL, name text NOT NULL, kind text NOT NULL, phone text, started_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX resettlement_helper_resettled ON resettlement_helper (bureau, resettled);

CREATE TABLE help_visit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  resettled bigint NOT NULL, visited_on date NOT NULL, kind text NOT NULL, content text NOT NULL,
  needs text NOT NULL, measure text,
  PRIMARY KEY (bureau, id));
CREATE INDEX help_visit_resettled ON help_visit (bureau, resettled);
CREATE INDEX help_visit_visited ON help_visit (bureau, visited_on, id, kind, resettled, state) WHERE state <> 'void';

CREATE TABLE help_term (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  origin text NOT NULL, years bigint NOT NULL, basis text NOT NULL, confirmed_on date NOT NULL,
  valid_from date NOT NULL, valid_until date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX help_term_number ON help_term (bureau, number);
CREATE UNIQUE INDEX help_term_once ON help_term (bureau, origin, valid_from) WHERE state <> 'void';

CREATE TABLE contact_frequency (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  grade text NOT NULL, every_days bigint NOT NULL, basis text, valid_from date NOT NULL, valid_until date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX contact_frequency_number ON contact_frequency (bureau, number);
CREATE UNIQUE INDEX contact_frequency_once ON contact_frequency (bureau, grade, valid_from) WHERE state <> 'void';

CREATE TABLE aftercare_person (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, facility text NOT NULL, left_on date NOT NULL, office bigint NOT NULL, place bigint,
  on_file_on date, agreement_on date, term_until date, plan text, ended_on date, end_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX aftercare_person_number ON aftercare_person (bureau, number);
CREATE UNIQUE INDEX aftercare_person_once ON aftercare_person (bureau, person, left_on) WHERE state <> 'void';
CREATE INDEX aftercare_person_stock ON aftercare_person (
  bureau, ended_on, on_file_on, id, office, state)
  WHERE state <> 'void';

CREATE TABLE aftercare_absence (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aftercare bigint NOT NULL, reason text NOT NULL, started_on date NOT NULL, ended_on date, note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX aftercare_absence_aftercare ON aftercare_absence (bureau, aftercare);
CREATE INDEX aftercare_absence_stock ON aftercare_absence (
  bureau, aftercare, reason, started_on, ended_on, state)
  WHERE state <> 'void';

CREATE TABLE aftercare_test (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aftercare bigint NOT NULL, tested_on date NOT NULL, result text NOT NULL, venue text, note text,
  PRIMARY KEY (bureau, id));
CREATE INDEX aftercare_test_aftercare ON aftercare_test (bureau, aftercare);
CREATE INDEX aftercare_test_tested ON aftercare_test (bureau, tested_on, id, result, state) WHERE state <> 'void';

CREATE TABLE aftercare_contact (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  aftercare bigint NOT NULL, contacted_on date NOT NULL, kind text NOT NULL, content text NOT NULL,
  needs text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX aftercare_contact_aftercare ON aftercare_contact (bureau, aftercare);
CREATE INDEX aftercare_contact_contacted ON aftercare_contact (
  bureau, contacted_on, id, kind, state)
  WHERE state <> 'void';

CREATE TABLE safety_check (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  checked_on date NOT NULL, kind text NOT NULL, subject text NOT NULL, checked bigint NOT NULL,
  hazards bigint NOT NULL, findings text, due_on date, put_right_on date, measure text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX safety_check_number ON safety_check (bureau, number);
CREATE INDEX safety_check_checked ON safety_check (
  bureau, checked_on, id, kind, hazards, state)
  WHERE state <> 'void';
