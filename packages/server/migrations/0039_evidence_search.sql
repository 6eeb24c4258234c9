-- Search over titles and contents of evidence. Whoever may not see an item finds nothing of it, and nothing tells that it is there.

-- In which order things came. What was added last is looked through first, so that a word on every page costs no more than a rare one.
ALTER TABLE undagi.evidence_revisions ADD COLUMN arrival bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE undagi.file_pages ADD COLUMN arrival bigint GENERATED ALWAYS AS IDENTITY;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA undagi TO undagi_backup;

-- Small letters without accents, and blanks for everything else: "Ps. 4 (é)" is "ps 4 e".
CREATE FUNCTION undagi.plain_words(content text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT btrim(regexp_replace(
    CASE WHEN octet_length(content) = length(content) THEN lower(content)
         ELSE regexp_replace(lower(normalize(content, NFKD)), '[\u0300-\u036f]+', '', 'g')
    END, '[^[:alnum:]]+', ' ', 'g'))
$$;

-- The words of a text as they stand, without stemming ("digital" would become "gital"), and marks that no word can be: whose it is, and
-- with which thousand, sixteen thousand and quarter of a million others it came. Of one page no more than this is searched.
CREATE FUNCTION undagi.words_of(institution uuid, arrival bigint, content text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 20000
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RETURN to_tsvector('pg_catalog.simple', undagi.plain_words(left(content, 200000)))
    || array_to_tsvector(ARRAY['#' || institution, '#' || institution || '/1024/' || arrival / 1024,
         '#' || institution || '/16384/' || arrival / 16384, '#' || institution || '/262144/' || arrival / 262144]);
END
$$;
GRANT EXECUTE ON FUNCTION undagi.plain_words(text), undagi.words_of(uuid, bigint, text) TO undagi_app, undagi_gate;

-- Written at once, and not into a list that every search would have to read through.
CREATE INDEX evidence_revisions_words ON undagi.evidence_revisions
  USING gin (undagi.words_of(institution_id, arrival, title || ' ' || coalesce(number, '') || ' ' || coalesce(issuer, '')))
  WITH (fastupdate = off);
CREATE INDEX file_pages_words ON undagi.file_pages
  USING gin (undagi.words_of(institution_id, arrival, text)) WITH (fastupdate = off);
CREATE INDEX evidence_revisions_arrival ON undagi.evidence_revisions (institution_id, arrival);
CREATE INDEX file_pages_arrival ON undagi.file_pages (institution_id, arrival);
-- What narrows down is found without looking at every item.
CREATE INDEX evidence_revisions_kind ON undagi.evidence_revisions (institution_id, kind);
CREATE INDEX evidence_revisions_status ON undagi.evidence_revisions (institution_id, status);
CREATE INDEX evidence_revisions_dated ON undagi.evidence_revisions (institution_id, dated);
CREATE INDEX evidence_revisions_valid_to ON undagi.evidence_revisions (institution_id, valid_to) WHERE valid_to IS NOT NULL;
CREATE INDEX evidence_revisions_restricted ON undagi.evidence_revisions (institution_id) WHERE confidentiality = 'restricted';
CREATE INDEX evidence_revisions_received_at ON undagi.evidence_revisions (institution_id, received_at, item_id);
CREATE INDEX evidence_links_indicator_code ON undagi.evidence_links (institution_id, indicator_code);
CREATE INDEX file_readings_found_status ON undagi.file_readings (institution_id, reader, (inspection->>'status'));

-- By which words a beginning goes on: those of documents that everybody who reads evidence here may see.
CREATE TABLE undagi.evidence_words (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  word text COLLATE "C" NOT NULL CHECK (word <> ''),
  files integer NOT NULL CHECK (files > 0),
  PRIMARY KEY (institution_id, word)
);
COMMENT ON TABLE undagi.evidence_words IS 'Words of documents that are not restricted, and in how many files each was found';
ALTER TABLE undagi.evidence_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.evidence_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.evidence_words FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.evidence_words TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.evidence_words FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.evidence_words TO undagi_app, undagi_backup;
GRANT SELECT, INSERT, UPDATE (files) ON undagi.evidence_words TO undagi_gate;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['evidence_items', 'evidence_revisions', 'evidence_files', 'evidence_links', 'evidence_link_ends',
    'file_readings', 'file_pages', 'assessments', 'rounds'] LOOP
    EXECUTE format('CREATE POLICY gate ON undagi.%I FOR SELECT TO undagi_gate USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_gate', name);
  END LOOP;
END
$$;

-- As canView in evidence.policy.ts: an own revision, an own item, or named. The application asks that again of what it shows.
CREATE FUNCTION undagi.views(revision undagi.evidence_revisions) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT revision.confidentiality = 'internal'
      OR undagi.actor_id() = revision.author_id
      OR undagi.actor_id() = ANY (revision.viewer_ids)
      OR EXISTS (SELECT FROM undagi.evidence_items i WHERE i.id = revision.item_id AND i.author_id = undagi.actor_id())
$$;

-- Whether a file stands in a revision that this person may see, of an item that they may see.
CREATE FUNCTION undagi.sees_file(institution uuid, digest text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT institution = ANY (undagi.allowed_institutions()) AND EXISTS (
    SELECT FROM undagi.evidence_files f
      JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
      JOIN LATERAL (
        SELECT n.* FROM undagi.evidence_revisions n WHERE n.item_id = f.item_id ORDER BY n.revision DESC LIMIT 1
      ) AS newest ON true
     WHERE f.institution_id = institution AND f.sha256 = digest AND undagi.views(r) AND undagi.views(newest)
  )
$$;

CREATE FUNCTION undagi.today_in(institution uuid) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ SELECT (undagi.request_instant() AT TIME ZONE n.time_zone)::date FROM undagi.institutions n WHERE n.id = institution $$;

-- What an item must be to be meant, of its revision r. Only these sentences are ever put together; what somebody typed stays in $2.
CREATE FUNCTION undagi.evidence_conditions(filters jsonb) RETURNS text
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
    CASE filters->>'expiring'
      WHEN 'soon' THEN ' AND r.valid_to >= ($2->>''today'')::date AND r.valid_to <= ($2->>''today'')::date + 90'
      WHEN 'over' THEN ' AND r.valid_to < ($2->>''today'')::date'
    END)
$$;

-- A page of the library: what came in last first, after what was shown before.
CREATE FUNCTION undagi.list_evidence(institution uuid, filters jsonb, after_at timestamptz, after_item uuid, most integer)
RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
BEGIN
  IF (institution = ANY (undagi.allowed_institutions())) IS NOT TRUE THEN RETURN; END IF;
  filters := filters || jsonb_build_object('today', undagi.today_in(institution));
  RETURN QUERY EXECUTE
    'SELECT r.item_id FROM undagi.evidence_revisions r WHERE r.institution_id = $1'
    || undagi.evidence_conditions(filters)
    || CASE WHEN after_at IS NULL THEN '' ELSE ' AND (r.received_at, r.item_id) < ($3, $4)' END
    || ' ORDER BY r.received_at DESC, r.item_id DESC LIMIT $5'
    USING institution, filters, after_at, after_item, most;
END
$$;

-- From the newest to the oldest in longer and longer stretches: by which mark each is known, and from where to where it goes. Where few
-- items are meant anyway, one stretch is all.
CREATE FUNCTION undagi.stretches(institution uuid, newest bigint, is_narrowed boolean)
RETURNS TABLE (marks tsquery, lowest bigint, highest bigint)
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  size bigint;
BEGIN
  highest := newest;
  FOREACH size IN ARRAY ARRAY[1024, 1024, 16384, 16384, 262144] LOOP
    EXIT WHEN is_narrowed OR highest < 0;
    marks := quote_literal('#' || institution || '/' || size || '/' || highest / size)::tsquery;
    lowest := highest / size * size;
    RETURN NEXT;
    highest := lowest - 1;
  END LOOP;
  IF highest >= 0 THEN
    marks := quote_literal('#' || institution)::tsquery;
    lowest := 0;
    RETURN NEXT;
  END IF;
END
$$;

-- All words, the last one perhaps not typed to its end. In titles it is a beginning; pages are asked for the words that most of them
-- go on with, since a beginning would read half of the index.
CREATE FUNCTION undagi.evidence_queries(institution uuid, typed text, OUT titles tsquery, OUT pages tsquery)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  words text[] := string_to_array(nullif(undagi.plain_words(typed), ''), ' ');
  last_word text := words[cardinality(words)];
  whole tsquery;
BEGIN
  IF words IS NULL THEN RETURN; END IF;
  SELECT string_agg(quote_literal(word), ' & ')::tsquery INTO whole FROM unnest(words[:cardinality(words) - 1]) AS word;
  titles := quote_literal(last_word)::tsquery;
  pages := titles;
  IF length(last_word) >= 3 THEN
    titles := (quote_literal(last_word) || ':*')::tsquery;
    SELECT string_agg(quote_literal(word), ' | ')::tsquery INTO pages FROM (
      SELECT last_word AS word
      UNION
      (SELECT w.word FROM undagi.evidence_words w
        WHERE w.institution_id = institution AND w.word > last_word AND w.word < last_word || chr(1114111)
        ORDER BY w.files DESC, w.word LIMIT 30)
    ) AS going_on;
  END IF;
  titles := coalesce(whole && titles, titles);
  pages := coalesce(whole && pages, pages);
END
$$;

-- Items that say all of the words in title, number and issuer, then those that say them on one page; each kind with the newest first.
-- `places` are up to three pages of files of the newest revision. Stops as soon as there are `most`. (… IS TRUE: the words lead to the rows,
-- and no other index to rows whose words would have to be counted out one by one.)
CREATE FUNCTION undagi.search_evidence(institution uuid, typed text, filters jsonb, most integer)
RETURNS TABLE (item_id uuid, in_title boolean, places jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET work_mem = '32MB'
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
  IF filters - 'reader' <> '{}' THEN
    filters := filters || jsonb_build_object('today', undagi.today_in(institution));
    EXECUTE 'SELECT coalesce(array_agg(c.item_id), ''{}'') FROM (
        SELECT r.item_id FROM undagi.evidence_revisions r WHERE r.institution_id = $1' || conditions || ' LIMIT 1001) c'
      INTO chosen USING institution, filters;
    IF cardinality(chosen) > 1000 THEN chosen := NULL; END IF;
    SELECT array_agg(DISTINCT f.sha256) INTO digests FROM undagi.evidence_files f WHERE f.item_id = ANY (chosen);
  END IF;

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

-- What a file that everybody here may see adds to the words that beginnings go on with. A file of more pages adds its first five hundred.
CREATE FUNCTION undagi.learn_words(institution uuid, digest text, read_by text) RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO undagi.evidence_words AS known (institution_id, word, files)
  SELECT DISTINCT institution, said.lexeme COLLATE "C", 1
    FROM undagi.file_pages p
    CROSS JOIN LATERAL unnest(undagi.words_of(p.institution_id, p.arrival, p.text)) AS said
   WHERE p.institution_id = institution AND p.sha256 = digest AND p.reader = read_by AND p.page <= 500
     AND length(said.lexeme) BETWEEN 4 AND 40 AND said.lexeme ~ '^[[:alpha:]]'
     AND EXISTS (
       SELECT FROM undagi.evidence_files f
         JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision AND r.confidentiality = 'internal'
        WHERE f.institution_id = institution AND f.sha256 = digest
          AND NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = r.item_id AND n.revision > r.revision)
     )
   ORDER BY 2
  ON CONFLICT (institution_id, word) DO UPDATE SET files = known.files + 1
$$;

ALTER FUNCTION undagi.views(undagi.evidence_revisions) OWNER TO undagi_gate;
ALTER FUNCTION undagi.sees_file(uuid, text) OWNER TO undagi_gate;
ALTER FUNCTION undagi.today_in(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.evidence_conditions(jsonb) OWNER TO undagi_gate;
ALTER FUNCTION undagi.list_evidence(uuid, jsonb, timestamptz, uuid, integer) OWNER TO undagi_gate;
ALTER FUNCTION undagi.stretches(uuid, bigint, boolean) OWNER TO undagi_gate;
ALTER FUNCTION undagi.evidence_queries(uuid, text) OWNER TO undagi_gate;
ALTER FUNCTION undagi.search_evidence(uuid, text, jsonb, integer) OWNER TO undagi_gate;
ALTER FUNCTION undagi.learn_words(uuid, text, text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION
  undagi.sees_file(uuid, text), undagi.list_evidence(uuid, jsonb, timestamptz, uuid, integer),
  undagi.search_evidence(uuid, text, jsonb, integer)
TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.learn_words(uuid, text, text) TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;

-- The text of a file that only restricted items use is for those who may see one of them.
DROP POLICY own_institution ON undagi.file_pages;
CREATE POLICY who_sees_the_file ON undagi.file_pages FOR SELECT TO undagi_app
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]) AND undagi.sees_file(institution_id, sha256));

-- What was read before is learnt now.
SELECT count(undagi.learn_words(f.institution_id, f.sha256, f.reader)) AS learnt
  FROM (SELECT DISTINCT institution_id, sha256, reader FROM undagi.file_pages) AS f;
