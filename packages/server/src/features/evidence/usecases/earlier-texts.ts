import type { Actor } from '../../../platform/database/actor.ts'
import { type AlikeRow, selectYearChanged } from '../likenesses/alike-items.repository.ts'
import { isLater, mayBeTold } from '../likenesses/see-alike.ts'

export interface EarlierText {
  readonly title: string
  readonly year: number | null
}

interface Where {
  readonly institutionId: string
  readonly at: { readonly assessmentId: string; readonly code: string }
}

/** By item, of which earlier documents it repeats the text with another year, as far as this person may be told; for a read of another feature. */
export function earlierTextsOf(
  rows: readonly AlikeRow[],
  actor: Actor,
  where: Where,
): ReadonlyMap<string, readonly EarlierText[]> {
  const repeated = rows.filter((row) => isLater(row) && mayBeTold(actor, row.other, where))
  const byItem = Map.groupBy(repeated, ({ itemId }) => itemId)
  return new Map(
    [...byItem].map(([id, found]) => [id, found.map(({ other: { title, year } }) => ({ title, year }))]),
  )
}

export { selectYearChanged }
