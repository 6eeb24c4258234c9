import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { requestWithdrawn } from '../contributions.errors.ts'
import type { IndicatorView } from '../contributions.presenter.ts'
import { insertWithdrawal } from '../contributions.repository.ts'
import { holdAskedIndicator, seeAskedIndicator } from '../hold-asked.ts'
import { announceContributions } from '../live/announce-contributions.ts'

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
  const { code, unitId } = await database.asActor(request, async ({ db, actor }) => {
    const { row, asked } = await holdAskedIndicator(db, { assessmentId, requestId, actor, at: request.at })
    if (asked.withdrawal !== null) throw requestWithdrawn()
    const author = { authorId: actor.personId, authorName: actor.name }
    const { institutionId } = row
    await insertWithdrawal(db, { requestId, institutionId, reason, ...author, withdrawnAt: request.at })
    const { indicatorCode } = asked.request
    refer(db, { contributions: [{ indicator: indicatorCode, unit: asked.unit.name }] })
    return { code: indicatorCode, unitId: asked.unit.id }
  })
  await announceContributions({ assessmentId, unitIds: [unitId], codes: [code] }, context)
  return seeAskedIndicator({ assessmentId, code }, context)
}
