-- On whose word signatures are believed: anchors, intermediates and revocation lists, as they were uploaded. Append-only: a change adds,
-- or withdraws, under a name and for a reason. Without an institution it is the whole installation's, which the operator alone writes;
-- what one institution adds counts for its own documents and no other's.
CREATE TABLE undagi.trust_changes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  institution_id uuid REFERENCES undagi.institutions (id),
  kind text NOT NULL CHECK (kind IN ('added', 'withdrawn')),
  reason text NOT NULL CHECK (reason <> ''),
  author_id uuid REFERENCES undagi.people (id),
  author_name text NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK (institution_id IS NULL OR author_id IS NOT NULL)
);
COMMENT ON COLUMN undagi.trust_changes.author_id IS 'Null: whoever has the server in hand, with a command';
CREATE INDEX trust_changes_institution_id ON undagi.trust_changes (institution_id);

CREATE TABLE undagi.trust_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid REFERENCES undagi.institutions (id),
  change_id uuid NOT NULL REFERENCES undagi.trust_changes (id),
  kind text NOT NULL CHECK (kind IN ('anchor', 'intermediate', 'revocation_list')),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  der bytea NOT NULL,
  facts jsonb NOT NULL
);
COMMENT ON COLUMN undagi.trust_entries.facts IS 'What was read in it and shown before it was kept';
CREATE INDEX trust_entries_institution_id ON undagi.trust_entries (institution_id);
CREATE INDEX trust_entries_change_id ON undagi.trust_entries (change_id);

CREATE TABLE undagi.trust_withdrawals (
  entry_id uuid PRIMARY KEY REFERENCES undagi.trust_entries (id),
  institution_id uuid REFERENCES undagi.institutions (id),
  change_id uuid NOT NULL REFERENCES undagi.trust_changes (id)
);
CREATE INDEX trust_withdrawals_institution_id ON undagi.trust_withdrawals (institution_id);
CREATE INDEX trust_withdrawals_change_id ON undagi.trust_withdrawals (change_id);

-- What the signatures of a file are worth, by the trust data of one version. When these change the file is judged again: a row is added,
-- the one before stays.
CREATE TABLE undagi.signature_readings (
  institution_id uuid NOT NULL,
  sha256 text NOT NULL,
  reader text NOT NULL CHECK (reader <> ''),
  trust_version integer NOT NULL CHECK (trust_version >= 0),
  judged_at timestamptz NOT NULL,
  verification jsonb,
  second_opinion jsonb,
  PRIMARY KEY (institution_id, sha256, reader, trust_version),
  FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256)
);
COMMENT ON COLUMN undagi.signature_readings.verification IS 'Null: the reader itself broke';

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['trust_changes', 'trust_entries', 'trust_withdrawals', 'signature_readings'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY operator ON undagi.%I TO CURRENT_USER USING (true)', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app, undagi_backup', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['trust_changes', 'trust_entries', 'trust_withdrawals'] LOOP
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I TO undagi_app
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY whole_installation ON undagi.%I FOR SELECT TO undagi_app
      USING (institution_id IS NULL AND (SELECT undagi.actor_id()) IS NOT NULL)', name);
    EXECUTE format('GRANT INSERT ON undagi.%I TO undagi_app', name);
  END LOOP;
END
$$;
CREATE POLICY own_institution ON undagi.signature_readings FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.trust_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));

-- A change belongs to one institution with everything in it: what an institution withdraws is its own.
CREATE FUNCTION undagi.keep_trust_together() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM undagi.trust_changes c WHERE c.id = NEW.change_id
                    AND c.institution_id IS NOT DISTINCT FROM NEW.institution_id) THEN
    RAISE EXCEPTION 'A change of trust data belongs to one institution' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION undagi.withdraw_own_trust() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM undagi.trust_entries e WHERE e.id = NEW.entry_id
                    AND e.institution_id IS NOT DISTINCT FROM NEW.institution_id) THEN
    RAISE EXCEPTION 'Trust data are withdrawn by whose they are' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER together BEFORE INSERT ON undagi.trust_entries FOR EACH ROW EXECUTE FUNCTION undagi.keep_trust_together();
CREATE TRIGGER together BEFORE INSERT ON undagi.trust_withdrawals FOR EACH ROW EXECUTE FUNCTION undagi.keep_trust_together();
CREATE TRIGGER own BEFORE INSERT ON undagi.trust_withdrawals FOR EACH ROW EXECUTE FUNCTION undagi.withdraw_own_trust();

-- How many changes an institution's documents have seen: each makes a new version, in whichever order they are committed.
CREATE FUNCTION undagi.trust_version(of_institution uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM undagi.trust_changes c
   WHERE c.institution_id = of_institution OR c.institution_id IS NULL
$$;

-- What a reader found mentions a signature, sound or not.
CREATE FUNCTION undagi.mentions_signature(inspection jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(inspection -> 'signatures' <> '[]'::jsonb, false)
      OR coalesce(inspection -> 'issues' @> '[{"code": "signature_broken"}]'::jsonb, false)
      OR coalesce(inspection -> 'issues' @> '[{"code": "signature_unchecked"}]'::jsonb, false)
$$;
GRANT EXECUTE ON FUNCTION undagi.trust_version(uuid), undagi.mentions_signature(jsonb) TO undagi_app;
CREATE INDEX file_readings_signed ON undagi.file_readings (institution_id, sha256, reader)
  WHERE undagi.mentions_signature(inspection);
-- What it was given last is put back by a restoration.
GRANT SELECT ON SEQUENCE undagi.trust_changes_sequence_seq TO undagi_backup;
