import { api } from '../../../lib/api/client.ts'

/** Throws away what came of a file. Where that fails, it goes with the sweep: nothing to trouble a person with. */
export async function discardUpload(institutionId: string, uploadId: string): Promise<void> {
  await api
    .DELETE('/institutions/{institutionId}/uploads/{uploadId}', {
      params: { path: { institutionId, uploadId } },
    })
    .catch(() => undefined)
}
