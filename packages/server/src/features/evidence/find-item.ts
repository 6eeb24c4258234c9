import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { evidenceNotFound } from './evidence.errors.ts'
import {
  type FileRow,
  type LinkRow,
  type RevisionRow,
  selectFiles,
  selectLinks,
  selectRevisions,
} from './evidence.repository.ts'
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
  const { actor, results } = await database.read(request, (db) => rowsOf(db, key))
  ensureMay(actor, 'read_evidence', key.institutionId)
  return { actor, item: itemIn(results, actor) }
}

/** The same within a transaction, of whoever was found to be allowed to ask. */
export async function findItemWithin(db: Sql, key: ItemKey, actor: Actor): Promise<FoundItem> {
  return itemIn(await Promise.all(rowsOf(db, key)), actor)
}

const rowsOf = (db: Sql, key: ItemKey) =>
  [selectRevisions(db, key), selectFiles(db, key), selectLinks(db, key)] as const

type Rows = readonly [RevisionRow[], FileRow[], LinkRow[]]

function itemIn([revisions, files, links]: Rows, actor: Actor): FoundItem {
  const [found] = gatherItems({ revisions, files, links })
  const item = found && itemFor(actor, found)
  if (item === undefined) throw evidenceNotFound()
  return item
}
