-- An answer that went back to its unit, with a reason and another day. It holds for one revision: the next answer stands without it. It is only added to.
CREATE TABLE undagi.contribution_returns (
  request_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  revision integer NOT NULL,
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  due_on date NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  returned_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, revision),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id),
  FOREIGN KEY (request_id, revision) REFERENCES undagi.contribution_answers (request_id, revision)
);
COMMENT ON TABLE undagi.contribution_returns IS 'One revision of an answer went back to its unit: it counts as said no more, and the next one is due on this day';
CREATE INDEX contribution_returns_institution_id ON undagi.contribution_returns (institution_id);

ALTER TABLE undagi.contribution_returns ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.contribution_returns FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.contribution_returns
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.contribution_returns AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.contribution_returns FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.contribution_returns TO undagi_app;
GRANT SELECT ON undagi.contribution_returns TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.contribution_returns
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
