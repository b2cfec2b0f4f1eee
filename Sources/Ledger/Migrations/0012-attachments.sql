-- The files of records. `stored` is the digest of the bytes as they lie on the disk and names the file there; name and
-- digest of the contents are ciphertext, like the file itself, where the record has a key.
CREATE TABLE attachment (
  bureau text NOT NULL, id bigint NOT NULL, register text NOT NULL, record bigint NOT NULL, name text NOT NULL,
  kind text NOT NULL, size bigint NOT NULL, digest text NOT NULL, stored text NOT NULL, sealed bigint NOT NULL,
  added_at bigint NOT NULL, withdrawn bigint NOT NULL,
  PRIMARY KEY (bureau, id));
CREATE INDEX attachment_record ON attachment (bureau, register, record, id);
CREATE INDEX attachment_stored ON attachment (bureau, stored);
