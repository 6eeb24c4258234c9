import type { ScoreResult } from '@undagi/maturity'
import { eq, sql } from 'drizzle-orm'
import { columnOf } from '../../platform/database/column-of.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentResults } from '../../platform/database/tables/assessments.tables.ts'

export const selectResult = (db: Sql, assessmentId: string) =>
  db
    .select({ result: assessmentResults.result })
    .from(assessmentResults)
    .where(eq(assessmentResults.assessmentId, assessmentId))

export interface ResultToWrite {
  readonly assessmentId: string
  readonly institutionId: string
  readonly result: ScoreResult
  readonly atSequence: number
}

/** Any number in one statement. Written by the fold alone, in the transaction of the actions they follow from. */
export async function upsertResults(db: Sql, results: readonly ResultToWrite[]): Promise<void> {
  const rootOf = ({ result }: ResultToWrite) => result.nodes[result.rootCode]
  await db.execute(sql`
    INSERT INTO ${assessmentResults} (assessment_id, institution_id, index_exact, index_rounded, predicate, answered,
                                      indicators, at_sequence, result)
    SELECT *
      FROM unnest(${columnOf(results, ({ assessmentId }) => assessmentId)}::uuid[],
                  ${columnOf(results, ({ institutionId }) => institutionId)}::uuid[],
                  ${columnOf(results, ({ result }) => result.index.exact)}::text[],
                  ${columnOf(results, ({ result }) => result.index.rounded)}::text[],
                  ${columnOf(results, ({ result }) => result.predicate.name)}::text[],
                  ${columnOf(results, (each) => rootOf(each)?.answered ?? 0)}::integer[],
                  ${columnOf(results, (each) => rootOf(each)?.indicators ?? 0)}::integer[],
                  ${columnOf(results, ({ atSequence }) => atSequence)}::integer[],
                  ${columnOf(results, ({ result }) => JSON.stringify(result))}::jsonb[])
    ON CONFLICT (assessment_id) DO UPDATE SET
      index_exact = excluded.index_exact, index_rounded = excluded.index_rounded, predicate = excluded.predicate,
      answered = excluded.answered, indicators = excluded.indicators, result = excluded.result,
      at_sequence = excluded.at_sequence`)
}
