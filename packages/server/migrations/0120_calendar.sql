-- The days of a round, stage by stage: what was done to them is only added to, and the calendar is a fold over it. The deadline of a round is
-- what the fold says of its submission, kept beside the round for lists; where nobody has changed a calendar yet, it is the calendar.
CREATE TABLE undagi.calendar_changes (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('taken_over', 'scheduled', 'extended', 'opened', 'closed', 'locked', 'unlocked')),
  payload jsonb NOT NULL,
  reason text NOT NULL,
  paper_number text CHECK (btrim(paper_number) <> ''),
  paper_date date,
  acted_as text CHECK (acted_as IN ('national_operator', 'person_in_charge', 'administrator')),
  actor_id uuid REFERENCES undagi.people (id),
  actor_name text,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, sequence),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  CHECK ((paper_number IS NULL) = (paper_date IS NULL)),
  -- The deadline with which a round was opened is nobody's change; everything else has a name.
  CHECK ((kind = 'taken_over') = (actor_id IS NULL)),
  CHECK ((actor_id IS NULL) = (actor_name IS NULL)),
  CHECK ((actor_id IS NULL) = (acted_as IS NULL)),
  CHECK (kind <> 'taken_over' OR sequence = 1)
);
COMMENT ON COLUMN undagi.calendar_changes.reason IS 'Empty where the change was made together with others of the round, which asks for none';
CREATE INDEX calendar_changes_institution_id ON undagi.calendar_changes (institution_id);

ALTER TABLE undagi.calendar_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.calendar_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.calendar_changes
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.calendar_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (kind = 'taken_over' OR actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.calendar_changes FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.calendar_changes TO undagi_app;
GRANT SELECT ON undagi.calendar_changes TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.calendar_changes
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
