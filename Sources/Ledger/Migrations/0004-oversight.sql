-- Report periods, their sections and the figures of occasions.

CREATE TABLE report_period (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX report_period_number ON report_period (bureau, number);

CREATE TABLE report_section (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  report_period bigint NOT NULL, section text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX report_section_report_period ON report_section (bureau, report_period);
CREATE UNIQUE INDEX report_section_once ON report_section (bureau, report_period, section) WHERE state <> 'void';

CREATE TABLE figure_occasion (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  code text NOT NULL, figure text NOT NULL, name text NOT NULL, name_english text NOT NULL,
  starts_on date NOT NULL, ends_on date, part_column text, part_value text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX figure_occasion_number ON figure_occasion (bureau, number);
CREATE UNIQUE INDEX figure_occasion_once ON figure_occasion (bureau, code) WHERE state <> 'void';
