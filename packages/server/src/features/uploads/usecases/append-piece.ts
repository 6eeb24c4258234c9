import { errorCodeOf } from '../../../platform/error-code.ts'
import { TooManyBytes, WrongOffset } from '../../../platform/files/staging.ts'
import type { RequestContext } from '../../../request-context.ts'
import { finishUpload, sayWhyNotKept } from '../finish-upload.ts'
import { moreThanAnnounced, uploadNotFound, wrongOffset } from '../uploads.errors.ts'
import { presentUpload, type UploadView } from '../uploads.presenter.ts'
import { findOwnUpload, receivedOf, type UploadKey } from './read-upload.ts'

export interface Piece extends UploadKey {
  readonly offset: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Adds what arrives, however much of it does; with the last of it the file is kept. */
export async function appendPiece(
  { offset, bytes, ...key }: Piece,
  context: RequestContext,
): Promise<UploadView> {
  const row = await findOwnUpload(key, context)
  const { id, announcedBytes: mostBytes } = row
  const before = await receivedOf(row, context)
  if (row.sha256 !== null) {
    if (offset !== before) throw wrongOffset({ current: { receivedBytes: before } })
    return presentUpload(row, before)
  }
  try {
    const received = await context.files.staging.append(id, { offset, bytes, mostBytes })
    if (received === mostBytes) {
      await finishUpload(row, context)
      // Its sender is describing it meanwhile.
      context.reading.wake()
      context.sentLikenesses.wake()
    }
    return presentUpload(row, received)
  } catch (error) {
    if (error instanceof WrongOffset) throw wrongOffset({ current: { receivedBytes: error.received } })
    if (error instanceof TooManyBytes) throw moreThanAnnounced()
    if (errorCodeOf(error) === 'ENOENT') throw uploadNotFound()
    return sayWhyNotKept(error)
  }
}
