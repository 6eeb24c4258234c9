-- How an institution asks its units about an indicator, in the place of Undagi's own sentence; and what each unit is there for, as a person has
-- said it. Both are only added to: the newest row stands. What was said of a unit goes with the unit, which can be deleted as long as nothing used it.
CREATE TABLE undagi.contribution_questions (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  edition_id text NOT NULL CHECK (edition_id <> ''),
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  sequence integer NOT NULL CHECK (sequence > 0),
  question text NOT NULL CHECK (btrim(question) <> ''),
  proof text NOT NULL,
  not_proof text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  worded_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, edition_id, indicator_code, sequence)
);
COMMENT ON TABLE undagi.contribution_questions IS 'The institution''s own question for an indicator, this year and the next; the newest row stands';
COMMENT ON COLUMN undagi.contribution_questions.proof IS 'What a unit may attach; empty: not said';

CREATE TABLE undagi.unit_functions (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  unit_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  functions text[] NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (unit_id, sequence),
  FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id) ON DELETE CASCADE
);
COMMENT ON TABLE undagi.unit_functions IS 'What a unit is there for, as a person has confirmed it; the newest row stands, empty: none of the list';
CREATE INDEX unit_functions_institution_id ON undagi.unit_functions (institution_id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['contribution_questions', 'unit_functions'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY own_name ON undagi.%I AS RESTRICTIVE FOR INSERT TO undagi_app
      WITH CHECK (author_id = (SELECT undagi.actor_id()))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT, INSERT ON undagi.%I TO undagi_app', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_backup', name);
  END LOOP;
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.contribution_questions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON undagi.unit_functions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
