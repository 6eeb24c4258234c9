import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { delegationNotFound } from '../delegations.errors.ts'
import { canWithdraw } from '../delegations.policy.ts'
import { selectDelegation, withdrawDelegation as withdrawRow } from '../delegations.repository.ts'

/**
 * From now on it gives nothing: the colleague's next request is refused, and open pages hear it. Whoever gave it can always do so,
 * also without the role that they lent from.
 */
export async function withdrawDelegation(
  { assessmentId, delegationId }: { readonly assessmentId: string; readonly delegationId: string },
  context: RequestContext,
): Promise<void> {
  const { database, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    const [delegation] = await selectDelegation(db, { assessmentId, delegationId })
    if (delegation === undefined) throw delegationNotFound()
    if (!canWithdraw(actor, delegation)) throw roleNotAllowed()
    if (!(await withdrawRow(db, delegationId))) throw delegationNotFound()
  })
  await announce(assessmentTopic(assessmentId), context)
}
