-- What a round says of ties between assessors and the institution, where it is stricter than the rules that are known: one more kind of what
-- happens to assignments. Who judges from outside meets it at every request, and earlier work at the institution with it.
ALTER TABLE undagi.assignment_changes
  DROP CONSTRAINT assignment_changes_kind_check,
  ADD CONSTRAINT assignment_changes_kind_check
    CHECK (kind IN ('assigned', 'assignment_ended', 'tie_declared', 'tie_taken_back', 'conflicts_ruled'));
CREATE INDEX ON undagi.assignment_changes (assessment_id, sequence) WHERE kind = 'conflicts_ruled';

-- See 0007 for why this belongs to the gate and how it is given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- As in 0110, with what each round rules, which ties somebody who assigned explained, and what roles the person has or had there.
CREATE OR REPLACE FUNCTION undagi.assignments_of_actor() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT jsonb_build_object(
    'assigned', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
               'institutionId', c.institution_id, 'assessmentId', c.assessment_id,
               'duty', coalesce(c.payload ->> 'duty', 'judging'), 'indicatorCodes', c.payload -> 'indicatorCodes',
               'explained', jsonb_path_query_array(c.payload, '$.conflicts[*] ? (@.effect == "must_be_declared").kind'),
               'rules', coalesce((
                 SELECT k.payload -> 'rules'
                   FROM undagi.assignment_changes k
                  WHERE k.assessment_id = c.assessment_id AND k.kind = 'conflicts_ruled'
                  ORDER BY k.sequence DESC
                  LIMIT 1), '[]'),
               'timeZone', r.time_zone,
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
              AND b.payload ->> 'tieId' = d.payload ->> 'tieId')),
    'roles', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
               'institutionId', m.institution_id, 'role', m.role, 'validFrom', m.valid_from, 'validTo', m.valid_to)
               ORDER BY m.institution_id, m.valid_from, m.id), '[]')
        FROM undagi.memberships m
       WHERE m.person_id = undagi.actor_id()))
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
