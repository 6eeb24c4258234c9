-- Who is reminded of what is to be done, when, and what became of each letter. What was told is only added to; a letter goes through its states
-- in place, and the server alone moves it.
CREATE TABLE undagi.reminder_rules (
  institution_id uuid PRIMARY KEY REFERENCES undagi.institutions (id),
  quiet_from integer NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to integer NOT NULL CHECK (quiet_to BETWEEN 0 AND 1439),
  quiet_days integer[] NOT NULL CHECK (quiet_days <@ ARRAY[0, 1, 2, 3, 4, 5, 6] AND cardinality(quiet_days) < 7),
  soon_days integer NOT NULL CHECK (soon_days BETWEEN 1 AND 30),
  head_after_days integer NOT NULL CHECK (head_after_days BETWEEN 1 AND 60),
  overseers_after_days integer NOT NULL CHECK (overseers_after_days BETWEEN 1 AND 60),
  version integer NOT NULL CHECK (version > 0),
  changed_by uuid NOT NULL REFERENCES undagi.people (id),
  changed_by_name text NOT NULL,
  changed_at timestamptz NOT NULL
);
COMMENT ON TABLE undagi.reminder_rules IS 'Of institutions that chose their own; without a row the defaults hold';
COMMENT ON COLUMN undagi.reminder_rules.quiet_from IS 'Minutes since midnight by the clock of the institution';
COMMENT ON COLUMN undagi.reminder_rules.quiet_days IS 'Weekdays on which nobody is written to; 0 is Sunday';

CREATE TABLE undagi.reminder_preferences (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  letters text NOT NULL CHECK (letters IN ('daily', 'urgent', 'none')),
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
COMMENT ON TABLE undagi.reminder_preferences IS 'Of people who chose; the others get the daily letter';

CREATE TABLE undagi.reminder_nudges (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  task_key text NOT NULL CHECK (task_key <> ''),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  asked_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON TABLE undagi.reminder_nudges IS 'Somebody asked that who is to do a task be reminded now';
CREATE INDEX reminder_nudges_assessment_id ON undagi.reminder_nudges (assessment_id, task_key);
CREATE INDEX reminder_nudges_institution_id ON undagi.reminder_nudges (institution_id, asked_at);

CREATE TABLE undagi.reminder_letters (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('digest', 'nudge')),
  state text NOT NULL CHECK (state IN ('ready', 'handing_over', 'sent', 'uncertain', 'failed', 'needless')),
  attempts integer NOT NULL DEFAULT 0,
  planned_at timestamptz NOT NULL,
  next_at timestamptz NOT NULL,
  claimed_at timestamptz,
  ended_at timestamptz,
  UNIQUE (id, institution_id)
);
COMMENT ON COLUMN undagi.reminder_letters.state IS
  'handing_over is written before the mail server is asked: who dies meanwhile leaves it uncertain, and it is not sent again. needless: all of it was done before';
CREATE UNIQUE INDEX reminder_letters_one_digest ON undagi.reminder_letters (institution_id, person_id, day) WHERE kind = 'digest';
CREATE INDEX reminder_letters_under_way ON undagi.reminder_letters (institution_id) WHERE state IN ('ready', 'handing_over');

CREATE TABLE undagi.reminder_tellings (
  letter_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  task_key text NOT NULL CHECK (task_key <> ''),
  step text NOT NULL CHECK (step IN ('given', 'soon', 'last_day', 'late', 'to_head', 'to_overseers', 'nudge')),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  due_at timestamptz NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (letter_id, task_key),
  FOREIGN KEY (letter_id, institution_id) REFERENCES undagi.reminder_letters (id, institution_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON TABLE undagi.reminder_tellings IS 'What each letter tells: the log by which nothing is told twice';
CREATE UNIQUE INDEX reminder_tellings_once ON undagi.reminder_tellings (person_id, task_key, step, due_at) WHERE step <> 'nudge';
CREATE INDEX reminder_tellings_assessment_id ON undagi.reminder_tellings (assessment_id, task_key);
CREATE INDEX reminder_tellings_institution_id ON undagi.reminder_tellings (institution_id, told_at);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reminder_rules', 'reminder_preferences', 'reminder_nudges', 'reminder_letters', 'reminder_tellings'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app, undagi_backup', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['reminder_nudges', 'reminder_tellings'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
END
$$;
GRANT INSERT ON undagi.reminder_nudges, undagi.reminder_rules, undagi.reminder_preferences TO undagi_app;
GRANT UPDATE (quiet_from, quiet_to, quiet_days, soon_days, head_after_days, overseers_after_days, version, changed_by, changed_by_name, changed_at)
  ON undagi.reminder_rules TO undagi_app;
GRANT UPDATE (letters, changed_at) ON undagi.reminder_preferences TO undagi_app;
-- Under one's own name, and about oneself alone.
CREATE POLICY own_name ON undagi.reminder_nudges AS RESTRICTIVE FOR INSERT TO undagi_app WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY own_name_first ON undagi.reminder_rules AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (changed_by = (SELECT undagi.actor_id()));
CREATE POLICY own_name_again ON undagi.reminder_rules AS RESTRICTIVE FOR UPDATE TO undagi_app
  WITH CHECK (changed_by = (SELECT undagi.actor_id()));
CREATE POLICY oneself_first ON undagi.reminder_preferences AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (person_id = (SELECT undagi.actor_id()));
CREATE POLICY oneself_again ON undagi.reminder_preferences AS RESTRICTIVE FOR UPDATE TO undagi_app
  USING (person_id = (SELECT undagi.actor_id()));

-- The server writes to people beside any request: it reads who works in an institution that it acts for. See 0007 for why the function belongs to
-- the gate.
GRANT undagi_gate TO CURRENT_USER;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.people_of(uuid) TO SESSION_USER;
RESET ROLE;
REVOKE undagi_gate FROM CURRENT_USER;
