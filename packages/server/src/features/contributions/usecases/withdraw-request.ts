import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { requestNotFound, requestWithdrawn } from '../contributions.errors.ts'
import type { IndicatorView } from '../contributions.presenter.ts'
import { insertWithdrawal, selectRequests, waitForContributions } from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'
import { readIndicatorContributions } from './list-contributions.ts'

interface Withdrawing {
  readonly assessmentId: string
  readonly requestId: string
  readonly reason: string
}

/** Takes a request back. What was answered stays written and counts no more. */
export async function withdrawRequest(
  { assessmentId, requestId, reason }: Withdrawing,
  context: RequestContext,
): Promise<IndicatorView> {
  const { database, request } = context
  const code = await database.asActor(request, async ({ db, actor }) => {
    await waitForContributions(db, assessmentId)
    const [[row], requests] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectRequests(db, { assessmentId }),
    ])
    ensureOn(actor, 'ask_contributions', row)
    const asked = requests.find((each) => each.request.id === requestId)
    if (asked === undefined) throw requestNotFound()
    if (asked.withdrawal !== null) throw requestWithdrawn()
    const author = { authorId: actor.personId, authorName: actor.name }
    const { institutionId } = row
    await insertWithdrawal(db, { requestId, institutionId, reason, ...author, withdrawnAt: request.at })
    const { indicatorCode } = asked.request
    refer(db, { contributions: [{ indicator: indicatorCode, unit: asked.unit.name }] })
    return indicatorCode
  })
  return readIndicatorContributions({ assessmentId, code }, context)
}
