-- The coordination team (tim koordinasi). What happened to it is the truth, one action after the other: decree, members, tasks, meetings,
-- decisions. What the team is on a day is a fold over them; nothing is kept twice and nothing is overwritten.
CREATE TABLE undagi.coordination_changes (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind <> ''),
  payload jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sequence)
);

ALTER TABLE undagi.coordination_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.coordination_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.coordination_changes
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.coordination_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.coordination_changes FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.coordination_changes TO undagi_app;
GRANT SELECT ON undagi.coordination_changes TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.coordination_changes
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- What Undagi offers and takes back by itself is told apart from what a person does: what a person took back stays taken back.
ALTER TABLE undagi.evidence_links ADD COLUMN origin text CHECK (origin IN ('coordination_team'));
COMMENT ON COLUMN undagi.evidence_links.origin IS 'From where Undagi offered it by itself; null: a person chose the place';
ALTER TABLE undagi.evidence_link_ends ADD COLUMN origin text CHECK (origin IN ('coordination_team'));
COMMENT ON COLUMN undagi.evidence_link_ends.origin IS 'Why Undagi took it back by itself; null: a person took it back';
