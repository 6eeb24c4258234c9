-- What an institution offers as proof. Bytes are kept once per institution and never across institutions: that would tell somebody
-- that a file exists elsewhere. An item is only ever added to: revisions, links and their ends are append-only.

-- Where a file comes in piece by piece. How much has arrived is the length of the file on the disk.
CREATE TABLE undagi.uploads (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  file_name text NOT NULL CHECK (file_name <> ''),
  announced_bytes bigint NOT NULL CHECK (announced_bytes > 0),
  begun_at timestamptz NOT NULL,
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
COMMENT ON COLUMN undagi.uploads.sha256 IS 'Of what has arrived whole and is kept; null: it is still coming';
CREATE INDEX uploads_institution_id ON undagi.uploads (institution_id, person_id);
CREATE INDEX uploads_begun_at ON undagi.uploads (begun_at);

CREATE TABLE undagi.stored_files (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint NOT NULL CHECK (bytes > 0),
  media_type text NOT NULL CHECK (media_type <> ''),
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sha256)
);
COMMENT ON COLUMN undagi.stored_files.media_type IS 'What the bytes themselves show, never what the sender says';

CREATE TABLE undagi.evidence_items (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  added_at timestamptz NOT NULL,
  UNIQUE (id, institution_id)
);
CREATE INDEX evidence_items_institution_id ON undagi.evidence_items (institution_id, added_at);

CREATE TABLE undagi.evidence_revisions (
  item_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  kind text NOT NULL CHECK (kind <> ''),
  title text NOT NULL CHECK (title <> ''),
  number text,
  issuer text,
  dated date,
  valid_from date,
  valid_to date CHECK (valid_to >= valid_from),
  status text NOT NULL CHECK (status IN ('draft', 'documented', 'enacted', 'amended', 'revoked', 'unknown')),
  confidentiality text NOT NULL CHECK (confidentiality IN ('internal', 'restricted')),
  viewer_ids uuid[] NOT NULL DEFAULT '{}' CHECK (confidentiality = 'restricted' OR cardinality(viewer_ids) = 0),
  link text,
  note text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, revision),
  FOREIGN KEY (item_id, institution_id) REFERENCES undagi.evidence_items (id, institution_id),
  UNIQUE (item_id, revision, institution_id)
);
COMMENT ON COLUMN undagi.evidence_revisions.dated IS 'The day the document bears; received_at is when it came in';
CREATE INDEX evidence_revisions_institution_id ON undagi.evidence_revisions (institution_id, item_id);

CREATE TABLE undagi.evidence_files (
  item_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  revision integer NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  sha256 text NOT NULL,
  file_name text NOT NULL CHECK (file_name <> ''),
  PRIMARY KEY (item_id, revision, position),
  UNIQUE (item_id, revision, sha256),
  FOREIGN KEY (item_id, revision, institution_id) REFERENCES undagi.evidence_revisions (item_id, revision, institution_id),
  FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256)
);
CREATE INDEX evidence_files_sha256 ON undagi.evidence_files (institution_id, sha256);

-- One item serves many criteria, indicators and years; each link says where in the document, and why.
CREATE TABLE undagi.evidence_links (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL,
  item_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  indicator_code text NOT NULL CHECK (indicator_code <> ''),
  criterion_code text,
  article text,
  page integer CHECK (page > 0),
  at_seconds integer CHECK (at_seconds >= 0),
  why text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  on_behalf_of uuid REFERENCES undagi.people (id),
  linked_at timestamptz NOT NULL,
  FOREIGN KEY (item_id, institution_id) REFERENCES undagi.evidence_items (id, institution_id),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  UNIQUE (id, institution_id)
);
COMMENT ON COLUMN undagi.evidence_links.criterion_code IS 'Null: it is offered for the indicator as a whole';
CREATE INDEX evidence_links_item_id ON undagi.evidence_links (item_id);
CREATE INDEX evidence_links_assessment_id ON undagi.evidence_links (assessment_id, indicator_code);
CREATE INDEX evidence_links_institution_id ON undagi.evidence_links (institution_id);

CREATE TABLE undagi.evidence_link_ends (
  link_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  reason text NOT NULL,
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  on_behalf_of uuid REFERENCES undagi.people (id),
  ended_at timestamptz NOT NULL,
  FOREIGN KEY (link_id, institution_id) REFERENCES undagi.evidence_links (id, institution_id)
);
CREATE INDEX evidence_link_ends_institution_id ON undagi.evidence_link_ends (institution_id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['uploads', 'stored_files', 'evidence_items', 'evidence_revisions', 'evidence_files', 'evidence_links',
    'evidence_link_ends'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['stored_files', 'evidence_items', 'evidence_revisions', 'evidence_files', 'evidence_links',
    'evidence_link_ends'] LOOP
    EXECUTE format('GRANT INSERT ON undagi.%I TO undagi_app', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_backup', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
  -- Under one's own name.
  FOREACH name IN ARRAY ARRAY['evidence_items', 'evidence_revisions', 'evidence_links', 'evidence_link_ends'] LOOP
    EXECUTE format('CREATE TRIGGER kept BEFORE DELETE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
    EXECUTE format('CREATE POLICY own_name ON undagi.%I AS RESTRICTIVE FOR INSERT TO undagi_app
      WITH CHECK (author_id = (SELECT undagi.actor_id()))', name);
  END LOOP;
END
$$;

-- The operator clears up: uploads nobody goes on with, bytes that nothing names.
CREATE POLICY operator ON undagi.uploads TO CURRENT_USER USING (true);
CREATE POLICY operator ON undagi.stored_files TO CURRENT_USER USING (true);
CREATE POLICY operator ON undagi.evidence_files FOR SELECT TO CURRENT_USER USING (true);
CREATE TRIGGER kept BEFORE DELETE ON undagi.evidence_files FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- What is still coming is its sender's alone.
CREATE POLICY own_upload ON undagi.uploads AS RESTRICTIVE TO undagi_app USING (person_id = (SELECT undagi.actor_id()));
GRANT INSERT, DELETE, UPDATE (sha256) ON undagi.uploads TO undagi_app;
