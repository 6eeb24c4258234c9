-- Workbooks that units take along to answer without a line. All of it is only added to: what was sent, what came back, which answers were
-- taken from it, and which documents it names that follow.
CREATE TABLE undagi.offline_kits (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  questions jsonb NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  made_at timestamptz NOT NULL,
  UNIQUE (id, institution_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id)
);
COMMENT ON COLUMN undagi.offline_kits.questions IS 'What was sent with it, with what stood there: what comes back is compared with this';
CREATE INDEX offline_kits_institution_id ON undagi.offline_kits (institution_id);
CREATE INDEX offline_kits_assessment_id ON undagi.offline_kits (assessment_id);

CREATE TABLE undagi.offline_kit_returns (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  kit_id uuid NOT NULL,
  file_name text NOT NULL,
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  filled_by text NOT NULL,
  content jsonb NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  returned_at timestamptz NOT NULL,
  UNIQUE (id, institution_id),
  FOREIGN KEY (kit_id, institution_id) REFERENCES undagi.offline_kits (id, institution_id)
);
COMMENT ON COLUMN undagi.offline_kit_returns.filled_by IS 'As the workbook says; empty where it does not. The author is who uploaded it';
COMMENT ON COLUMN undagi.offline_kit_returns.content IS 'What was read from it; nothing of it counts until it is applied';
CREATE INDEX offline_kit_returns_institution_id ON undagi.offline_kit_returns (institution_id);
CREATE INDEX offline_kit_returns_kit_id ON undagi.offline_kit_returns (kit_id);

CREATE TABLE undagi.offline_kit_answers (
  request_id uuid NOT NULL,
  revision integer NOT NULL,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  return_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, revision),
  FOREIGN KEY (return_id, institution_id) REFERENCES undagi.offline_kit_returns (id, institution_id),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id),
  FOREIGN KEY (request_id, revision) REFERENCES undagi.contribution_answers (request_id, revision)
);
COMMENT ON TABLE undagi.offline_kit_answers IS 'From which workbook a revision of an answer was taken';
CREATE INDEX offline_kit_answers_institution_id ON undagi.offline_kit_answers (institution_id);
CREATE INDEX offline_kit_answers_return_id ON undagi.offline_kit_answers (return_id);

CREATE TABLE undagi.offline_kit_documents (
  return_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  request_id uuid NOT NULL,
  file_name text NOT NULL CHECK (btrim(file_name) <> ''),
  kind text,
  number text NOT NULL,
  dated date,
  title text NOT NULL,
  place text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (return_id, position),
  FOREIGN KEY (return_id, institution_id) REFERENCES undagi.offline_kit_returns (id, institution_id),
  FOREIGN KEY (request_id, institution_id) REFERENCES undagi.contribution_requests (id, institution_id)
);
COMMENT ON TABLE undagi.offline_kit_documents IS 'A document whose file follows; of each request, those of the newest workbook stand';
CREATE INDEX offline_kit_documents_institution_id ON undagi.offline_kit_documents (institution_id);
CREATE INDEX offline_kit_documents_request_id ON undagi.offline_kit_documents (request_id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['offline_kits', 'offline_kit_returns', 'offline_kit_answers', 'offline_kit_documents'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT, INSERT ON undagi.%I TO undagi_app', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_backup', name);
    -- Under one's own name, and once written it stands.
    EXECUTE format('CREATE POLICY own_name ON undagi.%I AS RESTRICTIVE FOR INSERT TO undagi_app
      WITH CHECK (author_id = (SELECT undagi.actor_id()))', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
END
$$;
