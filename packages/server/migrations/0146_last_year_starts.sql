-- That an assessment was started from last year's, once: what was proposed then stays as it was proposed, whatever becomes of last year's since.
CREATE TABLE undagi.last_year_starts (
  assessment_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  from_assessment_id uuid NOT NULL,
  proposals jsonb NOT NULL,
  offers integer NOT NULL CHECK (offers >= 0),
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (from_assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON COLUMN undagi.last_year_starts.proposals IS 'By indicator, the value of last year: a proposal, never a rating';
COMMENT ON COLUMN undagi.last_year_starts.offers IS 'How many documents were offered again';
CREATE INDEX last_year_starts_institution_id ON undagi.last_year_starts (institution_id);

ALTER TABLE undagi.last_year_starts ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.last_year_starts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.last_year_starts
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.last_year_starts AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.last_year_starts FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.last_year_starts TO undagi_app;
GRANT SELECT ON undagi.last_year_starts TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.last_year_starts
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
