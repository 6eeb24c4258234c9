-- Who operates for the ministry, and where. No institution gives this role or takes it: only whoever has the server in hand asks here, and then
-- enrols or ends.
CREATE FUNCTION undagi.national_operators()
RETURNS TABLE (
  membership_id uuid, name text, email text, institution_id uuid, institution_slug text, institution_name text,
  valid_from timestamptz, valid_to timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT m.id, p.name, p.email, i.id, i.slug, i.name, m.valid_from, m.valid_to
    FROM undagi.memberships m
    JOIN undagi.people p ON p.id = m.person_id
    JOIN undagi.institutions i ON i.id = m.institution_id
   WHERE m.role = 'national_operator'
   ORDER BY p.name, p.email, i.name, m.valid_from
$$;

-- See 0007 for why it belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.national_operators() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.national_operators() TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
