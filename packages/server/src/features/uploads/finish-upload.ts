import { randomUUID } from 'node:crypto'
import { copyFile, link, rm, stat } from 'node:fs/promises'
import { holdDocuments } from '../../platform/database/hold-documents.ts'
import { errorCodeOf, isDiskFull } from '../../platform/error-code.ts'
import { type FileKey, type FileStore, StoreUnreachable } from '../../platform/files/file-store.ts'
import { sniffMediaType } from '../../platform/files/sniff-media-type.ts'
import type { RequestContext } from '../../request-context.ts'
import { fileStoreUnreachable, noRoomForFile, notWholeYet } from './uploads.errors.ts'
import { finishUploadRow, insertStoredFile, selectUpload, type UploadRow } from './uploads.repository.ts'

/**
 * Keeps a file that has arrived whole, once: first the bytes, then what is said about them, and only then is what waited thrown
 * away. Broken off anywhere, the next attempt begins where it can. Returns its digest.
 */
export async function finishUpload(row: UploadRow, context: RequestContext): Promise<string> {
  if (row.sha256 !== null) return row.sha256
  try {
    return await keepWhole(row, context)
  } catch (error) {
    // Of several that finish at once, one throws away what waited.
    const finished = errorCodeOf(error) === 'ENOENT' ? await finishedMeanwhile(row, context) : null
    if (finished === null) throw error
    return finished
  }
}

/** The digest that another attempt has kept it under since this row was read; null: none has. */
export async function finishedMeanwhile(
  { institutionId, id }: UploadRow,
  { database, request }: RequestContext,
): Promise<string | null> {
  const { results } = await database.read(request, (db) => [selectUpload(db, institutionId, id)])
  return results[0][0]?.sha256 ?? null
}

async function keepWhole(row: UploadRow, context: RequestContext): Promise<string> {
  const { id, institutionId, announcedBytes: bytes, fileName } = row
  const { database, request, files } = context
  const path = files.staging.pathOf(id)
  if ((await stat(path)).size !== bytes) throw notWholeYet({ detail: fileName })
  const [sha256, mediaType] = await Promise.all([files.staging.digest(id), sniffMediaType(path)])
  const key = { institutionId, sha256 }
  for (let attempts = 3; ; attempts -= 1) {
    await keep(files.store, key, path).catch(sayWhyNotKept)
    const isKept = await database.asActor(request, async ({ db }) => {
      await holdDocuments(db)
      // The same bytes of before, which nobody named any more, may just have been cleared away.
      if ((await files.store.size(key).catch(sayWhyNotKept)) !== bytes) return false
      await insertStoredFile(db, { ...key, bytes, mediaType, storedAt: request.at })
      await finishUploadRow(db, id, { sha256, wholeAt: request.at })
      return true
    })
    if (isKept) break
    if (attempts === 1) throw new Error(`What was put under ${sha256} does not stay`)
  }
  await files.staging.discard(id)
  return sha256
}

/**
 * The store takes over a second name of the file, of its own each time: until the row is written, the file also stays where it is, and
 * of two that finish at once none takes it from the other.
 */
async function keep(store: FileStore, key: FileKey, path: string): Promise<void> {
  const second = `${path}.${randomUUID()}`
  try {
    await link(path, second).catch(() => copyFile(path, second))
    await store.put(key, second)
  } finally {
    await rm(second, { force: true })
  }
}

/** A disk that is full, or a store out of reach, is no fault of the sender. */
export function sayWhyNotKept(error: unknown): never {
  if (error instanceof StoreUnreachable) throw fileStoreUnreachable()
  throw isDiskFull(error) ? noRoomForFile() : error
}
