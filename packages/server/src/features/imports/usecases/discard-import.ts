import type { RequestContext } from '../../../request-context.ts'
import { deleteContent, updateImport } from '../imports.repository.ts'
import { type ImportAddress, openImport } from '../open-import.ts'

/** Throws away what was uploaded and not applied. */
export async function discardImport(
  which: ImportAddress,
  { database, editions, request }: RequestContext,
): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    await openImport(db, { ...which, actor, forChange: true }, editions)
    await deleteContent(db, which.importId)
    await updateImport(db, which.importId, { state: 'discarded' })
  })
}
