import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { canView } from '../evidence.policy.ts'
import { type NewestRow, selectNewestOf } from '../own-offers.repository.ts'

export type NewestEvidence = NewestRow

/** What items are now, by id, for another feature that names them; ids of which there is no item are left out. */
export async function newestOf(
  db: Sql,
  institutionId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, NewestEvidence>> {
  if (itemIds.length === 0) return new Map()
  const rows = await selectNewestOf(db, institutionId, itemIds)
  return new Map(rows.map((row) => [row.itemId, row]))
}

/** Whether this person may see what it is. */
export const isVisible = (actor: Pick<Actor, 'personId'>, newest: NewestEvidence) =>
  canView(actor, newest, newest.itemAuthorId)
