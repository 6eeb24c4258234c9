-- What was read belongs to the bytes within one institution, whoever sent them and whatever is made of them: an upload and the documents that
-- hold the same bytes lean on one reading. What an upload was read as so far is read once more, by whoever keeps the texts of its pages too.
DROP TABLE undagi.upload_readings;

-- Who has sent a file and not made a document of it is asked by its bytes.
CREATE INDEX uploads_sha256 ON undagi.uploads (institution_id, sha256) WHERE sha256 IS NOT NULL;

-- Until a document is made of it, what was read in a file is its sender's alone. (Row-level security shows nobody else's upload; the texts
-- of its pages are for those who see a document that holds it, and until then nobody's.)
CREATE POLICY who_knows_the_file ON undagi.file_readings AS RESTRICTIVE FOR SELECT TO undagi_app
  USING (
    EXISTS (SELECT FROM undagi.evidence_files f
             WHERE f.institution_id = file_readings.institution_id AND f.sha256 = file_readings.sha256)
    OR EXISTS (SELECT FROM undagi.uploads u
                WHERE u.institution_id = file_readings.institution_id AND u.sha256 = file_readings.sha256)
  );

-- A reading on which a document leans is never taken away; one on which nothing leans any more goes with the last upload of its bytes.
ALTER TABLE undagi.file_readings
  DROP CONSTRAINT file_readings_institution_id_sha256_fkey,
  ADD FOREIGN KEY (institution_id, sha256) REFERENCES undagi.stored_files (institution_id, sha256) ON DELETE CASCADE;
ALTER TABLE undagi.file_pages
  DROP CONSTRAINT file_pages_institution_id_sha256_reader_fkey,
  ADD FOREIGN KEY (institution_id, sha256, reader) REFERENCES undagi.file_readings (institution_id, sha256, reader) ON DELETE CASCADE;

CREATE FUNCTION undagi.refuse_while_offered() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM undagi.evidence_files f WHERE f.institution_id = OLD.institution_id AND f.sha256 = OLD.sha256) THEN
    RAISE EXCEPTION '%.% is kept while a document leans on it', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['file_readings', 'file_pages'] LOOP
    EXECUTE format('DROP TRIGGER append_only ON undagi.%I', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER kept BEFORE DELETE ON undagi.%I
      FOR EACH ROW EXECUTE FUNCTION undagi.refuse_while_offered()', name);
  END LOOP;
END
$$;

-- Of two uploads that go at once the second waits for the first, so that the last of them takes the reading along. Whoever keeps a reading
-- holds the upload that it is for, and so comes before its end or finds it gone.
CREATE FUNCTION undagi.discard_reading() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('reading:' || OLD.institution_id || '/' || OLD.sha256, 0));
  DELETE FROM undagi.file_readings g
   WHERE g.institution_id = OLD.institution_id AND g.sha256 = OLD.sha256
     AND NOT EXISTS (SELECT FROM undagi.uploads u WHERE u.institution_id = OLD.institution_id AND u.sha256 = OLD.sha256)
     AND NOT EXISTS (SELECT FROM undagi.evidence_files f WHERE f.institution_id = OLD.institution_id AND f.sha256 = OLD.sha256);
  RETURN NULL;
EXCEPTION
  -- Somebody has just made a document of the same bytes.
  WHEN restrict_violation THEN RETURN NULL;
END
$$;
CREATE TRIGGER reading_goes_along AFTER DELETE ON undagi.uploads
  FOR EACH ROW WHEN (OLD.sha256 IS NOT NULL) EXECUTE FUNCTION undagi.discard_reading();
CREATE POLICY gate ON undagi.uploads FOR SELECT TO undagi_gate USING (true);
GRANT SELECT ON undagi.uploads TO undagi_gate;
CREATE POLICY gate_discards ON undagi.file_readings FOR DELETE TO undagi_gate USING (true);
GRANT DELETE ON undagi.file_readings TO undagi_gate;

-- From which readings beginnings have learnt to go on: of each file once, as soon as everybody who reads evidence here may see it, whenever
-- it was read; from another reader's only where the one before had found no text.
CREATE TABLE undagi.learnt_files (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  sha256 text NOT NULL,
  reader text NOT NULL CHECK (reader <> ''),
  PRIMARY KEY (institution_id, sha256, reader)
);
COMMENT ON TABLE undagi.learnt_files IS 'Files whose words, by this reader, stand in evidence_words';
ALTER TABLE undagi.learnt_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.learnt_files FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.learnt_files FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY operator ON undagi.learnt_files TO CURRENT_USER USING (true);
CREATE POLICY gate ON undagi.learnt_files TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.learnt_files FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.learnt_files TO undagi_app, undagi_backup;
GRANT SELECT, INSERT ON undagi.learnt_files TO undagi_gate;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.learnt_files
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();

-- Files that this reader has read, that everybody here may see, and from which no beginning has learnt.
CREATE FUNCTION undagi.unlearnt_files(read_by text, most integer) RETURNS TABLE (institution_id uuid, sha256 text)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT DISTINCT f.institution_id, f.sha256
    FROM undagi.evidence_files f
    JOIN undagi.file_readings g ON g.institution_id = f.institution_id AND g.sha256 = f.sha256 AND g.reader = read_by AND g.outcome = 'read'
    JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision AND r.confidentiality = 'internal'
   WHERE NOT EXISTS (SELECT FROM undagi.learnt_files l WHERE l.institution_id = f.institution_id AND l.sha256 = f.sha256 AND l.reader = read_by)
     AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = r.item_id AND n.revision > r.revision)
   LIMIT most
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.discard_reading() OWNER TO undagi_gate;
ALTER FUNCTION undagi.unlearnt_files(text, integer) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
-- As 0039, but once for each file, and not at every reading of it.
CREATE OR REPLACE FUNCTION undagi.learn_words(institution uuid, digest text, read_by text) RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  WITH learnt AS (
    INSERT INTO undagi.learnt_files (institution_id, sha256, reader)
    SELECT institution, digest, read_by
     WHERE EXISTS (
       SELECT FROM undagi.evidence_files f
         JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision AND r.confidentiality = 'internal'
        WHERE f.institution_id = institution AND f.sha256 = digest
          AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = r.item_id AND n.revision > r.revision)
     )
    ON CONFLICT DO NOTHING
    RETURNING sha256
  )
  INSERT INTO undagi.evidence_words AS known (institution_id, word, files)
  SELECT DISTINCT institution, said.lexeme COLLATE "C", 1
    FROM learnt
    JOIN undagi.file_pages p ON p.institution_id = institution AND p.sha256 = learnt.sha256 AND p.reader = read_by AND p.page <= 500
    CROSS JOIN LATERAL unnest(undagi.words_of(p.institution_id, p.arrival, p.text)) AS said
   WHERE length(said.lexeme) BETWEEN 4 AND 40 AND said.lexeme ~ '^[[:alpha:]]'
     AND NOT EXISTS (
       SELECT FROM undagi.learnt_files l
         JOIN undagi.file_pages q ON q.institution_id = l.institution_id AND q.sha256 = l.sha256 AND q.reader = l.reader AND q.text <> ''
        WHERE l.institution_id = institution AND l.sha256 = digest
     )
   ORDER BY 2
  ON CONFLICT (institution_id, word) DO UPDATE SET files = known.files + 1
$$;
GRANT EXECUTE ON FUNCTION undagi.unlearnt_files(text, integer) TO SESSION_USER;
-- What everybody could see when it was read has been learnt then; what was restricted and is not any more, is learnt next.
INSERT INTO undagi.learnt_files (institution_id, sha256, reader)
SELECT DISTINCT g.institution_id, g.sha256, g.reader
  FROM undagi.file_readings g
  JOIN undagi.evidence_files f ON f.institution_id = g.institution_id AND f.sha256 = g.sha256
  JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision AND r.confidentiality = 'internal'
   AND r.received_at <= g.read_at
 WHERE g.outcome = 'read'
   AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n
                    WHERE n.item_id = r.item_id AND n.revision > r.revision AND n.received_at <= g.read_at);
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
