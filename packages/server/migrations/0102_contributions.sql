-- What units are asked for the indicators of an assessment, and what they answer. All of it is only added to: an owner follows another, a
-- request ends by a row of its own, an answer is a revision, and a confirmation holds for one revision.
CREATE TABLE undagi.contribution_owners (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  sequence integer NOT NULL CHECK (sequence > 0),
  unit_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  assigned_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, indicator_code, sequence),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id)
);
COMMENT ON TABLE undagi.contribution_owners IS 'The unit (pengampu) that brings together what all say of an indicator; the newest row stands';
CREATE INDEX contribution_owners_institution_id ON undagi.contribution_owners (institution_id);

CREATE TABLE undagi.contribution_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  unit_id uuid NOT NULL,
  question text NOT NULL CHECK (btrim(question) <> ''),
  due_on date NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  asked_at timestamptz NOT NULL,
  UNIQUE (id, institution_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id)
);
COMMENT ON COLUMN undagi.contribution_requests.question IS 'In the words of the unit that is asked';
CREATE INDEX contribution_requests_institution_id ON undagi.contribution_requests (institution_id);
CREATE INDEX contribution_requests_place ON undagi.contribution_requests (assessment_id, indicator_code);

CREATE TABLE undagi.contribution_withdrawals (
  request_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id)
);
CREATE INDEX contribution_withdrawals_institution_id ON undagi.contribution_withdrawals (institution_id);

CREATE TABLE undagi.contribution_answers (
  request_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  revision integer NOT NULL CHECK (revision > 0),
  applies boolean NOT NULL,
  practice text CHECK (practice IN ('done', 'partly', 'not')),
  text text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, revision),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id),
  CHECK (applies OR practice IS NULL),
  CHECK (applies OR btrim(text) <> '')
);
COMMENT ON COLUMN undagi.contribution_answers.text IS 'What the unit does; where it does not apply, why';
COMMENT ON COLUMN undagi.contribution_answers.practice IS 'Null: not said, or it does not apply';
CREATE INDEX contribution_answers_institution_id ON undagi.contribution_answers (institution_id);

CREATE TABLE undagi.contribution_confirmations (
  request_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  revision integer NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, revision),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id),
  FOREIGN KEY (request_id, revision) REFERENCES undagi.contribution_answers (request_id, revision)
);
COMMENT ON TABLE undagi.contribution_confirmations IS 'The head of the unit stands by one revision of its answer';
CREATE INDEX contribution_confirmations_institution_id ON undagi.contribution_confirmations (institution_id);

CREATE TABLE undagi.contribution_evidence (
  offer_id uuid PRIMARY KEY,
  request_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  attached_at timestamptz NOT NULL,
  FOREIGN KEY (offer_id, institution_id) REFERENCES undagi.evidence_links (id, institution_id),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id)
);
COMMENT ON TABLE undagi.contribution_evidence IS 'Which request a document was offered in answer to';
CREATE INDEX contribution_evidence_institution_id ON undagi.contribution_evidence (institution_id);
CREATE INDEX contribution_evidence_request_id ON undagi.contribution_evidence (request_id);

-- What is being typed, one per request: it changes in place until it is sent.
CREATE TABLE undagi.contribution_drafts (
  request_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  version integer NOT NULL CHECK (version > 0),
  applies boolean,
  practice text CHECK (practice IN ('done', 'partly', 'not')),
  text text NOT NULL,
  updated_by uuid NOT NULL REFERENCES undagi.people (id),
  updated_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id)
);
COMMENT ON COLUMN undagi.contribution_drafts.applies IS 'Null: not chosen yet';
CREATE INDEX contribution_drafts_institution_id ON undagi.contribution_drafts (institution_id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['contribution_owners', 'contribution_requests', 'contribution_withdrawals', 'contribution_answers',
    'contribution_confirmations', 'contribution_evidence', 'contribution_drafts'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT, INSERT ON undagi.%I TO undagi_app', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_backup', name);
    IF name <> 'contribution_drafts' THEN
      -- Under one's own name, and once written it stands.
      EXECUTE format('CREATE POLICY own_name ON undagi.%I AS RESTRICTIVE FOR INSERT TO undagi_app
        WITH CHECK (author_id = (SELECT undagi.actor_id()))', name);
      EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
        FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
    END IF;
  END LOOP;
END
$$;
GRANT UPDATE (version, applies, practice, text, updated_by, updated_by_name, updated_at) ON undagi.contribution_drafts TO undagi_app;
CREATE POLICY own_name_first ON undagi.contribution_drafts AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (updated_by = (SELECT undagi.actor_id()));
CREATE POLICY own_name_again ON undagi.contribution_drafts AS RESTRICTIVE FOR UPDATE TO undagi_app
  WITH CHECK (updated_by = (SELECT undagi.actor_id()));
