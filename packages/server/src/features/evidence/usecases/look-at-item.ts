import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { gatherItems, itemFor } from '../found-items.ts'

/** An item for another feature that points to it: its title and what was found in its files; undefined: not for this person to see. */
export async function lookAtItem(
  db: Sql,
  key: { readonly institutionId: string; readonly itemId: string },
  actor: Actor,
) {
  const [revisions, files, links] = await Promise.all([
    selectRevisions(db, key),
    selectFiles(db, key),
    selectLinks(db, key),
  ])
  const [found] = gatherItems({ revisions, files, links })
  const item = found && itemFor(actor, found)
  if (item === undefined) return undefined
  const findings = item.newest.files.flatMap(({ inspection }) => inspection ?? [])
  return { title: item.newest.row.title, findings }
}
