-- The register of policies. What a policy is called and linked to changes in place, noted in the log; what happened to it is a list of
-- steps that is only ever added to, and its state follows from that list and from what other policies do to it.

CREATE TABLE undagi.policies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  kind text NOT NULL CHECK (kind IN ('regional_regulation', 'head_regulation', 'ministerial_regulation', 'decree', 'circular', 'procedure')),
  subject text NOT NULL CHECK (subject <> ''),
  number text CHECK (number <> ''),
  note text NOT NULL,
  in_force_from date,
  review_due_on date,
  evidence_item_id uuid,
  articles jsonb NOT NULL,
  officers jsonb NOT NULL,
  added_at timestamptz NOT NULL,
  UNIQUE (id, institution_id),
  FOREIGN KEY (evidence_item_id, institution_id) REFERENCES undagi.evidence_items (id, institution_id)
);
COMMENT ON COLUMN undagi.policies.in_force_from IS 'Where the text names a day; null: the day that follows from its steps';
COMMENT ON COLUMN undagi.policies.articles IS 'In their order: {article, regulates}';
COMMENT ON COLUMN undagi.policies.officers IS 'Who answers for it: {unitId, name, duty}; the name as it was then';
CREATE INDEX policies_institution_id ON undagi.policies (institution_id);

CREATE TABLE undagi.policy_steps (
  policy_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  step text NOT NULL CHECK (step IN ('proposed', 'drafted', 'harmonised', 'deliberated', 'facilitated', 'enacted', 'promulgated', 'amended',
    'revoked', 'stopped')),
  takes_back integer,
  day date NOT NULL,
  note text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (policy_id, sequence),
  UNIQUE (policy_id, takes_back),
  FOREIGN KEY (policy_id, institution_id) REFERENCES undagi.policies (id, institution_id),
  FOREIGN KEY (policy_id, takes_back) REFERENCES undagi.policy_steps (policy_id, sequence),
  CHECK (takes_back < sequence)
);
COMMENT ON COLUMN undagi.policy_steps.takes_back IS 'The step that was recorded by mistake; null: this is a step itself';
CREATE INDEX policy_steps_institution_id ON undagi.policy_steps (institution_id);

CREATE TABLE undagi.policy_relations (
  policy_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  kind text NOT NULL CHECK (kind IN ('implements', 'amends', 'revokes')),
  other_id uuid,
  other_title text CHECK (other_title <> ''),
  PRIMARY KEY (policy_id, position),
  FOREIGN KEY (policy_id, institution_id) REFERENCES undagi.policies (id, institution_id),
  FOREIGN KEY (other_id, institution_id) REFERENCES undagi.policies (id, institution_id),
  CHECK (num_nonnulls(other_id, other_title) = 1),
  CHECK (other_id <> policy_id)
);
COMMENT ON COLUMN undagi.policy_relations.other_title IS 'What stands outside the register, such as a law';
CREATE INDEX policy_relations_institution_id ON undagi.policy_relations (institution_id);

CREATE TABLE undagi.policy_carriers (
  policy_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  edition_id text NOT NULL CHECK (edition_id <> ''),
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  criterion_code text,
  PRIMARY KEY (policy_id, position),
  UNIQUE NULLS NOT DISTINCT (policy_id, edition_id, indicator_code, criterion_code),
  FOREIGN KEY (policy_id, institution_id) REFERENCES undagi.policies (id, institution_id)
);
COMMENT ON COLUMN undagi.policy_carriers.criterion_code IS 'Null: it carries the indicator as a whole';
CREATE INDEX policy_carriers_institution_id ON undagi.policy_carriers (institution_id, edition_id, indicator_code);

-- How long a step usually takes in this institution, in calendar days, in place of what Undagi assumes.
CREATE TABLE undagi.policy_durations (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  kind text NOT NULL,
  step text NOT NULL,
  days integer NOT NULL CHECK (days BETWEEN 0 AND 3650),
  PRIMARY KEY (institution_id, kind, step)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['policies', 'policy_steps', 'policy_relations', 'policy_carriers', 'policy_durations'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_backup', name);
    EXECUTE format('GRANT SELECT, INSERT ON undagi.%I TO undagi_app', name);
  END LOOP;
END
$$;

GRANT UPDATE (version, kind, subject, number, note, in_force_from, review_due_on, evidence_item_id, articles, officers)
  ON undagi.policies TO undagi_app;
GRANT DELETE ON undagi.policy_relations, undagi.policy_carriers, undagi.policy_durations TO undagi_app;
GRANT UPDATE (days) ON undagi.policy_durations TO undagi_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.policy_steps
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
-- Under one's own name.
CREATE POLICY own_name ON undagi.policy_steps AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
