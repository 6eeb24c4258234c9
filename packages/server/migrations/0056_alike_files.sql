-- By what the texts of files are compared, and which were found alike: within one institution, never across. Facts with their origin: which
-- reader's text, compared by which method, when. Another reader or method adds rows and changes none. Written by the operator alone, and
-- not kept in backups: all of it follows from the texts, and is found again.
CREATE TABLE undagi.file_fingerprints (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  reader text NOT NULL,
  method text NOT NULL CHECK (method <> ''),
  arrival bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  words text,
  undated text CHECK ((undated IS NULL) = (words IS NULL)),
  sketch bytea CHECK (octet_length(sketch) = 256),
  compared_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sha256, reader, method),
  FOREIGN KEY (institution_id, sha256, reader) REFERENCES undagi.file_readings (institution_id, sha256, reader)
);
COMMENT ON COLUMN undagi.file_fingerprints.words IS 'Digest of the words; null: too little text to compare';
COMMENT ON COLUMN undagi.file_fingerprints.undated IS 'The same without years and dates';
COMMENT ON COLUMN undagi.file_fingerprints.sketch IS 'The least values of its runs of words (minhash); null: too short to be nearly the same as anything';
CREATE INDEX file_fingerprints_words ON undagi.file_fingerprints (institution_id, words, arrival) WHERE words IS NOT NULL;
CREATE INDEX file_fingerprints_undated ON undagi.file_fingerprints (institution_id, undated, arrival) WHERE undated IS NOT NULL;

-- Parts of sketches: texts that share none of them are not looked at, so that comparing one costs the same however many there are.
CREATE TABLE undagi.file_bands (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  band bigint NOT NULL,
  arrival bigint NOT NULL,
  PRIMARY KEY (institution_id, band, arrival)
);

-- A pair stands once, the lesser digest first: it is alike both ways round.
CREATE TABLE undagi.file_likenesses (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  other_sha256 text NOT NULL CHECK (sha256 COLLATE "C" < other_sha256 COLLATE "C"),
  reader text NOT NULL,
  method text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('same_text', 'year_changed', 'similar')),
  share integer NOT NULL CHECK (share BETWEEN 1 AND 100 AND (kind = 'similar' OR share = 100)),
  found_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sha256, other_sha256, reader, method),
  FOREIGN KEY (institution_id, sha256, reader) REFERENCES undagi.file_readings (institution_id, sha256, reader),
  FOREIGN KEY (institution_id, other_sha256, reader) REFERENCES undagi.file_readings (institution_id, sha256, reader)
);
COMMENT ON COLUMN undagi.file_likenesses.share IS 'About how much of the text is the same, in percent';
CREATE INDEX file_likenesses_other ON undagi.file_likenesses (institution_id, other_sha256);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['file_fingerprints', 'file_bands', 'file_likenesses'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I FOR SELECT TO undagi_app
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY operator ON undagi.%I TO CURRENT_USER USING (true)', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
END
$$;
GRANT SELECT ON SEQUENCE undagi.file_fingerprints_arrival_seq TO undagi_backup;
