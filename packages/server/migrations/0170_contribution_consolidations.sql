-- Which answers of units whoever brings an indicator together has weighed: copied into the facts, or left out knowingly. It is only added to, and holds
-- for one revision: an answer that changes waits again.
CREATE TABLE undagi.contribution_consolidations (
  request_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  revision integer NOT NULL,
  is_copied boolean NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  consolidated_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, revision),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id),
  FOREIGN KEY (request_id, revision) REFERENCES undagi.contribution_answers (request_id, revision)
);
COMMENT ON TABLE undagi.contribution_consolidations IS 'Whoever brings an indicator together has weighed one revision of an answer';
COMMENT ON COLUMN undagi.contribution_consolidations.is_copied IS 'Into the facts; false: seen, and left out';
CREATE INDEX contribution_consolidations_institution_id ON undagi.contribution_consolidations (institution_id);

ALTER TABLE undagi.contribution_consolidations ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.contribution_consolidations FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.contribution_consolidations
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.contribution_consolidations AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.contribution_consolidations FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.contribution_consolidations TO undagi_app;
GRANT SELECT ON undagi.contribution_consolidations TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.contribution_consolidations
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
