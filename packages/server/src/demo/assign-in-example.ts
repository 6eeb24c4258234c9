import { randomUUID } from 'node:crypto'
import { insertChange } from '../features/assignments/assignments.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { dayIn } from '../platform/day-in.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleAssignment } from './example-assignment.ts'
import { findExampleRound } from './find-example-round.ts'

interface Assigning {
  readonly assignments: readonly ExampleAssignment[]
  readonly people: ExamplePeople
  readonly at: Date
}

/** Whoever judges the example from outside was assigned by a letter of the ministry, as one would be. */
export async function assignInExample(
  db: Sql,
  institutionId: string,
  { assignments, people, at }: Assigning,
): Promise<void> {
  for (const [position, { to, by, year, ...given }] of assignments.entries()) {
    const [assessor, author] = [people.get(to), people.get(by)]
    const place = await findExampleRound(db, { institutionId, year })
    if (assessor === undefined || author === undefined)
      throw new Error(`The example assigns ${to} to ${year}, by ${by}: one of them is not in it`)
    const last = new Date(at.getTime() + given.endsAfterDays * 24 * 3_600_000)
    await insertChange(db, {
      ...{ institutionId, sequence: position + 1, assessmentId: place.assessmentId },
      ...{ actorId: author.personId, actorName: author.name, recordedAt: new Date(given.at) },
      change: {
        ...{ kind: 'assigned', assignmentId: randomUUID(), duty: given.duty, indicatorCodes: null },
        ...{ assessorId: assessor.personId, assessorName: assessor.name },
        ...{ from: given.from, until: dayIn(place.timeZone, last), letter: given.letter },
        ...{ reason: '', conflicts: [] },
      },
    })
  }
}
