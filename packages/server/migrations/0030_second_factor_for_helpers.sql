-- A delegation that gives nothing yet, because its giver's role asks for a second factor and the helper has proved none, says so.

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
GRANT SELECT (user_id, confirmed_at) ON signin.totp TO undagi_gate;
GRANT SELECT (user_id) ON signin.passkey TO undagi_gate;

-- The roles of its giver that a delegation would lend if the helper had a second factor; null: none waits for that. The helper is
-- told of this very session; the giver, and who keeps the people, of whether there is any, not of who is signed in how.
CREATE FUNCTION undagi.roles_awaiting_second_factor(delegation uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT array_agg(kept.role)
    FROM undagi.delegations d
    CROSS JOIN LATERAL (
      SELECT unnest(undagi.lendable_roles(d.institution_id, d.giver_id, true, undagi.request_instant()))
      EXCEPT
      SELECT unnest(undagi.lendable_roles(d.institution_id, d.giver_id, false, undagi.request_instant()))
    ) AS kept(role)
   WHERE d.id = delegation AND d.withdrawn_at IS NULL AND undagi.request_instant() < d.valid_to
     AND (d.giver_id = undagi.actor_id() OR d.delegate_id = undagi.actor_id() OR undagi.administers(d.institution_id))
     AND (d.invitation_id IS NOT NULL OR undagi.belongs(d.institution_id, d.delegate_id))
     AND CASE
           WHEN d.delegate_id = undagi.actor_id() THEN coalesce(current_setting('undagi.has_second_factor', true), '') <> 'true'
           ELSE EXISTS (
             SELECT FROM undagi.people p
              WHERE p.id = d.delegate_id
                AND NOT EXISTS (SELECT FROM signin.totp f WHERE f.user_id = p.signin_user_id AND f.confirmed_at IS NOT NULL)
                AND NOT EXISTS (SELECT FROM signin.passkey k WHERE k.user_id = p.signin_user_id)
           )
         END
$$;

-- Whether a role of their own asks for it, so that sign-in does not speak of a role where a delegation asks.
CREATE FUNCTION undagi.own_role_needs_second_factor(address text, at timestamptz) RETURNS boolean
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

ALTER FUNCTION undagi.roles_awaiting_second_factor(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.own_role_needs_second_factor(text, timestamptz) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.roles_awaiting_second_factor(uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.own_role_needs_second_factor(text, timestamptz) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
