-- Statutory periods on records, what happened to them, and the rules that may start them.

CREATE TABLE rule_confirmation (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  rule text NOT NULL, version_from text NOT NULL, checked_against text NOT NULL, proposed_on date NOT NULL,
  confirmed_on date, refusal text, withdrawn_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX rule_confirmation_number ON rule_confirmation (bureau, number);
CREATE UNIQUE INDEX rule_confirmation_once ON rule_confirmation (bureau, rule, version_from) WHERE state <> 'void';

CREATE TABLE law_clock (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, of_register text NOT NULL, of_record bigint NOT NULL, of_number text,
  clock_name text NOT NULL, matter text NOT NULL, rule text, rule_from date, bound text NOT NULL,
  nature text NOT NULL, certainty text NOT NULL, starts_on date NOT NULL, starts_at bigint, length bigint,
  pauses text, extended_on date, due_on date, due_at bigint, no_day_because text, calendar_of date NOT NULL,
  straddles_on date, choice text, choice_reason text, met_on date, days_late bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX law_clock_number ON law_clock (bureau, number);
CREATE INDEX law_clock_record ON law_clock (bureau, of_register, of_record, id);
CREATE INDEX law_clock_open ON law_clock (bureau, due_on, bound, nature, unit, id)
  WHERE state <> 'void' AND met_on IS NULL;
CREATE INDEX law_clock_met ON law_clock (bureau, met_on, days_late, bound, nature, id, state) WHERE state <> 'void';

CREATE TABLE law_clock_event (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  clock bigint NOT NULL, kind text NOT NULL, happened_on date NOT NULL, account text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX law_clock_event_clock ON law_clock_event (bureau, clock, id);
