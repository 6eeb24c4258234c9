-- The interview room. What was said and done in it is the truth, one entry after the other; agenda, minutes and signatures are folds over
-- them. Whoever writes an entry names it themselves, so that one that is sent again after a lost connection is there once.
CREATE TABLE undagi.interview_entries (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  entry_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  said_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, sequence),
  UNIQUE (assessment_id, entry_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  CHECK (said_at <= recorded_at)
);
COMMENT ON COLUMN undagi.interview_entries.entry_id IS 'Chosen by whoever wrote it: the same entry sent twice is one';
COMMENT ON COLUMN undagi.interview_entries.said_at IS 'By the clock of the device it was written on; never later than it came in';

ALTER TABLE undagi.interview_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.interview_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.interview_entries
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.interview_entries AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.interview_entries FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.interview_entries TO undagi_app;
GRANT SELECT ON undagi.interview_entries TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.interview_entries
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- Who is in the room at this moment. That somebody came at all is an entry; this only says how long ago their page was last heard of.
CREATE TABLE undagi.interview_presence (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  person_name text NOT NULL,
  side text NOT NULL CHECK (side IN ('assessors', 'institution', 'ministry')),
  seen_at timestamptz NOT NULL,
  is_here boolean NOT NULL,
  PRIMARY KEY (assessment_id, person_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);

ALTER TABLE undagi.interview_presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.interview_presence FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.interview_presence
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.interview_presence AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (person_id = (SELECT undagi.actor_id()));
CREATE POLICY own_row ON undagi.interview_presence AS RESTRICTIVE FOR UPDATE TO undagi_app
  USING (person_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.interview_presence FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT, UPDATE (person_name, side, seen_at, is_here) ON undagi.interview_presence TO undagi_app;
GRANT SELECT ON undagi.interview_presence TO undagi_backup;
