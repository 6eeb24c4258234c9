import type { Json } from '@undagi/audit-chain'
import { and, asc, eq } from 'drizzle-orm'
import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { evidenceFiles as files } from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'

/** What the server found about a file, for the entry of its transaction: by the names it came in with, and the items it is in. */
export async function referToFile(
  db: Sql,
  { institutionId, sha256 }: FileKey,
  found: { readonly [what: string]: Json },
): Promise<void> {
  const rows = await db
    .select({ itemId: files.itemId, revision: files.revision, fileName: files.fileName })
    .from(files)
    .where(and(eq(files.institutionId, institutionId), eq(files.sha256, sha256)))
    .orderBy(asc(files.itemId), asc(files.revision))
  const names = [...new Set(rows.map(({ fileName }) => fileName))]
  refer(db, {
    files: [{ ...found, sha256, fileName: names.join(', ') }],
    evidence: rows.map(({ itemId, revision }) => ({ itemId, revision })),
  })
}
