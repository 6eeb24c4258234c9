import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments, indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import { lastYearStarts as starts } from '../../platform/database/tables/last-year.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

interface Before {
  readonly institutionId: string
  readonly year: number
}

/** The rounds of an institution before a year, the latest first. */
export const selectEarlier = (db: Sql, { institutionId, year }: Before) =>
  db
    .select({ assessmentId: assessments.id, year: rounds.year, editionId: rounds.editionId })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(eq(assessments.institutionId, institutionId), isNull(rounds.withdrawnAt), lt(rounds.year, year)),
    )
    .orderBy(desc(rounds.year))

/** What was filled in for each indicator. */
export const selectFilled = (db: Sql, assessmentId: string) =>
  db
    .select({
      code: indicatorStates.indicatorCode,
      value: indicatorStates.value,
      facts: indicatorStates.facts,
      analysis: indicatorStates.analysis,
    })
    .from(indicatorStates)
    .where(eq(indicatorStates.assessmentId, assessmentId))

export type Filled = Awaited<ReturnType<typeof selectFilled>>[number]

/** A proposal for each indicator that had a value. Before it was told whose value it is, the institution's own was proposed. */
export const proposalsSchema = z.array(
  z.strictObject({
    ...{ code: z.string(), value: z.string() },
    ownValue: z.string().nullable().default(null),
    isOfficial: z.boolean().default(false),
  }),
)

export const selectStart = (db: Sql, assessmentId: string) =>
  db.select().from(starts).where(eq(starts.assessmentId, assessmentId))

/** False: somebody was quicker. */
export async function insertStart(db: Sql, row: typeof starts.$inferInsert): Promise<boolean> {
  const inserted = await db.insert(starts).values(row).onConflictDoNothing().returning()
  return inserted.length > 0
}
