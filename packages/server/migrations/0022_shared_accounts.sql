-- What a session leaves behind, so that a lent account can be noticed: which device in which network, and the five minutes in which
-- somebody did something. No address, no page, nothing of what was done. Forgotten after ninety days.
CREATE TABLE signin.session_trace (
  session_id text NOT NULL,
  device text NOT NULL CHECK (device ~ '^[0-9a-f]{32}$'),
  network text NOT NULL,
  user_id text NOT NULL REFERENCES signin."user" (id) ON DELETE CASCADE,
  device_kind text NOT NULL CHECK (device_kind IN ('computer', 'phone', 'tablet', 'unknown')),
  device_label text NOT NULL CHECK (length(device_label) <= 60),
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  ended_at timestamptz,
  slots integer[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (session_id, device, network)
);
COMMENT ON COLUMN signin.session_trace.device IS 'A digest of the cookie by which the browser is recognised';
COMMENT ON COLUMN signin.session_trace.network IS 'The address without its last part: IPv4 to /24, IPv6 to /48';
COMMENT ON COLUMN signin.session_trace.slots IS 'Five-minute slots with activity of a person, counted from 1970';
CREATE INDEX session_trace_user_id ON signin.session_trace (user_id, last_seen_at);
CREATE INDEX session_trace_last_seen_at ON signin.session_trace (last_seen_at);
CREATE INDEX session_trace_device ON signin.session_trace (device);

-- Sessions end in several ways: signed out, revoked, expired. Whatever it was, the row goes.
CREATE FUNCTION signin.close_traces() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE signin.session_trace t SET ended_at = least(now(), old.expires_at)
   WHERE t.session_id = old.id AND t.ended_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER close_traces AFTER DELETE ON signin.session FOR EACH ROW EXECUTE FUNCTION signin.close_traces();

ALTER TABLE signin.session_trace ENABLE ROW LEVEL SECURITY;
ALTER TABLE signin.session_trace FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_in ON signin.session_trace TO undagi_signin USING (true);
CREATE POLICY operator ON signin.session_trace TO CURRENT_USER USING (true);
CREATE POLICY gate ON signin.session_trace FOR SELECT TO undagi_gate USING (true);
CREATE POLICY backup ON signin.session_trace FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.session_trace TO undagi_signin;
GRANT SELECT ON signin.session_trace TO undagi_gate;

-- What was noticed about an account, and what the person and an administrator said to it. Their state is a fold over these.
CREATE TABLE undagi.shared_account_actions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  finding_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('noticed', 'explained', 'admitted', 'closed')),
  payload jsonb NOT NULL,
  shown_from timestamptz,
  actor_id uuid REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  acted_at timestamptz NOT NULL,
  CHECK ((kind = 'noticed') = (shown_from IS NOT NULL)),
  CHECK ((kind = 'noticed') = (actor_id IS NULL))
);
COMMENT ON COLUMN undagi.shared_account_actions.shown_from IS 'When an administrator sees it, unless the person has answered before';
CREATE UNIQUE INDEX shared_account_actions_answer ON undagi.shared_account_actions (finding_id, kind);
CREATE INDEX shared_account_actions_person ON undagi.shared_account_actions (institution_id, person_id);

-- From when on an institution takes something for a sign. The latest row holds.
CREATE TABLE undagi.shared_account_settings (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  settings jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  acted_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sequence)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.shared_account_actions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.shared_account_settings
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

ALTER TABLE undagi.shared_account_actions ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.shared_account_actions FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.shared_account_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.shared_account_settings FORCE ROW LEVEL SECURITY;

-- The person it is about. Administrators go through a function that knows when their time has come.
CREATE POLICY own_account ON undagi.shared_account_actions FOR SELECT TO undagi_app
  USING (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND person_id = (SELECT undagi.actor_id())
  );
CREATE POLICY own_name ON undagi.shared_account_actions FOR INSERT TO undagi_app
  WITH CHECK (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND actor_id = (SELECT undagi.actor_id())
    AND (
      (kind IN ('explained', 'admitted') AND person_id = (SELECT undagi.actor_id()))
      OR (kind = 'closed' AND undagi.administers(institution_id))
    )
  );
CREATE POLICY operator ON undagi.shared_account_actions TO CURRENT_USER
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.shared_account_actions FOR SELECT TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.shared_account_actions FOR SELECT TO undagi_backup USING (true);

CREATE POLICY own_institution ON undagi.shared_account_settings FOR SELECT
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.shared_account_settings FOR INSERT TO undagi_app
  WITH CHECK (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND actor_id = (SELECT undagi.actor_id()) AND undagi.administers(institution_id)
  );
CREATE POLICY operator ON undagi.shared_account_settings FOR INSERT TO CURRENT_USER
  WITH CHECK (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY backup ON undagi.shared_account_settings FOR SELECT TO undagi_backup USING (true);

GRANT SELECT, INSERT ON undagi.shared_account_actions, undagi.shared_account_settings TO undagi_app;
GRANT SELECT ON undagi.shared_account_actions TO undagi_gate;
GRANT SELECT ON undagi.shared_account_actions, undagi.shared_account_settings TO undagi_backup;

-- For administrators: the findings whose person has answered, or has had the days to.
CREATE FUNCTION undagi.shared_accounts_of(institution uuid)
RETURNS TABLE (
  finding_id uuid, person_id uuid, person_name text, kind text, payload jsonb, shown_from timestamptz,
  actor_id uuid, actor_name text, acted_at timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT a.finding_id, a.person_id, p.name, a.kind, a.payload, a.shown_from, a.actor_id, a.actor_name, a.acted_at
    FROM undagi.shared_account_actions a JOIN undagi.people p ON p.id = a.person_id
   WHERE a.institution_id = institution AND undagi.administers(institution)
     AND EXISTS (
       SELECT FROM undagi.shared_account_actions s
        WHERE s.finding_id = a.finding_id
          AND (s.kind <> 'noticed' OR s.shown_from <= undagi.request_instant())
     )
   ORDER BY a.acted_at, a.id
$$;

-- For the detector: what the sessions of the people of an institution left behind since then, where there is something to compare:
-- whoever has one device in one network shares nothing that could be seen.
CREATE FUNCTION undagi.traces_of(institution uuid, since timestamptz)
RETURNS TABLE (
  person_id uuid, device text, device_kind text, device_label text, network text, slots integer[], other_accounts integer
)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  WITH accounts AS (
    SELECT DISTINCT p.id AS person_id, p.signin_user_id AS user_id
      FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id
     WHERE m.institution_id = institution AND institution = ANY (undagi.allowed_institutions())
       AND m.valid_from <= undagi.request_instant()
       AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
  ), several AS (
    SELECT a.person_id, a.user_id FROM accounts a
     WHERE (SELECT count(DISTINCT t.device) FROM signin.session_trace t
             WHERE t.user_id = a.user_id AND t.last_seen_at >= since) > 1
  )
  SELECT s.person_id, t.device, t.device_kind, t.device_label, t.network, t.slots,
         (SELECT count(DISTINCT o.user_id)::integer FROM signin.session_trace o
           WHERE o.device = t.device AND o.user_id <> t.user_id)
    FROM several s JOIN signin.session_trace t ON t.user_id = s.user_id
   WHERE t.last_seen_at >= since AND t.slots <> '{}'
   ORDER BY s.person_id, t.started_at
$$;

-- Those of the detector: every institution it has to look at.
CREATE FUNCTION undagi.all_institutions() RETURNS TABLE (id uuid, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ SELECT i.id, i.time_zone FROM undagi.institutions i ORDER BY i.id $$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.shared_accounts_of(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.traces_of(uuid, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.all_institutions() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.shared_accounts_of(uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.traces_of(uuid, timestamptz), undagi.all_institutions() TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
