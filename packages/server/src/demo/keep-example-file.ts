import { randomUUID } from 'node:crypto'
import type { FileOffice } from '../features/uploads/file-office.ts'
import { insertStoredFile } from '../features/uploads/uploads.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { sniffMediaType } from '../platform/files/sniff-media-type.ts'

interface Keeping {
  readonly institutionId: string
  readonly bytes: Buffer
  readonly at: Date
  readonly files: FileOffice
}

/** Keeps a file as if it had been sent. Bytes whose transaction fails are nobody's, and are swept. Returns its digest. */
export async function keepExampleFile(
  db: Sql,
  { institutionId, bytes, at, files: { staging, store } }: Keeping,
): Promise<string> {
  const id = randomUUID()
  await staging.begin(id)
  await staging.append(id, { offset: 0, bytes: onePiece(bytes), mostBytes: bytes.length })
  const path = staging.pathOf(id)
  const [sha256, mediaType] = await Promise.all([staging.digest(id), sniffMediaType(path)])
  await store.put({ institutionId, sha256 }, path)
  await insertStoredFile(db, { institutionId, sha256, mediaType, bytes: bytes.length, storedAt: at })
  return sha256
}

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
