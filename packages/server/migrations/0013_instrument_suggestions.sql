-- What people of an institution would correct in an edition. The edition itself never changes here: its maintainers read the
-- suggestions and publish a new revision. Both tables are append-only; what became of a suggestion follows from its actions.
CREATE TABLE undagi.instrument_suggestions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  edition_id text NOT NULL,
  edition_revision integer NOT NULL,
  edition_sha256 text NOT NULL,
  part text NOT NULL CHECK (part IN ('indicator', 'level', 'criterion', 'source')),
  indicator_code text NOT NULL,
  level integer,
  criterion_code text,
  path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('typo', 'wording', 'source', 'rule', 'other')),
  text text NOT NULL CHECK (text <> ''),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  suggested_at timestamptz NOT NULL,
  -- The bytes that were read when it was written, not whatever bears that number elsewhere.
  FOREIGN KEY (edition_id, edition_revision, edition_sha256)
    REFERENCES undagi.instrument_editions (id, revision, sha256),
  UNIQUE (id, institution_id)
);
COMMENT ON COLUMN undagi.instrument_suggestions.path IS 'From the index down by codes, as the files have it';
CREATE INDEX instrument_suggestions_institution_id ON undagi.instrument_suggestions (institution_id, suggested_at);

CREATE TABLE undagi.instrument_suggestion_actions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  suggestion_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('withdrawn', 'taken_up', 'not_taken_up')),
  note text NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  acted_at timestamptz NOT NULL,
  FOREIGN KEY (suggestion_id, institution_id) REFERENCES undagi.instrument_suggestions (id, institution_id)
);
CREATE INDEX instrument_suggestion_actions_suggestion ON undagi.instrument_suggestion_actions (suggestion_id, id);
CREATE INDEX instrument_suggestion_actions_institution_id ON undagi.instrument_suggestion_actions (institution_id);

ALTER TABLE undagi.instrument_suggestions ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.instrument_suggestions FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.instrument_suggestion_actions ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.instrument_suggestion_actions FORCE ROW LEVEL SECURITY;

CREATE POLICY own_institution ON undagi.instrument_suggestions
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_institution ON undagi.instrument_suggestion_actions
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));

-- Under one's own name; only the author withdraws, only an administrator says what became of it.
CREATE POLICY own_name ON undagi.instrument_suggestions AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY own_name ON undagi.instrument_suggestion_actions AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (
    actor_id = (SELECT undagi.actor_id())
    AND CASE kind
      WHEN 'withdrawn' THEN EXISTS (
        SELECT FROM undagi.instrument_suggestions s WHERE s.id = suggestion_id AND s.author_id = actor_id
      )
      ELSE undagi.administers(institution_id)
    END
  );

GRANT SELECT, INSERT ON undagi.instrument_suggestions, undagi.instrument_suggestion_actions TO undagi_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.instrument_suggestions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.instrument_suggestion_actions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
