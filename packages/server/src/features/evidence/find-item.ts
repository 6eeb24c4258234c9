import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { evidenceNotFound } from './evidence.errors.ts'
import { selectFiles, selectLinks, selectRevisions } from './evidence.repository.ts'
import { type FoundItem, gatherItems, itemFor } from './found-items.ts'

export interface ItemKey {
  readonly institutionId: string
  readonly itemId: string
}

/** One item that this person may see: what is hidden from them does not exist. */
export async function findItem(
  key: ItemKey,
  { database, request }: RequestContext,
): Promise<{ actor: Actor; item: FoundItem }> {
  const { actor, results } = await database.read(request, (db) => [
    selectRevisions(db, key),
    selectFiles(db, key),
    selectLinks(db, key),
  ])
  ensureMay(actor, 'read_evidence', key.institutionId)
  const [revisions, files, links] = results
  const [found] = gatherItems({ revisions, files, links })
  const item = found && itemFor(actor, found)
  if (item === undefined) throw evidenceNotFound()
  return { actor, item }
}
