-- The days over which returns to the level above count, where they are not the report's own.

CREATE TABLE statistical_period (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, report_period bigint NOT NULL, scope text NOT NULL, starts_on date NOT NULL,
  ends_on date NOT NULL, basis text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX statistical_period_number ON statistical_period (bureau, number);
CREATE UNIQUE INDEX statistical_period_once ON statistical_period (bureau, report_period, scope) WHERE state <> 'void';
