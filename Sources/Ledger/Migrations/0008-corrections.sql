-- Community corrections. Indexes as for mediation: by the day that a figure counts, carrying what it reads; and by
-- person, since a person's file gathers everything about one of them.

CREATE TABLE supervised_person (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, category text NOT NULL, outside_ground text, offence_class text NOT NULL,
  charge text NOT NULL, penalty text NOT NULL, sentence_months bigint NOT NULL, probation_months bigint,
  commuted_months bigint NOT NULL, detained_days bigint NOT NULL, added_penalties text NOT NULL,
  sentence_from date, organ text NOT NULL, decided_by text NOT NULL, judgment text, judged_on date NOT NULL,
  effective_on date NOT NULL, intake text NOT NULL, moved_from text, notified_on date NOT NULL, handover_mode text,
  handed_over_on date, report_due_on date, search_since date, court_informed_on date, reported_on date,
  declared_on date, term_from date, term_to date, office bigint NOT NULL, officer bigint,
  minor_at_offence bigint NOT NULL, handled_separately bigint NOT NULL, histories text NOT NULL,
  involvements text NOT NULL, plan text, reoffended_on date, reoffence text, moved_to text, end_kind text,
  end_document text, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX supervised_person_number ON supervised_person (bureau, number);
CREATE INDEX supervised_person_reported ON supervised_person (
  bureau, reported_on, ended_on, id, category, intake, office, offence_class, end_kind, state)
  WHERE state <> 'void';
CREATE INDEX supervised_person_ended ON supervised_person (
  bureau, ended_on, id, reported_on, end_kind, category, office, state)
  WHERE state <> 'void';
CREATE INDEX supervised_person_term ON supervised_person (bureau, term_to, id, state) WHERE state <> 'void';
CREATE INDEX supervised_person_person ON supervised_person (bureau, person) WHERE state <> 'void';

CREATE TABLE correction_group_member (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, team_role text NOT NULL, name text NOT NULL, sex text NOT NULL, phone text,
  workplace text, joined_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX correction_group_member_supervised ON correction_group_member (bureau, supervised);

CREATE TABLE management_level (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, level text NOT NULL, starts_on date NOT NULL, ends_on date, reason text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX management_level_supervised ON management_level (bureau, supervised);
CREATE INDEX management_level_starts ON management_level (
  bureau, starts_on, ends_on, id, level, supervised, state)
  WHERE state <> 'void';

CREATE TABLE restraining_order (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, content text NOT NULL, ordered_by text NOT NULL,
  starts_on date NOT NULL, ends_on date NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX restraining_order_supervised ON restraining_order (bureau, supervised);

CREATE TABLE app_registration (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  app text NOT NULL, supervised bigint, staff bigint, assistant bigint, entered_on date NOT NULL, exemption text,
  registered_on date, closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX app_registration_number ON app_registration (bureau, number);
CREATE INDEX app_registration_supervised ON app_registration (
  bureau, supervised, registered_on, closed_on, exemption, state)
  WHERE state <> 'void';
CREATE INDEX app_registration_staff ON app_registration (
  bureau, staff, registered_on, closed_on, state)
  WHERE state <> 'void';
CREATE INDEX app_registration_entered ON app_registration (
  bureau, entered_on, closed_on, id, app, registered_on, exemption, state)
  WHERE state <> 'void';

CREATE TABLE reporting_schedule (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL,
  every_days bigint NOT NULL, grace_days bigint NOT NULL, basis text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX reporting_schedule_number ON reporting_schedule (bureau, number);
CREATE INDEX reporting_schedule_supervised ON reporting_schedule (bureau, supervised) WHERE state <> 'void';

CREATE TABLE check_in (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, due_on date NOT NULL, due_at bigint NOT NULL, schedule bigint,
  made_at bigint, taken_by bigint, whereabouts text, activity text, state_of_mind text, need text, excuse text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX check_in_number ON check_in (bureau, number);
CREATE UNIQUE INDEX check_in_once ON check_in (bureau, supervised, kind, due_on) WHERE state <> 'void';
CREATE INDEX check_in_due ON check_in (
  bureau, due_on, id, kind, made_at, due_at, supervised, state)
  WHERE state <> 'void';

CREATE TABLE correction_class (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kind text NOT NULL, held_on date NOT NULL, hours bigint NOT NULL, topic text NOT NULL, office bigint NOT NULL,
  venue text, expected bigint NOT NULL, attended bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX correction_class_number ON correction_class (bureau, number);
CREATE INDEX correction_class_held ON correction_class (
  bureau, held_on, id, kind, office, hours, attended, state)
  WHERE state <> 'void';

CREATE TABLE class_attendance (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  correction_class bigint NOT NULL, supervised bigint NOT NULL, presence text NOT NULL, hours bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX class_attendance_correction_class ON class_attendance (bureau, correction_class);
CREATE UNIQUE INDEX class_attendance_once ON class_attendance (bureau, correction_class, supervised) WHERE state <> 'void';
CREATE INDEX class_attendance_supervised ON class_attendance (bureau, supervised) WHERE state <> 'void';

CREATE TABLE individual_talk (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, held_on date NOT NULL, held_by bigint, venue text,
  notes text NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX individual_talk_number ON individual_talk (bureau, number);
CREATE INDEX individual_talk_held ON individual_talk (
  bureau, held_on, id, kind, supervised, state)
  WHERE state <> 'void';
CREATE INDEX individual_talk_supervised ON individual_talk (bureau, supervised) WHERE state <> 'void';

CREATE TABLE counselling_referral (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, referred_on date NOT NULL, referred_to text NOT NULL, reason text NOT NULL,
  consent_on date, sessions bigint NOT NULL, closed_on date, outcome text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX counselling_referral_number ON counselling_referral (bureau, number);
CREATE INDEX counselling_referral_referred ON counselling_referral (
  bureau, referred_on, id, closed_on, state)
  WHERE state <> 'void';
CREATE INDEX counselling_referral_supervised ON counselling_referral (bureau, supervised) WHERE state <> 'void';

CREATE TABLE leave_request (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, reason text NOT NULL, detail text NOT NULL, reach text NOT NULL,
  destination text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, papers text,
  requested_on date NOT NULL, decided_on date, decided_by bigint, conditions text, left_on date, back_on date,
  verified_on date, verification text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX leave_request_number ON leave_request (bureau, number);
CREATE INDEX leave_request_left ON leave_request (
  bureau, left_on, back_on, id, reason, reach, supervised, state)
  WHERE state <> 'void';
CREATE INDEX leave_request_requested ON leave_request (
  bureau, requested_on, id, reason, state)
  WHERE state <> 'void';
CREATE INDEX leave_request_supervised ON leave_request (bureau, supervised) WHERE state <> 'void';

CREATE TABLE residence_change (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, direction text NOT NULL, from_county text NOT NULL, to_county text NOT NULL,
  address text, reason text NOT NULL, applied_on date NOT NULL, asked_on date, answer_due_on date,
  answered_on date, answer_document text, decided_on date, file_sent_on date, arrival_due_on date, arrived_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX residence_change_number ON residence_change (bureau, number);
CREATE INDEX residence_change_applied ON residence_change (
  bureau, applied_on, id, direction, state)
  WHERE state <> 'void';
CREATE INDEX residence_change_decided ON residence_change (
  bureau, decided_on, id, direction, state)
  WHERE state <> 'void';
CREATE INDEX residence_change_supervised ON residence_change (bureau, supervised) WHERE state <> 'void';

CREATE TABLE discipline (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, happened_on date NOT NULL, cause text NOT NULL,
  facts text NOT NULL, evidence text, heard_on date, statement text, proposed_on date NOT NULL, decided_on date,
  document text, rejection text, served_on date, announced_on date, announced_at text, announced_to text,
  objected_on date, objection text, objection_decided_on date, objection_result text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX discipline_number ON discipline (bureau, number);
CREATE INDEX discipline_decided ON discipline (
  bureau, decided_on, id, kind, cause, supervised, state)
  WHERE state <> 'void';
CREATE INDEX discipline_supervised ON discipline (
  bureau, supervised, decided_on, kind, state)
  WHERE state <> 'void';

CREATE TABLE correction_proposal (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, kind text NOT NULL, ground text NOT NULL, facts text NOT NULL, material text,
  drafted_on date NOT NULL, discussed_on date, discussion text, addressee text, sent_to text, document text,
  sent_on date, copied_on date, answer_due_on date, decided_on date, decision text, executed_on date,
  closed_on date, note text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX correction_proposal_number ON correction_proposal (bureau, number);
CREATE INDEX correction_proposal_sent ON correction_proposal (
  bureau, sent_on, closed_on, id, kind, ground, executed_on, state)
  WHERE state <> 'void';
CREATE INDEX correction_proposal_supervised ON correction_proposal (bureau, supervised) WHERE state <> 'void';

CREATE TABLE monitoring_order (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, ground text, basis_document text, basis_article text, need text NOT NULL,
  means text NOT NULL, renews bigint, asked_by bigint NOT NULL, asked_on date NOT NULL, decided_on date,
  refusal text, confirmed_on date, starts_on date, ends_on date, informed_on date, in_force_from date,
  ended_on date, end_reason text, ceases_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX monitoring_order_number ON monitoring_order (bureau, number);
CREATE INDEX monitoring_order_force ON monitoring_order (
  bureau, in_force_from, ceases_on, id, ground, means, state)
  WHERE state <> 'void';
CREATE INDEX monitoring_order_supervised ON monitoring_order (bureau, supervised) WHERE state <> 'void';

CREATE TABLE tracking_device (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kind text NOT NULL, serial text NOT NULL, maker text, supervised bigint, monitoring_order bigint, issued_on date,
  returned_on date, retired_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX tracking_device_number ON tracking_device (bureau, number);
CREATE INDEX tracking_device_order ON tracking_device (bureau, monitoring_order) WHERE state <> 'void';

CREATE TABLE fence (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, kind text NOT NULL, supervised bigint, restraint bigint, polygon text NOT NULL,
  coordinates text NOT NULL, starts_on date NOT NULL, ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX fence_number ON fence (bureau, number);
CREATE INDEX fence_supervised ON fence (bureau, supervised) WHERE state <> 'void';

CREATE TABLE location_alert (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, raised_on date NOT NULL, kind text NOT NULL, began_at bigint NOT NULL,
  ended_at bigint, monitoring_order bigint NOT NULL, device bigint, fence bigint, source text NOT NULL,
  points bigint NOT NULL, accuracy bigint NOT NULL, place text, leave_request bigint, found_on date, finding text,
  measure text, discipline bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX location_alert_number ON location_alert (bureau, number);
CREATE INDEX location_alert_raised ON location_alert (
  bureau, raised_on, id, kind, found_on, state)
  WHERE state <> 'void';
CREATE INDEX location_alert_supervised ON location_alert (bureau, supervised) WHERE state <> 'void';

CREATE TABLE police_push (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kind text NOT NULL, received_on date NOT NULL, happened_at bigint, place text NOT NULL, supervised bigint,
  leave_request bigint, verified_on date, finding text, note text, discipline bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX police_push_number ON police_push (bureau, number);
CREATE INDEX police_push_received ON police_push (bureau, received_on, id, kind, state) WHERE state <> 'void';
CREATE INDEX police_push_verified ON police_push (
  bureau, verified_on, id, kind, finding, state)
  WHERE state <> 'void';
CREATE INDEX police_push_supervised ON police_push (bureau, supervised) WHERE state <> 'void';

CREATE TABLE social_assessment (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  organ text NOT NULL, commissioned_by text NOT NULL, subject text NOT NULL, person bigint NOT NULL,
  charge text NOT NULL, category text NOT NULL, received_on date NOT NULL, due_on date, office bigint,
  enquiry text, opinion text, document text, sent_on date, return_reason text, returned_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX social_assessment_number ON social_assessment (bureau, number);
CREATE INDEX social_assessment_received ON social_assessment (
  bureau, received_on, sent_on, id, organ, category, office, state)
  WHERE state <> 'void';
CREATE INDEX social_assessment_sent ON social_assessment (
  bureau, sent_on, due_on, id, opinion, organ, category, office, state)
  WHERE state <> 'void';

CREATE TABLE medical_review (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, due_on date NOT NULL, examined_on date, hospital text, result text, fitness text,
  report_sent_on date, sent_to text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX medical_review_number ON medical_review (bureau, number);
CREATE UNIQUE INDEX medical_review_once ON medical_review (bureau, supervised, due_on) WHERE state <> 'void';
CREATE INDEX medical_review_due ON medical_review (
  bureau, due_on, id, examined_on, fitness, supervised, state)
  WHERE state <> 'void';

CREATE TABLE special_check (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  supervised bigint NOT NULL, campaign text NOT NULL, notice_on date, pledge_on date, talk_on date,
  checked_on date NOT NULL, finding text, clue text, handed_on date, next_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX special_check_number ON special_check (bureau, number);
CREATE INDEX special_check_checked ON special_check (
  bureau, checked_on, id, campaign, finding, state)
  WHERE state <> 'void';
CREATE INDEX special_check_supervised ON special_check (
  bureau, supervised, checked_on, campaign, state)
  WHERE state <> 'void';
