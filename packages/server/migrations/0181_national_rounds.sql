-- A round that the ministry opens for many institutions: what it gave to each of them, by whom and when. It belongs to no institution, and never
-- changes: the days of an institution that move afterwards move in its own calendar.
CREATE TABLE undagi.national_rounds (
  id uuid PRIMARY KEY,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2199),
  name text NOT NULL CHECK (btrim(name) <> ''),
  kind text NOT NULL CHECK (kind IN ('evaluation', 'monitoring')),
  edition_id text NOT NULL,
  edition_revision integer NOT NULL,
  edition_sha256 text NOT NULL,
  assessment_date date NOT NULL,
  windows jsonb NOT NULL,
  boundary_rule text CHECK (boundary_rule IN ('rounded', 'unrounded', 'unknown')),
  boundary_source text CHECK (btrim(boundary_source) <> ''),
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  paper_number text CHECK (btrim(paper_number) <> ''),
  paper_date date,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (edition_id, edition_revision, edition_sha256)
    REFERENCES undagi.instrument_editions (id, revision, sha256),
  CHECK ((boundary_rule IS NULL) = (boundary_source IS NULL)),
  CHECK ((paper_number IS NULL) = (paper_date IS NULL))
);
COMMENT ON COLUMN undagi.national_rounds.windows IS 'First and last days of its stages, by the clock of each institution';
COMMENT ON COLUMN undagi.national_rounds.boundary_rule IS 'Null: nothing was ruled, so the edition says it for the year';

-- Who takes part: an institution's round was opened by a national one, or taken out again while nothing was filled in. A round belongs to the
-- national one that opened it for good.
CREATE TABLE undagi.national_round_steps (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  national_round_id uuid NOT NULL REFERENCES undagi.national_rounds (id),
  round_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('opened', 'withdrawn')),
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, kind),
  -- Its assessment is there from the moment of its opening, and of no other institution.
  FOREIGN KEY (institution_id, round_id) REFERENCES undagi.assessments (institution_id, round_id)
);
CREATE INDEX national_round_steps_national_round ON undagi.national_round_steps (national_round_id, institution_id);
CREATE INDEX national_round_steps_institution ON undagi.national_round_steps (institution_id);

ALTER TABLE undagi.national_rounds ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.national_rounds FORCE ROW LEVEL SECURITY;
-- Whoever opened it, and whoever belongs to an institution that it was opened for.
CREATE POLICY participants ON undagi.national_rounds FOR SELECT TO undagi_app
  USING (
    actor_id = (SELECT undagi.actor_id())
    OR EXISTS (SELECT FROM undagi.national_round_steps s WHERE s.national_round_id = national_rounds.id)
  );
CREATE POLICY own_name ON undagi.national_rounds FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY operator ON undagi.national_rounds TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.national_rounds FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.national_rounds TO undagi_app;
GRANT SELECT ON undagi.national_rounds TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.national_rounds
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

ALTER TABLE undagi.national_round_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.national_round_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.national_round_steps
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.national_round_steps AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.national_round_steps FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.national_round_steps TO undagi_app;
GRANT SELECT ON undagi.national_round_steps TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.national_round_steps
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
