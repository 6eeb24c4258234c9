import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import {
  evidenceFiles as files,
  evidenceItems as items,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'
import { notify } from '../../../platform/events/announce.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { ownEvidenceTopic } from '../../../topics.ts'
import { topicsOf } from '../events/evidence-topics.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { selectSenders } from '../reading/upload-readings.repository.ts'

/** Open pages show at once what was found in a file, or of it: those of people who may see one of its items, and of who sent it. */
export async function tellOfFile(
  database: Pick<Database, 'asOperator'>,
  { institutionId, sha256 }: FileKey,
  at: Date,
): Promise<void> {
  const operation = { institutions: [institutionId], at }
  const told = await database.asOperator(operation, (db) =>
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
      .where(and(eq(files.institutionId, institutionId), eq(files.sha256, sha256), isNewestRevision(files))),
  )
  const senders = await database.asOperator(operation, (db) => selectSenders(db, { institutionId, sha256 }))
  const own = senders.map(({ personId }) => ownEvidenceTopic(institutionId, personId))
  const topics = new Set([...told.flatMap(topicsOf), ...own])
  for (const topic of topics) await database.asOperator(operation, (db) => notify(db, topic).execute())
}
