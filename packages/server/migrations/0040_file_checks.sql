-- Whether the bytes of each document are still those that came in, as they are read again from time to time. One row as long as the
-- answer stays the same: from when, last seen when, and until when. Written by the operator alone; seen by whoever sees the file's institution.
CREATE TABLE undagi.file_checks (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  since timestamptz NOT NULL,
  last_at timestamptz NOT NULL CHECK (last_at >= since),
  ended_at timestamptz CHECK (ended_at >= last_at),
  outcome text NOT NULL CHECK (outcome IN ('whole', 'damaged', 'missing')),
  PRIMARY KEY (institution_id, sha256, since),
  FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256) ON DELETE CASCADE
);
COMMENT ON COLUMN undagi.file_checks.ended_at IS 'When another answer was found; null: it is what was found last';
CREATE UNIQUE INDEX file_checks_standing ON undagi.file_checks (institution_id, sha256) WHERE ended_at IS NULL;

ALTER TABLE undagi.file_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.file_checks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.file_checks FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY operator ON undagi.file_checks TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.file_checks FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.file_checks TO undagi_app, undagi_backup;
