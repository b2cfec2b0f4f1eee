-- Law publicity: activities, duties of the departments, sites, model villages, media.

CREATE TABLE campaign (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, basis text, starts_on date NOT NULL, ends_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX campaign_number ON campaign (bureau, number);

CREATE TABLE activity_series (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, cadence text NOT NULL, started_year bigint NOT NULL, key_day text, ended_year bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX activity_series_number ON activity_series (bureau, number);

CREATE TABLE activity (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  title text NOT NULL, series bigint, campaign bigint, is_special bigint NOT NULL, key_day text,
  starts_on date NOT NULL, ends_on date, place bigint, venue text NOT NULL, lead_unit bigint NOT NULL,
  audiences text NOT NULL, forms text NOT NULL, topics text NOT NULL, attendance bigint, consultations bigint,
  leaflets bigint, booklets bigint, gifts bigint, banners bigint, broadcasts bigint, printed bigint,
  cost bigint, photos bigint, summary text, cancel_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX activity_number ON activity (bureau, number);
CREATE INDEX activity_started ON activity (
  bureau, starts_on, id, series, campaign, is_special, lead_unit, state)
  WHERE state <> 'void';

CREATE TABLE activity_campaign (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  activity bigint NOT NULL, campaign bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX activity_campaign_activity ON activity_campaign (bureau, activity);
CREATE UNIQUE INDEX activity_campaign_once ON activity_campaign (bureau, activity, campaign) WHERE state <> 'void';

CREATE TABLE activity_partner (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  activity bigint NOT NULL, name text NOT NULL, work text,
  PRIMARY KEY (bureau, id));
CREATE INDEX activity_partner_activity ON activity_partner (bureau, activity);

CREATE TABLE publicity_duty (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  department text NOT NULL, year bigint NOT NULL, laws text NOT NULL, published_on date, rating text,
  rated_on date, remark text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX publicity_duty_number ON publicity_duty (bureau, number);
CREATE UNIQUE INDEX publicity_duty_once ON publicity_duty (bureau, department, year) WHERE state <> 'void';

CREATE TABLE publicity_duty_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  duty bigint NOT NULL, law text NOT NULL, audiences text NOT NULL, measure text NOT NULL,
  due_on date NOT NULL, done_on date, activity bigint, evidence text,
  PRIMARY KEY (bureau, id));
CREATE INDEX publicity_duty_item_duty ON publicity_duty_item (bureau, duty);
CREATE INDEX publicity_duty_item_due ON publicity_duty_item (
  bureau, due_on, id, duty, done_on, state)
  WHERE state <> 'void';

CREATE TABLE culture_site (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, kind text NOT NULL, place bigint, address text, level text NOT NULL,
  sections text NOT NULL, length_m bigint, area_m2 bigint, builder text, planned_on date NOT NULL,
  building_on date, opened_on date, closed_on date, close_reason text, photos bigint,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX culture_site_number ON culture_site (bureau, number);

CREATE TABLE site_cost (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  site bigint NOT NULL, source text NOT NULL, funded_on date NOT NULL, amount bigint NOT NULL, purpose text,
  PRIMARY KEY (bureau, id));
CREATE INDEX site_cost_site ON site_cost (bureau, site);

CREATE TABLE site_inspection (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  site bigint NOT NULL, inspected_on date NOT NULL, findings text, due_on date, put_right_on date,
  PRIMARY KEY (bureau, id));
CREATE INDEX site_inspection_site ON site_inspection (bureau, site);
CREATE INDEX site_inspection_inspected ON site_inspection (
  bureau, inspected_on, id, site, state)
  WHERE state <> 'void';

CREATE TABLE village_honour (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  place bigint NOT NULL, level text NOT NULL, applied_on date NOT NULL, batch text, document text,
  named_on date, reviewed_on date, next_review_on date, rectify_by date, revoked_on date, revoke_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX village_honour_number ON village_honour (bureau, number);
CREATE INDEX village_honour_place ON village_honour (
  bureau, place, level, named_on, revoked_on, id, state)
  WHERE state <> 'void';

CREATE TABLE media_channel (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  name text NOT NULL, kind text NOT NULL, run_by text NOT NULL, address text, opened_on date NOT NULL,
  closed_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX media_channel_number ON media_channel (bureau, number);

CREATE TABLE channel_contract (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  channel bigint NOT NULL, vendor text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL,
  fee bigint NOT NULL, accepted_on date, acceptance text,
  PRIMARY KEY (bureau, id));
CREATE INDEX channel_contract_channel ON channel_contract (bureau, channel);

CREATE TABLE channel_followers (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  channel bigint NOT NULL, counted_on date NOT NULL, followers bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX channel_followers_channel ON channel_followers (bureau, channel);
CREATE UNIQUE INDEX channel_followers_once ON channel_followers (bureau, channel, counted_on) WHERE state <> 'void';

CREATE TABLE media_column (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  channel bigint NOT NULL, name text NOT NULL, format text NOT NULL, host text, started_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX media_column_number ON media_column (bureau, number);

CREATE TABLE content_item (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  channel bigint NOT NULL, media_column bigint, episode bigint, title text NOT NULL, summary text, body text,
  recording text, author text NOT NULL, topic text, drafted_on date NOT NULL, return_reason text,
  published_on date, address text, withdrawn_on date, withdraw_reason text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX content_item_number ON content_item (bureau, number);
CREATE INDEX content_item_published ON content_item (
  bureau, published_on, id, channel, media_column, topic, episode, state)
  WHERE state <> 'void';

CREATE TABLE content_reads (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  item bigint NOT NULL, counted_on date NOT NULL, reads bigint NOT NULL, likes bigint NOT NULL,
  shares bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX content_reads_item ON content_reads (bureau, item);
CREATE UNIQUE INDEX content_reads_once ON content_reads (bureau, item, counted_on) WHERE state <> 'void';
CREATE INDEX content_reads_counted ON content_reads (
  bureau, counted_on, id, item, reads, likes, shares, state)
  WHERE state <> 'void';

CREATE TABLE press_coverage (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  outlet text NOT NULL, kind text NOT NULL, published_on date NOT NULL, page text, headline text NOT NULL,
  topic text, cutting text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX press_coverage_number ON press_coverage (bureau, number);
CREATE INDEX press_coverage_published ON press_coverage (bureau, published_on, id, state) WHERE state <> 'void';

CREATE TABLE media_visit (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  outlet text NOT NULL, visited_on date NOT NULL, direction text NOT NULL, topic text NOT NULL, result text,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX media_visit_number ON media_visit (bureau, number);
CREATE INDEX media_visit_visited ON media_visit (bureau, visited_on, id, state) WHERE state <> 'void';
