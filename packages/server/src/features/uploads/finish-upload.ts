import { sniffMediaType } from '../../platform/files/sniff-media-type.ts'
import type { RequestContext } from '../../request-context.ts'
import { finishUploadRow, insertStoredFile, type UploadRow } from './uploads.repository.ts'

/** Keeps a file that has arrived whole, once: first the bytes, then what is said about them. Returns its digest. */
export async function finishUpload(
  { id, institutionId, announcedBytes: bytes, sha256: known }: UploadRow,
  { database, request, files: { staging, store } }: RequestContext,
): Promise<string> {
  if (known !== null) return known
  const path = staging.pathOf(id)
  const [sha256, mediaType] = await Promise.all([staging.digest(id), sniffMediaType(path)])
  await store.put({ institutionId, sha256 }, path)
  await database.asActor(request, async ({ db }) => {
    await insertStoredFile(db, { institutionId, sha256, bytes, mediaType, storedAt: request.at })
    await finishUploadRow(db, id, sha256)
  })
  return sha256
}
