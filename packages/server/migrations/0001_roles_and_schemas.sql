-- Four parties, each with the least it needs (the role that runs this file owns everything and is the fifth):
--   undagi_app     the application: reads and writes rows of institutions, always behind row-level security
--   undagi_signin  sign-in: users, sessions and password hashes, nothing else
--   undagi_gate    nobody's login: owns the few security-definer functions that look across the boundary
-- Roles belong to the whole server, so another Undagi database may have made them already.
DO $$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT * FROM (VALUES ('undagi_app', 'LOGIN'), ('undagi_signin', 'LOGIN'), ('undagi_gate', 'NOLOGIN')) AS r(name, login)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I %s NOINHERIT', wanted.name, wanted.login);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- made by another database's migration in this very moment
      END;
    END IF;
  END LOOP;
  IF EXISTS (
    SELECT FROM pg_roles
    WHERE rolname IN ('undagi_app', 'undagi_signin', 'undagi_gate') AND (rolsuper OR rolbypassrls)
  ) THEN
    RAISE EXCEPTION 'Peran undagi_* tidak boleh SUPERUSER atau BYPASSRLS: isolasi antarinstansi akan hilang';
  END IF;
END
$$;

CREATE SCHEMA undagi;
CREATE SCHEMA signin;
GRANT USAGE ON SCHEMA undagi TO undagi_app, undagi_gate;
GRANT USAGE ON SCHEMA signin TO undagi_signin, undagi_gate;

-- A function is callable only by those it is granted to.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
