-- An administrator keeps the institution's own data up to date. Its address (slug) is in links and stays.
GRANT UPDATE (name, category, time_zone, official_id) ON undagi.institutions TO undagi_app;
CREATE POLICY administrators ON undagi.institutions AS RESTRICTIVE FOR UPDATE TO undagi_app
  USING (undagi.administers(id));

-- Units are reorganised nearly every year. What happened to them is the truth; a unit's row is what the fold over it says.
CREATE TABLE undagi.unit_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('created', 'renamed', 'merged', 'split', 'ended', 'restored', 'undone')),
  effective_on date,
  legal_basis text CHECK (legal_basis <> ''),
  payload jsonb NOT NULL,
  actor_id uuid REFERENCES undagi.people (id),
  actor_name text,
  recorded_at timestamptz NOT NULL,
  UNIQUE (institution_id, sequence),
  CHECK ((actor_id IS NULL) = (actor_name IS NULL)),
  CHECK (effective_on IS NOT NULL OR kind IN ('created', 'undone'))
);
COMMENT ON COLUMN undagi.unit_changes.effective_on IS 'The day it took effect; null: not known, or the undoing of another change';
COMMENT ON COLUMN undagi.unit_changes.actor_id IS 'Null: recorded by the program, not by a person';

ALTER TABLE undagi.unit_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.unit_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.unit_changes
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.unit_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));
CREATE POLICY administrators ON undagi.unit_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (undagi.administers(institution_id));
GRANT SELECT, INSERT ON undagi.unit_changes TO undagi_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.unit_changes
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

ALTER TABLE undagi.units ADD COLUMN active_from date, ADD COLUMN ended_on date;
ALTER TABLE undagi.units ADD CHECK (ended_on >= active_from);
COMMENT ON TABLE undagi.units IS 'A cache: what the fold over unit_changes says, written only by it';
COMMENT ON COLUMN undagi.units.active_from IS 'The day from which it is known; null: since before its history was kept';
COMMENT ON COLUMN undagi.units.ended_on IS 'The first day on which it is no longer; null: active';
-- A unit that has ended gives its name free.
ALTER TABLE undagi.units DROP CONSTRAINT units_institution_id_name_key;
CREATE UNIQUE INDEX units_active_name ON undagi.units (institution_id, name) WHERE ended_on IS NULL;
GRANT UPDATE (active_from, ended_on), DELETE ON undagi.units TO undagi_app;

-- Units of an installation older than this file begin their history here: known, by whom and since when is not.
ALTER TABLE undagi.units NO FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.unit_changes NO FORCE ROW LEVEL SECURITY;
INSERT INTO undagi.unit_changes (institution_id, sequence, kind, payload, recorded_at)
SELECT institution_id, 1, 'created', now_known.payload, now()
  FROM (
    SELECT institution_id,
           jsonb_build_object(
             'units', jsonb_agg(jsonb_build_object('id', id, 'name', name, 'shortName', short_name) ORDER BY name)
           ) AS payload
      FROM undagi.units GROUP BY institution_id
  ) AS now_known;
ALTER TABLE undagi.units FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.unit_changes FORCE ROW LEVEL SECURITY;

-- A round opened by mistake is withdrawn, never deleted: it leaves every list, its year is free, and it can be restored.
ALTER TABLE undagi.rounds ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_by_name text;
COMMENT ON COLUMN undagi.rounds.withdrawn_at IS 'Not null: shown to administrators alone, and its assessment to nobody';
GRANT UPDATE (kind, withdrawn_at, withdrawn_by_name) ON undagi.rounds TO undagi_app;
