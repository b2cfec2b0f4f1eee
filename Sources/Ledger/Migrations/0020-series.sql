-- Series: rows without number, state, history or key of their own. The hour is the one whose entry seals a row.
-- Where a device was, as it says, under the order that allows it to be asked.
CREATE TABLE position (
  bureau text NOT NULL, hour bigint NOT NULL, stored_at bigint NOT NULL,
  monitoring_order bigint NOT NULL, device bigint NOT NULL, measured_at bigint NOT NULL, arrived_at bigint NOT NULL,
  latitude text NOT NULL, longitude text NOT NULL, accuracy bigint, source text NOT NULL, coordinates text NOT NULL,
  battery bigint, speed text, bearing text, simulated bigint NOT NULL,
  PRIMARY KEY (bureau, monitoring_order, device, measured_at));
CREATE INDEX position_hour ON position (bureau, hour);

-- How many positions a device sent that no order covered: they were refused and are nowhere.
CREATE TABLE refused_position (
  bureau text NOT NULL, hour bigint NOT NULL, stored_at bigint NOT NULL,
  device bigint NOT NULL, counted_at bigint NOT NULL, refused bigint NOT NULL,
  PRIMARY KEY (bureau, device, counted_at));
CREATE INDEX refused_position_hour ON refused_position (bureau, hour);

-- How long positions are kept after the end of an order, as the bureau itself has laid down.
CREATE TABLE position_retention (
  bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL, state text NOT NULL,
  unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
  days bigint NOT NULL, basis text NOT NULL, confirmed_on date NOT NULL, valid_from date NOT NULL, valid_until date,
  PRIMARY KEY (bureau, id));
CREATE UNIQUE INDEX position_retention_number ON position_retention (bureau, number);
CREATE UNIQUE INDEX position_retention_once ON position_retention (bureau, valid_from) WHERE state <> 'void';
