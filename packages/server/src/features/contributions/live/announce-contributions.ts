import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { unitContributionsTopic } from '../../../topics.ts'
import { notifyTouched } from './live.repository.ts'

type Announcing = Pick<RequestContext, 'database' | 'request'>

/** Wakes whoever these requests concern, after the commit: each then looks for themselves at what they may see. */
export async function announceContributions(
  touched: Parameters<typeof notifyTouched>[1],
  { database, request }: Announcing,
): Promise<void> {
  if (touched.unitIds.length === 0 && touched.codes.length === 0) return
  // What was written stands, whether it can be told or not.
  await database.read(request, (db) => [notifyTouched(db, touched)]).catch(() => {})
}

/** What is being typed is its unit's alone. */
export const announceTyping = (assessmentId: string, unitId: string, context: Announcing): Promise<void> =>
  announce(unitContributionsTopic(assessmentId, unitId), context)
