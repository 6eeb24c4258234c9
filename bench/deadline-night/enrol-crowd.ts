import type { Client } from 'pg'
import { signInPeople } from '../sign-in-people.ts'

interface Place {
  readonly institutionId: string
  readonly assessmentId: string
  readonly codes: readonly string[]
}

/** One text or one answer that one person writes; what else they rate is the same indicator. */
export interface Writer {
  readonly token: string
  readonly code: string
  /** Which of the units that are asked they answer for; null: they fill in. */
  readonly unit: number | null
  /** Of who fills in: the field that is theirs. Of who answers for a unit: what they were asked. */
  readonly task: { readonly field: 'facts' | 'analysis' } | { readonly requestId: string }
}

const fields = ['facts', 'analysis'] as const
const units = 40

/** Fills an institution with people, signed in: two for each indicator, who write its two texts, and the others for units that are asked about one. */
export async function enrolCrowd(
  owner: Client,
  { institutionId, assessmentId, codes }: Place,
  count: number,
) {
  const people = Array.from({ length: count }, (_, place) => ({
    id: `malam-${place}`,
    name: `Orang ${place + 1}`,
    email: `malam-${place}@instansi.example`,
    token: `session-of-person-${place}-on-deadline-night`,
    code: codes[place % codes.length] ?? '',
    unit: place < codes.length * fields.length ? null : place % units,
  }))
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [[institutionId]])
  await owner.query(signInPeople, [JSON.stringify(people)])
  await owner.query(openUnits, [institutionId, units])
  const { rows: enrolled } = await owner.query<{ person: string }>(enrol, [
    institutionId,
    JSON.stringify(people),
  ])
  const { rows: asked } = await owner.query<{ id: string; place: number }>(askUnits, [
    ...[institutionId, assessmentId, enrolled[0]?.person],
    JSON.stringify(people.flatMap((each, place) => (each.unit === null ? [] : [{ ...each, place }]))),
  ])
  await owner.query('COMMIT')
  const requestOf = new Map(asked.map(({ id, place }) => [place, id]))
  return people.map(({ token, code, unit }, place): Writer => {
    const requestId = requestOf.get(place)
    const field = fields[Math.floor(place / codes.length)] ?? 'facts'
    return { token, code, unit, task: requestId === undefined ? { field } : { requestId } }
  })
}

const openUnits = `
  INSERT INTO undagi.units (institution_id, name, short_name)
  SELECT $1, 'Dinas ' || number, 'Dinas ' || number FROM generate_series(0, $2::integer - 1) AS number`

const enrol = `
  SELECT undagi.enrol($1, r.name, email, CASE WHEN unit IS NULL THEN 'internal_assessor' ELSE 'respondent' END,
                      '2021-01-01', NULL, u.id) AS person
    FROM jsonb_to_recordset($2) AS r(name text, email text, unit integer)
    LEFT JOIN undagi.units u ON u.institution_id = $1 AND u.name = 'Dinas ' || unit`

/** The question carries its place, by which it is told apart. */
const askUnits = `
  WITH asked AS (
    INSERT INTO undagi.contribution_requests
      (institution_id, assessment_id, indicator_code, unit_id, question, due_on, author_id, author_name, asked_at)
    SELECT $1, $2, code, u.id, place::text, current_date + 30, $3, 'Orang 1', now()
      FROM jsonb_to_recordset($4) AS r(code text, unit integer, place integer)
      JOIN undagi.units u ON u.institution_id = $1 AND u.name = 'Dinas ' || unit
    RETURNING id, question
  )
  SELECT id, question::integer AS place FROM asked`
