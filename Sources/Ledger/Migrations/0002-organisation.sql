-- Units, places, people, staff and the bureau's own codes.

CREATE TABLE unit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, short_name text NOT NULL, kind text NOT NULL, parent bigint, place bigint,
  opened_on date NOT NULL, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX unit_number ON unit (bureau, number);

CREATE TABLE place (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, code text NOT NULL, kind text NOT NULL, parent bigint, office bigint,
  formed_on date NOT NULL, dissolved_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX place_number ON place (bureau, number);
CREATE UNIQUE INDEX place_once ON place (bureau, code, formed_on) WHERE state <> 'void';
CREATE INDEX place_kind ON place (bureau, kind, formed_on, dissolved_on, id, state) WHERE state <> 'void';

CREATE TABLE person (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, identity_kind text NOT NULL, identity_number text, identity_note text, sex text NOT NULL,
  born_on text, phone text, address text, tags text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX person_number ON person (bureau, number);

CREATE TABLE staff (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, workplace bigint NOT NULL, post text NOT NULL, certificate text,
  certificate_until date, started_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX staff_number ON staff (bureau, number);

CREATE TABLE local_code (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  list text NOT NULL, code text NOT NULL, label text NOT NULL, label_english text, maps_to text,
  valid_from date NOT NULL, valid_until date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX local_code_number ON local_code (bureau, number);
CREATE UNIQUE INDEX local_code_once ON local_code (bureau, list, code, valid_from) WHERE state <> 'void';
