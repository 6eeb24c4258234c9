import { randomUUID } from 'node:crypto'
import { selectTitlesOffered } from '../features/evidence/usecases/titles-offered.ts'
import type { InterviewEntry, RecordedEntry } from '../features/interviews/interview-entry.ts'
import { insertEntry } from '../features/interviews/interviews.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleData } from './example-data.ts'
import type { ExampleInterview } from './example-interview.ts'
import { findExampleRound } from './find-example-round.ts'
import { toInterviewEntry } from './to-interview-entry.ts'

interface Loading {
  readonly institutionId: string
  readonly example: Pick<ExampleData, 'interviews' | 'institution'>
  readonly people: ExamplePeople
  readonly at: Date
}

/** What was said and done in the interviews of the example, as the room writes it down. */
export async function loadExampleInterviews(db: Sql, loading: Loading): Promise<void> {
  for (const interview of loading.example.interviews) await loadInterview(db, interview, loading)
}

async function loadInterview(
  db: Sql,
  interview: ExampleInterview,
  { institutionId, example: { institution }, people, at }: Loading,
): Promise<void> {
  const { assessmentId } = await findExampleRound(db, { institutionId, year: interview.year })
  const offers = await selectTitlesOffered(db, { assessmentId })
  const recorded: RecordedEntry[] = []
  const record = async (entry: InterviewEntry, by: string, moment: string) => {
    const { personId: actorId, name: actorName } = personOf(people, by)
    const [sequence, entryId, saidAt] = [recorded.length + 1, randomUUID(), new Date(moment)]
    const written = { entry, sequence, entryId, actorId, actorName, saidAt, recordedAt: saidAt }
    await insertEntry(db, { institutionId, assessmentId, ...written })
    recorded.push(written)
  }
  for (const entry of preparing(interview, people))
    await record(entry, interview.preparedBy, interview.preparedAt)
  const names = new Map<string, string>()
  const known = { names, offers, recorded, timeZone: institution.timeZone, loadedAt: at }
  for (const step of interview.steps) await record(toInterviewEntry(step, known), step.by, step.at)
}

function preparing(
  { agenda, participants }: ExampleInterview,
  people: ExamplePeople,
): readonly InterviewEntry[] {
  const invited = participants.map(({ person, office, side, signs }): InterviewEntry => {
    const { personId, name } = personOf(people, person)
    return { kind: 'invited', participantId: randomUUID(), personId, name, office, side, signs }
  })
  return [{ kind: 'agenda_set', basedOn: 0, items: agenda }, ...invited]
}

function personOf(people: ExamplePeople, email: string) {
  const person = people.get(email)
  if (person === undefined) throw new Error(`The example names ${email}, who is not among its people`)
  return person
}
