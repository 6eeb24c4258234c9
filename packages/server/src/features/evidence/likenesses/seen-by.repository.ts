import { type SQL, sql } from 'drizzle-orm'
import { isNewestRevision } from '../newest-revision.repository.ts'

/** Of a file f, its revision r and its item i. */
export const isNewest = isNewestRevision({ itemId: sql`f.item_id`, revision: sql`f.revision` })

export const isOwnOf = (personId: SQL) => sql`${personId} IN (r.author_id, i.author_id)`

/** The rule of canView, so that what is hidden takes no place in a list that ends. */
export const isSeenBy = (personId: SQL) =>
  sql`(r.confidentiality = 'internal' OR ${isOwnOf(personId)} OR ${personId} = ANY (r.viewer_ids))`

const whoAsks = sql`undagi.actor_id()`
export const isOwn = isOwnOf(whoAsks)
export const isSeen = isSeenBy(whoAsks)
