-- An administrator invites by a link. The link is a secret that is shown once: here stands only the digest of its token, and
-- not even that can be read by the application.
CREATE TABLE undagi.invitations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  name text NOT NULL CHECK (name <> ''),
  email text NOT NULL CHECK (email = lower(email) AND email <> ''),
  roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['administrator', 'internal_assessor']),
  member_from timestamptz,
  member_to timestamptz CHECK (member_to > member_from),
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  created_by uuid NOT NULL REFERENCES undagi.people (id),
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
  accepted_at timestamptz,
  revoked_at timestamptz,
  CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
COMMENT ON COLUMN undagi.invitations.member_from IS 'From when the roles are given; null: from the acceptance on';
COMMENT ON COLUMN undagi.invitations.created_at IS 'When its present link was made: a renewal sets it, and who made it, again';
CREATE INDEX invitations_institution_id ON undagi.invitations (institution_id, created_at);
-- One link per address at a time: a second one would live on when the first is revoked.
CREATE UNIQUE INDEX invitations_one_open ON undagi.invitations (institution_id, email)
  WHERE accepted_at IS NULL AND revoked_at IS NULL;

ALTER TABLE undagi.invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.invitations
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.invitations TO undagi_gate USING (true);
GRANT SELECT, INSERT,
  UPDATE (token_hash, created_by, created_by_name, created_at, expires_at, accepted_at, revoked_at)
  ON undagi.invitations TO undagi_gate;
-- An invitation gives memberships, so it is written like one: by the functions below and in no other way.
GRANT SELECT (id, institution_id, name, email, roles, member_from, member_to, created_by, created_by_name, created_at,
  expires_at, accepted_at, revoked_at) ON undagi.invitations TO undagi_app;

-- Whoever changes the people of an institution waits here for whoever does already, until the transaction ends: what they
-- then read is what they decide on. Otherwise two administrators could end each other in the same moment.
CREATE FUNCTION undagi.lock_members(institution uuid) RETURNS void
LANGUAGE sql
AS $$ SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('undagi members ' || institution, 0)) $$;
GRANT EXECUTE ON FUNCTION undagi.lock_members(uuid) TO undagi_app, undagi_gate;

CREATE FUNCTION undagi.invite(
  institution uuid, name text, email text, roles text[], member_from timestamptz, member_to timestamptz,
  token_hash text, expires_at timestamptz
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  invitation uuid;
BEGIN
  IF NOT undagi.administers(institution) THEN
    RAISE EXCEPTION 'only an administrator of this institution invites' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO undagi.invitations AS i (institution_id, name, email, roles, member_from, member_to, token_hash,
                                       created_by, created_by_name, created_at, expires_at)
  SELECT institution, name, lower(btrim(email)), roles, member_from, member_to, token_hash,
         p.id, p.name, undagi.request_instant(), expires_at
    FROM undagi.people p WHERE p.id = undagi.actor_id()
  RETURNING i.id INTO invitation;
  RETURN invitation;
END
$$;

-- False: there is none here that is still to be accepted.
CREATE FUNCTION undagi.revoke_invitation(invitation uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE undagi.invitations i SET revoked_at = undagi.request_instant()
   WHERE i.id = invitation AND undagi.administers(i.institution_id)
     AND i.accepted_at IS NULL AND i.revoked_at IS NULL;
  RETURN FOUND;
END
$$;

-- A new link in place of the old one, answered for by whoever makes it. False as above.
CREATE FUNCTION undagi.renew_invitation(invitation uuid, token_hash text, expires_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
BEGIN
  UPDATE undagi.invitations i
     SET token_hash = token_hash, expires_at = expires_at, created_at = undagi.request_instant(),
         created_by = p.id, created_by_name = p.name
    FROM undagi.people p
   WHERE i.id = invitation AND p.id = undagi.actor_id() AND undagi.administers(i.institution_id)
     AND i.accepted_at IS NULL AND i.revoked_at IS NULL;
  RETURN FOUND;
END
$$;

-- What somebody who holds the link may know of it. A revoked one is as unknown as one that never was.
CREATE FUNCTION undagi.invitation_of_link(token_hash text)
RETURNS TABLE (
  institution_slug text, institution_name text, institution_sample boolean, invited_by text, name text, email text,
  roles text[], member_from timestamptz, member_to timestamptz, expires_at timestamptz, accepted_at timestamptz,
  has_account boolean
)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT n.slug, n.name, n.sample, i.created_by_name, i.name, i.email, i.roles, i.member_from, i.member_to, i.expires_at,
         i.accepted_at, EXISTS (SELECT FROM signin."user" u WHERE u.email = i.email)
    FROM undagi.invitations i JOIN undagi.institutions n ON n.id = i.institution_id
   WHERE i.token_hash = invitation_of_link.token_hash AND i.revoked_at IS NULL
$$;

-- Takes an invitation up for the address it was made for: once, and only while it is open. Whoever comes second, or after a
-- revocation, gets false. Roles that the person holds by now are left as they are. Only sign-in calls it directly, in the
-- transaction that makes the account; a person who is signed in goes through accept_invitation.
CREATE FUNCTION undagi.take_up_invitation(token_hash text, address text, person_name text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  invitation undagi.invitations;
  wanted text;
  starts timestamptz;
BEGIN
  PERFORM undagi.lock_members(i.institution_id) FROM undagi.invitations i WHERE i.token_hash = token_hash;
  SELECT * INTO invitation FROM undagi.invitations i
   WHERE i.token_hash = token_hash AND i.email = address AND at < i.expires_at
     AND i.accepted_at IS NULL AND i.revoked_at IS NULL
     FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  starts := greatest(at, invitation.member_from);
  FOREACH wanted IN ARRAY invitation.roles LOOP
    IF NOT EXISTS (
      SELECT FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id
       WHERE p.email = address AND m.institution_id = invitation.institution_id AND m.role = wanted
         AND (m.valid_to IS NULL OR starts < m.valid_to)
         AND (invitation.member_to IS NULL OR m.valid_from < invitation.member_to)
    ) THEN
      PERFORM undagi.enrol(invitation.institution_id, person_name, address, wanted, starts, invitation.member_to);
    END IF;
  END LOOP;
  UPDATE undagi.invitations i SET accepted_at = at WHERE i.id = invitation.id;
  RETURN true;
END
$$;

-- The same for the person of this session, under the address that their account has.
CREATE FUNCTION undagi.accept_invitation(token_hash text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT undagi.take_up_invitation(accept_invitation.token_hash, p.email, p.name, undagi.request_instant())
    FROM undagi.people p WHERE p.id = undagi.actor_id()
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.invite(uuid, text, text, text[], timestamptz, timestamptz, text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.revoke_invitation(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.renew_invitation(uuid, text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.invitation_of_link(text) OWNER TO undagi_gate;
ALTER FUNCTION undagi.take_up_invitation(text, text, text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.accept_invitation(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION
  undagi.invite(uuid, text, text, text[], timestamptz, timestamptz, text, timestamptz), undagi.revoke_invitation(uuid),
  undagi.renew_invitation(uuid, text, timestamptz), undagi.accept_invitation(text)
TO undagi_app;
GRANT EXECUTE ON FUNCTION
  undagi.invitation_of_link(text), undagi.take_up_invitation(text, text, text, timestamptz)
TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
-- Whoever opens a link has no session yet: sign-in shows it and takes it up. Of the institutions' tables it still sees none.
GRANT USAGE ON SCHEMA undagi TO undagi_signin;
