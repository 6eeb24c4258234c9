-- Who judges an assessment from outside, from when until when, and what ties them to the institution. What happened is the truth, one change
-- after the other; who is assigned on a day is a fold over them.
CREATE TABLE undagi.assignment_changes (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  assessment_id uuid,
  kind text NOT NULL CHECK (kind IN ('assigned', 'assignment_ended', 'tie_declared', 'tie_taken_back')),
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sequence),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  CHECK ((assessment_id IS NULL) = (kind IN ('tie_declared', 'tie_taken_back')))
);
COMMENT ON COLUMN undagi.assignment_changes.assessment_id IS 'Null: a tie is to the institution, whichever year is judged';

ALTER TABLE undagi.assignment_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.assignment_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.assignment_changes
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.assignment_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.assignment_changes FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.assignment_changes TO undagi_app;
GRANT SELECT ON undagi.assignment_changes TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.assignment_changes
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
