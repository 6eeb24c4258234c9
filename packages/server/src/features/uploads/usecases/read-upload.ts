import type { RequestContext } from '../../../request-context.ts'
import { finishedMeanwhile } from '../finish-upload.ts'
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

export async function receivedOf(row: UploadRow, context: RequestContext): Promise<number> {
  if (row.sha256 !== null) return row.announcedBytes
  const received = await context.files.staging.received(row.id)
  if (received !== undefined) return received
  // Somebody may have finished it since the row was read.
  if ((await finishedMeanwhile(row, context)) === null) throw uploadNotFound()
  return row.announcedBytes
}
