import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../platform/database/database.ts'
import { storedFiles } from '../platform/database/tables/evidence.tables.ts'
import { createDiskStore } from '../platform/files/disk-store.ts'
import type { FileKey } from '../platform/files/file-store.ts'

interface Keeping {
  readonly database: Database
  readonly fileFolder: string
  readonly institutionId: string
}

/** Bytes on the disk and the row that names them, as an upload leaves them. */
export async function keepDocument(
  { database, fileFolder, institutionId }: Keeping,
  content: Buffer | string,
): Promise<FileKey> {
  const bytes = Buffer.from(content)
  const key = { institutionId, sha256: createHash('sha256').update(bytes).digest('hex') }
  const folder = await mkdtemp(join(tmpdir(), 'undagi-dokumen-'))
  await writeFile(join(folder, 'berkas'), bytes)
  await createDiskStore(fileFolder).put(key, join(folder, 'berkas'))
  await rm(folder, { recursive: true })
  const storedAt = new Date('2026-03-02T01:00:00Z')
  await database.asOperator({ institutions: [institutionId], at: storedAt }, (db) =>
    db
      .insert(storedFiles)
      .values({ ...key, bytes: bytes.byteLength, mediaType: 'application/pdf', storedAt }),
  )
  return key
}
