-- Government by law. As in mediation, an index that begins with a day carries what the figures of that day read; one
-- by day of conclusion serves what ended and what is in hand. Enforcement is counted over years, so its indexes are
-- by day alone with the split that reports ask for.

CREATE TABLE legality_review (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, kind text NOT NULL, title text NOT NULL, from_unit bigint NOT NULL, documents text,
  is_complete bigint NOT NULL, due_on date, reviewer bigint, is_advised bigint NOT NULL, adviser bigint,
  opinion text, opinion_text text, discussed_on date, issued_on date, days_taken bigint, reported_on date,
  result text, result_reason text, issued_document text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX legality_review_number ON legality_review (bureau, number);
CREATE INDEX legality_review_received ON legality_review (
  bureau, received_on, id, kind, from_unit, state)
  WHERE state <> 'void';
CREATE INDEX legality_review_issued ON legality_review (
  bureau, issued_on, received_on, id, kind, opinion, from_unit, is_advised, discussed_on, due_on, days_taken,
  result, state)
  WHERE state <> 'void';

CREATE TABLE review_point (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  review bigint NOT NULL, position bigint NOT NULL, clause text NOT NULL, problem text NOT NULL, basis text,
  advice text NOT NULL, result text,
  PRIMARY KEY (bureau, id));
CREATE INDEX review_point_review ON review_point (bureau, review);

CREATE TABLE review_expert_opinion (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  review bigint NOT NULL, expert text NOT NULL, institution text, given_on date NOT NULL, opinion text NOT NULL,
  result text,
  PRIMARY KEY (bureau, id));
CREATE INDEX review_expert_opinion_review ON review_expert_opinion (bureau, review);

CREATE TABLE government_document (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  issued_on date NOT NULL, document_number text NOT NULL, title text NOT NULL, issuer text NOT NULL,
  is_normative bigint NOT NULL, review bigint, published_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX government_document_number ON government_document (bureau, number);
CREATE INDEX government_document_issued ON government_document (
  bureau, issued_on, id, issuer, is_normative, review, state)
  WHERE state <> 'void';

CREATE TABLE normative_document (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  issued_on date NOT NULL, document_number text NOT NULL, title text NOT NULL, issuer bigint NOT NULL,
  review bigint, document bigint, in_force_from date NOT NULL, valid_until date, filing_due_on date, filed_on date,
  filing_result text, ended_on date, end_ground text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX normative_document_number ON normative_document (bureau, number);
CREATE INDEX normative_document_issued ON normative_document (
  bureau, issued_on, ended_on, id, issuer, filed_on, state)
  WHERE state <> 'void';
CREATE INDEX normative_document_filed ON normative_document (
  bureau, filed_on, id, issuer, filing_result, state)
  WHERE state <> 'void';

CREATE TABLE document_clean_up (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  document bigint NOT NULL, reviewed_on date NOT NULL, occasion text, conclusion text NOT NULL, ground text,
  published_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX document_clean_up_document ON document_clean_up (bureau, document);
CREATE INDEX document_clean_up_reviewed ON document_clean_up (
  bureau, reviewed_on, id, conclusion, state)
  WHERE state <> 'void';

CREATE TABLE major_decision (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  started_on date NOT NULL, title text NOT NULL, owner bigint NOT NULL, legal_basis text, review bigint,
  discussed_on date, decided_on date, reported_on date, published_on date, filed_on date, evaluated_on date,
  stopped_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX major_decision_number ON major_decision (bureau, number);
CREATE INDEX major_decision_decided ON major_decision (
  bureau, decided_on, started_on, id, discussed_on, owner, state)
  WHERE state <> 'void';

CREATE TABLE major_decision_stage (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  decision bigint NOT NULL, stage text NOT NULL, began_on date, ended_on date, form text, papers text,
  outcome text, skip_ground text,
  PRIMARY KEY (bureau, id));
CREATE INDEX major_decision_stage_decision ON major_decision_stage (bureau, decision);
CREATE UNIQUE INDEX major_decision_stage_once ON major_decision_stage (bureau, decision, stage) WHERE state <> 'void';

CREATE TABLE reconsideration_case (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, form text NOT NULL, applied_on date NOT NULL, act_known_on date, cause text NOT NULL,
  respondent bigint NOT NULL, respondent_kind text NOT NULL, area text NOT NULL, act_kind text NOT NULL, act text,
  batch text, supplement_asked_on date, supplement_given_on date, intake text, accepted_on date,
  is_deemed_accepted bigint NOT NULL, not_accepted_ground text, refusal_finding text, forwarded_to bigint,
  reviewer bigint, second_reviewer bigint, procedure text, served_respondent_on date, answer_due_on date,
  answer_received_on date, hearing_on date, committee_on date, due_on date, extended_on date, extended_until date,
  extension_ground text, suspended_on date, suspension_ground text, resumed_on date, is_mediated bigint NOT NULL,
  concluded_on date, result text, new_result text, rejection_reason text, termination_reason text,
  is_redo_ordered bigint NOT NULL, compensation bigint, decision_number text, served_on date, paper text,
  paper_answered_on date, afterwards text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX reconsideration_case_number ON reconsideration_case (bureau, number);
CREATE INDEX reconsideration_case_received ON reconsideration_case (
  bureau, received_on, id, intake, area, act_kind, respondent, respondent_kind, state)
  WHERE state <> 'void';
CREATE INDEX reconsideration_case_accepted ON reconsideration_case (
  bureau, accepted_on, id, area, act_kind, respondent, respondent_kind, intake, state)
  WHERE state <> 'void';
CREATE INDEX reconsideration_case_concluded ON reconsideration_case (
  bureau, concluded_on, accepted_on, id, intake, result, new_result, area, act_kind, respondent, due_on,
  refusal_finding, state)
  WHERE state <> 'void';

CREATE TABLE reconsideration_party (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  reconsideration bigint NOT NULL, side text NOT NULL, kind text NOT NULL, name text NOT NULL, person bigint,
  identity_number text, phone text, address text, joined_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX reconsideration_party_reconsideration ON reconsideration_party (bureau, reconsideration);
CREATE INDEX reconsideration_party_person ON reconsideration_party (bureau, person) WHERE state <> 'void';

CREATE TABLE reconsideration_event (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  reconsideration bigint NOT NULL, kind text NOT NULL, happened_on date NOT NULL, until date, ground text,
  paper text,
  PRIMARY KEY (bureau, id));
CREATE INDEX reconsideration_event_reconsideration ON reconsideration_event (bureau, reconsideration);

CREATE TABLE decision_publication (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  reconsideration bigint NOT NULL, redacted_on date NOT NULL, title text NOT NULL, covered text NOT NULL,
  text text NOT NULL, checked_on date, check_note text, published_on date, address text, withdrawn_on date,
  withdraw_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX decision_publication_number ON decision_publication (bureau, number);
CREATE INDEX decision_publication_published ON decision_publication (
  bureau, published_on, id, state)
  WHERE state <> 'void';
CREATE INDEX decision_publication_reconsideration ON decision_publication (
  bureau, reconsideration)
  WHERE state <> 'void';

CREATE TABLE litigation_case (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  served_on date NOT NULL, docket text NOT NULL, court bigint NOT NULL, instance text NOT NULL,
  cause text NOT NULL, plaintiff text NOT NULL, plaintiff_kind text NOT NULL, plaintiff_person bigint,
  plaintiffs bigint NOT NULL, defendant bigint NOT NULL, defendant_kind text NOT NULL, part text NOT NULL,
  area text NOT NULL, act_kind text NOT NULL, act text, asks_compensation bigint NOT NULL, reconsideration bigint,
  earlier bigint, answer_due_on date, answered_on date, evidence_on date, agent text, adviser bigint, result text,
  judged_on date, is_lost bigint NOT NULL, loss_cause text, appellant text, appealed_on date, effective_on date,
  performed_on date, advice_received_on date, advice_due_on date, advice_answered_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX litigation_case_number ON litigation_case (bureau, number);
CREATE INDEX litigation_case_served ON litigation_case (
  bureau, served_on, judged_on, id, defendant_kind, defendant, part, instance, court, area, act_kind, state)
  WHERE state <> 'void';
CREATE INDEX litigation_case_judged ON litigation_case (
  bureau, judged_on, served_on, id, result, is_lost, loss_cause, defendant_kind, defendant, instance, state)
  WHERE state <> 'void';

CREATE TABLE litigation_hearing (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  litigation bigint NOT NULL, hearing_on date NOT NULL, is_held bigint NOT NULL, calls_for_head bigint NOT NULL,
  exempt_ground text, is_head_present bigint NOT NULL, head text, head_rank text, has_officer bigint NOT NULL,
  absence_reason text, spoke bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX litigation_hearing_litigation ON litigation_hearing (bureau, litigation);
CREATE INDEX litigation_hearing_held ON litigation_hearing (
  bureau, hearing_on, id, is_held, calls_for_head, is_head_present, head_rank, state)
  WHERE state <> 'void';

CREATE TABLE enforcement_case (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  inspected_on date NOT NULL, agency bigint NOT NULL, source text NOT NULL, field text NOT NULL,
  cause text NOT NULL, place bigint, address text, party_kind text NOT NULL, party text NOT NULL,
  party_person bigint, party_number text, facts text, ordered_by date, corrected_on date, filed_on date,
  filing_number text, not_filed_ground text, due_on date, checked_on date, check_opinion text, notice_on date,
  is_hearing_asked bigint NOT NULL, hearing_on date, discussed_on date, decision_number text, decided_on date,
  penalties text NOT NULL, fine bigint NOT NULL, confiscated bigint NOT NULL, served_on date, service_mode text,
  pay_by date, paid_on date, late_charge bigint, forced_on date, published_on date, is_recorded bigint NOT NULL,
  records text, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX enforcement_case_number ON enforcement_case (bureau, number);
CREATE INDEX enforcement_case_inspected ON enforcement_case (
  bureau, inspected_on, closed_on, id, agency, field, source, state)
  WHERE state <> 'void';
CREATE INDEX enforcement_case_filed ON enforcement_case (
  bureau, filed_on, decided_on, id, agency, field, source, state)
  WHERE state <> 'void';
CREATE INDEX enforcement_case_decided ON enforcement_case (
  bureau, decided_on, id, agency, field, penalties, fine, confiscated, due_on, paid_on, pay_by, published_on,
  is_recorded, checked_on, state)
  WHERE state <> 'void';

CREATE TABLE enforcement_officer (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  enforcement bigint NOT NULL, officer bigint NOT NULL, part text NOT NULL, certificate text NOT NULL,
  certificate_until date NOT NULL, acted_on date NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX enforcement_officer_enforcement ON enforcement_officer (bureau, enforcement);
CREATE UNIQUE INDEX enforcement_officer_once ON enforcement_officer (bureau, enforcement, officer)
  WHERE state <> 'void';
CREATE INDEX enforcement_officer_officer ON enforcement_officer (bureau, officer, acted_on) WHERE state <> 'void';

CREATE TABLE preservation_notice (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  issued_on date NOT NULL, enforcement bigint NOT NULL, agency bigint NOT NULL, items text NOT NULL, kept_at text,
  dispose_by date NOT NULL, disposed_on date, disposal text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX preservation_notice_number ON preservation_notice (bureau, number);
CREATE INDEX preservation_notice_issued ON preservation_notice (
  bureau, issued_on, disposed_on, id, agency, disposal, dispose_by, state)
  WHERE state <> 'void';
CREATE INDEX preservation_notice_enforcement ON preservation_notice (bureau, enforcement) WHERE state <> 'void';

CREATE TABLE enforcement_measure (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  enforcement bigint NOT NULL, kind text NOT NULL, object text NOT NULL, decided_by text, starts_on date NOT NULL,
  until date NOT NULL, extended_until date, extension_ground text, lifted_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX enforcement_measure_enforcement ON enforcement_measure (bureau, enforcement);
CREATE INDEX enforcement_measure_starts ON enforcement_measure (
  bureau, starts_on, lifted_on, id, kind, state)
  WHERE state <> 'void';

CREATE TABLE criminal_referral (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  reported_on date NOT NULL, agency bigint NOT NULL, cause text NOT NULL, offence text NOT NULL,
  suspect text NOT NULL, suspect_kind text NOT NULL, suspect_person bigint, enforcement bigint, evidence text,
  amount bigint, is_punished bigint NOT NULL, decided_on date, refused_reason text, sent_on date,
  papers text NOT NULL, copied_on date, police bigint, receipt_on date, police_due_on date, police_decision text,
  police_decided_on date, police_reason text, review_asked_on date, supervision_asked_on date, supervision text,
  handed_on date, outcome text, outcome_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX criminal_referral_number ON criminal_referral (bureau, number);
CREATE INDEX criminal_referral_sent ON criminal_referral (
  bureau, sent_on, outcome_on, id, agency, offence, police_decision, outcome, state)
  WHERE state <> 'void';

CREATE TABLE meeting (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  held_on date NOT NULL, kind text NOT NULL, title text NOT NULL, host bigint NOT NULL, venue text, chair text,
  papers text, record text, minutes_on date, minutes_number text, cancel_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX meeting_number ON meeting (bureau, number);
CREATE INDEX meeting_held ON meeting (bureau, held_on, id, kind, host, state) WHERE state <> 'void';

CREATE TABLE meeting_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  meeting bigint NOT NULL, position bigint NOT NULL, subject text NOT NULL, reporter bigint, review bigint,
  reconsideration bigint, litigation bigint, referral bigint, conclusion text,
  PRIMARY KEY (bureau, id));
CREATE INDEX meeting_item_meeting ON meeting_item (bureau, meeting);

CREATE TABLE meeting_decision (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  meeting bigint NOT NULL, decided_on date NOT NULL, subject text NOT NULL, owner bigint NOT NULL,
  due_on date NOT NULL, progress text, progress_on date, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX meeting_decision_number ON meeting_decision (bureau, number);
CREATE INDEX meeting_decision_decided ON meeting_decision (
  bureau, decided_on, closed_on, id, owner, due_on, state)
  WHERE state <> 'void';
CREATE INDEX meeting_decision_meeting ON meeting_decision (bureau, meeting) WHERE state <> 'void';

CREATE TABLE meeting_attendance (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  meeting bigint NOT NULL, attendee text NOT NULL, body bigint, part text NOT NULL, attended bigint NOT NULL,
  absence text,
  PRIMARY KEY (bureau, id));
CREATE INDEX meeting_attendance_meeting ON meeting_attendance (bureau, meeting);
CREATE INDEX meeting_attendance_attended ON meeting_attendance (bureau, attended, id, part) WHERE state <> 'void';

CREATE TABLE disclosure_request (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  received_on date NOT NULL, channel text NOT NULL, subject text NOT NULL, applicant_kind text NOT NULL,
  applicant text NOT NULL, person bigint, contact text, content text NOT NULL, due_on date NOT NULL,
  clarification_asked_on date, clarified_on date, third_party_asked_on date, third_party_answered_on date,
  extended_on date, extended_until date, answered_on date, result text, ground text, reply_number text,
  afterwards text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX disclosure_request_number ON disclosure_request (bureau, number);
CREATE INDEX disclosure_request_received ON disclosure_request (
  bureau, received_on, answered_on, id, channel, result, state)
  WHERE state <> 'void';
CREATE INDEX disclosure_request_answered ON disclosure_request (
  bureau, answered_on, received_on, id, result, due_on, state)
  WHERE state <> 'void';

CREATE TABLE law_learning (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  held_on date NOT NULL, kind text NOT NULL, topic text NOT NULL, teacher text, teacher_unit text,
  organiser bigint, venue text, hours bigint NOT NULL, persons bigint NOT NULL, is_tested bigint NOT NULL,
  tested_persons bigint, passed_persons bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX law_learning_number ON law_learning (bureau, number);
CREATE INDEX law_learning_held ON law_learning (
  bureau, held_on, id, kind, persons, tested_persons, passed_persons, state)
  WHERE state <> 'void';

CREATE TABLE learning_attendance (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  learning bigint NOT NULL, learner text NOT NULL, officer bigint, body bigint, attended bigint NOT NULL,
  score bigint, is_passed bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX learning_attendance_learning ON learning_attendance (bureau, learning);

CREATE TABLE government_adviser (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  appointed_on date NOT NULL, person bigint NOT NULL, firm text NOT NULL, licence text, client bigint NOT NULL,
  speciality text, contract_number text, term_until date, ended_on date, yearly_fee bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX government_adviser_number ON government_adviser (bureau, number);
CREATE INDEX government_adviser_appointed ON government_adviser (
  bureau, appointed_on, ended_on, id, client, state)
  WHERE state <> 'void';

CREATE TABLE adviser_matter (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  asked_on date NOT NULL, adviser bigint NOT NULL, kind text NOT NULL, subject text NOT NULL, from_unit bigint,
  review bigint, due_on date, answered_on date, opinion text, result text, result_reason text, fee bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX adviser_matter_number ON adviser_matter (bureau, number);
CREATE INDEX adviser_matter_asked ON adviser_matter (
  bureau, asked_on, answered_on, id, adviser, kind, result, state)
  WHERE state <> 'void';

CREATE TABLE adviser_rating (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  adviser bigint NOT NULL, year bigint NOT NULL, level text NOT NULL, rated_on date NOT NULL, remarks text,
  PRIMARY KEY (bureau, id));
CREATE INDEX adviser_rating_adviser ON adviser_rating (bureau, adviser);
CREATE UNIQUE INDEX adviser_rating_once ON adviser_rating (bureau, adviser, year) WHERE state <> 'void';
