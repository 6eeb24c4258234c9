import type { RequestContext } from '../../../request-context.ts'
import type { ImportPreview } from '../imports.presenter.ts'
import { type ImportAddress, openImport } from '../open-import.ts'
import { planImport } from '../preview-import.ts'

export async function readPreview(which: ImportAddress, context: RequestContext): Promise<ImportPreview> {
  const { database, editions, request } = context
  return database.asActor(request, async ({ db, actor }) => {
    const open = await openImport(db, { ...which, actor, forChange: false }, editions)
    return (await planImport(db, { open, actor, hold: false }, context)).preview
  })
}
