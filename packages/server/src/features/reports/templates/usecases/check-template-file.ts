import type { z } from '@hono/zod-openapi'
import type { PaperKind } from '@undagi/papers'
import { checkTemplate } from '@undagi/papers/template'
import type { RequestContext } from '../../../../request-context.ts'
import { loadForKeeper } from '../load-for-keeper.ts'
import type { templateCheckSchema } from '../paper-templates.schemas.ts'

interface Asked {
  readonly institutionId: string
  readonly kind: PaperKind
  readonly file: string
}

/** What stands in the way of using a file; nothing is kept of it. */
export async function checkTemplateFile(
  { institutionId, kind, file }: Asked,
  context: RequestContext,
): Promise<z.infer<typeof templateCheckSchema>> {
  await loadForKeeper(institutionId, context)
  const { findings, used } = await checkTemplate(Buffer.from(file, 'base64'), kind)
  return { findings: [...findings], used: [...used] }
}
