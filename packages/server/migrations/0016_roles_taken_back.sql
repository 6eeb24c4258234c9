-- A role that has not begun is taken back by being removed: nobody held it for a moment, so there is nothing to keep on record,
-- and a membership of no length is no membership. False: there is none here that is still to begin.
CREATE FUNCTION undagi.cancel_membership(membership uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  DELETE FROM undagi.memberships m
   WHERE m.id = membership AND undagi.administers(m.institution_id) AND m.valid_from >= undagi.request_instant();
  RETURN FOUND;
END
$$;

-- Whose open pages must hear that the sign-in with this address has lost its sessions. Only the operator asks.
CREATE FUNCTION undagi.person_with_address(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ SELECT p.id FROM undagi.people p WHERE p.email = address $$;

GRANT DELETE ON undagi.memberships TO undagi_gate;
-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.cancel_membership(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.person_with_address(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.cancel_membership(uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.person_with_address(text) TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
