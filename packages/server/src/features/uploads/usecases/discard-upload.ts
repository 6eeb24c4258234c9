import type { RequestContext } from '../../../request-context.ts'
import { deleteUpload } from '../uploads.repository.ts'
import { findOwnUpload, type UploadKey } from './read-upload.ts'

/** Throws away what has come; bytes that are kept already wait for the sweep, which knows who else uses them. */
export async function discardUpload(key: UploadKey, context: RequestContext): Promise<void> {
  const { id } = await findOwnUpload(key, context)
  await context.files.staging.discard(id)
  await context.database.asActor(context.request, ({ db }) => deleteUpload(db, id))
}
