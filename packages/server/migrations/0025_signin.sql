-- Strong sign-in. Everything here belongs to the role undagi_signin; the application's role cannot see it.
ALTER TABLE signin.session
  ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN method text NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'totp', 'recovery_code', 'passkey'));
COMMENT ON COLUMN signin.session.last_seen_at IS 'Of the last request that a person made, to within a minute';
-- Who reads the table does not get in with what stands there; whoever is signed in stays so.
UPDATE signin.session SET token = encode(sha256(convert_to(token, 'UTF8')), 'hex');
COMMENT ON COLUMN signin.session.token IS 'The digest of what the browser holds';

-- How often somebody has tried, by account, by address, and by both together. A row is forgotten when it has been quiet.
CREATE TABLE signin.attempt (
  key text PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  blocked_until timestamptz
);

-- On which browsers an account has signed in: a storm of attempts from elsewhere does not keep its owner out, nor does a neighbour
-- behind the same address.
CREATE TABLE signin.known_device (
  user_id text NOT NULL REFERENCES signin."user" (id) ON DELETE CASCADE,
  device text NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, device)
);
COMMENT ON COLUMN signin.known_device.device IS 'The digest of a random number that the browser keeps';

CREATE TABLE signin.totp (
  user_id text PRIMARY KEY REFERENCES signin."user" (id) ON DELETE CASCADE,
  secret_sealed text NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN signin.totp.secret_sealed IS 'Encrypted with a key that stands outside the database';
COMMENT ON COLUMN signin.totp.last_step IS 'The newest thirty seconds whose code was taken: none of it or before is taken again';

CREATE TABLE signin.recovery_code (
  user_id text NOT NULL REFERENCES signin."user" (id) ON DELETE CASCADE,
  code_hash text NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (user_id, code_hash)
);

CREATE TABLE signin.passkey (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES signin."user" (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (name <> ''),
  public_key text NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
COMMENT ON COLUMN signin.passkey.id IS 'The credential''s own, base64url';
CREATE INDEX passkey_user_id ON signin.passkey (user_id);

-- What stands between two steps: the second step of signing in, a ceremony of a passkey, a link to a new password. Whoever
-- holds the secret goes on; here stands its digest.
CREATE TABLE signin.ticket (
  token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  purpose text NOT NULL CHECK (
    purpose IN ('second_factor', 'enrolment', 'passkey_sign_in', 'passkey_registration', 'password_reset')
  ),
  user_id text REFERENCES signin."user" (id) ON DELETE CASCADE,
  payload text NOT NULL DEFAULT '',
  failures integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
CREATE INDEX ticket_expires_at ON signin.ticket (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE
  ON signin.attempt, signin.known_device, signin.totp, signin.recovery_code, signin.passkey, signin.ticket
  TO undagi_signin;
GRANT SELECT ON signin.totp, signin.recovery_code, signin.passkey TO undagi_backup;

-- An address is plain ASCII, in lower case: two that look alike are one, or differ for everybody to see. Addresses of before
-- stay as they are.
ALTER TABLE signin."user" ADD CONSTRAINT user_email_plain CHECK (email !~ '[^!-~]' AND email = lower(email)) NOT VALID;
ALTER TABLE undagi.people ADD CONSTRAINT people_email_plain CHECK (email !~ '[^!-~]') NOT VALID;
ALTER TABLE undagi.invitations ADD CONSTRAINT invitations_email_plain CHECK (email !~ '[^!-~]') NOT VALID;

-- Which roles of an institution sign in with a second factor.
CREATE TABLE undagi.second_factor_rules (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  role text NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (institution_id, role)
);
ALTER TABLE undagi.second_factor_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.second_factor_rules FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.second_factor_rules
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.second_factor_rules TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.second_factor_rules FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.second_factor_rules TO undagi_app, undagi_backup;
GRANT SELECT, INSERT, DELETE ON undagi.second_factor_rules TO undagi_gate;

CREATE FUNCTION undagi.require_second_factor(institution uuid, roles text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
BEGIN
  IF NOT undagi.administers(institution) THEN
    RAISE EXCEPTION 'only an administrator of this institution decides it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM undagi.second_factor_rules r WHERE r.institution_id = institution AND r.role <> ALL (roles);
  INSERT INTO undagi.second_factor_rules AS r (institution_id, role, since)
  SELECT institution, wanted, undagi.request_instant() FROM unnest(roles) AS wanted
  ON CONFLICT ON CONSTRAINT second_factor_rules_pkey DO NOTHING;
END
$$;

-- Whether who signs in with this address holds a role now that asks for a second factor. Sign-in asks, before there is a session.
CREATE FUNCTION undagi.needs_second_factor(address text, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM undagi.people p
      JOIN undagi.memberships m ON m.person_id = p.id
      JOIN undagi.second_factor_rules r ON r.institution_id = m.institution_id AND r.role = m.role
     WHERE p.email = address AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
  )
$$;

-- The address of a member whose second factor this administrator may take away, because its device is lost: somebody who
-- belongs to this institution and to no other. For all others there is the operator of the server. Null: not this one.
CREATE FUNCTION undagi.address_to_release(institution uuid, person uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.email FROM undagi.people p
   WHERE p.id = person AND person <> undagi.actor_id() AND undagi.administers(institution)
     AND EXISTS (
       SELECT FROM undagi.memberships m
        WHERE m.person_id = p.id AND m.institution_id = institution
          AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
     )
     AND NOT EXISTS (
       SELECT FROM undagi.memberships m
        WHERE m.person_id = p.id AND m.institution_id <> institution
          AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
     )
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
GRANT SELECT (method) ON signin.session TO undagi_gate;

-- As in 0005, and: where a role that is held now asks for a second factor, a session that was opened with less is none.
CREATE OR REPLACE FUNCTION undagi.begin_request(
  session_token text, at timestamptz,
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT institutions uuid[], OUT roles text[]
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  is_enough boolean;
BEGIN
  SELECT p.id, p.name, s.method IN ('totp', 'recovery_code', 'passkey') INTO person_id, person_name, is_enough
    FROM signin.session s JOIN undagi.people p ON p.signin_user_id = s.user_id
   WHERE s.token = session_token AND s.expires_at > at;

  -- One element per membership that holds now, so an institution appears once for each role.
  SELECT array_agg(m.institution_id), array_agg(m.role), is_enough OR count(r.role) = 0 INTO institutions, roles, is_enough
    FROM undagi.memberships m
    LEFT JOIN undagi.second_factor_rules r ON r.institution_id = m.institution_id AND r.role = m.role
   WHERE m.person_id = begin_request.person_id AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to);

  IF NOT is_enough THEN
    person_id := NULL;
    institutions := NULL;
  END IF;

  PERFORM set_config('undagi.actor', coalesce(person_id::text, ''), true),
          set_config('undagi.on_behalf_of', '', true),
          set_config('undagi.allowed_institutions', coalesce(institutions, '{}')::text, true),
          set_config('undagi.instant', at::text, true);

  IF person_id IS NOT NULL THEN
    RETURN NEXT;
  END IF;
END
$$;

ALTER FUNCTION undagi.require_second_factor(uuid, text[]) OWNER TO undagi_gate;
ALTER FUNCTION undagi.needs_second_factor(text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.address_to_release(uuid, uuid) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.require_second_factor(uuid, text[]), undagi.address_to_release(uuid, uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.needs_second_factor(text, timestamptz), undagi.person_with_address(text) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
