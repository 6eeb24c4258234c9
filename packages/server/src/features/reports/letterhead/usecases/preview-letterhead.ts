import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../../request-context.ts'
import type { wantedLetterheadSchema } from '../letterheads.schemas.ts'
import { loadCurrent } from '../load-current.ts'
import { printSample } from '../print-sample.ts'
import { wantedLetterhead } from '../wanted-letterhead.ts'

interface Asked {
  readonly institutionId: string
  readonly wanted: z.infer<typeof wantedLetterheadSchema>
}

/** How papers would look; nothing is kept. */
export async function previewLetterhead(
  { institutionId, wanted }: Asked,
  context: RequestContext,
): Promise<Uint8Array> {
  return await printSample(wantedLetterhead(wanted, await loadCurrent(institutionId, context)), context)
}
