-- One function begins a request, with what is lent to the person: whoever helps nobody, nearly everybody, no longer pays for asking.

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- What it returns has another shape, which no replacement may have.
DROP FUNCTION undagi.begin_request(text, timestamptz);

-- As in 0027, and joins what was delegated to the person, as a list in JSON.
CREATE FUNCTION undagi.begin_request(
  session_token text, at timestamptz,
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT institutions uuid[], OUT roles text[], OUT delegations jsonb
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  has_second_factor boolean;
  is_enough boolean;
  may_be_helper boolean;
BEGIN
  SELECT p.id, p.name, s.method IN ('totp', 'recovery_code', 'passkey'),
         EXISTS (SELECT FROM undagi.delegations d WHERE d.delegate_id = p.id AND d.withdrawn_at IS NULL)
    INTO person_id, person_name, has_second_factor, may_be_helper
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
    -- Which of them are in force, and what they lend, is asked in one place.
    delegations := CASE WHEN may_be_helper THEN undagi.join_delegations() ELSE '[]' END;
    RETURN NEXT;
  END IF;
END
$$;

-- As in 0027; whether a role of their own asks for it is asked in one place.
CREATE OR REPLACE FUNCTION undagi.needs_second_factor(address text, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT undagi.own_role_needs_second_factor(address, at) OR EXISTS (
    SELECT FROM undagi.people p
      JOIN undagi.delegations d ON d.delegate_id = p.id
     WHERE p.email = address AND d.withdrawn_at IS NULL AND d.valid_from <= at AND at < d.valid_to
       AND undagi.lendable_roles(d.institution_id, d.giver_id, false, at)
           IS DISTINCT FROM undagi.lendable_roles(d.institution_id, d.giver_id, true, at)
  )
$$;

ALTER FUNCTION undagi.begin_request(text, timestamptz) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.begin_request(text, timestamptz) TO undagi_app;
-- It is a part of beginning a request now, and nobody's to call apart.
REVOKE EXECUTE ON FUNCTION undagi.join_delegations() FROM undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
