import type { Client } from 'pg'
import type { Nation } from '../national/nation.ts'
import { signInPeople } from '../sign-in-people.ts'

export interface AssessorSeat {
  readonly assessmentId: string
  readonly token: string
  /** The indicator that this assessor judges, with the value that the institution claims. */
  readonly judged: { readonly code: string; readonly value: string | null }
  /** Whose words lie open before them: those of a colleague. */
  readonly openCode: string
}

interface Seating {
  readonly assessments: number
  /** Of each; everybody judges an indicator of their own. */
  readonly people: number
}

/** Assessors from outside, signed in and assigned to the last assessment of some institutions, which stands in the review of documents. */
export async function seatAssessors(
  owner: Client,
  { institutions, rounds, assessments }: Nation,
  { assessments: count, people }: Seating,
): Promise<readonly AssessorSeat[]> {
  const last = rounds.at(-1)?.id
  const here = institutions.slice(0, count).map(({ id }) => id)
  const held = assessments.filter((each) => each.roundId === last && here.includes(each.institutionId))
  const seats = held.flatMap(({ id: assessmentId, institutionId, ratings }, place) => {
    const judged = Object.entries(ratings).map(([code, value]) => ({
      code,
      value: value === null ? null : String(value),
    }))
    return Array.from({ length: people }, (_, seat) => {
      const [own, colleagues] = [judged[seat], judged[(seat + 1) % people]]
      if (own === undefined || colleagues === undefined) throw new Error('There are indicators for all.')
      return {
        ...{ assessmentId, institutionId, judged: own, openCode: colleagues.code, sequence: seat + 1 },
        ...{ id: `asesor-luar-${place}-${seat}`, name: `Asesor luar ${place}-${seat}` },
        email: `asesor-luar-${place}-${seat}@kementerian.example`,
        token: `session-of-assessor-${seat}-of-assessment-${place}`,
      }
    })
  })
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [here])
  await owner.query(signInPeople, [JSON.stringify(seats)])
  await owner.query(enrolAndAssign, [JSON.stringify(seats)])
  await owner.query(
    "UPDATE undagi.assessments SET stage = 'document_review', last_judged = 'document_review' WHERE id = ANY ($1)",
    [held.map(({ id }) => id)],
  )
  await owner.query('COMMIT')
  return seats.map(({ assessmentId, token, judged, openCode }) => ({ assessmentId, token, judged, openCode }))
}

const enrolAndAssign = `
  WITH enrolled AS (
    SELECT r.*, undagi.enrol("institutionId", name, email, 'external_assessor', '2021-01-01',
                                now() + interval '30 days') AS person
      FROM jsonb_to_recordset($1)
        AS r("institutionId" uuid, "assessmentId" uuid, sequence integer, name text, email text)
  )
  INSERT INTO undagi.assignment_changes
    (institution_id, assessment_id, sequence, kind, payload, actor_id, actor_name, recorded_at)
  SELECT "institutionId", "assessmentId", sequence, 'assigned',
         jsonb_build_object('assignmentId', gen_random_uuid(), 'assessorId', person, 'assessorName', name,
                            'duty', 'judging', 'indicatorCodes', NULL, 'letter', NULL, 'reason', '',
                            'conflicts', '[]'::jsonb, 'from', current_date - 1, 'until', current_date + 30),
         person, name, now()
    FROM enrolled`
