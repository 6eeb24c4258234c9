-- What the person judging said of something that is offered as proof: accepted, to be repaired, refused. Taking it back is a row too: the
-- newest one of an offer says what stands. It holds for the revision that was looked at; a newer one waits to be looked at again.
CREATE TABLE undagi.offer_verdicts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  sequence integer NOT NULL CHECK (sequence > 0),
  verdict text NOT NULL CHECK (verdict IN ('accepted', 'repair_asked', 'refused', 'taken_back')),
  reason text NOT NULL CHECK (verdict IN ('accepted', 'taken_back') OR length(btrim(reason)) >= 10),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  author_role text NOT NULL CHECK (author_role <> ''),
  judged_at timestamptz NOT NULL,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (offer_id, institution_id) REFERENCES undagi.evidence_links (id, institution_id),
  UNIQUE (offer_id, sequence)
);
COMMENT ON COLUMN undagi.offer_verdicts.revision IS 'The revision of the item that was looked at';
CREATE INDEX offer_verdicts_institution_id ON undagi.offer_verdicts (institution_id);
CREATE INDEX offer_verdicts_assessment_id ON undagi.offer_verdicts (assessment_id);

ALTER TABLE undagi.offer_verdicts ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.offer_verdicts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.offer_verdicts
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY backup ON undagi.offer_verdicts FOR SELECT TO undagi_backup USING (true);
-- Under one's own name.
CREATE POLICY own_name ON undagi.offer_verdicts AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
GRANT SELECT, INSERT ON undagi.offer_verdicts TO undagi_app;
GRANT SELECT ON undagi.offer_verdicts TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.offer_verdicts
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
