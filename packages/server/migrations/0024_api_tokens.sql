-- What a program brings instead of a session. Here stands the digest of a token, and not even that can be read by the application:
-- the token itself is shown once, to the person who makes it.
CREATE TABLE undagi.api_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  person_name text NOT NULL,
  name text NOT NULL CHECK (name <> '' AND length(name) <= 80),
  scopes text[] NOT NULL CHECK (
    cardinality(scopes) > 0
    AND scopes <@ ARRAY['read_institution', 'read_assessment', 'write_assessment', 'read_log']
  ),
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ending text NOT NULL CHECK (length(ending) = 4),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days'),
  last_used_at timestamptz,
  last_used_network text,
  revoked_at timestamptz,
  revoked_by_name text,
  CHECK ((revoked_at IS NULL) = (revoked_by_name IS NULL)),
  CHECK ((last_used_at IS NULL) = (last_used_network IS NULL))
);
COMMENT ON COLUMN undagi.api_tokens.ending IS 'The last characters, by which its owner tells it from another';
COMMENT ON COLUMN undagi.api_tokens.last_used_at IS 'To within five minutes';
COMMENT ON COLUMN undagi.api_tokens.last_used_network IS 'The address without its last part: IPv4 to /24, IPv6 to /48';
CREATE INDEX api_tokens_institution_id ON undagi.api_tokens (institution_id, person_id);
CREATE INDEX api_tokens_person_id ON undagi.api_tokens (person_id);

-- For how long a token may be made at most. The latest row holds; none: 90 days.
CREATE TABLE undagi.api_token_settings (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  longest_days integer NOT NULL CHECK (longest_days BETWEEN 1 AND 365),
  actor_id uuid NOT NULL REFERENCES undagi.people (id),
  actor_name text NOT NULL,
  acted_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, sequence)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.api_token_settings
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- The token with which this request came; null: somebody who has signed in.
CREATE FUNCTION undagi.api_token_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('undagi.api_token', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION undagi.api_token_id() TO undagi_app, undagi_gate;

ALTER TABLE undagi.api_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.api_tokens FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.api_token_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.api_token_settings FORCE ROW LEVEL SECURITY;

-- Its owner, and who administers the institution. A token sees no token, itself included.
CREATE POLICY owner_or_administrator ON undagi.api_tokens FOR SELECT TO undagi_app
  USING (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND (SELECT undagi.api_token_id()) IS NULL
    AND (person_id = (SELECT undagi.actor_id()) OR undagi.administers(institution_id))
  );
CREATE POLICY own_name ON undagi.api_tokens FOR INSERT TO undagi_app
  WITH CHECK (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND (SELECT undagi.api_token_id()) IS NULL
    AND person_id = (SELECT undagi.actor_id()) AND created_at = (SELECT undagi.request_instant())
  );
CREATE POLICY operator ON undagi.api_tokens TO CURRENT_USER
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.api_tokens TO undagi_gate USING (true);

CREATE POLICY own_institution ON undagi.api_token_settings FOR SELECT
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.api_token_settings FOR INSERT TO undagi_app
  WITH CHECK (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND actor_id = (SELECT undagi.actor_id()) AND undagi.administers(institution_id)
  );
CREATE POLICY operator ON undagi.api_token_settings FOR INSERT TO CURRENT_USER
  WITH CHECK (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY backup ON undagi.api_token_settings FOR SELECT TO undagi_backup USING (true);
-- A backup leaves the tokens out; its policy stands for the day it does not.
CREATE POLICY backup ON undagi.api_tokens FOR SELECT TO undagi_backup USING (true);

GRANT SELECT (id, institution_id, person_id, person_name, name, scopes, ending, created_at, expires_at, last_used_at,
  last_used_network, revoked_at, revoked_by_name) ON undagi.api_tokens TO undagi_app;
GRANT INSERT (institution_id, person_id, person_name, name, scopes, token_hash, ending, created_at, expires_at)
  ON undagi.api_tokens TO undagi_app;
GRANT SELECT, UPDATE (last_used_at, last_used_network, revoked_at, revoked_by_name) ON undagi.api_tokens TO undagi_gate;
GRANT SELECT, INSERT ON undagi.api_token_settings TO undagi_app;
GRANT SELECT ON undagi.api_token_settings TO undagi_backup;

-- What stands behind a digest, also when it is no longer good, so that the answer can say why. Asked before there is a request.
CREATE FUNCTION undagi.find_api_token(digest text, at timestamptz)
RETURNS TABLE (
  id uuid, institution_id uuid, name text, scopes text[], expires_at timestamptz, revoked_at timestamptz, is_held boolean
)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.id, t.institution_id, t.name, t.scopes, t.expires_at, t.revoked_at,
         EXISTS (
           SELECT FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id
            WHERE m.person_id = t.person_id AND m.institution_id = t.institution_id AND p.signin_user_id IS NOT NULL
              AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
         )
    FROM undagi.api_tokens t WHERE t.token_hash = digest
$$;

-- Begins a request as begin_request does, for the owner of a token: with the roles that the owner holds now in the token's one
-- institution. What its scopes leave of them, the application decides; what belongs to administrators is closed here. No row, and
-- nothing is allowed, where the token is unknown, expired or revoked, or its owner has no account or no role there any more.
CREATE FUNCTION undagi.begin_token_request(
  digest text, at timestamptz,
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT institutions uuid[], OUT roles text[], OUT scopes text[]
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  token uuid;
BEGIN
  SELECT t.id, t.scopes, p.id, p.name, array_agg(m.institution_id), array_agg(m.role)
    INTO token, scopes, person_id, person_name, institutions, roles
    FROM undagi.api_tokens t
    JOIN undagi.people p ON p.id = t.person_id AND p.signin_user_id IS NOT NULL
    JOIN undagi.memberships m ON m.person_id = p.id AND m.institution_id = t.institution_id
   WHERE t.token_hash = digest AND at < t.expires_at AND t.revoked_at IS NULL
     AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
   GROUP BY t.id, p.id;

  PERFORM set_config('undagi.actor', coalesce(person_id::text, ''), true),
          set_config('undagi.on_behalf_of', '', true),
          set_config('undagi.api_token', coalesce(token::text, ''), true),
          set_config('undagi.allowed_institutions', coalesce(institutions, '{}')::text, true),
          set_config('undagi.instant', at::text, true);

  IF person_id IS NOT NULL THEN
    RETURN NEXT;
  END IF;
END
$$;

-- When and from which network it was last used: at most every five minutes, so that a busy token writes nothing.
CREATE FUNCTION undagi.note_api_token_use(token uuid, at timestamptz, network text) RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  UPDATE undagi.api_tokens t SET last_used_at = at, last_used_network = network
   WHERE t.id = token AND (t.last_used_at IS NULL OR t.last_used_at <= at - interval '5 minutes')
$$;

-- Its owner, or who administers the institution. False: there is none here that could still be used.
CREATE FUNCTION undagi.revoke_api_token(token uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE undagi.api_tokens t SET revoked_at = undagi.request_instant(), revoked_by_name = p.name
    FROM undagi.people p
   WHERE t.id = token AND p.id = undagi.actor_id() AND undagi.api_token_id() IS NULL AND t.revoked_at IS NULL
     AND t.institution_id = ANY (undagi.allowed_institutions())
     AND (t.person_id = p.id OR undagi.administers(t.institution_id));
  RETURN FOUND;
END
$$;

-- An account that is closed leaves no token behind, whoever closes it.
CREATE FUNCTION undagi.revoke_tokens_of_closed_account() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE undagi.api_tokens t
     SET revoked_at = coalesce(undagi.request_instant(), date_trunc('milliseconds', clock_timestamp())),
         revoked_by_name = 'Undagi'
   WHERE t.person_id = NEW.id AND t.revoked_at IS NULL;
  RETURN NULL;
END
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- Whoever comes with a token administers nothing, whatever roles its owner holds: a token may not make people, rules or tokens.
CREATE OR REPLACE FUNCTION undagi.administers(institution uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT undagi.api_token_id() IS NULL AND EXISTS (
    SELECT FROM undagi.memberships m
     WHERE m.person_id = undagi.actor_id() AND m.institution_id = institution AND m.role = 'administrator'
       AND m.valid_from <= undagi.request_instant()
       AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
  )
$$;

CREATE TRIGGER tokens_end AFTER UPDATE OF signin_user_id ON undagi.people
  FOR EACH ROW WHEN (NEW.signin_user_id IS NULL AND OLD.signin_user_id IS NOT NULL)
  EXECUTE FUNCTION undagi.revoke_tokens_of_closed_account();

ALTER FUNCTION undagi.find_api_token(text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.begin_token_request(text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.note_api_token_use(uuid, timestamptz, text) OWNER TO undagi_gate;
ALTER FUNCTION undagi.revoke_api_token(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.revoke_tokens_of_closed_account() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.begin_token_request(text, timestamptz), undagi.revoke_api_token(uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.find_api_token(text, timestamptz), undagi.note_api_token_use(uuid, timestamptz, text)
TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
