import type { RequestContext } from '../../../request-context.ts'
import type { RevisionRow } from '../evidence.repository.ts'

/** Whoever looks into a restricted document stands in the log, with which revision of which item. */
export function tellLook(
  { itemId, revision }: Pick<RevisionRow, 'itemId' | 'revision'>,
  { request }: Pick<RequestContext, 'request'>,
): void {
  request.trail?.tellsLook({ itemId, revision: String(revision) })
}
