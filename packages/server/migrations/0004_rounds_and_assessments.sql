CREATE TABLE undagi.instrument_editions (
  id text NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content jsonb NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, revision),
  UNIQUE (id, revision, sha256)
);

CREATE TABLE undagi.rounds (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid REFERENCES undagi.institutions (id),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2199),
  name text NOT NULL CHECK (name <> ''),
  edition_id text NOT NULL,
  edition_revision integer NOT NULL,
  edition_sha256 text NOT NULL,
  assessment_date date NOT NULL,
  deadline timestamptz,
  time_zone text NOT NULL CHECK (time_zone IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  kind text NOT NULL CHECK (kind IN ('self_assessment', 'evaluation', 'monitoring')),
  -- The pin: these exact bytes of this revision, or no round.
  FOREIGN KEY (edition_id, edition_revision, edition_sha256)
    REFERENCES undagi.instrument_editions (id, revision, sha256)
);
COMMENT ON COLUMN undagi.rounds.institution_id IS 'Null: a national round, seen by every signed-in person';
COMMENT ON COLUMN undagi.rounds.assessment_date IS 'Ages of policies and audits count to this day';
CREATE INDEX rounds_institution_id ON undagi.rounds (institution_id, year);

CREATE TABLE undagi.assessments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  round_id uuid NOT NULL REFERENCES undagi.rounds (id),
  target_index text,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (institution_id, round_id),
  -- What hangs on an assessment refers to both columns, so that no row can claim another institution's assessment.
  UNIQUE (id, institution_id)
);
CREATE INDEX assessments_round_id ON undagi.assessments (round_id);

CREATE TABLE undagi.assessment_actions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  assessment_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL,
  indicator_code text,
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  on_behalf_of uuid REFERENCES undagi.people (id),
  acted_at timestamptz NOT NULL,
  UNIQUE (assessment_id, sequence),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
CREATE INDEX assessment_actions_indicator
  ON undagi.assessment_actions (assessment_id, indicator_code, sequence);

CREATE TABLE undagi.indicator_states (
  assessment_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  indicator_code text NOT NULL,
  value text,
  reason text,
  met_criteria text[] NOT NULL DEFAULT '{}',
  facts text,
  analysis text,
  version integer NOT NULL DEFAULT 0,
  changed_by_name text,
  changed_at timestamptz,
  PRIMARY KEY (assessment_id, indicator_code),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON TABLE undagi.indicator_states IS 'A cache: what the fold over assessment_actions says, written only by it';
CREATE INDEX indicator_states_institution_id ON undagi.indicator_states (institution_id);

CREATE TABLE undagi.drafts (
  assessment_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  indicator_code text NOT NULL,
  field text NOT NULL CHECK (field IN ('facts', 'analysis')),
  text text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  updated_by uuid NOT NULL REFERENCES undagi.people (id),
  updated_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, indicator_code, field),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);

CREATE TABLE undagi.assessment_results (
  assessment_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  index_exact text,
  index_rounded text,
  predicate text,
  answered integer NOT NULL,
  indicators integer NOT NULL,
  result jsonb NOT NULL,
  at_sequence integer NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON COLUMN undagi.assessment_results.at_sequence IS 'The last action this result knows of; 0: none yet';
CREATE INDEX assessment_results_institution_id ON undagi.assessment_results (institution_id);

CREATE TABLE undagi.published_results (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  year integer NOT NULL,
  edition_id text NOT NULL,
  section text,
  category text,
  institution_name text NOT NULL,
  group_values jsonb NOT NULL,
  index text,
  predicate text,
  source text NOT NULL
);
COMMENT ON TABLE undagi.published_results IS 'What the ministry published, as it published it: also the odd rows';
CREATE INDEX published_results_year ON undagi.published_results (year, edition_id);
