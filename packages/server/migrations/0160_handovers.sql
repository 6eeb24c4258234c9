-- What an officer who leaves says to whoever comes after, and who handed over and took over: one entry after the other, only added to. All else
-- in a handover pack is folded from what is written elsewhere.
CREATE TABLE undagi.handover_entries (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('noted', 'handed_over', 'taken_back', 'received')),
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, person_id, sequence),
  CHECK (kind <> 'noted' OR actor_id = person_id),
  CHECK (kind <> 'received' OR actor_id <> person_id)
);
COMMENT ON COLUMN undagi.handover_entries.person_id IS 'Who leaves';

ALTER TABLE undagi.handover_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.handover_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.handover_entries
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.handover_entries AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.handover_entries FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.handover_entries TO undagi_app;
GRANT SELECT ON undagi.handover_entries TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.handover_entries
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
