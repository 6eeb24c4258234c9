-- Whoever checks a paper learns too what happened to its assessment after it was issued: a paper that was signed before the assessment was taken back
-- is genuine, and tells of something that is no more. Only that, and on which day: no name, no reason, no value.
CREATE POLICY gate ON undagi.assessment_actions FOR SELECT TO undagi_gate USING (kind IN ('stage_moved', 'corrected'));
GRANT SELECT (assessment_id, kind, payload, acted_at) ON undagi.assessment_actions TO undagi_gate;
GRANT SELECT (id, round_id) ON undagi.assessments TO undagi_gate;
GRANT SELECT (id, time_zone) ON undagi.rounds TO undagi_gate;
GRANT SELECT (issued_at) ON undagi.issued_papers TO undagi_gate;

-- See 0007 for why it belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- What it returns has another shape, which no replacement may have.
DROP FUNCTION undagi.paper_of_code(text);

-- Whether a signed copy of it was handed in, and of each kind of change since the paper was issued the first day, by the clock of the round. A correction and the publication change what
-- the reports and the page for the leader tell; what the institution signed of its own self-assessment they leave as it was.
CREATE FUNCTION undagi.paper_of_code(code text)
RETURNS TABLE (kind text, version integer, number text, paper_day date, sha256 text, institution_name text, is_latest boolean, handed_in_on date, since jsonb)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.kind, p.version, p.number, p.paper_day, p.sha256, n.name,
         NOT EXISTS (SELECT FROM undagi.issued_papers later
                      WHERE later.assessment_id = p.assessment_id AND later.kind = p.kind AND later.version > p.version),
         (SELECT (max(h.handed_in_at) AT TIME ZONE n.time_zone)::date FROM undagi.handed_in_papers h
           WHERE h.assessment_id = p.assessment_id AND h.kind = p.kind AND h.paper_version = p.version),
         coalesce(
           (SELECT jsonb_agg(jsonb_build_object('what', change.what, 'day', (change.at AT TIME ZONE r.time_zone)::date) ORDER BY change.at, change.what)
              FROM (SELECT CASE x.kind WHEN 'corrected' THEN 'corrected' ELSE
                             CASE x.payload ->> 'move' WHEN 'return' THEN 'returned' WHEN 'reopen' THEN 'reopened' WHEN 'publish' THEN 'published' END
                           END AS what,
                           min(x.acted_at) AS at
                      FROM undagi.assessment_actions x
                     WHERE x.assessment_id = p.assessment_id AND x.acted_at > p.issued_at AND x.kind IN ('stage_moved', 'corrected')
                     GROUP BY 1) change
             WHERE change.what IN ('returned', 'reopened')
                OR change.what = 'corrected' AND p.kind IN ('evaluation_report', 'monitoring_report', 'leader_summary')
                OR change.what = 'published' AND p.kind = 'leader_summary'),
           '[]')
    FROM undagi.issued_papers p
    JOIN undagi.institutions n ON n.id = p.institution_id
    JOIN undagi.assessments a ON a.id = p.assessment_id
    JOIN undagi.rounds r ON r.id = a.round_id
   WHERE p.check_code = paper_of_code.code
$$;

ALTER FUNCTION undagi.paper_of_code(text) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
REVOKE ALL ON FUNCTION undagi.paper_of_code(text) FROM PUBLIC;
-- Whoever checks a paper has no session: sign-in asks for them.
GRANT EXECUTE ON FUNCTION undagi.paper_of_code(text) TO undagi_signin;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
