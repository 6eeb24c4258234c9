-- What was done and seen, by whom, from where. An entry is written in the transaction of what it tells; a sealer puts the entries of
-- finished transactions into the chain of their institution, or of the platform, one after the other. Nothing here refers to
-- another table by key: the log outlives what it speaks of, and no writer waits for another.
CREATE TABLE undagi.audit_entries (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  institution_id uuid,
  at timestamptz NOT NULL DEFAULT undagi.request_instant(),
  operation text NOT NULL CHECK (operation <> ''),
  outcome text NOT NULL CHECK (outcome IN ('done', 'refused')),
  request_id uuid,
  salt uuid DEFAULT gen_random_uuid(),
  actor_id uuid DEFAULT undagi.actor_id(),
  actor_name text,
  on_behalf_of uuid DEFAULT undagi.on_behalf_of(),
  address text,
  subject jsonb DEFAULT '{}',
  details jsonb DEFAULT '{}',
  CHECK (salt IS NOT NULL AND subject IS NOT NULL AND details IS NOT NULL
         OR num_nonnulls(salt, actor_id, actor_name, on_behalf_of, address, subject, details) = 0)
);
COMMENT ON COLUMN undagi.audit_entries.transaction IS 'Says when an entry is final. It belongs to this server: a backup leaves it out';
COMMENT ON COLUMN undagi.audit_entries.institution_id IS 'Whose log it belongs to; null: the platform''s';
COMMENT ON COLUMN undagi.audit_entries.salt IS 'Random, so that an erased payload cannot be guessed back from its digest. It and what follows: null once erased';
CREATE INDEX audit_entries_transaction ON undagi.audit_entries (transaction, number);
CREATE INDEX audit_entries_institution_id ON undagi.audit_entries (institution_id, number);

-- The place of an entry in its chain. What is sealed is decided by the package audit-chain.
CREATE TABLE undagi.audit_seals (
  entry bigint PRIMARY KEY,
  institution_id uuid,
  position bigint NOT NULL CHECK (position > 0),
  payload_digest bytea NOT NULL CHECK (length(payload_digest) = 32),
  previous bytea NOT NULL CHECK (length(previous) = 32),
  seal bytea NOT NULL CHECK (length(seal) = 32)
);
CREATE UNIQUE INDEX audit_seals_place ON undagi.audit_seals (institution_id, position) NULLS NOT DISTINCT;

ALTER TABLE undagi.audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.audit_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.audit_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.audit_seals FORCE ROW LEVEL SECURITY;

-- An institution reads its own log. The platform's, which knows who failed to get in where, is the operator's.
CREATE POLICY own_institution ON undagi.audit_entries FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_institution ON undagi.audit_seals FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
-- Whoever acts writes under their own name: who, on whose behalf and when come from the transaction, never from the statement.
CREATE POLICY own_name ON undagi.audit_entries FOR INSERT TO undagi_app
  WITH CHECK (institution_id IS NULL OR institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY sign_in ON undagi.audit_entries FOR INSERT TO undagi_signin WITH CHECK (institution_id IS NULL);
CREATE POLICY operator ON undagi.audit_entries TO CURRENT_USER USING (true);
CREATE POLICY operator ON undagi.audit_seals TO CURRENT_USER USING (true);
CREATE POLICY backup ON undagi.audit_entries FOR SELECT TO undagi_backup USING (true);
CREATE POLICY backup ON undagi.audit_seals FOR SELECT TO undagi_backup USING (true);

GRANT SELECT ON undagi.audit_entries, undagi.audit_seals TO undagi_app, undagi_backup;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA undagi TO undagi_backup;
GRANT INSERT (institution_id, operation, outcome, request_id, actor_name, address, subject, details)
  ON undagi.audit_entries TO undagi_app;
GRANT USAGE ON SCHEMA undagi TO undagi_signin;
GRANT EXECUTE ON FUNCTION undagi.actor_id(), undagi.on_behalf_of(), undagi.request_instant() TO undagi_signin;
GRANT INSERT (at, operation, outcome, request_id, actor_id, actor_name, address, subject, details)
  ON undagi.audit_entries TO undagi_signin;

-- Grants forbid changes to every role of the application. The triggers forbid them to the owner too; who owns a table can take its
-- triggers away, and then the chain shows what was done.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON undagi.audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

CREATE FUNCTION undagi.refuse_all_but_erasure() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  kept undagi.audit_entries := OLD;
BEGIN
  kept.salt := NULL;
  kept.actor_id := NULL;
  kept.actor_name := NULL;
  kept.on_behalf_of := NULL;
  kept.address := NULL;
  kept.subject := NULL;
  kept.details := NULL;
  IF NEW IS NOT DISTINCT FROM kept AND EXISTS (SELECT FROM undagi.audit_seals s WHERE s.entry = OLD.number) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'undagi.audit_entries is append-only: UPDATE refused' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER only_erasure BEFORE UPDATE ON undagi.audit_entries
  FOR EACH ROW EXECUTE FUNCTION undagi.refuse_all_but_erasure();

-- Erasure by law: who and what go, the digest under the seal stays, and the log says that it was done and why. Only the operator.
CREATE FUNCTION undagi.erase_audit_payload(entry bigint, reason text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  erased undagi.audit_seals;
BEGIN
  SELECT * INTO STRICT erased FROM undagi.audit_seals s WHERE s.entry = erase_audit_payload.entry;
  UPDATE undagi.audit_entries e
     SET salt = NULL, actor_id = NULL, actor_name = NULL, on_behalf_of = NULL, address = NULL, subject = NULL, details = NULL
   WHERE e.number = erased.entry;
  INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome, subject)
  VALUES (erased.institution_id, date_trunc('milliseconds', clock_timestamp()), 'operator.eraseAuditPayload', 'done',
          jsonb_build_object('position', erased.position, 'reason', reason));
END
$$;
