-- Who remembers what a file was called finds it: its name is searched as title, number and issuer are, by the same index.

-- Words of file names: as they stand between signs, and also where a capital or a digit begins one ("SKTim2023" is "sktim2023", "sk", "tim", "2023").
CREATE FUNCTION undagi.name_words(names text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT names || ' ' || regexp_replace(names,
    '(?<=[[:lower:]])(?=[[:upper:]])|(?<=[[:upper:]])(?=[[:upper:]][[:lower:]])|(?<=[[:alpha:]])(?=[[:digit:]])|(?<=[[:digit:]])(?=[[:alpha:]])',
    ' ', 'g')
$$;
GRANT EXECUTE ON FUNCTION undagi.name_words(text) TO undagi_app, undagi_gate;

ALTER TABLE undagi.evidence_revisions ADD COLUMN file_names text NOT NULL DEFAULT '';
COMMENT ON COLUMN undagi.evidence_revisions.file_names IS 'What its files are called, one a line, for search: evidence_files says which is which';

-- What is kept already; nothing but this column changes.
ALTER TABLE undagi.evidence_revisions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.evidence_files NO FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.evidence_revisions DISABLE TRIGGER append_only;
UPDATE undagi.evidence_revisions r SET file_names = named.file_names
  FROM (
    SELECT item_id, revision, string_agg(file_name, E'\n' ORDER BY position) AS file_names
      FROM undagi.evidence_files GROUP BY item_id, revision
  ) AS named
 WHERE r.item_id = named.item_id AND r.revision = named.revision;
ALTER TABLE undagi.evidence_revisions ENABLE TRIGGER append_only;
ALTER TABLE undagi.evidence_revisions FORCE ROW LEVEL SECURITY;
ALTER TABLE undagi.evidence_files FORCE ROW LEVEL SECURITY;

DROP INDEX undagi.evidence_revisions_words;
CREATE INDEX evidence_revisions_words ON undagi.evidence_revisions
  USING gin (undagi.words_of(institution_id, arrival, title || ' ' || coalesce(number, '') || ' ' || coalesce(issuer, '') || ' '
    || undagi.name_words(file_names)))
  WITH (fastupdate = off);

-- See 0007 for why this belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
SET LOCAL ROLE undagi_gate;

-- As 0094, but the names of files are among the words of a title.
CREATE OR REPLACE FUNCTION undagi.search_evidence(institution uuid, typed text, filters jsonb, most integer)
RETURNS TABLE (item_id uuid, in_title boolean, places jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET work_mem = '32MB'
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  conditions text := undagi.evidence_conditions(filters);
  asked record;
  stretch record;
  hit record;
  -- Few enough to be looked through one by one; null: not narrowed down, or not to few.
  chosen uuid[];
  digests text[];
  found uuid[] := '{}';
  -- So few that their pages are read sooner than the index; of more, each word would be counted out anew.
  is_tiny boolean;
BEGIN
  IF (institution = ANY (undagi.allowed_institutions())) IS NOT TRUE THEN RETURN; END IF;
  SELECT * INTO asked FROM undagi.evidence_queries(institution, typed);
  IF asked.titles IS NULL THEN RETURN; END IF;
  filters := filters || jsonb_build_object('today', undagi.today_in(institution));
  chosen := undagi.few_items(institution, filters);
  digests := ARRAY(SELECT DISTINCT f.sha256 FROM undagi.evidence_files f WHERE f.item_id = ANY (chosen));
  is_tiny := chosen IS NOT NULL AND cardinality(digests) <= 50;

  FOR stretch IN SELECT * FROM undagi.stretches(institution,
    (SELECT max(r.arrival) FROM undagi.evidence_revisions r WHERE r.institution_id = institution), is_tiny) LOOP
    FOR hit IN EXECUTE
      'SELECT r.item_id FROM undagi.evidence_revisions r
        WHERE undagi.words_of(r.institution_id, r.arrival, r.title || '' '' || coalesce(r.number, '''') || '' '' || coalesce(r.issuer, '''') || '' ''
                || undagi.name_words(r.file_names)) @@ $3
          AND (r.institution_id = $1 AND r.arrival BETWEEN $4 AND $5) IS TRUE'
      || CASE WHEN is_tiny THEN ' AND r.item_id = ANY ($6)' WHEN chosen IS NOT NULL THEN ' AND (r.item_id = ANY ($6)) IS TRUE' ELSE '' END
      || conditions || ' ORDER BY r.arrival DESC LIMIT $7'
      USING institution, filters, stretch.marks && asked.titles, stretch.lowest, stretch.highest, chosen, most - cardinality(found)
    LOOP
      found := found || hit.item_id;
      RETURN QUERY SELECT hit.item_id, true, '[]'::jsonb;
    END LOOP;
    IF cardinality(found) >= most THEN RETURN; END IF;
  END LOOP;

  FOR stretch IN SELECT * FROM undagi.stretches(institution,
    (SELECT max(p.arrival) FROM undagi.file_pages p WHERE p.institution_id = institution), is_tiny) LOOP
    FOR hit IN EXECUTE
      'WITH pages AS MATERIALIZED (
         SELECT p.sha256, p.page, p.arrival FROM undagi.file_pages p
          WHERE undagi.words_of(p.institution_id, p.arrival, p.text) @@ $3
            AND (p.institution_id = $1 AND p.arrival BETWEEN $4 AND $5 AND p.reader = $2->>''reader'') IS TRUE'
      || CASE WHEN is_tiny THEN ' AND p.institution_id = $1 AND p.sha256 = ANY ($9)'
              WHEN chosen IS NOT NULL THEN ' AND (p.sha256 = ANY ($9)) IS TRUE' ELSE '' END ||
      ' ), files AS (
         SELECT h.sha256, max(h.arrival) AS newest, (array_agg(h.page ORDER BY h.page))[:3] AS pages FROM pages h GROUP BY h.sha256
       )
       SELECT r.item_id, jsonb_path_query_array(
                jsonb_agg(jsonb_build_array(f.position, page) ORDER BY f.position, page), ''$[0 to 2]'') AS places
         FROM files h
         JOIN undagi.evidence_files f ON f.institution_id = $1 AND f.sha256 = h.sha256
         JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
         CROSS JOIN LATERAL unnest(h.pages) AS page
        WHERE r.item_id <> ALL ($6)'
      || CASE WHEN chosen IS NULL THEN '' ELSE ' AND r.item_id = ANY ($8)' END || conditions ||
      ' GROUP BY r.item_id ORDER BY max(h.newest) DESC, r.item_id LIMIT $7'
      USING institution, filters, stretch.marks && asked.pages, stretch.lowest, stretch.highest, found, most - cardinality(found),
        chosen, digests
    LOOP
      found := found || hit.item_id;
      RETURN QUERY SELECT hit.item_id, false, hit.places;
    END LOOP;
    IF cardinality(found) >= most THEN RETURN; END IF;
  END LOOP;
END
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
