-- What a person decided about a criterion against or beside what Undagi found, with the reason. Taking a decision back is a row too: the
-- newest one of a criterion says what stands. What was found at that time stays beside it.
CREATE TABLE undagi.criterion_decisions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  criterion_code text NOT NULL CHECK (criterion_code <> ''),
  sequence integer NOT NULL CHECK (sequence > 0),
  verdict text NOT NULL CHECK (verdict IN ('met', 'unmet', 'taken_back')),
  reason text NOT NULL CHECK (verdict = 'taken_back' OR length(btrim(reason)) >= 10),
  found text NOT NULL CHECK (found IN ('fulfilled', 'not_fulfilled', 'person_must_look')),
  findings text NOT NULL CHECK (findings ~ '^[0-9a-f]{64}$'),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  author_role text NOT NULL CHECK (author_role <> ''),
  decided_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  UNIQUE (assessment_id, indicator_code, criterion_code, sequence)
);
COMMENT ON COLUMN undagi.criterion_decisions.findings IS 'Digest of what was found and of the evidence it was found in, when it was decided';
CREATE INDEX criterion_decisions_institution_id ON undagi.criterion_decisions (institution_id);

ALTER TABLE undagi.criterion_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.criterion_decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.criterion_decisions
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY backup ON undagi.criterion_decisions FOR SELECT TO undagi_backup USING (true);
-- Under one's own name.
CREATE POLICY own_name ON undagi.criterion_decisions AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
GRANT SELECT, INSERT ON undagi.criterion_decisions TO undagi_app;
GRANT SELECT ON undagi.criterion_decisions TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.criterion_decisions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
