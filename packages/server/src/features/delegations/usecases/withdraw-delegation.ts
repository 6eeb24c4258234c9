import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { getDelegable } from '../../assessments/usecases/get-delegable.ts'
import { delegationNotFound } from '../delegations.errors.ts'
import { withdrawDelegation as withdrawRow } from '../delegations.repository.ts'

/** From now on it gives nothing: the colleague's next request is refused, and open pages hear it. */
export async function withdrawDelegation(
  { assessmentId, delegationId }: { readonly assessmentId: string; readonly delegationId: string },
  context: RequestContext,
): Promise<void> {
  const { database, editions, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    await getDelegable(db, { actor, assessmentId, editions })
    if (!(await withdrawRow(db, delegationId))) throw delegationNotFound()
  })
  await announce(assessmentTopic(assessmentId), context)
}
