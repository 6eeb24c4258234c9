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

-- See 0007 for why it belongs to the gate and how it is given away. What it returns has another shape, which no replacement may have.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
DROP FUNCTION undagi.paper_of_code(text);
CREATE FUNCTION undagi.paper_of_code(code text)
RETURNS TABLE (kind text, version integer, number text, paper_day date, sha256 text, institution_name text, is_latest boolean, handed_in_on date)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.kind, p.version, p.number, p.paper_day, p.sha256, n.name,
         NOT EXISTS (SELECT FROM undagi.issued_papers later
                      WHERE later.assessment_id = p.assessment_id AND later.kind = p.kind AND later.version > p.version),
         (SELECT (max(h.handed_in_at) AT TIME ZONE n.time_zone)::date FROM undagi.handed_in_papers h
           WHERE h.assessment_id = p.assessment_id AND h.kind = p.kind AND h.paper_version = p.version)
    FROM undagi.issued_papers p JOIN undagi.institutions n ON n.id = p.institution_id
   WHERE p.check_code = paper_of_code.code
$$;
ALTER FUNCTION undagi.paper_of_code(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
REVOKE ALL ON FUNCTION undagi.paper_of_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undagi.paper_of_code(text) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
