import type { PaperKind } from '@undagi/papers'
import { startTemplate } from '@undagi/papers/template'
import type { RequestContext } from '../../../../request-context.ts'
import { loadForKeeper } from '../load-for-keeper.ts'

interface Key {
  readonly institutionId: string
  readonly kind: PaperKind
}

/** A file to begin with, in which every name stands in its place. */
export async function startFromTemplate(
  { institutionId, kind }: Key,
  context: RequestContext,
): Promise<Uint8Array> {
  await loadForKeeper(institutionId, context)
  return await startTemplate(kind)
}
