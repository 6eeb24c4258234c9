import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../../request-context.ts'
import { ensureVisible } from '../../../institutions/institutions.usecases.ts'
import { presentTemplates } from '../paper-templates.presenter.ts'
import { selectTemplates } from '../paper-templates.repository.ts'
import type { paperTemplatesSchema } from '../paper-templates.schemas.ts'

/** In what each paper is written, for whoever works here. */
export async function listTemplates(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof paperTemplatesSchema>> {
  const { actor, results } = await database.read(request, (db) => [selectTemplates(db, institutionId)])
  ensureVisible(actor, institutionId)
  return presentTemplates(results[0])
}
