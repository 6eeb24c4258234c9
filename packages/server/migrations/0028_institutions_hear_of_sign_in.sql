-- Who came in through which invitation, who signed in and what protects an account stood in the log of the platform alone, which no
-- institution reads. Now each institution that the person belongs to, or helps in, is told in its own log as well, in the same
-- transaction. Sign-in names no institution itself: whose log it is follows from the memberships.
CREATE POLICY gate ON undagi.audit_entries FOR INSERT TO undagi_gate WITH CHECK (institution_id IS NOT NULL);
GRANT INSERT (institution_id, at, operation, outcome, request_id, actor_id, actor_name, address, subject, details)
  ON undagi.audit_entries TO undagi_gate;

-- `said`: operation, requestId, byEmail, byName, address, subject (with the email of whose account it is), details.
CREATE FUNCTION undagi.tell_institutions(at timestamptz, said jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome, request_id, actor_id, actor_name, address, subject, details)
  SELECT place.institution_id, tell_institutions.at, said->>'operation', 'done', (said->>'requestId')::uuid,
         undagi.person_with_address(said->>'byEmail'), said->>'byName', said->>'address', said->'subject', said->'details'
    FROM undagi.people p, LATERAL (
           SELECT m.institution_id FROM undagi.memberships m
            WHERE m.person_id = p.id AND m.valid_from <= tell_institutions.at
              AND (m.valid_to IS NULL OR tell_institutions.at < m.valid_to)
           UNION
           SELECT d.institution_id FROM undagi.delegations d
            WHERE d.delegate_id = p.id AND d.withdrawn_at IS NULL AND d.valid_from <= tell_institutions.at
              AND tell_institutions.at < d.valid_to
         ) AS place
   WHERE p.email = said#>>'{subject,email}'
$$;

-- An invitation that was accepted just now, in the log of whoever invited: also where its roles begin later.
CREATE FUNCTION undagi.tell_of_acceptance(link_hash text, request uuid, from_address text) RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome, request_id, actor_id, actor_name, address, subject, details)
  SELECT i.institution_id, i.accepted_at, 'acceptInvitation', 'done', request, p.id, p.name, from_address,
         jsonb_build_object('invitationId', i.id),
         jsonb_build_object('invitations', jsonb_build_array(
           jsonb_build_object('id', i.id, 'name', i.name, 'email', i.email, 'roles', to_jsonb(i.roles))))
    FROM undagi.invitations i LEFT JOIN undagi.people p ON p.email = i.email
   WHERE i.token_hash = link_hash AND i.accepted_at IS NOT NULL
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.tell_institutions(timestamptz, jsonb) OWNER TO undagi_gate;
ALTER FUNCTION undagi.tell_of_acceptance(text, uuid, text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.tell_institutions(timestamptz, jsonb) TO undagi_signin;
GRANT EXECUTE ON FUNCTION undagi.tell_of_acceptance(text, uuid, text) TO undagi_app, undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
