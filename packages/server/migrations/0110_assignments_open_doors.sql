-- Who judges from outside sees and judges what they were assigned, and nothing else: a request begins with what that is.

-- A person's own, found without looking through what all others were assigned.
CREATE INDEX ON undagi.assignment_changes ((payload ->> 'assessorId')) WHERE kind = 'assigned';
CREATE INDEX ON undagi.assignment_changes (actor_id) WHERE kind = 'tie_declared';

CREATE POLICY gate ON undagi.assignment_changes FOR SELECT TO undagi_gate USING (true);
GRANT SELECT ON undagi.assignment_changes TO undagi_gate;

-- See 0007 for why this belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- Of the person who asks: what they were assigned on this day of the round, and what they declared to tie them, wherever it is. Whether a tie
-- stands against an assignment is decided where the rules on conflicts are.
CREATE FUNCTION undagi.assignments_of_actor() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT jsonb_build_object(
    'assigned', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
               'institutionId', c.institution_id, 'assessmentId', c.assessment_id,
               'duty', coalesce(c.payload ->> 'duty', 'judging'), 'indicatorCodes', c.payload -> 'indicatorCodes',
               'known', jsonb_path_query_array(c.payload, '$.conflicts[*].kind'),
               'today', ((undagi.request_instant() AT TIME ZONE r.time_zone)::date)::text) ORDER BY c.institution_id, c.sequence), '[]')
        FROM undagi.assignment_changes c
        JOIN undagi.assessments a ON a.id = c.assessment_id
        JOIN undagi.rounds r ON r.id = a.round_id
       WHERE c.kind = 'assigned' AND c.payload ->> 'assessorId' = undagi.actor_id()::text AND r.withdrawn_at IS NULL
         AND (undagi.request_instant() AT TIME ZONE r.time_zone)::date
             BETWEEN (c.payload ->> 'from')::date AND (c.payload ->> 'until')::date
         AND NOT EXISTS (
           SELECT FROM undagi.assignment_changes e
            WHERE e.institution_id = c.institution_id AND e.kind = 'assignment_ended'
              AND e.payload ->> 'assignmentId' = c.payload ->> 'assignmentId')),
    'ties', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
               'institutionId', d.institution_id, 'tie', d.payload ->> 'tie', 'from', d.payload ->> 'from',
               'until', d.payload ->> 'until') ORDER BY d.institution_id, d.sequence), '[]')
        FROM undagi.assignment_changes d
       WHERE d.kind = 'tie_declared' AND d.actor_id = undagi.actor_id()
         AND NOT EXISTS (
           SELECT FROM undagi.assignment_changes b
            WHERE b.institution_id = d.institution_id AND b.kind = 'tie_taken_back'
              AND b.payload ->> 'tieId' = d.payload ->> 'tieId')))
$$;

ALTER FUNCTION undagi.assignments_of_actor() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
REVOKE ALL ON FUNCTION undagi.assignments_of_actor() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undagi.assignments_of_actor() TO undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
