-- People are seen and enrolled through functions: a person's row is otherwise visible to that person alone, and the
-- application holds no right to insert people or memberships.

CREATE FUNCTION undagi.people_of(institution uuid)
RETURNS TABLE (
  membership_id uuid, person_id uuid, name text, email text, role text, valid_from timestamptz, valid_to timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT m.id, p.id, p.name, p.email, m.role, m.valid_from, m.valid_to
    FROM undagi.memberships m JOIN undagi.people p ON p.id = m.person_id
   WHERE m.institution_id = institution AND institution = ANY (undagi.allowed_institutions())
   ORDER BY p.name, m.role, m.valid_from
$$;

CREATE FUNCTION undagi.administers(institution uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM undagi.memberships m
     WHERE m.person_id = undagi.actor_id() AND m.institution_id = institution AND m.role = 'administrator'
       AND m.valid_from <= undagi.request_instant()
       AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
  )
$$;

-- Finds or makes the person with this e-mail address and gives the membership. Which sign-in belongs to a person follows from
-- the address and is never a parameter: nobody can tie a person to somebody else's sign-in. A person already known keeps
-- the name they have. Only the operator (the owner) calls it directly.
CREATE FUNCTION undagi.enrol(
  institution uuid, name text, email text, role text, valid_from timestamptz, valid_to timestamptz
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  address text := lower(btrim(email));
  sign_in text := (SELECT u.id FROM signin."user" u WHERE u.email = address);
  person uuid;
BEGIN
  INSERT INTO undagi.people AS p (name, email, signin_user_id) VALUES (name, address, sign_in)
  ON CONFLICT ON CONSTRAINT people_email_key
  DO UPDATE SET signin_user_id = coalesce(p.signin_user_id, excluded.signin_user_id)
  RETURNING p.id INTO person;
  INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from, valid_to)
  VALUES (person, institution, role, valid_from, valid_to)
  ON CONFLICT ON CONSTRAINT memberships_person_id_institution_id_role_valid_from_key DO NOTHING;
  RETURN person;
END
$$;

CREATE FUNCTION undagi.add_member(
  institution uuid, name text, email text, role text, valid_from timestamptz, valid_to timestamptz
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT undagi.administers(institution) THEN
    RAISE EXCEPTION 'only an administrator of this institution adds members' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN undagi.enrol(institution, name, email, role, valid_from, valid_to);
END
$$;

-- Ends a membership at the request's instant. False: there is none here that is still open.
CREATE FUNCTION undagi.end_membership(membership uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE undagi.memberships m SET valid_to = undagi.request_instant()
   WHERE m.id = membership AND undagi.administers(m.institution_id)
     AND m.valid_from < undagi.request_instant()
     AND (m.valid_to IS NULL OR m.valid_to > undagi.request_instant());
  RETURN FOUND;
END
$$;

-- The functions that look across the boundary belong to the gate, not to the owner of the tables: they can do what
-- the gate was granted and no more. (To give them away one must for a moment be a member, and the gate be able to create.)
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.begin_request(text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.people_of(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.administers(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.enrol(uuid, text, text, text, timestamptz, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.add_member(uuid, text, text, text, timestamptz, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.end_membership(uuid) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.enrol(uuid, text, text, text, timestamptz, timestamptz) TO SESSION_USER;
GRANT EXECUTE ON FUNCTION
  undagi.begin_request(text, timestamptz), undagi.people_of(uuid), undagi.administers(uuid),
  undagi.add_member(uuid, text, text, text, timestamptz, timestamptz), undagi.end_membership(uuid)
TO undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
