-- Lay participants, leading groups, party branches and their guides, handovers, merged files of persons.

CREATE TABLE lay_participant (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  person bigint NOT NULL, kind text NOT NULL, letter text, speciality text, started_on date NOT NULL,
  ends_on date NOT NULL, left_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX lay_participant_number ON lay_participant (bureau, number);
CREATE UNIQUE INDEX lay_participant_once ON lay_participant (bureau, person, kind, started_on) WHERE state <> 'void';
CREATE INDEX lay_participant_started ON lay_participant (
  bureau, kind, started_on, left_on, id, state)
  WHERE state <> 'void';

CREATE TABLE lay_draw (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  participant bigint NOT NULL, drawn_on date NOT NULL, drawn_by bigint, matter text NOT NULL, attended_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX lay_draw_participant ON lay_draw (bureau, participant);
CREATE INDEX lay_draw_drawn ON lay_draw (
  bureau, drawn_on, id, attended_on, drawn_by, state)
  WHERE state <> 'void';

CREATE TABLE leading_group (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  topic text NOT NULL, basis text, head bigint, office bigint, founded_on date NOT NULL, dissolved_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX leading_group_number ON leading_group (bureau, number);
CREATE INDEX leading_group_founded ON leading_group (
  bureau, founded_on, dissolved_on, id, office, state)
  WHERE state <> 'void';

CREATE TABLE leading_group_member (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  leading_group bigint NOT NULL, person bigint, member_unit bigint, body text, duty text NOT NULL,
  started_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX leading_group_member_leading_group ON leading_group_member (bureau, leading_group);

CREATE TABLE party_branch (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, home bigint NOT NULL, secretary bigint, members bigint NOT NULL, founded_on date NOT NULL,
  dissolved_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX party_branch_number ON party_branch (bureau, number);
CREATE INDEX party_branch_founded ON party_branch (
  bureau, founded_on, dissolved_on, id, home, state)
  WHERE state <> 'void';

CREATE TABLE guide_term (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  guide bigint NOT NULL, office bigint NOT NULL, branch bigint, letter text, started_on date NOT NULL, ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX guide_term_number ON guide_term (bureau, number);
CREATE UNIQUE INDEX guide_term_once ON guide_term (bureau, guide, office, started_on) WHERE state <> 'void';
CREATE INDEX guide_term_office ON guide_term (
  bureau, office, started_on, ended_on, id, state)
  WHERE state <> 'void';

CREATE TABLE work_handover (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  giver bigint NOT NULL, deputy bigint NOT NULL, cause text NOT NULL, reason text NOT NULL, scope text NOT NULL,
  starts_on date NOT NULL, ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX work_handover_number ON work_handover (bureau, number);
CREATE INDEX work_handover_starts ON work_handover (
  bureau, starts_on, ends_on, id, cause, state)
  WHERE state <> 'void';

CREATE TABLE handover_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  handover bigint NOT NULL, item_register text, file_number text, duty text NOT NULL, due_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX handover_item_handover ON handover_item (bureau, handover);

CREATE TABLE person_merge (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  kept bigint NOT NULL, merged bigint NOT NULL, ground text NOT NULL, merged_on date, undone_on date,
  undo_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX person_merge_number ON person_merge (bureau, number);
CREATE INDEX person_merge_merged_file ON person_merge (
  bureau, merged, undone_on, id, state)
  WHERE state <> 'void';
CREATE INDEX person_merge_merged ON person_merge (
  bureau, merged_on, undone_on, id, state)
  WHERE state <> 'void';
