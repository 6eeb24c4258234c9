-- What a request may do hangs on four settings that live for one transaction. begin_request() sets them from a session;
-- outside a request they are empty, and then nothing is allowed.

CREATE FUNCTION undagi.allowed_institutions() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('undagi.allowed_institutions', true), ''), '{}')::uuid[] $$;

CREATE FUNCTION undagi.actor_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('undagi.actor', true), '')::uuid $$;

CREATE FUNCTION undagi.on_behalf_of() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('undagi.on_behalf_of', true), '')::uuid $$;

CREATE FUNCTION undagi.request_instant() RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('undagi.instant', true), '')::timestamptz $$;

GRANT EXECUTE ON FUNCTION
  undagi.allowed_institutions(), undagi.actor_id(), undagi.on_behalf_of(), undagi.request_instant()
TO undagi_app, undagi_gate;

-- The one function that begins a request: a session token and the request's instant in; who is asking out.
-- An unknown or expired session yields no row and leaves nothing allowed, also when called a second time.
CREATE FUNCTION undagi.begin_request(
  session_token text, at timestamptz,
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT institutions uuid[], OUT roles text[]
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  SELECT p.id, p.name INTO person_id, person_name
    FROM signin.session s JOIN undagi.people p ON p.signin_user_id = s.user_id
   WHERE s.token = session_token AND s.expires_at > at;

  -- One element per membership that holds now, so an institution appears once for each role.
  SELECT array_agg(m.institution_id), array_agg(m.role) INTO institutions, roles
    FROM undagi.memberships m
   WHERE m.person_id = begin_request.person_id AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to);

  PERFORM set_config('undagi.actor', coalesce(person_id::text, ''), true),
          set_config('undagi.on_behalf_of', '', true),
          set_config('undagi.allowed_institutions', coalesce(institutions, '{}')::text, true),
          set_config('undagi.instant', at::text, true);

  IF person_id IS NOT NULL THEN
    RETURN NEXT;
  END IF;
END
$$;

-- Loading example data, importing editions and making the first administrator happen outside any session, under the role
-- that owns the tables. It too is bound by row-level security, to the institutions it names.
CREATE FUNCTION undagi.begin_operation(institutions uuid[], at timestamptz) RETURNS void
LANGUAGE sql
AS $$
  SELECT set_config('undagi.actor', '', true),
         set_config('undagi.on_behalf_of', '', true),
         set_config('undagi.allowed_institutions', institutions::text, true),
         set_config('undagi.instant', at::text, true);
$$;
