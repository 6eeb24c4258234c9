import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  evidenceItems as items,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'
import { notifyAll } from '../../../platform/events/announce.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { ownEvidenceTopic } from '../../../topics.ts'
import { topicsOf } from '../events/evidence-topics.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { selectSenders } from '../reading/sent-files.repository.ts'

type Operators = Pick<Database, 'asOperator'>

/** Open pages show at once what was found in a file, or of it: those of people who may see one of its items, and of who sent it. */
export async function tellOfFile(database: Operators, key: FileKey, at: Date): Promise<void> {
  const operation = { institutions: [key.institutionId], at }
  const topics = await database.asOperator(operation, async (db) => {
    const told = await selectTold(db, key)
    const senders = await selectSenders(db, key)
    const own = senders.map(({ personId }) => ownEvidenceTopic(key.institutionId, personId))
    return [...new Set([...told.flatMap(topicsOf), ...own])]
  })
  if (topics.length > 0) await database.asOperator(operation, (db) => notifyAll(db, topics).execute())
}

const selectTold = (db: Sql, { institutionId, sha256 }: FileKey) =>
  db
    .select({
      institutionId: revisions.institutionId,
      confidentiality: revisions.confidentiality,
      viewerIds: revisions.viewerIds,
      authorId: revisions.authorId,
      itemAuthorId: items.authorId,
    })
    .from(files)
    .innerJoin(revisions, and(eq(revisions.itemId, files.itemId), eq(revisions.revision, files.revision)))
    .innerJoin(items, eq(items.id, files.itemId))
    .where(and(eq(files.institutionId, institutionId), eq(files.sha256, sha256), isNewestRevision(files)))
