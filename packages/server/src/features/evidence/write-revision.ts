import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { DeliveredFile } from '../uploads/usecases/deliver-uploads.ts'
import { distinctFiles } from './distinct-files.ts'
import { linkOrFiles, nothingInside, unknownViewer, validityReversed } from './evidence.errors.ts'
import { insertRevision, type NewRevision, selectColleagues } from './evidence.repository.ts'

/** What a person says about a revision. */
export type Described = Pick<
  NewRevision,
  | 'kind'
  | 'title'
  | 'number'
  | 'issuer'
  | 'dated'
  | 'validFrom'
  | 'validTo'
  | 'status'
  | 'confidentiality'
  | 'link'
  | 'note'
> & { readonly viewerIds: readonly string[] }

interface Writing {
  readonly institutionId: string
  readonly itemId: string
  readonly revision: number
  readonly described: Described
  readonly files: readonly DeliveredFile[]
  readonly actor: Actor
  readonly at: Date
  /** Named before: also of those who hold no role any more, somebody who revises leaves the list as it is. */
  readonly knownViewers?: readonly string[]
}

/** Adds a revision with its files; what was there before stays as it was. */
export async function writeRevision(db: Sql, writing: Writing): Promise<void> {
  const { institutionId, itemId, revision, described, files, actor, at, knownViewers = [] } = writing
  const key = { institutionId, itemId, revision }
  if (files.length === 0 && described.link == null) throw nothingInside()
  if (files.length > 0 && described.link != null) throw linkOrFiles()
  if ((described.validTo ?? '9') < (described.validFrom ?? '')) throw validityReversed()
  const viewerIds = described.confidentiality === 'restricted' ? [...new Set(described.viewerIds)] : []
  const named = viewerIds.filter((id) => !knownViewers.includes(id))
  await ensureColleagues(db, institutionId, named)
  await insertRevision(
    db,
    { ...key, ...described, viewerIds, authorId: actor.personId, authorName: actor.name, receivedAt: at },
    distinctFiles(files),
  )
}

async function ensureColleagues(db: Sql, institutionId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await selectColleagues(db, institutionId, ids)
  if (rows.length < ids.length) throw unknownViewer()
}
