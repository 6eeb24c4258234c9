-- Copies that were signed, each of one issued version, as they were brought; and which version was handed in with a submission. Append-only.
CREATE TABLE undagi.signed_papers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('self_assessment_record', 'publication_consent')),
  paper_version integer NOT NULL CHECK (paper_version > 0),
  file_name text NOT NULL CHECK (file_name <> ''),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 1 AND 6291456),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  known_by text NOT NULL CHECK (known_by IN ('text', 'code')),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  brought_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (assessment_id, kind, paper_version) REFERENCES undagi.issued_papers (assessment_id, kind, version)
);
COMMENT ON COLUMN undagi.signed_papers.known_by IS 'Whether the check code stood in the text of the file, or a person read it off a scan';
CREATE INDEX signed_papers_institution_id ON undagi.signed_papers (institution_id);
CREATE INDEX signed_papers_assessment_id ON undagi.signed_papers (assessment_id, kind, brought_at);

CREATE TABLE undagi.handed_in_papers (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('self_assessment_record', 'publication_consent')),
  paper_version integer NOT NULL CHECK (paper_version > 0),
  signed_paper_id uuid NOT NULL REFERENCES undagi.signed_papers (id),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  handed_in_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, kind, handed_in_at),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (assessment_id, kind, paper_version) REFERENCES undagi.issued_papers (assessment_id, kind, version)
);
CREATE INDEX handed_in_papers_institution_id ON undagi.handed_in_papers (institution_id);

ALTER TABLE undagi.signed_papers ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.signed_papers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.signed_papers
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.signed_papers AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.signed_papers FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.signed_papers TO undagi_app;
GRANT SELECT ON undagi.signed_papers TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.signed_papers
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

ALTER TABLE undagi.handed_in_papers ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.handed_in_papers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.handed_in_papers
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.handed_in_papers AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY gate ON undagi.handed_in_papers TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.handed_in_papers FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.handed_in_papers TO undagi_app;
GRANT SELECT (assessment_id, kind, paper_version, handed_in_at) ON undagi.handed_in_papers TO undagi_gate;
GRANT SELECT ON undagi.handed_in_papers TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.handed_in_papers
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
