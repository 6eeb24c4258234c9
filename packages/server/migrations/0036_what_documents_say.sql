-- What a reader found in the bytes of a file. A fact with its origin: which reader, in which version, when. A newer reader adds a row and
-- changes none. Written by the operator alone, who reads what arrives; seen by whoever sees the file's institution.
CREATE TABLE undagi.file_readings (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  reader text NOT NULL CHECK (reader <> ''),
  outcome text NOT NULL CHECK (outcome IN ('read', 'failed')),
  inspection jsonb CHECK ((outcome = 'read') = (inspection IS NOT NULL)),
  read_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sha256, reader),
  FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256)
);
COMMENT ON COLUMN undagi.file_readings.outcome IS 'failed: the reader itself broke; what is wrong with a file stands in the inspection';

-- The text of each page, for whoever searches.
CREATE TABLE undagi.file_pages (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  reader text NOT NULL,
  page integer NOT NULL CHECK (page > 0),
  text text NOT NULL,
  PRIMARY KEY (institution_id, sha256, reader, page),
  FOREIGN KEY (institution_id, sha256, reader) REFERENCES undagi.file_readings (institution_id, sha256, reader)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['file_readings', 'file_pages'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I FOR SELECT TO undagi_app
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY operator ON undagi.%I TO CURRENT_USER USING (true)', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app, undagi_backup', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
END
$$;
