-- What the remaining clocks start from or end with and had no field: the application of somebody in custody, the days of
-- forced execution and of carrying out in the party's place, the court's notice to a head, an act done anew, what the
-- police say to a complaint, the day from which a medical review counts.

ALTER TABLE aid_case ADD COLUMN custody_applied_at bigint;
ALTER TABLE aid_case ADD COLUMN forwarded_on date;
ALTER TABLE criminal_referral ADD COLUMN review_decided_on date;
ALTER TABLE enforcement_case ADD COLUMN urged_on date;
ALTER TABLE enforcement_case ADD COLUMN remedies_over_on date;
ALTER TABLE enforcement_measure ADD COLUMN urged_on date;
ALTER TABLE enforcement_measure ADD COLUMN taken_at bigint;
ALTER TABLE enforcement_measure ADD COLUMN approved_on date;
ALTER TABLE enforcement_measure ADD COLUMN papers_on date;
ALTER TABLE litigation_hearing ADD COLUMN noticed_on date;
ALTER TABLE medical_review ADD COLUMN counted_from date;
ALTER TABLE reconsideration_case ADD COLUMN redone_on date;
