import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectRatedActions, toAction } from '../actions.repository.ts'

/** One rating as it was given. */
export interface GivenRating {
  readonly assessmentId: string
  readonly code: string
  readonly sequence: number
  readonly value: string | null
  readonly reason: string | null
  readonly byName: string
  readonly at: Date
}

/** Every rating that was ever given in these assessments, in order; within a transaction of another feature. */
export async function readRated(db: Sql, assessmentIds: readonly string[]): Promise<readonly GivenRating[]> {
  if (assessmentIds.length === 0) return []
  const rows = await selectRatedActions(db, assessmentIds)
  return rows.flatMap(({ assessmentId, ...row }) => {
    const action = toAction(row)
    if (action.kind !== 'rated') return []
    const { indicatorCode: code, sequence, value, reason, actorName: byName, actedAt: at } = action
    return [{ assessmentId, code, sequence, value, reason, byName, at }]
  })
}
