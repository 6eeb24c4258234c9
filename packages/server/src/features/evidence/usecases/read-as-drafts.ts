import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectFiles, selectRevisions } from '../evidence.repository.ts'
import { gatherItems } from '../found-items.ts'

/**
 * Which of these items were read as drafts, whatever a person says of them; for another feature that names them. Where another file of the
 * same item is enacted it stays open.
 */
export async function readAsDrafts(
  db: Sql,
  institutionId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (itemIds.length === 0) return new Set()
  const chosen = { institutionId, itemIds }
  const revisions = await selectRevisions(db, chosen)
  const files = await selectFiles(db, chosen)
  const drafts = gatherItems({ revisions, files, links: [] }).filter(({ newest }) => {
    const found = newest.files.map(({ inspection }) => inspection?.status)
    return found.includes('draft') && !found.includes('enacted')
  })
  return new Set(drafts.map(({ id }) => id))
}
