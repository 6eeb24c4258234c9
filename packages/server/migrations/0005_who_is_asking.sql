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
  OUT person_id uuid, OUT person_name text, OUT on_behalf_of uuid, OUT memberships jsonb
) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  allowed uuid[];
BEGIN
  SELECT p.id, p.name,
         coalesce(jsonb_agg(jsonb_build_object('institutionId', m.institution_id, 'role', m.role) ORDER BY m.institution_id, m.role)
                  FILTER (WHERE m.id IS NOT NULL), '[]'),
         coalesce(array_agg(DISTINCT m.institution_id) FILTER (WHERE m.id IS NOT NULL), '{}')
    INTO person_id, person_name, memberships, allowed
    FROM signin.session s
    JOIN undagi.people p ON p.signin_user_id = s.user_id
    LEFT JOIN undagi.memberships m
      ON m.person_id = p.id AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
   WHERE s.token = session_token AND s.expires_at > at
   GROUP BY p.id;

  PERFORM set_config('undagi.actor', coalesce(person_id::text, ''), true),
          set_config('undagi.on_behalf_of', '', true),
          set_config('undagi.allowed_institutions', coalesce(allowed, '{}')::text, true),
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
