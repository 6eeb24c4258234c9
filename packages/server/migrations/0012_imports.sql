-- Tables that an administrator brings in: what was uploaded, what a person chose, what came of it. The head of an import is the
-- institution's; the rows of a file that has not been applied yet are its uploader's alone, for they may speak of other
-- institutions that this person administers too.
CREATE TABLE undagi.imports (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  kind text NOT NULL CHECK (kind IN ('ratings', 'published_results')),
  state text NOT NULL CHECK (state IN ('previewed', 'applied', 'undone', 'discarded')),
  file_name text NOT NULL CHECK (file_name <> ''),
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  edition_id text NOT NULL,
  edition_revision integer NOT NULL,
  row_count integer NOT NULL CHECK (row_count >= 0),
  notices jsonb NOT NULL DEFAULT '[]',
  uploaded_by uuid NOT NULL REFERENCES undagi.people (id),
  uploaded_by_name text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  applied_by_name text,
  applied_at timestamptz,
  outcome jsonb,
  undone_by_name text,
  undone_at timestamptz,
  FOREIGN KEY (edition_id, edition_revision) REFERENCES undagi.instrument_editions (id, revision),
  UNIQUE (id, institution_id)
);
COMMENT ON COLUMN undagi.imports.notices IS 'What a person should know although the file was read';
COMMENT ON COLUMN undagi.imports.outcome IS 'What applying did: counts, actions by assessment, rounds that it opened';
CREATE INDEX imports_institution_id ON undagi.imports (institution_id, uploaded_at);

CREATE TABLE undagi.import_contents (
  import_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  uploaded_by uuid NOT NULL REFERENCES undagi.people (id),
  rows jsonb NOT NULL,
  choices jsonb NOT NULL,
  FOREIGN KEY (import_id, institution_id) REFERENCES undagi.imports (id, institution_id)
);
COMMENT ON TABLE undagi.import_contents IS 'The rows of a file between its upload and its application, seen by the uploader only';
COMMENT ON COLUMN undagi.import_contents.choices IS 'What a person decided: which institution a row is about, which rounds are opened';

-- Null: shipped with Undagi, everybody's. Otherwise imported by this institution, and visible to it alone.
ALTER TABLE undagi.published_results
  ADD COLUMN institution_id uuid REFERENCES undagi.institutions (id),
  ADD COLUMN import_id uuid,
  ADD FOREIGN KEY (import_id, institution_id) REFERENCES undagi.imports (id, institution_id),
  ADD CHECK ((institution_id IS NULL) = (import_id IS NULL));
COMMENT ON COLUMN undagi.published_results.institution_id IS 'Null: shipped with Undagi, everybody''s; else imported by it, for itself';
CREATE INDEX published_results_import_id ON undagi.published_results (import_id) WHERE import_id IS NOT NULL;
-- What an institution said anew is looked for once for every row of a table: where it said nothing, that must cost nothing.
CREATE INDEX published_results_institution_id ON undagi.published_results (institution_id, year, edition_id) WHERE institution_id IS NOT NULL;

ALTER TABLE undagi.imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.imports FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.import_contents ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.import_contents FORCE ROW LEVEL SECURITY;

CREATE POLICY own_institution ON undagi.imports
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.imports AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (uploaded_by = (SELECT undagi.actor_id()));
CREATE POLICY own_institution ON undagi.import_contents
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY uploader ON undagi.import_contents AS RESTRICTIVE TO undagi_app
  USING (uploaded_by = (SELECT undagi.actor_id()));

-- Bringing tables in and taking them back is for administrators, also past the application's own checks.
CREATE POLICY administrators_insert ON undagi.imports AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (undagi.administers(institution_id));
CREATE POLICY administrators_update ON undagi.imports AS RESTRICTIVE FOR UPDATE TO undagi_app
  USING (undagi.administers(institution_id));
CREATE POLICY administrators ON undagi.import_contents AS RESTRICTIVE TO undagi_app
  USING (undagi.administers(institution_id));
-- What somebody previewed and never came back to is thrown away by the program itself, after a month.
CREATE POLICY operator_waiting ON undagi.imports TO CURRENT_USER USING (state IN ('previewed', 'discarded'));
CREATE POLICY operator ON undagi.import_contents TO CURRENT_USER USING (true);

DROP POLICY signed_in ON undagi.published_results;
CREATE POLICY shipped ON undagi.published_results FOR SELECT
  USING (institution_id IS NULL AND (SELECT undagi.actor_id()) IS NOT NULL);
CREATE POLICY own_institution ON undagi.published_results
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY administrators_insert ON undagi.published_results AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (undagi.administers(institution_id));
CREATE POLICY administrators_delete ON undagi.published_results AS RESTRICTIVE FOR DELETE TO undagi_app
  USING (undagi.administers(institution_id));

GRANT SELECT, INSERT ON undagi.imports, undagi.import_contents TO undagi_app;
GRANT UPDATE (state, applied_by_name, applied_at, outcome, undone_by_name, undone_at) ON undagi.imports TO undagi_app;
GRANT UPDATE (choices) ON undagi.import_contents TO undagi_app;
GRANT DELETE ON undagi.import_contents TO undagi_app;
GRANT INSERT, DELETE ON undagi.published_results TO undagi_app;
