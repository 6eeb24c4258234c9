import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type ImportView, presentImport } from '../imports.presenter.ts'
import { selectImports } from '../imports.repository.ts'
import { editionOf } from '../open-import.ts'

/** What was brought in, the newest first. */
export async function listImports(
  institutionId: string,
  { database, editions, request }: RequestContext,
): Promise<ImportView[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'bring_tables', institutionId)
    const rows = await selectImports(db, institutionId)
    const shown: ImportView[] = []
    for (const row of rows) shown.push(presentImport(row, await editionOf(db, row, editions), actor))
    return shown
  })
}
