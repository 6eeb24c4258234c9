import type { RequestContext } from '../../../request-context.ts'
import { deleteUpload } from '../uploads.repository.ts'
import { findOwnUpload, type UploadKey } from './read-upload.ts'

/** Throws away what has come. Bytes that are kept already stay: others of the institution may use them. */
export async function discardUpload(key: UploadKey, context: RequestContext): Promise<void> {
  const { id } = await findOwnUpload(key, context)
  await context.files.staging.discard(id)
  await context.database.asActor(context.request, ({ db }) => deleteUpload(db, id))
}
