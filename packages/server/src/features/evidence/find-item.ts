import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { evidenceNotFound } from './evidence.errors.ts'
import { canView } from './evidence.policy.ts'
import { selectFiles, selectLinks, selectRevisions } from './evidence.repository.ts'
import { type FoundItem, gatherItems } from './found-items.ts'

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
  const [item] = gatherItems({ revisions, files, links })
  if (item === undefined || !canView(actor, item.newest.row)) throw evidenceNotFound()
  return { actor, item }
}
