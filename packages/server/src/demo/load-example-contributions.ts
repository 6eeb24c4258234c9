import { randomUUID } from 'node:crypto'
import { selectAssessmentsOf } from '../features/assessments/assessments.repository.ts'
import {
  insertAnswer,
  insertConfirmation,
  insertOwners,
  insertRequests,
} from '../features/contributions/contributions.repository.ts'
import { selectActiveUnits } from '../features/units/units.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleContribution } from './example-contribution.ts'

interface Loading {
  readonly institutionId: string
  readonly contributions: readonly ExampleContribution[]
  readonly people: ExamplePeople
}

/** What the units of the example were asked and what they said. */
export async function loadExampleContributions(
  db: Sql,
  { institutionId, contributions, people }: Loading,
): Promise<void> {
  const assessments = await selectAssessmentsOf(db, [institutionId])
  const units = await selectActiveUnits(db, institutionId)
  const unitOf = (name: string) => found(units.find((unit) => unit.name === name)?.id, name)
  const authorOf = (email: string) => {
    const person = found(people.get(email), email)
    return { institutionId, authorId: person.personId, authorName: person.name }
  }
  for (const { year, indicator: indicatorCode, owner, by, at, dueOn, requests } of contributions) {
    const assessmentId = found(assessments.find((each) => each.year === year)?.id, String(year))
    const asked = { ...authorOf(by), assessmentId, indicatorCode }
    await insertOwners(db, [{ ...asked, unitId: unitOf(owner), sequence: 1, assignedAt: new Date(at) }])
    for (const { unit, question, answer } of requests) {
      const requestId = randomUUID()
      const request = { ...asked, id: requestId, unitId: unitOf(unit), question, dueOn }
      await insertRequests(db, [{ ...request, askedAt: new Date(at) }])
      if (answer === undefined) continue
      const { applies, practice = null, text, confirmed } = answer
      const said = { ...authorOf(answer.by), requestId, revision: 1, applies, practice, text }
      await insertAnswer(db, { ...said, answeredAt: new Date(answer.at) })
      if (confirmed === undefined) continue
      const confirmedAt = new Date(confirmed.at)
      await insertConfirmation(db, { ...authorOf(confirmed.by), requestId, revision: 1, confirmedAt })
    }
  }
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`The example asks units and names ${name}, which is not there`)
  return thing
}
