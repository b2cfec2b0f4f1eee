-- Periods in hours are kept or missed by the minute; where nothing is decided the law itself acts on the last day; and
-- the days of what had no field: the limit for punishing and what follows a decision, attached reviews of documents, the
-- end of a suspended case, receipts and arrivals in corrections, an objection to jurisdiction.

ALTER TABLE law_clock ADD COLUMN met_at bigint;
ALTER TABLE law_clock ADD COLUMN minutes_late bigint;
ALTER TABLE law_clock ADD COLUMN lapsed_on date;
ALTER TABLE law_clock_event ADD COLUMN note text;
ALTER TABLE aid_case ADD COLUMN forwarded_at bigint;
ALTER TABLE criminal_referral ADD COLUMN sent_at bigint;
ALTER TABLE enforcement_measure ADD COLUMN approved_at bigint;
ALTER TABLE enforcement_case ADD COLUMN act_ended_on date;
ALTER TABLE enforcement_case ADD COLUMN limit_kind text;
ALTER TABLE enforcement_case ADD COLUMN collected_on date;
ALTER TABLE enforcement_case ADD COLUMN handed_in_on date;
ALTER TABLE enforcement_case ADD COLUMN banked_on date;
ALTER TABLE enforcement_case ADD COLUMN overturned_on date;
ALTER TABLE enforcement_case ADD COLUMN unpublished_on date;
ALTER TABLE reconsideration_case ADD COLUMN deemed_on date;
ALTER TABLE reconsideration_case ADD COLUMN act_done_on date;
ALTER TABLE reconsideration_case ADD COLUMN application_limit text;
ALTER TABLE reconsideration_case ADD COLUMN suspension_cause text;
ALTER TABLE litigation_case ADD COLUMN jurisdiction_objected_on date;
ALTER TABLE residence_change ADD COLUMN moves_on date;
ALTER TABLE supervised_person ADD COLUMN receipt_sent_on date;
ALTER TABLE supervised_person ADD COLUMN at_office_on date;

CREATE TABLE norm_review (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  reconsideration bigint NOT NULL, document text NOT NULL, maker text, asked_on date NOT NULL, power text NOT NULL,
  suspended_on date, notice_on date, notice_received_on date, answered_on date, forwarded_on date, forwarded_to text,
  handled_on date, result text,
  PRIMARY KEY (bureau, id));
CREATE INDEX norm_review_reconsideration ON norm_review (bureau, reconsideration);
