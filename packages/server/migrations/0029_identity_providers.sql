-- Signing in with the account of one's institution (OpenID Connect). Everything here belongs to the role undagi_signin.
CREATE TABLE signin.identity_provider (
  id uuid PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  name text NOT NULL CHECK (name <> ''),
  issuer text NOT NULL,
  client_id text NOT NULL CHECK (client_id <> ''),
  secret_sealed text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (institution_id, issuer)
);
COMMENT ON TABLE signin.identity_provider IS 'Whose accounts are accepted; each for people of its institution and of no other';
COMMENT ON COLUMN signin.identity_provider.secret_sealed IS 'Encrypted with a key that stands outside the database';

-- Whoever the provider calls so is this user: by their own doing, never because two addresses are alike.
CREATE TABLE signin.linked_identity (
  provider_id uuid NOT NULL REFERENCES signin.identity_provider (id) ON DELETE CASCADE,
  subject text NOT NULL CHECK (subject <> ''),
  user_id text NOT NULL REFERENCES signin."user" (id) ON DELETE CASCADE,
  email text NOT NULL,
  linked_at timestamptz NOT NULL,
  last_used_at timestamptz,
  PRIMARY KEY (provider_id, subject),
  UNIQUE (provider_id, user_id)
);
COMMENT ON COLUMN signin.linked_identity.email IS 'As the provider says it: for people to recognise, nothing follows from it';
CREATE INDEX linked_identity_user_id ON signin.linked_identity (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON signin.identity_provider, signin.linked_identity TO undagi_signin;
GRANT SELECT ON signin.identity_provider, signin.linked_identity TO undagi_backup;

ALTER TABLE signin.session DROP CONSTRAINT session_method_check;
ALTER TABLE signin.session ADD CONSTRAINT session_method_check
  CHECK (method IN ('password', 'totp', 'recovery_code', 'passkey', 'identity_provider'));
ALTER TABLE signin.ticket DROP CONSTRAINT ticket_purpose_check;
ALTER TABLE signin.ticket ADD CONSTRAINT ticket_purpose_check CHECK (
  purpose IN ('second_factor', 'enrolment', 'passkey_sign_in', 'passkey_registration', 'password_reset', 'identity', 'link')
);

-- Whether who signs in with this address works in this institution now, and in no other: a provider that an administrator here has
-- registered opens no account with which somebody works elsewhere too.
CREATE FUNCTION undagi.works_only_in(address text, institution uuid, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(bool_and(m.institution_id = institution), false)
    FROM undagi.people p JOIN undagi.memberships m ON m.person_id = p.id
   WHERE p.email = address AND (m.valid_to IS NULL OR at < m.valid_to)
$$;

-- See 0007 for why it belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.works_only_in(text, uuid, timestamptz) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.works_only_in(text, uuid, timestamptz) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
