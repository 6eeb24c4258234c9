import type { Client } from 'pg'
import type { Nation } from '../national/nation.ts'
import { signInPeople } from '../sign-in-people.ts'

export interface RoomSeat {
  readonly assessmentId: string
  readonly code: string
  readonly token: string
}

interface Seating {
  readonly rooms: number
  readonly people: number
  /** What was said in each room before. */
  readonly saidBefore: number
}

/** People of some institutions, signed in, each in the room of the interview of their last assessment, in which some was said already. */
export async function seatPeople(
  owner: Client,
  { institutions, rounds, assessments }: Nation,
  { rooms, people, saidBefore }: Seating,
): Promise<readonly RoomSeat[]> {
  const last = rounds.at(-1)?.id
  const here = institutions.slice(0, rooms).map(({ id }) => id)
  const held = assessments.filter((each) => each.roundId === last && here.includes(each.institutionId))
  const seats = held.flatMap(({ id: assessmentId, institutionId, ratings }, room) =>
    Array.from({ length: people }, (_, place) => ({
      ...{ assessmentId, institutionId, code: Object.keys(ratings)[0] ?? '' },
      ...{ id: `ruang-${room}-${place}`, name: `Peserta ${room}-${place}` },
      ...{
        email: `ruang-${room}-${place}@instansi.example`,
        token: `session-of-seat-${place}-in-room-${room}`,
      },
    })),
  )
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [here])
  await owner.query(signInPeople, [JSON.stringify(seats)])
  await owner.query(enrol, [JSON.stringify(seats)])
  await owner.query("UPDATE undagi.assessments SET stage = 'interview' WHERE id = ANY ($1)", [
    held.map(({ id }) => id),
  ])
  await owner.query(talk, [JSON.stringify(seats), saidBefore])
  await owner.query('COMMIT')
  return seats.map(({ assessmentId, code, token }) => ({ assessmentId, code, token }))
}

const enrol = `
  SELECT undagi.enrol("institutionId", name, email, 'internal_assessor', '2021-01-01', NULL)
    FROM jsonb_to_recordset($1) AS r("institutionId" uuid, name text, email text)`

/** What one of each room said so far, in the words of an interview. */
const talk = `
  INSERT INTO undagi.interview_entries
    (institution_id, assessment_id, sequence, entry_id, kind, payload, actor_id, actor_name, said_at, recorded_at)
  SELECT r."institutionId", r."assessmentId", said, gen_random_uuid(), 'answered',
         jsonb_build_object('contributionId', gen_random_uuid(), 'code', r.code, 'basedOn', 0, 'questionId', NULL,
                            'spokenBy', '', 'text', repeat('Yang sudah dijawab dalam interviu. ', 6)),
         p.id, p.name, now(), now()
    FROM (SELECT DISTINCT ON ("assessmentId") * FROM jsonb_to_recordset($1)
            AS s("institutionId" uuid, "assessmentId" uuid, code text, email text)) AS r
    JOIN undagi.people p ON p.email = r.email
   CROSS JOIN generate_series(1, $2::integer) AS said`
