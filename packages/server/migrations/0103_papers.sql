-- Papers that were issued, each as it was: what was signed is kept, never printed again. Append-only; a correction is the next version.
CREATE TABLE undagi.issued_papers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN (
    'self_assessment_record', 'publication_consent', 'evaluation_report', 'leader_summary', 'interview_record', 'monitoring_report')),
  version integer NOT NULL CHECK (version > 0),
  number text NOT NULL CHECK (number <> ''),
  paper_day date NOT NULL,
  check_code text NOT NULL UNIQUE CHECK (check_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  pdf bytea NOT NULL CHECK (octet_length(pdf) > 0),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  issued_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  UNIQUE (assessment_id, kind, version)
);
COMMENT ON COLUMN undagi.issued_papers.check_code IS 'Printed on the paper: by it anybody finds out whether it was issued';
CREATE INDEX issued_papers_institution_id ON undagi.issued_papers (institution_id);

ALTER TABLE undagi.issued_papers ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.issued_papers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.issued_papers
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.issued_papers TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.issued_papers FOR SELECT TO undagi_backup USING (true);
-- Under one's own name.
CREATE POLICY own_name ON undagi.issued_papers AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
GRANT SELECT, INSERT ON undagi.issued_papers TO undagi_app;
GRANT SELECT ON undagi.issued_papers TO undagi_backup;
GRANT SELECT (institution_id, assessment_id, kind, version, number, paper_day, check_code, sha256) ON undagi.issued_papers TO undagi_gate;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.issued_papers
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- What anybody who holds a paper may know of it: what is printed on it, and whether a later version stands. By the whole code alone.
CREATE FUNCTION undagi.paper_of_code(code text)
RETURNS TABLE (kind text, version integer, number text, paper_day date, sha256 text, institution_name text, is_latest boolean)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.kind, p.version, p.number, p.paper_day, p.sha256, n.name,
         NOT EXISTS (SELECT FROM undagi.issued_papers later
                      WHERE later.assessment_id = p.assessment_id AND later.kind = p.kind AND later.version > p.version)
    FROM undagi.issued_papers p JOIN undagi.institutions n ON n.id = p.institution_id
   WHERE p.check_code = paper_of_code.code
$$;

-- See 0007 for why it belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.paper_of_code(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
REVOKE ALL ON FUNCTION undagi.paper_of_code(text) FROM PUBLIC;
-- Whoever checks a paper has no session: sign-in asks for them.
GRANT EXECUTE ON FUNCTION undagi.paper_of_code(text) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
