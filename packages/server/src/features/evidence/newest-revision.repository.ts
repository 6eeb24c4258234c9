import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

interface RevisionKey {
  readonly itemId: SQLWrapper
  readonly revision: SQLWrapper
}

/**
 * Whether a revision, or what belongs to one, is of an item as it is now. Asked as equality, which the key of revisions answers item by item:
 * that none is newer may be planned by reading all revisions of everybody.
 */
export const isNewestRevision = ({ itemId, revision }: RevisionKey): SQL<boolean> =>
  sql`${revision} = (SELECT max(n.revision) FROM undagi.evidence_revisions n WHERE n.item_id = ${itemId})`
