-- Keunggulan, kelemahan and saran of each aspect, in the words of whoever reviews a round: one version after the other, the last one stands.
CREATE TABLE undagi.report_words (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  aspect_code text NOT NULL CHECK (aspect_code <> ''),
  version integer NOT NULL CHECK (version > 0),
  strengths text NOT NULL,
  weaknesses text NOT NULL,
  suggestions text NOT NULL,
  reason text CHECK (reason <> ''),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, aspect_code, version),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id)
);
COMMENT ON COLUMN undagi.report_words.reason IS 'Why it was mended although a report had been issued with the words before';
CREATE INDEX report_words_institution_id ON undagi.report_words (institution_id);

ALTER TABLE undagi.report_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.report_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.report_words
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.report_words AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.report_words FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.report_words TO undagi_app;
GRANT SELECT ON undagi.report_words TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.report_words
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
