-- What clocks start from or end with and had no field: notices of hearings, trials, the check of a file, the minute of an
-- approval; how far a confirmed rule has come; and what is to be said about a party's number.

ALTER TABLE aid_case ADD COLUMN trial_on date;
ALTER TABLE aid_case ADD COLUMN court_papers_on date;
ALTER TABLE aid_case ADD COLUMN named_on date;
ALTER TABLE aid_case ADD COLUMN file_checked_on date;
ALTER TABLE criminal_referral ADD COLUMN decided_at bigint;
ALTER TABLE dispute_party ADD COLUMN number_note text;
ALTER TABLE enforcement_case ADD COLUMN party_note text;
ALTER TABLE enforcement_case ADD COLUMN hearing_notice_on date;
ALTER TABLE major_decision_stage ADD COLUMN hearing_on date;
ALTER TABLE major_decision_stage ADD COLUMN hearing_papers_on date;
ALTER TABLE reconsideration_case ADD COLUMN hearing_notice_on date;
ALTER TABLE reconsideration_party ADD COLUMN number_note text;
ALTER TABLE rule_confirmation ADD COLUMN started bigint;
ALTER TABLE rule_confirmation ADD COLUMN reached text;
ALTER TABLE rule_confirmation ADD COLUMN started_on date;

-- The answer's due day is empty while a third party is asked: its clock stands still. Neither database takes a NOT NULL
-- away in words that the other knows, so the table is made anew.
ALTER TABLE disclosure_request RENAME TO disclosure_request_before;
DROP INDEX disclosure_request_number;
DROP INDEX disclosure_request_received;
DROP INDEX disclosure_request_answered;
CREATE TABLE disclosure_request (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, channel text NOT NULL, subject text NOT NULL, applicant_kind text NOT NULL,
  applicant text NOT NULL, person bigint, contact text, content text NOT NULL, due_on date,
  clarification_asked_on date, clarified_on date, third_party_asked_on date, third_party_answered_on date,
  extended_on date, extended_until date, answered_on date, result text, ground text, reply_number text,
  afterwards text,
  PRIMARY KEY (bureau, id));
INSERT INTO disclosure_request (
  bureau, id, version, number, state, unit, opening, recorded_at, received_on, channel, subject, applicant_kind,
  applicant, person, contact, content, due_on, clarification_asked_on, clarified_on, third_party_asked_on,
  third_party_answered_on, extended_on, extended_until, answered_on, result, ground, reply_number, afterwards)
SELECT
  bureau, id, version, number, state, unit, opening, recorded_at, received_on, channel, subject, applicant_kind,
  applicant, person, contact, content, due_on, clarification_asked_on, clarified_on, third_party_asked_on,
  third_party_answered_on, extended_on, extended_until, answered_on, result, ground, reply_number, afterwards
FROM disclosure_request_before;
DROP TABLE disclosure_request_before;
CREATE UNIQUE INDEX disclosure_request_number ON disclosure_request (bureau, number);
CREATE INDEX disclosure_request_received ON disclosure_request (
  bureau, received_on, answered_on, id, channel, result, state)
  WHERE state <> 'void';
CREATE INDEX disclosure_request_answered ON disclosure_request (
  bureau, answered_on, received_on, id, result, due_on, state)
  WHERE state <> 'void';
