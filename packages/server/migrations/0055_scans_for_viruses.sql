-- What a scanner for viruses said of the bytes of a file: a fact with its origin and instant. The newest counts; none is changed. Written by the
-- operator alone; seen by whoever sees the file's institution.
CREATE TABLE undagi.file_scans (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  scanned_at timestamptz NOT NULL,
  scanner text NOT NULL CHECK (scanner <> ''),
  outcome text NOT NULL CHECK (outcome IN ('clean', 'found', 'too_large')),
  signature text CHECK ((outcome = 'found') = (signature IS NOT NULL)),
  PRIMARY KEY (institution_id, sha256, scanned_at),
  FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256)
);
COMMENT ON COLUMN undagi.file_scans.scanner IS 'Program and signatures, as it calls itself';
COMMENT ON COLUMN undagi.file_scans.outcome IS 'found: the file is handed out and read no more; too_large: longer than the scanner takes';

ALTER TABLE undagi.file_scans ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.file_scans FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.file_scans FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY operator ON undagi.file_scans TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.file_scans FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.file_scans TO undagi_app, undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.file_scans
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
