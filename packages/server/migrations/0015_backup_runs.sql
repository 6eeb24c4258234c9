-- Every backup that was tried: by the clock, by a person on the page, or by `undagi backup`. The operator writes it, who
-- administers any institution of this installation reads it.
CREATE TABLE undagi.backup_runs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('scheduled', 'requested', 'command')),
  requested_by uuid REFERENCES undagi.people (id),
  requested_by_name text,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  outcome text NOT NULL DEFAULT 'running' CHECK (outcome IN ('running', 'succeeded', 'failed')),
  file text NOT NULL,
  bytes bigint,
  error text,
  CHECK ((kind = 'requested') = (requested_by IS NOT NULL)),
  CHECK ((outcome = 'running') = (finished_at IS NULL)),
  CHECK ((outcome = 'succeeded') = (bytes IS NOT NULL)),
  CHECK ((outcome = 'failed') = (error IS NOT NULL))
);
COMMENT ON COLUMN undagi.backup_runs.error IS 'What went wrong, in words for people';
CREATE INDEX backup_runs_started_at ON undagi.backup_runs (started_at DESC);

CREATE FUNCTION undagi.administers_anywhere() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM undagi.memberships m
     WHERE m.person_id = undagi.actor_id() AND m.role = 'administrator'
       AND m.valid_from <= undagi.request_instant()
       AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
  )
$$;

-- By whose clock the nights are counted: that of most institutions here. Nothing but the zone leaves.
CREATE FUNCTION undagi.installation_time_zone() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ SELECT mode() WITHIN GROUP (ORDER BY time_zone) FROM undagi.institutions $$;

GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.administers_anywhere() OWNER TO undagi_gate;
ALTER FUNCTION undagi.installation_time_zone() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.administers_anywhere() TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.installation_time_zone() TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;

ALTER TABLE undagi.backup_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.backup_runs FORCE ROW LEVEL SECURITY;
CREATE POLICY administrators ON undagi.backup_runs FOR SELECT TO undagi_app
  USING ((SELECT undagi.administers_anywhere()));
CREATE POLICY operator ON undagi.backup_runs TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.backup_runs FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.backup_runs TO undagi_app, undagi_backup;
