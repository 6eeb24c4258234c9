import { randomUUID } from 'node:crypto'
import type { Duty } from '@undagi/permissions'
import { eq, sql } from 'drizzle-orm'
import { assessments } from '../platform/database/tables/assessments.tables.ts'
import { assignmentChanges } from '../platform/database/tables/assignments.tables.ts'
import { rounds } from '../platform/database/tables/rounds.tables.ts'
import { dayIn } from '../platform/day-in.ts'
import type { TestApp } from './create-test-app.ts'

interface Assigning {
  /** `kota-arang` by default. */
  readonly at?: string
  readonly duty?: Duty
  readonly indicatorCodes?: readonly string[] | null
  /** Of all its assessments by default. */
  readonly years?: readonly number[]
  /** From today for so many days. */
  readonly days?: number
}

/** Assigns people who hold the role for it, as the ministry would, for tests of what they do then. */
export async function assignOutside(
  undagi: TestApp,
  people: readonly string[],
  assigning: Assigning = {},
): Promise<void> {
  for (const person of people) {
    const { data } = await undagi.as(person).GET('/session')
    if (data === undefined) throw new Error(`${person} has no session`)
    await assignPerson(undagi, { personId: data.person.id, name: person }, assigning)
  }
}

/** The same for somebody who is not of the seed. */
export async function assignPerson(
  undagi: TestApp,
  { personId, name }: { readonly personId: string; readonly name: string },
  { at: slug = 'kota-arang', duty = 'judging', indicatorCodes = null, years, days = 300 }: Assigning = {},
): Promise<void> {
  const { id: institutionId } = undagi.institution(slug)
  const at = undagi.clock.now()
  const day = (after: number) => dayIn('Asia/Jakarta', new Date(at.getTime() + after * 24 * 3_600_000))
  await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    const found = await db
      .select({ assessmentId: assessments.id, year: rounds.year })
      .from(assessments)
      .innerJoin(rounds, eq(rounds.id, assessments.roundId))
      .where(eq(assessments.institutionId, institutionId))
    for (const { assessmentId } of found.filter(({ year }) => years?.includes(year) ?? true))
      await db.insert(assignmentChanges).values({
        ...{ institutionId, assessmentId, kind: 'assigned', recordedAt: at },
        sequence: sql`(SELECT coalesce(max(sequence), 0) + 1 FROM undagi.assignment_changes WHERE institution_id = ${institutionId})`,
        ...{ actorId: personId, actorName: 'kementerian' },
        payload: {
          ...{ assignmentId: randomUUID(), assessorId: personId, assessorName: name, duty, indicatorCodes },
          ...{ from: day(0), until: day(days), letter: null, reason: '', conflicts: [] },
        },
      })
  })
}
