import type { PaperKind } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import { ensureMay } from '../../../institutions/institutions.usecases.ts'
import { templateNotFound } from '../paper-templates.errors.ts'
import { selectTemplateFile } from '../paper-templates.repository.ts'

interface Key {
  readonly institutionId: string
  readonly kind: PaperKind
}

/** The template in force as it was uploaded, byte for byte. */
export async function openTemplate(key: Key, { database, request }: RequestContext): Promise<Buffer> {
  const { actor, results } = await database.read(request, (db) => [selectTemplateFile(db, key)])
  ensureMay(actor, 'keep_paper_templates', key.institutionId)
  const file = results[0][0]?.file
  if (file == null) throw templateNotFound()
  return file
}
