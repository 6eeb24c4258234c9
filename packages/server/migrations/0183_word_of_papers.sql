-- Each issued version keeps its Word file beside the PDF, made of the same words, and in what it was written. What was issued before has none: bytes
-- that were never made are not made up afterwards. Nothing is given to anybody who had nothing: the grants of the tables are on whole rows.
ALTER TABLE undagi.issued_papers
  ADD COLUMN docx bytea CHECK (octet_length(docx) > 0),
  ADD COLUMN docx_sha256 text CHECK (docx_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN docx_form text CHECK (docx_form IN ('built_in', 'own_template', 'template_without_code')),
  ADD COLUMN template_version integer CHECK (template_version > 0),
  ADD CONSTRAINT word_is_whole CHECK (num_nulls(docx, docx_sha256, docx_form) IN (0, 3)),
  ADD CONSTRAINT template_of_word CHECK ((template_version IS NOT NULL) = (docx_form IS NOT NULL AND docx_form <> 'built_in'));
COMMENT ON COLUMN undagi.issued_papers.docx IS 'Null: issued before Word files were kept';
COMMENT ON COLUMN undagi.issued_papers.docx_form IS 'template_without_code: a template was in force that has no place for the check code, so our own form was used';
COMMENT ON COLUMN undagi.issued_papers.template_version IS 'The template that was in force; null: none was';

-- Until now no template could ask for version and check code: what was uploaded before has them nowhere.
ALTER TABLE undagi.paper_templates
  ADD COLUMN bears_check boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT withdrawn_bears_nothing CHECK (file IS NOT NULL OR NOT bears_check);
COMMENT ON COLUMN undagi.paper_templates.bears_check IS 'Whether number, version and check code have their place in it: papers are issued in no other';

GRANT SELECT (docx_sha256) ON undagi.issued_papers TO undagi_gate;

-- See 0007 for why it belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- What it returns has another shape, which no replacement may have.
DROP FUNCTION undagi.paper_of_code(text);

-- As in 0180, and the digest of the Word file that was made with it.
CREATE FUNCTION undagi.paper_of_code(code text)
RETURNS TABLE (kind text, version integer, number text, paper_day date, sha256 text, docx_sha256 text, institution_name text, is_latest boolean, handed_in_on date, since jsonb)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.kind, p.version, p.number, p.paper_day, p.sha256, p.docx_sha256, n.name,
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
