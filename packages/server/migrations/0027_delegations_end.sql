-- What ends a delegation besides its time: whoever helps has left, or the institution asks more of a role than this session proved.

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- As in 0025, and says whether the session was opened with a second factor, for what is lent to the person.
CREATE OR REPLACE FUNCTION undagi.begin_request(
  session_token text, at timestamptz,
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT institutions uuid[], OUT roles text[]
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  has_second_factor boolean;
  is_enough boolean;
BEGIN
  SELECT p.id, p.name, s.method IN ('totp', 'recovery_code', 'passkey') INTO person_id, person_name, has_second_factor
    FROM signin.session s JOIN undagi.people p ON p.signin_user_id = s.user_id
   WHERE s.token = session_token AND s.expires_at > at;

  -- One element per membership that holds now, so an institution appears once for each role.
  SELECT array_agg(m.institution_id), array_agg(m.role), has_second_factor OR count(r.role) = 0 INTO institutions, roles, is_enough
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
          set_config('undagi.has_second_factor', coalesce(has_second_factor, false)::text, true),
          set_config('undagi.instant', at::text, true);

  IF person_id IS NOT NULL THEN
    RETURN NEXT;
  END IF;
END
$$;

-- The roles that somebody can lend there now. One that asks for a second factor is lent to sessions alone that have proved one.
CREATE FUNCTION undagi.lendable_roles(institution uuid, giver uuid, has_second_factor boolean, at timestamptz) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT array_agg(DISTINCT m.role) FROM undagi.memberships m
   WHERE m.person_id = giver AND m.institution_id = institution
     AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
     AND (has_second_factor OR NOT EXISTS (
       SELECT FROM undagi.second_factor_rules r WHERE r.institution_id = institution AND r.role = m.role
     ))
$$;

-- Of this person, now: given by somebody who still has something to lend, to somebody who still works there or was invited to help.
CREATE OR REPLACE FUNCTION undagi.delegations_in_force() RETURNS SETOF undagi.delegations
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.* FROM undagi.delegations d
   WHERE d.delegate_id = undagi.actor_id() AND d.withdrawn_at IS NULL
     AND d.valid_from <= undagi.request_instant() AND undagi.request_instant() < d.valid_to
     AND (d.invitation_id IS NOT NULL OR undagi.belongs(d.institution_id, d.delegate_id))
     AND undagi.lendable_roles(d.institution_id, d.giver_id,
           coalesce(current_setting('undagi.has_second_factor', true), '') = 'true', undagi.request_instant()) IS NOT NULL
$$;

-- As in 0023, with the roles that can be lent to this session.
CREATE OR REPLACE FUNCTION undagi.join_delegations() RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  joined jsonb;
  institutions uuid[];
  has_second_factor boolean := coalesce(current_setting('undagi.has_second_factor', true), '') = 'true';
BEGIN
  SELECT jsonb_agg(jsonb_build_object(
           'id', d.id, 'institutionId', d.institution_id, 'assessmentId', d.assessment_id, 'indicatorCodes', d.indicator_codes,
           'giverId', d.giver_id, 'giverName', d.giver_name, 'from', d.valid_from, 'until', d.valid_to,
           'giverRoles', to_jsonb(undagi.lendable_roles(d.institution_id, d.giver_id, has_second_factor, undagi.request_instant())))
           ORDER BY d.valid_to DESC, d.id),
         array_agg(DISTINCT d.institution_id)
    INTO joined, institutions
    FROM undagi.delegations_in_force() d;
  IF joined IS NULL THEN
    RETURN '[]';
  END IF;
  PERFORM set_config('undagi.allowed_institutions', (undagi.allowed_institutions() || institutions)::text, true);
  RETURN joined;
END
$$;

-- As in 0023, and held until the end of the transaction: a withdrawal waits for what is being written, and nothing is written after it.
CREATE OR REPLACE FUNCTION undagi.act_on_behalf(delegation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  giver uuid;
BEGIN
  PERFORM FROM undagi.delegations d WHERE d.id = delegation AND d.delegate_id = undagi.actor_id() FOR SHARE;
  SELECT d.giver_id INTO giver FROM undagi.delegations_in_force() d WHERE d.id = delegation;
  IF giver IS NULL THEN
    RAISE EXCEPTION 'no delegation of this person is in force' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('undagi.on_behalf_of', giver::text, true);
END
$$;

-- As in 0023; whoever keeps the people of the institution withdraws it too.
CREATE OR REPLACE FUNCTION undagi.withdraw_delegation(delegation uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  invitation uuid;
BEGIN
  UPDATE undagi.delegations d SET withdrawn_at = undagi.request_instant()
   WHERE d.id = delegation AND d.withdrawn_at IS NULL
     AND (d.giver_id = undagi.actor_id() OR undagi.administers(d.institution_id))
  RETURNING d.invitation_id INTO invitation;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE undagi.invitations i SET revoked_at = undagi.request_instant()
   WHERE i.id = invitation AND i.accepted_at IS NULL AND i.revoked_at IS NULL;
  RETURN true;
END
$$;

-- As in 0025, and for who is lent such a role: sign-in leads them to a second factor.
CREATE OR REPLACE FUNCTION undagi.needs_second_factor(address text, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM undagi.people p
      JOIN undagi.memberships m ON m.person_id = p.id
      JOIN undagi.second_factor_rules r ON r.institution_id = m.institution_id AND r.role = m.role
     WHERE p.email = address AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
  ) OR EXISTS (
    SELECT FROM undagi.people p
      JOIN undagi.delegations d ON d.delegate_id = p.id
     WHERE p.email = address AND d.withdrawn_at IS NULL AND d.valid_from <= at AND at < d.valid_to
       AND undagi.lendable_roles(d.institution_id, d.giver_id, false, at)
           IS DISTINCT FROM undagi.lendable_roles(d.institution_id, d.giver_id, true, at)
  )
$$;

ALTER FUNCTION undagi.lendable_roles(uuid, uuid, boolean, timestamptz) OWNER TO undagi_gate;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
