import type { Actor } from '../../../platform/database/actor.ts'
import { type AlikeRow, selectRepeated } from '../likenesses/alike-items.repository.ts'
import { byYear, mayBeTold } from '../likenesses/see-alike.ts'

export interface EarlierText {
  readonly title: string
  readonly year: number | null
  /** Its own number is another one too. */
  readonly isRenumbered: boolean
}

interface Where {
  readonly institutionId: string
  readonly at: { readonly assessmentId: string; readonly code: string }
}

/** By item, of which earlier documents it repeats the text with another year, perhaps under another number, as far as this person may be told; for a read of another feature. */
export function earlierTextsOf(
  rows: readonly AlikeRow[],
  actor: Actor,
  where: Where,
): ReadonlyMap<string, readonly EarlierText[]> {
  const repeated = rows.filter((row) => isOfEarlierYear(row) && mayBeTold(actor, row.other, where))
  const byItem = Map.groupBy(repeated, ({ itemId }) => itemId)
  return new Map(
    [...byItem].map(([id, found]) => [
      id,
      found.map(({ kind, other: { title, year } }) => ({
        ...{ title, year, isRenumbered: kind === 'number_changed' },
      })),
    ]),
  )
}

/** Two days, or two numbers, within one year may well be two decisions that say the same; so may those of which no year is known. */
const isOfEarlierYear = (row: AlikeRow) => byYear(row) === 'later'

export { selectRepeated }
