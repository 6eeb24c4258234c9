import type { ScoreResult } from '@undagi/maturity'
import { eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentResults } from '../../platform/database/tables/assessments.tables.ts'

export const selectResult = (db: Sql, assessmentId: string) =>
  db
    .select({ result: assessmentResults.result })
    .from(assessmentResults)
    .where(eq(assessmentResults.assessmentId, assessmentId))

/** Written by the fold alone, in the transaction of the action it follows from. */
export async function upsertResult(
  db: Sql,
  owner: { assessmentId: string; institutionId: string },
  result: ScoreResult,
  atSequence: number,
): Promise<void> {
  const root = result.nodes[result.rootCode]
  const written = {
    indexExact: result.index.exact,
    indexRounded: result.index.rounded,
    predicate: result.predicate.name,
    answered: root?.answered ?? 0,
    indicators: root?.indicators ?? 0,
    result,
    atSequence,
  }
  await db
    .insert(assessmentResults)
    .values({ ...owner, ...written })
    .onConflictDoUpdate({ target: assessmentResults.assessmentId, set: written })
}
