-- The bureau, its journal and what hangs on it. The journal is only ever appended to.
CREATE TABLE bureau (
  code text NOT NULL PRIMARY KEY, name text NOT NULL, region text NOT NULL, demonstration bigint NOT NULL,
  ordinal bigint NOT NULL);

-- One hash chain per bureau. `request` carries the idempotency key of who asked, or nothing.
CREATE TABLE journal (
  bureau text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, actor text NOT NULL, event text NOT NULL,
  register text NOT NULL, record bigint NOT NULL, version bigint NOT NULL, reason text NOT NULL, request text NOT NULL,
  body text NOT NULL, hash text NOT NULL, PRIMARY KEY (bureau, seq));
CREATE INDEX journal_record ON journal (bureau, register, record, seq);
CREATE UNIQUE INDEX journal_request ON journal (bureau, request) WHERE request <> '';

CREATE TABLE journal_head (
  bureau text NOT NULL PRIMARY KEY, seq bigint NOT NULL, hash text NOT NULL);

-- The keys of records with personal data, wrapped by the bureau's key. A destroyed key is a missing row.
CREATE TABLE record_key (
  bureau text NOT NULL, register text NOT NULL, record bigint NOT NULL, wrapped text NOT NULL, digest text NOT NULL,
  PRIMARY KEY (bureau, register, record));

-- The last number given in each run of numbers, and the bureau's own patterns.
CREATE TABLE number_counter (
  bureau text NOT NULL, register text NOT NULL, series text NOT NULL, last bigint NOT NULL,
  PRIMARY KEY (bureau, register, series));
CREATE TABLE number_style (
  bureau text NOT NULL, register text NOT NULL, pattern text NOT NULL, PRIMARY KEY (bureau, register));
