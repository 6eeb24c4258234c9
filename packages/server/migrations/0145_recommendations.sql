-- What an evaluation recommends, and what became of it: one change after the other, only added to. Where a recommendation stands is a fold.
CREATE TABLE undagi.recommendation_changes (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  recommendation_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  assessment_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('written', 'reworded', 'taken_back', 'planned', 'dropped', 'progress_told', 'evidence_added',
    'evidence_removed', 'done_reported', 'done_confirmed', 'sent_back', 'not_done', 'reopened')),
  unit_id uuid,
  evidence_item_id uuid,
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (recommendation_id, sequence),
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id),
  FOREIGN KEY (evidence_item_id, institution_id) REFERENCES undagi.evidence_items (id, institution_id),
  CHECK ((sequence = 1) = (kind = 'written')),
  CHECK ((unit_id IS NOT NULL) = (kind = 'planned')),
  CHECK ((evidence_item_id IS NOT NULL) = (kind IN ('evidence_added', 'evidence_removed')))
);
COMMENT ON COLUMN undagi.recommendation_changes.assessment_id IS 'The assessment whose evaluation it came out of, or in whose year it was recorded';
COMMENT ON COLUMN undagi.recommendation_changes.unit_id IS 'Of a plan: the unit that is to do it';
CREATE INDEX recommendation_changes_institution_id ON undagi.recommendation_changes (institution_id, assessment_id);
CREATE INDEX recommendation_changes_unit_id ON undagi.recommendation_changes (unit_id) WHERE unit_id IS NOT NULL;

ALTER TABLE undagi.recommendation_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.recommendation_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.recommendation_changes
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.recommendation_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.recommendation_changes FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.recommendation_changes TO undagi_app;
GRANT SELECT ON undagi.recommendation_changes TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.recommendation_changes
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
