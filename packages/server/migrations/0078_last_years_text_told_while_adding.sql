-- Of which documents a file repeats the text that has arrived and that no document is made of yet: its sender is told while they describe it.
-- It goes with the upload; a document that is made of it is compared for whoever may see that document.
CREATE TABLE undagi.upload_likenesses (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  upload_id uuid NOT NULL REFERENCES undagi.uploads (id) ON DELETE CASCADE,
  reader text NOT NULL CHECK (reader <> ''),
  method text NOT NULL CHECK (method <> ''),
  alike jsonb NOT NULL CHECK (jsonb_typeof(alike) = 'array'),
  compared_at timestamptz NOT NULL,
  PRIMARY KEY (upload_id, reader, method)
);
COMMENT ON COLUMN undagi.upload_likenesses.alike IS 'Digest, kind and share of each, as in file_likenesses; empty: compared, and like none';
CREATE INDEX upload_likenesses_institution_id ON undagi.upload_likenesses (institution_id);
ALTER TABLE undagi.upload_likenesses ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.upload_likenesses FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.upload_likenesses FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
-- What one sends is one's own: row-level security shows nobody else's upload.
CREATE POLICY own_upload ON undagi.upload_likenesses AS RESTRICTIVE FOR SELECT TO undagi_app
  USING (EXISTS (SELECT FROM undagi.uploads u WHERE u.id = upload_id));
CREATE POLICY operator ON undagi.upload_likenesses TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.upload_likenesses FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.upload_likenesses TO undagi_app;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON undagi.upload_likenesses
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
