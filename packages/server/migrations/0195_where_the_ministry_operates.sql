-- Where somebody operates for the ministry, nobody records its letters in its place. Whoever would is told at each request in which of their
-- institutions that is so.

-- See 0007 for why this belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

CREATE FUNCTION undagi.ministry_beside_actor() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(DISTINCT m.institution_id), '{}')
    FROM undagi.memberships m
   WHERE m.institution_id = ANY (undagi.allowed_institutions()) AND m.role = 'national_operator'
     AND m.valid_from <= undagi.request_instant() AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
$$;

ALTER FUNCTION undagi.ministry_beside_actor() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
REVOKE ALL ON FUNCTION undagi.ministry_beside_actor() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undagi.ministry_beside_actor() TO undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
