import type { RequestContext } from '../../../request-context.ts'
import { type EvidenceHistory, presentHistory } from '../evidence.presenter.ts'
import { findItem, type ItemKey } from '../find-item.ts'

/** One item with everything that it ever was. */
export async function readEvidence(key: ItemKey, context: RequestContext): Promise<EvidenceHistory> {
  return presentHistory(await findItem(key, context), context)
}
