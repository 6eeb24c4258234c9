import type { RequestContext } from '../../../request-context.ts'
import { finishUpload } from '../finish-upload.ts'
import { notWholeYet } from '../uploads.errors.ts'
import { findOwnUpload, receivedOf } from './read-upload.ts'

export interface DeliveredFile {
  readonly sha256: string
  readonly fileName: string
}

/** Files of one's own that have arrived whole, kept by now and known by their digests; for whoever makes something of them. */
export async function deliverUploads(
  { institutionId, uploadIds }: { readonly institutionId: string; readonly uploadIds: readonly string[] },
  context: RequestContext,
): Promise<DeliveredFile[]> {
  const delivered: DeliveredFile[] = []
  for (const uploadId of uploadIds) {
    const row = await findOwnUpload({ institutionId, uploadId }, context)
    if ((await receivedOf(row, context)) < row.announcedBytes) throw notWholeYet({ detail: row.fileName })
    delivered.push({ sha256: await finishUpload(row, context), fileName: row.fileName })
  }
  return delivered
}

/** What it may answer. */
export { fileStoreUnreachable, noRoomForFile, notWholeYet, uploadNotFound } from '../uploads.errors.ts'
