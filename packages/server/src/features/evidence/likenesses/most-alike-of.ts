import type { AlikeRow } from './alike-items.repository.ts'
import { type AlikeView, presentAlike, type Told } from './likenesses.presenter.ts'
import { mayBeTold } from './see-alike.ts'

/** Of each item the one that is most like it, as far as this person may be told; the rows come with the most alike first. */
export function mostAlikeOf(rows: readonly AlikeRow[], to: Told): (itemId: string) => AlikeView | null {
  const told = rows.filter(({ other }) => mayBeTold(to.actor, other, to.where))
  const firstOf = new Map(told.toReversed().map((row) => [row.itemId, row]))
  return (itemId) => {
    const first = firstOf.get(itemId)
    return first === undefined ? null : presentAlike(first, to)
  }
}
