-- Accounts and the roles that they hold are registers. What proves who somebody is stands apart: never in the journal.
CREATE TABLE account (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  sign_in text NOT NULL, name text NOT NULL, person bigint, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX account_number ON account (bureau, number);
CREATE UNIQUE INDEX account_once ON account (bureau, sign_in) WHERE state <> 'void';

CREATE TABLE role_grant (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  account bigint NOT NULL, role text NOT NULL, scope bigint, functions text NOT NULL, may_export bigint NOT NULL,
  starts_on date NOT NULL, ends_on date, asked_by text NOT NULL, approved_by text,
  PRIMARY KEY (bureau, id));
CREATE INDEX role_grant_account ON role_grant (bureau, account);

-- Passwords as Argon2id strings, second factors under the bureau's key, tokens and first-time codes as digests. The
-- journal says when one was set and by whom, and no more.
CREATE TABLE credential (
  bureau text NOT NULL, id bigint NOT NULL, account bigint NOT NULL, kind text NOT NULL, secret text NOT NULL,
  note text NOT NULL, scopes text NOT NULL, made_at bigint NOT NULL, ends_at bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX credential_account ON credential (bureau, account, kind);
CREATE INDEX credential_secret ON credential (bureau, kind, secret);
