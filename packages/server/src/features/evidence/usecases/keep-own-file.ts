import { and, asc, eq, sql } from 'drizzle-orm'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { DeliveredFile } from '../../uploads/usecases/deliver-uploads.ts'
import { insertItem } from '../evidence.repository.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { type Described, writeRevision } from '../write-revision.ts'

interface Keeping {
  readonly institutionId: string
  readonly file: DeliveredFile
  readonly described: Described
  readonly actor: Actor
  readonly at: Date
}

/**
 * The item of this person that is these very bytes and nothing else; a new one where there is none. Within a transaction of another
 * feature that has asked whether they may, and that nobody runs twice at once for them.
 */
export async function keepOwnFile(db: Sql, keeping: Keeping): Promise<string> {
  const { institutionId, file, described, actor, at } = keeping
  const [kept] = await selectOwnItem(db, { institutionId, sha256: file.sha256, personId: actor.personId })
  if (kept !== undefined) return kept.itemId
  const author = { authorId: actor.personId, authorName: actor.name }
  const itemId = await insertItem(db, { institutionId, ...author, addedAt: at })
  await writeRevision(db, { institutionId, itemId, revision: 1, described, files: [file], actor, at })
  refer(db, { evidence: [{ itemId, revision: 1 }] })
  return itemId
}

interface OwnBytes {
  readonly institutionId: string
  readonly sha256: string
  readonly personId: string
}

const selectOwnItem = (db: Sql, { institutionId, sha256, personId }: OwnBytes) =>
  db
    .select({ itemId: files.itemId })
    .from(files)
    .innerJoin(revisions, and(eq(revisions.itemId, files.itemId), eq(revisions.revision, files.revision)))
    .where(
      and(
        ...[eq(files.institutionId, institutionId), eq(files.sha256, sha256), isNewestRevision(files)],
        eq(revisions.authorId, personId),
        sql`(SELECT count(*) FROM undagi.evidence_files f
          WHERE f.item_id = ${files.itemId} AND f.revision = ${files.revision}) = 1`,
      ),
    )
    .orderBy(asc(revisions.receivedAt), asc(files.itemId))
    .limit(1)

export { beginFileWork } from './begin-file-work.ts'
