import { randomUUID } from 'node:crypto'
import { noteScan } from '../features/evidence/scanning/scans.repository.ts'
import { noteCheck } from '../features/stored-files/stored-files.repository.ts'
import type { FileOffice } from '../features/uploads/file-office.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { FileKey } from '../platform/files/file-store.ts'
import type { ExampleEvidence } from './example-evidence.ts'

interface Spoiling extends Pick<ExampleEvidence, 'virus' | 'damagedAt'> {
  readonly bytes: Buffer
  readonly files: FileOffice
}

/** Makes of a file one that nobody can open, so that the example shows what is said of it. */
export async function spoilExampleFile(db: Sql, key: FileKey, spoiling: Spoiling): Promise<void> {
  const { virus, damagedAt, bytes, files } = spoiling
  if (virus !== undefined) {
    const verdict = { outcome: 'found' as const, signature: virus.name, scanner: 'Data contoh' }
    await noteScan(db, { ...key, ...verdict, scannedAt: new Date(virus.at) })
  }
  if (damagedAt === undefined) return
  await damage(key, bytes, files)
  await noteCheck(db, key, { outcome: 'damaged', at: new Date(damagedAt) })
}

/** As long as it was. A store that looks at what arrives takes it for nothing: there the file is missing. */
async function damage(key: FileKey, bytes: Buffer, { staging, store }: FileOffice): Promise<void> {
  const id = randomUUID()
  await staging.begin(id)
  const other = Buffer.from(bytes).fill('?', Math.floor(bytes.length / 2))
  await staging.append(id, { offset: 0, bytes: onePiece(other), mostBytes: other.length })
  await store.remove(key)
  await store.put(key, staging.pathOf(id)).catch(() => staging.discard(id))
}

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
