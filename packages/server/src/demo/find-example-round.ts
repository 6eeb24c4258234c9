import { and, eq } from 'drizzle-orm'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { assessments } from '../platform/database/tables/assessments.tables.ts'
import { rounds } from '../platform/database/tables/rounds.tables.ts'

interface Wanted {
  readonly institutionId: string
  readonly year: number
}

/** The assessment of a year of the example, which must have been loaded before. */
export async function findExampleRound(db: Sql, { institutionId, year }: Wanted) {
  const [found] = await db
    .select({ assessmentId: assessments.id, timeZone: rounds.timeZone })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.institutionId, institutionId), eq(rounds.year, year)))
  if (found === undefined) throw new Error(`The example has no round of ${year}`)
  return found
}
