-- A page of the library or of what was found costs what stands on it, and no more for all that the library holds: what narrows down to few leads to
-- them, and what leaves many is asked of each in turn.

-- Which bytes stand in two items, and what is alike from the other side, is told by the index alone.
DROP INDEX undagi.evidence_files_sha256;
CREATE INDEX evidence_files_sha256 ON undagi.evidence_files (institution_id, sha256, item_id);
DROP INDEX undagi.file_likenesses_other;
CREATE INDEX file_likenesses_other ON undagi.file_likenesses (institution_id, other_sha256, reader, method);

-- Files that may be alike with another one's, of which the person may not be told; null: more than two thousand.
CREATE FUNCTION undagi.few_alike_files(institution uuid, filters jsonb) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_hashagg = off
SET random_page_cost = 1.1
AS $$
DECLARE
  most CONSTANT integer := 2000;
  read_by CONSTANT text := filters->>'reader';
  compared_by CONSTANT text := filters->>'method';
  digests text[] := ARRAY(
    SELECT DISTINCT l.sha256 FROM undagi.file_likenesses l
     WHERE l.institution_id = institution AND l.reader = read_by AND l.method = compared_by LIMIT most + 1
  );
BEGIN
  IF cardinality(digests) > most THEN RETURN NULL; END IF;
  digests := digests || ARRAY(
    SELECT DISTINCT l.other_sha256 FROM undagi.file_likenesses l
     WHERE l.institution_id = institution AND l.reader = read_by AND l.method = compared_by LIMIT most + 1
  );
  IF cardinality(digests) > most THEN RETURN NULL; END IF;
  digests := digests || ARRAY(
    SELECT f.sha256 FROM undagi.evidence_files f WHERE f.institution_id = institution
     GROUP BY f.sha256 HAVING count(DISTINCT f.item_id) > 1 LIMIT most + 1
  );
  RETURN CASE WHEN cardinality(digests) <= most THEN digests END;
END
$$;

-- Items among which all that the filters mean are found, if they are few enough to be looked through one by one; null: not narrowed down, or
-- not to few. Others may be among them: who may see what, and whether it is meant, is asked of each.
CREATE FUNCTION undagi.few_items(institution uuid, filters jsonb) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET random_page_cost = 1.1
AS $$
DECLARE
  most CONSTANT integer := 1000;
  asked CONSTANT jsonb := filters - '{reader,method,today}'::text[];
  of_revision CONSTANT jsonb := asked - '{found,indicator,alike}'::text[];
  digests text[];
  few uuid[];
BEGIN
  IF asked = '{}' THEN RETURN NULL; END IF;
  IF asked ? 'found' THEN
    digests := ARRAY(
      SELECT g.sha256 FROM undagi.file_readings g
       WHERE g.institution_id = institution AND g.reader = filters->>'reader' AND g.inspection->>'status' = filters->>'found'
       LIMIT most + 1
    );
    IF cardinality(digests) <= most THEN
      RETURN ARRAY(SELECT f.item_id FROM undagi.evidence_files f WHERE f.institution_id = institution AND f.sha256 = ANY (digests));
    END IF;
  END IF;
  IF asked ? 'indicator' THEN
    few := ARRAY(
      SELECT l.item_id FROM undagi.evidence_links l
       WHERE l.institution_id = institution AND l.indicator_code = filters->>'indicator' LIMIT most + 1
    );
    IF cardinality(few) <= most THEN RETURN few; END IF;
  END IF;
  IF asked ? 'alike' THEN
    digests := undagi.few_alike_files(institution, filters);
    IF digests IS NOT NULL THEN
      RETURN ARRAY(SELECT f.item_id FROM undagi.evidence_files f WHERE f.institution_id = institution AND f.sha256 = ANY (digests));
    END IF;
  END IF;
  IF of_revision = '{}' THEN RETURN NULL; END IF;
  EXECUTE 'SELECT coalesce(array_agg(c.item_id), ''{}'') FROM (
      SELECT r.item_id FROM undagi.evidence_revisions r WHERE r.institution_id = $1' || undagi.evidence_conditions(of_revision) || ' LIMIT $3) c'
    INTO few USING institution, filters, most + 1;
  RETURN CASE WHEN cardinality(few) <= most THEN few END;
END
$$;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.few_alike_files(uuid, jsonb) OWNER TO undagi_gate;
ALTER FUNCTION undagi.few_items(uuid, jsonb) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;

-- What an item must be to be meant, of its revision r. Only these sentences are ever put together; what somebody typed stays in $2.
CREATE OR REPLACE FUNCTION undagi.evidence_conditions(filters jsonb) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT concat(
    ' AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = r.item_id AND n.revision > r.revision)',
    ' AND (r.confidentiality = ''internal'' OR undagi.views(r))',
    CASE WHEN filters ? 'kind' THEN ' AND r.kind = $2->>''kind''' END,
    CASE WHEN filters ? 'status' THEN ' AND r.status = $2->>''status''' END,
    CASE WHEN filters ? 'confidentiality' THEN ' AND r.confidentiality = $2->>''confidentiality''' END,
    CASE WHEN filters ? 'year' THEN ' AND r.dated >= make_date(($2->>''year'')::integer, 1, 1)
      AND r.dated <= make_date(($2->>''year'')::integer, 12, 31)' END,
    CASE WHEN filters ? 'found' THEN ' AND r.item_id IN (
      SELECT f.item_id FROM undagi.file_readings g
        JOIN undagi.evidence_files f ON f.institution_id = g.institution_id AND f.sha256 = g.sha256
       WHERE g.institution_id = $1 AND g.reader = $2->>''reader'' AND g.inspection->>''status'' = $2->>''found''
         AND f.item_id = r.item_id AND f.revision = r.revision)' END,
    CASE WHEN filters ? 'indicator' THEN ' AND r.item_id IN (
      SELECT l.item_id FROM undagi.evidence_links l
        JOIN undagi.assessments a ON a.id = l.assessment_id
        JOIN undagi.rounds o ON o.id = a.round_id AND o.withdrawn_at IS NULL
       WHERE l.institution_id = $1 AND l.indicator_code = $2->>''indicator''
         AND NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id))' END,
    -- Item by item, by the same bytes or a pair that was found, from either side: a page is full long before all of them are worked out. (One
    -- value and no IN, which would be turned into all of them again.)
    CASE WHEN filters ? 'alike' THEN ' AND (
      SELECT true
        FROM undagi.evidence_files f
        CROSS JOIN LATERAL (
          SELECT f.sha256
          UNION ALL
          SELECT l.other_sha256 FROM undagi.file_likenesses l
           WHERE l.institution_id = $1 AND l.sha256 = f.sha256 AND l.reader = $2->>''reader'' AND l.method = $2->>''method''
          UNION ALL
          SELECT l.sha256 FROM undagi.file_likenesses l
           WHERE l.institution_id = $1 AND l.other_sha256 = f.sha256 AND l.reader = $2->>''reader'' AND l.method = $2->>''method''
        ) AS near
        JOIN undagi.evidence_files s ON s.institution_id = $1 AND s.sha256 = near.sha256 AND s.item_id <> f.item_id
        JOIN undagi.evidence_revisions v ON v.item_id = s.item_id AND v.revision = s.revision
       WHERE f.item_id = r.item_id AND f.revision = r.revision
         AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = v.item_id AND n.revision > v.revision)
         AND (v.confidentiality = ''internal'' OR undagi.views(v))
       LIMIT 1)' END,
    CASE filters->>'expiring'
      WHEN 'soon' THEN ' AND r.valid_to >= ($2->>''today'')::date AND r.valid_to <= ($2->>''today'')::date + 90'
      WHEN 'over' THEN ' AND r.valid_to < ($2->>''today'')::date'
    END)
$$;

-- As 0039, but what is alike leads to the items where it is little.
CREATE OR REPLACE FUNCTION undagi.list_evidence(institution uuid, filters jsonb, after_at timestamptz, after_item uuid, most integer)
RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET random_page_cost = 1.1
AS $$
DECLARE
  chosen uuid[];
BEGIN
  IF (institution = ANY (undagi.allowed_institutions())) IS NOT TRUE THEN RETURN; END IF;
  filters := filters || jsonb_build_object('today', undagi.today_in(institution));
  IF filters ? 'alike' THEN chosen := undagi.few_items(institution, filters); END IF;
  RETURN QUERY EXECUTE
    'SELECT r.item_id FROM undagi.evidence_revisions r WHERE r.institution_id = $1'
    || undagi.evidence_conditions(filters)
    || CASE WHEN chosen IS NULL THEN '' ELSE ' AND r.item_id = ANY ($6)' END
    || CASE WHEN after_at IS NULL THEN '' ELSE ' AND (r.received_at, r.item_id) < ($3, $4)' END
    || ' ORDER BY r.received_at DESC, r.item_id DESC LIMIT $5'
    USING institution, filters, after_at, after_item, most, chosen;
END
$$;

-- As 0039, but asked what narrows down one by one. (What is looked for lies in memory: a place costs little more than the one beside it, and no
-- table is read through for twenty rows.)
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
BEGIN
  IF (institution = ANY (undagi.allowed_institutions())) IS NOT TRUE THEN RETURN; END IF;
  SELECT * INTO asked FROM undagi.evidence_queries(institution, typed);
  IF asked.titles IS NULL THEN RETURN; END IF;
  filters := filters || jsonb_build_object('today', undagi.today_in(institution));
  chosen := undagi.few_items(institution, filters);
  SELECT array_agg(DISTINCT f.sha256) INTO digests FROM undagi.evidence_files f WHERE f.item_id = ANY (chosen);

  FOR stretch IN SELECT * FROM undagi.stretches(institution,
    (SELECT max(r.arrival) FROM undagi.evidence_revisions r WHERE r.institution_id = institution), chosen IS NOT NULL) LOOP
    FOR hit IN EXECUTE
      'SELECT r.item_id FROM undagi.evidence_revisions r
        WHERE undagi.words_of(r.institution_id, r.arrival, r.title || '' '' || coalesce(r.number, '''') || '' '' || coalesce(r.issuer, '''')) @@ $3
          AND (r.institution_id = $1 AND r.arrival BETWEEN $4 AND $5) IS TRUE'
      || CASE WHEN chosen IS NULL THEN '' ELSE ' AND r.item_id = ANY ($6)' END || conditions || ' ORDER BY r.arrival DESC LIMIT $7'
      USING institution, filters, stretch.marks && asked.titles, stretch.lowest, stretch.highest, chosen, most - cardinality(found)
    LOOP
      found := found || hit.item_id;
      RETURN QUERY SELECT hit.item_id, true, '[]'::jsonb;
    END LOOP;
    IF cardinality(found) >= most THEN RETURN; END IF;
  END LOOP;

  FOR stretch IN SELECT * FROM undagi.stretches(institution,
    (SELECT max(p.arrival) FROM undagi.file_pages p WHERE p.institution_id = institution), chosen IS NOT NULL) LOOP
    FOR hit IN EXECUTE
      'WITH pages AS MATERIALIZED (
         SELECT p.sha256, p.page, p.arrival FROM undagi.file_pages p
          WHERE undagi.words_of(p.institution_id, p.arrival, p.text) @@ $3
            AND (p.institution_id = $1 AND p.arrival BETWEEN $4 AND $5 AND p.reader = $2->>''reader'') IS TRUE'
      || CASE WHEN chosen IS NULL THEN '' ELSE ' AND p.institution_id = $1 AND p.sha256 = ANY ($9)' END ||
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
