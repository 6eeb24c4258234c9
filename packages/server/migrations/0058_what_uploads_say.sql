-- What was found in a file that has arrived and that no document is made of yet, so that its sender is told while they still describe it.
-- It goes with the upload: what a document holds is read again once there is one, for those who may see that document.
CREATE TABLE undagi.upload_readings (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  upload_id uuid NOT NULL REFERENCES undagi.uploads (id) ON DELETE CASCADE,
  reader text NOT NULL CHECK (reader <> ''),
  outcome text NOT NULL CHECK (outcome IN ('read', 'timed_out', 'too_large', 'failed')),
  inspection jsonb CHECK ((outcome = 'read') = (inspection IS NOT NULL)),
  read_at timestamptz NOT NULL,
  PRIMARY KEY (upload_id, reader)
);
CREATE INDEX upload_readings_institution_id ON undagi.upload_readings (institution_id);
ALTER TABLE undagi.upload_readings ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.upload_readings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.upload_readings FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
-- What one sends is one's own: row-level security shows nobody else's upload.
CREATE POLICY own_upload ON undagi.upload_readings AS RESTRICTIVE FOR SELECT TO undagi_app
  USING (EXISTS (SELECT FROM undagi.uploads u WHERE u.id = upload_id));
CREATE POLICY operator ON undagi.upload_readings TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.upload_readings FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.upload_readings TO undagi_app;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON undagi.upload_readings
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
