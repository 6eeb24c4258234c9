-- The Word file in which an institution writes a paper. Append-only: each change is the next version, and a version without a file says that the
-- built-in one is used again.
CREATE TABLE undagi.paper_templates (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  kind text NOT NULL CHECK (kind IN (
    'self_assessment_record', 'publication_consent', 'evaluation_report', 'leader_summary', 'interview_record', 'monitoring_report')),
  version integer NOT NULL CHECK (version > 0),
  file_name text CHECK (file_name <> ''),
  file bytea CHECK (octet_length(file) BETWEEN 1 AND 2097152),
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, kind, version),
  CHECK (num_nulls(file_name, file, sha256) IN (0, 3))
);
COMMENT ON COLUMN undagi.paper_templates.file IS 'Null: withdrawn, and the paper is written as without a template';

ALTER TABLE undagi.paper_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.paper_templates FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.paper_templates
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.paper_templates AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.paper_templates FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.paper_templates TO undagi_app;
GRANT SELECT ON undagi.paper_templates TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.paper_templates
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
