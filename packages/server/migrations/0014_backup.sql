-- Whose data these are: a bundle carries this id, and restoring over another installation's people is refused because of it.
CREATE TABLE undagi.installation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  created_at timestamptz NOT NULL DEFAULT now(),
  only_one boolean NOT NULL DEFAULT true UNIQUE CHECK (only_one)
);
COMMENT ON TABLE undagi.installation IS 'One row: which installation this is. It travels with a backup';
INSERT INTO undagi.installation DEFAULT VALUES;
ALTER TABLE undagi.installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.installation FORCE ROW LEVEL SECURITY;
CREATE POLICY operator ON undagi.installation FOR SELECT TO CURRENT_USER USING (true);

-- The role that writes backups: it reads everything of every institution and changes nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'undagi_backup') THEN
    BEGIN
      CREATE ROLE undagi_backup LOGIN NOINHERIT;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- made by another database's migration in this very moment
    END;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'undagi_backup' AND (rolsuper OR rolbypassrls)) THEN
    RAISE EXCEPTION 'Peran undagi_* tidak boleh SUPERUSER atau BYPASSRLS: isolasi antarinstansi akan hilang';
  END IF;
END
$$;

GRANT USAGE ON SCHEMA undagi, signin TO undagi_backup;
GRANT SELECT ON public.undagi_migrations TO undagi_backup;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA undagi, signin TO undagi_backup;

-- Every table of this moment; a later migration gives its new tables the same two lines. What a backup leaves out, with the
-- reasons, stands in backup/left-out.ts.
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT c.oid::regclass AS name FROM pg_class c
     WHERE c.relnamespace IN ('undagi'::regnamespace, 'signin'::regnamespace) AND c.relkind IN ('r', 'p')
       AND c.oid <> ALL (ARRAY['signin.session', 'signin.verification', 'signin.rate_limit']::regclass[])
  LOOP
    EXECUTE format('GRANT SELECT ON %s TO undagi_backup', found.name);
    EXECUTE format('CREATE POLICY backup ON %s FOR SELECT TO undagi_backup USING (true)', found.name);
  END LOOP;
END
$$;
