-- The library is narrowed down to what is like something else in it. Of the others count those that the person may see: what is hidden tells nothing.

CREATE POLICY gate ON undagi.file_likenesses FOR SELECT TO undagi_gate USING (true);
GRANT SELECT ON undagi.file_likenesses TO undagi_gate;

-- See 0007 for why this belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
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
    -- Worked out once and not item by item: the same bytes, or a pair that was found, from either side.
    CASE WHEN filters ? 'alike' THEN ' AND (r.item_id, r.revision) IN (
      SELECT f.item_id, f.revision
        FROM (
          SELECT l.sha256, l.other_sha256 FROM undagi.file_likenesses l
           WHERE l.institution_id = $1 AND l.reader = $2->>''reader'' AND l.method = $2->>''method''
          UNION ALL
          SELECT l.other_sha256, l.sha256 FROM undagi.file_likenesses l
           WHERE l.institution_id = $1 AND l.reader = $2->>''reader'' AND l.method = $2->>''method''
          UNION ALL
          SELECT s.sha256, s.sha256 FROM undagi.evidence_files s WHERE s.institution_id = $1
           GROUP BY s.sha256 HAVING count(DISTINCT s.item_id) > 1
        ) AS pair
        JOIN undagi.evidence_files f ON f.institution_id = $1 AND f.sha256 = pair.sha256
        JOIN undagi.evidence_files s ON s.institution_id = $1 AND s.sha256 = pair.other_sha256 AND s.item_id <> f.item_id
        JOIN undagi.evidence_revisions v ON v.item_id = s.item_id AND v.revision = s.revision
       WHERE NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = v.item_id AND n.revision > v.revision)
         AND (v.confidentiality = ''internal'' OR undagi.views(v)))' END,
    CASE filters->>'expiring'
      WHEN 'soon' THEN ' AND r.valid_to >= ($2->>''today'')::date AND r.valid_to <= ($2->>''today'')::date + 90'
      WHEN 'over' THEN ' AND r.valid_to < ($2->>''today'')::date'
    END)
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
