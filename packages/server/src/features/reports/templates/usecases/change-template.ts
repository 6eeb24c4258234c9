import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { PaperKind } from '@undagi/papers'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { ensureMay } from '../../../institutions/institutions.usecases.ts'
import { loadForKeeper } from '../load-for-keeper.ts'
import { templateChanged } from '../paper-templates.errors.ts'
import { presentTemplate, type TemplateView } from '../paper-templates.presenter.ts'
import { insertTemplate } from '../paper-templates.repository.ts'
import type { newTemplateSchema } from '../paper-templates.schemas.ts'
import { usableFile } from '../usable-file.ts'

interface Asked {
  readonly institutionId: string
  readonly kind: PaperKind
  readonly wanted: z.infer<typeof newTemplateSchema>
}

/** The next version, for every Word file of this paper from now on; or none, and the built-in one is used again. */
export async function changeTemplate(
  { institutionId, kind, wanted: { template, expectedVersion } }: Asked,
  context: RequestContext,
): Promise<TemplateView> {
  const { database, request } = context
  const load = async () => {
    const rows = await loadForKeeper(institutionId, context)
    return presentTemplate(
      kind,
      rows.find((row) => row.kind === kind),
    )
  }
  const current = await load()
  if (current.version !== expectedVersion) throw templateChanged({ current })
  if (template === 'none' && current.template === null) return current
  const kept = template === 'none' ? nothing : await keptOf(template, kind)
  const made = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_paper_templates', institutionId)
    const { personId: authorId, name: authorName } = actor
    refer(db, { templates: [{ kind, version: expectedVersion + 1, sha256: kept.sha256 }] })
    return await insertTemplate(db, {
      ...{ institutionId, kind, version: expectedVersion + 1, ...kept },
      ...{ authorId, authorName, madeAt: request.at },
    })
  })
  if (made === undefined) throw templateChanged({ current: await load() })
  return presentTemplate(kind, made)
}

const nothing = { file: null, fileName: null, sha256: null, bearsCheck: false }

async function keptOf(given: { readonly file: string; readonly fileName: string }, kind: PaperKind) {
  const file = await usableFile(given.file, kind)
  const sha256 = createHash('sha256').update(file).digest('hex')
  // A file without a place for version and check code is not usable.
  return { file, fileName: given.fileName, sha256, bearsCheck: true }
}
