import { copyFile, link, rm, stat } from 'node:fs/promises'
import { isDiskFull } from '../../platform/error-code.ts'
import { sniffMediaType } from '../../platform/files/sniff-media-type.ts'
import type { RequestContext } from '../../request-context.ts'
import { noRoomForFile, notWholeYet } from './uploads.errors.ts'
import { finishUploadRow, insertStoredFile, type UploadRow } from './uploads.repository.ts'

/**
 * Keeps a file that has arrived whole, once: first the bytes, then what is said about them, and only then is what waited thrown
 * away. Broken off anywhere, the next attempt begins where it can. Returns its digest.
 */
export async function finishUpload(row: UploadRow, context: RequestContext): Promise<string> {
  if (row.sha256 !== null) return row.sha256
  const { id, institutionId, announcedBytes: bytes, fileName } = row
  const { database, request, files } = context
  const path = files.staging.pathOf(id)
  if ((await stat(path)).size !== bytes) throw notWholeYet({ detail: fileName })
  const [sha256, mediaType] = await Promise.all([files.staging.digest(id), sniffMediaType(path)])
  await files.store.put({ institutionId, sha256 }, await secondName(path)).catch(sayNoRoom)
  await database.asActor(request, async ({ db }) => {
    await insertStoredFile(db, { institutionId, sha256, bytes, mediaType, storedAt: request.at })
    await finishUploadRow(db, id, sha256)
  })
  await files.staging.discard(id)
  return sha256
}

/** What the store takes over: until the row is written, the file also stays where it is. */
async function secondName(path: string): Promise<string> {
  const second = `${path}.masuk`
  await rm(second, { force: true })
  await link(path, second).catch(() => copyFile(path, second))
  return second
}

/** A disk that is full is no fault of the sender. */
export function sayNoRoom(error: unknown): never {
  throw isDiskFull(error) ? noRoomForFile() : error
}
