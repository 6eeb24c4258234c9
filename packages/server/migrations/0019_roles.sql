-- All roles that the law names. Three answer for one unit and name it; two come from outside and have an end from the first day.
-- `public` is nobody's membership: it stands for whoever has not signed in.
CREATE FUNCTION undagi.is_role(role text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT role IN (
    'head_of_institution', 'coordinator', 'person_in_charge', 'internal_assessor', 'data_entry_officer', 'coordination_team',
    'respondent', 'indicator_owner', 'unit_head', 'planning_officer', 'architect', 'data_steward', 'internal_auditor',
    'external_auditor', 'external_assessor', 'score_reviewer', 'national_operator', 'administrator'
  )
$$;
CREATE FUNCTION undagi.unit_roles() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY['respondent', 'indicator_owner', 'unit_head'] $$;
CREATE FUNCTION undagi.external_roles() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY['external_assessor', 'external_auditor'] $$;
GRANT EXECUTE ON FUNCTION undagi.is_role(text), undagi.unit_roles(), undagi.external_roles() TO undagi_app, undagi_gate;

ALTER TABLE undagi.units ADD UNIQUE (id, institution_id);

ALTER TABLE undagi.memberships DROP CONSTRAINT memberships_role_check;
ALTER TABLE undagi.memberships
  ADD COLUMN unit_id uuid,
  ADD COLUMN granted_by uuid REFERENCES undagi.people (id),
  ADD COLUMN granted_by_name text,
  ADD CONSTRAINT memberships_role_check CHECK (undagi.is_role(role)),
  ADD CONSTRAINT memberships_unit_id_fkey FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id),
  ADD CONSTRAINT memberships_unit_check CHECK ((role = ANY (undagi.unit_roles())) = (unit_id IS NOT NULL)),
  ADD CONSTRAINT memberships_end_check CHECK (role <> ALL (undagi.external_roles()) OR valid_to IS NOT NULL),
  ADD CONSTRAINT memberships_granted_by_check CHECK ((granted_by IS NULL) = (granted_by_name IS NULL));
COMMENT ON COLUMN undagi.memberships.unit_id IS 'The unit that the role is of; null: the whole institution';
COMMENT ON COLUMN undagi.memberships.granted_by IS 'Who gave it; null: the operator, or a release that did not write it down';
CREATE INDEX memberships_unit_id ON undagi.memberships (unit_id) WHERE unit_id IS NOT NULL;
-- One may answer for two units from the same instant on.
ALTER TABLE undagi.memberships DROP CONSTRAINT memberships_person_id_institution_id_role_valid_from_key;
ALTER TABLE undagi.memberships
  ADD CONSTRAINT memberships_once UNIQUE NULLS NOT DISTINCT (person_id, institution_id, role, unit_id, valid_from);

ALTER TABLE undagi.invitations DROP CONSTRAINT invitations_roles_check;
ALTER TABLE undagi.invitations
  ADD COLUMN unit_id uuid,
  ADD CONSTRAINT invitations_roles_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[
    'head_of_institution', 'coordinator', 'person_in_charge', 'internal_assessor', 'data_entry_officer', 'coordination_team',
    'respondent', 'indicator_owner', 'unit_head', 'planning_officer', 'architect', 'data_steward', 'internal_auditor',
    'external_auditor', 'external_assessor', 'score_reviewer', 'administrator'
  ]),
  ADD CONSTRAINT invitations_unit_id_fkey FOREIGN KEY (unit_id, institution_id) REFERENCES undagi.units (id, institution_id),
  ADD CONSTRAINT invitations_unit_check CHECK ((roles && undagi.unit_roles()) = (unit_id IS NOT NULL)),
  ADD CONSTRAINT invitations_end_check CHECK (NOT roles && undagi.external_roles() OR member_to IS NOT NULL);
COMMENT ON COLUMN undagi.invitations.unit_id IS 'The unit of those of its roles that are a unit''s';
GRANT SELECT (unit_id) ON undagi.invitations TO undagi_app;

-- Whoever opens a link reads the unit's name; nothing else of units leaves through the gate.
CREATE POLICY gate ON undagi.units FOR SELECT TO undagi_gate USING (true);
GRANT SELECT (id, name) ON undagi.units TO undagi_gate;

-- See 0007 for why these belong to the gate and how they are given away; whoever replaces them must be a member of it first.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

DROP FUNCTION undagi.people_of(uuid);
CREATE FUNCTION undagi.people_of(institution uuid)
RETURNS TABLE (
  membership_id uuid, person_id uuid, name text, email text, role text, unit_id uuid, unit_name text,
  valid_from timestamptz, valid_to timestamptz, granted_by_name text
)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT m.id, p.id, p.name, p.email, m.role, m.unit_id, u.name, m.valid_from, m.valid_to, m.granted_by_name
    FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id LEFT JOIN undagi.units u ON u.id = m.unit_id
   WHERE m.institution_id = institution AND institution = ANY (undagi.allowed_institutions())
   ORDER BY p.name, m.role, m.valid_from
$$;

-- As in 0007, with the unit, and with who gave it.
DROP FUNCTION undagi.add_member(uuid, text, text, text, timestamptz, timestamptz);
DROP FUNCTION undagi.enrol(uuid, text, text, text, timestamptz, timestamptz);
CREATE FUNCTION undagi.enrol(
  institution uuid, name text, email text, role text, valid_from timestamptz, valid_to timestamptz,
  unit uuid DEFAULT NULL, granted_by uuid DEFAULT NULL
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  address text := lower(btrim(email));
  sign_in text := (SELECT u.id FROM signin."user" u WHERE u.email = address);
  giver text := (SELECT p.name FROM undagi.people p WHERE p.id = granted_by);
  person uuid;
BEGIN
  INSERT INTO undagi.people AS p (name, email, signin_user_id) VALUES (name, address, sign_in)
  ON CONFLICT ON CONSTRAINT people_email_key
  DO UPDATE SET signin_user_id = coalesce(p.signin_user_id, excluded.signin_user_id)
  RETURNING p.id INTO person;
  INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from, valid_to, unit_id, granted_by, granted_by_name)
  VALUES (person, institution, role, valid_from, valid_to, unit, CASE WHEN giver IS NOT NULL THEN granted_by END, giver)
  ON CONFLICT ON CONSTRAINT memberships_once DO NOTHING;
  RETURN person;
END
$$;

CREATE FUNCTION undagi.add_member(
  institution uuid, name text, email text, role text, valid_from timestamptz, valid_to timestamptz, unit uuid DEFAULT NULL
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT undagi.administers(institution) THEN
    RAISE EXCEPTION 'only an administrator of this institution adds members' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN undagi.enrol(institution, name, email, role, valid_from, valid_to, unit, undagi.actor_id());
END
$$;

DROP FUNCTION undagi.invite(uuid, text, text, text[], timestamptz, timestamptz, text, timestamptz);
CREATE FUNCTION undagi.invite(
  institution uuid, name text, email text, roles text[], member_from timestamptz, member_to timestamptz,
  token_hash text, expires_at timestamptz, unit uuid DEFAULT NULL
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
  INSERT INTO undagi.invitations AS i (institution_id, name, email, roles, unit_id, member_from, member_to, token_hash,
                                       created_by, created_by_name, created_at, expires_at)
  SELECT institution, name, lower(btrim(email)), roles, unit, member_from, member_to, token_hash,
         p.id, p.name, undagi.request_instant(), expires_at
    FROM undagi.people p WHERE p.id = undagi.actor_id()
  RETURNING i.id INTO invitation;
  RETURN invitation;
END
$$;

DROP FUNCTION undagi.invitation_of_link(text);
CREATE FUNCTION undagi.invitation_of_link(token_hash text)
RETURNS TABLE (
  institution_slug text, institution_name text, institution_sample boolean, invited_by text, name text, email text,
  roles text[], unit_name text, member_from timestamptz, member_to timestamptz, expires_at timestamptz, accepted_at timestamptz,
  has_account boolean
)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT n.slug, n.name, n.sample, i.created_by_name, i.name, i.email, i.roles, t.name, i.member_from, i.member_to, i.expires_at,
         i.accepted_at, EXISTS (SELECT FROM signin."user" u WHERE u.email = i.email)
    FROM undagi.invitations i JOIN undagi.institutions n ON n.id = i.institution_id
    LEFT JOIN undagi.units t ON t.id = i.unit_id
   WHERE i.token_hash = invitation_of_link.token_hash AND i.revoked_at IS NULL
$$;

CREATE OR REPLACE FUNCTION undagi.take_up_invitation(token_hash text, address text, person_name text, at timestamptz)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  invitation undagi.invitations;
  wanted text;
  unit uuid;
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
    unit := CASE WHEN wanted = ANY (undagi.unit_roles()) THEN invitation.unit_id END;
    IF NOT EXISTS (
      SELECT FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id
       WHERE p.email = address AND m.institution_id = invitation.institution_id AND m.role = wanted
         AND m.unit_id IS NOT DISTINCT FROM unit
         AND (m.valid_to IS NULL OR starts < m.valid_to)
         AND (invitation.member_to IS NULL OR m.valid_from < invitation.member_to)
    ) THEN
      PERFORM undagi.enrol(invitation.institution_id, person_name, address, wanted, starts, invitation.member_to, unit,
                           invitation.created_by);
    END IF;
  END LOOP;
  UPDATE undagi.invitations i SET accepted_at = at WHERE i.id = invitation.id;
  RETURN true;
END
$$;

ALTER FUNCTION undagi.people_of(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.enrol(uuid, text, text, text, timestamptz, timestamptz, uuid, uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.add_member(uuid, text, text, text, timestamptz, timestamptz, uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.invite(uuid, text, text, text[], timestamptz, timestamptz, text, timestamptz, uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.invitation_of_link(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.enrol(uuid, text, text, text, timestamptz, timestamptz, uuid, uuid) TO SESSION_USER;
GRANT EXECUTE ON FUNCTION
  undagi.people_of(uuid), undagi.add_member(uuid, text, text, text, timestamptz, timestamptz, uuid),
  undagi.invite(uuid, text, text, text[], timestamptz, timestamptz, text, timestamptz, uuid)
TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.invitation_of_link(text) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
