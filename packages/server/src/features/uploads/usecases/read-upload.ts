import type { RequestContext } from '../../../request-context.ts'
import { uploadNotFound } from '../uploads.errors.ts'
import { presentUpload, type UploadView } from '../uploads.presenter.ts'
import { selectUpload, type UploadRow } from '../uploads.repository.ts'
import { ensureMayAdd } from './ensure-may-add.ts'

export interface UploadKey {
  readonly institutionId: string
  readonly uploadId: string
}

/** How far a file has come. */
export async function readUpload(key: UploadKey, context: RequestContext): Promise<UploadView> {
  const row = await findOwnUpload(key, context)
  return presentUpload(row, await receivedOf(row, context))
}

/** 404 for whose it is not, and for what has expired. */
export async function findOwnUpload(
  { institutionId, uploadId }: UploadKey,
  { database, request }: RequestContext,
): Promise<UploadRow> {
  const { actor, results } = await database.read(request, (db) => [selectUpload(db, institutionId, uploadId)])
  ensureMayAdd(actor, institutionId)
  const [row] = results[0]
  if (row === undefined) throw uploadNotFound()
  return row
}

export async function receivedOf(
  { id, announcedBytes, sha256 }: UploadRow,
  { files }: Pick<RequestContext, 'files'>,
): Promise<number> {
  if (sha256 !== null) return announcedBytes
  const received = await files.staging.received(id)
  if (received === undefined) throw uploadNotFound()
  return received
}
