import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { selectTemplates } from './paper-templates.repository.ts'

/** The templates of an institution for who may change them; 404 or 403 otherwise. */
export async function loadForKeeper(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectTemplates(db, institutionId)])
  ensureMay(actor, 'keep_paper_templates', institutionId)
  return results[0]
}
