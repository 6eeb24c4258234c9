-- Who signs in here without a role, because a colleague delegated something to them: administrators see how they sign in, and free
-- whoever has lost their telephone.

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- One row per helper of a delegation that has not ended, with the roles that its givers hold now.
CREATE FUNCTION undagi.helpers_of(institution uuid)
RETURNS TABLE (person_id uuid, name text, email text, giver_roles text[])
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.id, p.name, p.email, coalesce(array_agg(DISTINCT m.role) FILTER (WHERE m.role IS NOT NULL), '{}')
    FROM undagi.delegations d
    JOIN undagi.people p ON p.id = d.delegate_id
    LEFT JOIN undagi.memberships m
      ON m.person_id = d.giver_id AND m.institution_id = institution AND m.valid_from <= undagi.request_instant()
     AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
   WHERE d.institution_id = institution AND undagi.administers(institution)
     AND d.withdrawn_at IS NULL AND undagi.request_instant() < d.valid_to
   GROUP BY p.id, p.name, p.email
   ORDER BY p.name, p.id
$$;

-- As in 0025, and for who helps here without a role; whoever works or helps elsewhere too is not this institution's alone.
CREATE OR REPLACE FUNCTION undagi.address_to_release(institution uuid, person uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  WITH places AS (
    SELECT m.institution_id FROM undagi.memberships m
     WHERE m.person_id = person AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
    UNION
    SELECT d.institution_id FROM undagi.delegations d
     WHERE d.delegate_id = person AND d.withdrawn_at IS NULL AND undagi.request_instant() < d.valid_to
  )
  SELECT p.email FROM undagi.people p
   WHERE p.id = person AND person <> undagi.actor_id() AND undagi.administers(institution)
     AND EXISTS (SELECT FROM places WHERE institution_id = institution)
     AND NOT EXISTS (SELECT FROM places WHERE institution_id <> institution)
$$;

ALTER FUNCTION undagi.helpers_of(uuid) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.helpers_of(uuid) TO undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
