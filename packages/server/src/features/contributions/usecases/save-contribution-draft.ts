import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { contributionChanged } from '../contributions.errors.ts'
import type { OwnRequestView } from '../contributions.presenter.ts'
import { writeDraft } from '../contributions.repository.ts'
import type { saveDraftSchema } from '../contributions.schemas.ts'
import { getAskedOfUnit, type RequestKey } from '../hold-request.ts'
import { announceTyping } from '../live/announce-contributions.ts'
import { getOwnRequest } from './list-own-contributions.ts'

/** Keeps what is being typed, for everybody of the unit; what is sent is an answer, and an entry of its own. */
export async function saveContributionDraft(
  key: RequestKey,
  draft: z.infer<typeof saveDraftSchema>,
  context: RequestContext,
): Promise<OwnRequestView> {
  const { database, request } = context
  const { isWritten, unitId } = await database.asActor(request, async ({ db, actor }) => {
    // Nothing else changes by it, and of two who type the second is told by its version: three hundred people need not queue.
    const { institutionId, standing, unitId } = await getAskedOfUnit(db, {
      ...{ ...key, actor, action: 'answer_contribution', at: request.at },
    })
    request.trail?.leaveOut()
    const isWritten = await writeDraft(db, {
      ...{ ...draft, requestId: key.requestId, institutionId },
      updatedAt: notBefore(standing?.answer.answeredAt, request.at),
      ...{ updatedBy: actor.personId, updatedByName: actor.name },
    })
    return { isWritten, unitId }
  })
  if (isWritten) await announceTyping(key.assessmentId, unitId, context)
  const current = await getOwnRequest(key, context)
  if (!isWritten) throw contributionChanged({ current })
  return current
}

/** What is typed on an answer is newer than it, also where the server's clock was put back since. */
function notBefore(answeredAt: Date | undefined, at: Date): Date {
  return answeredAt === undefined || at > answeredAt ? at : new Date(answeredAt.getTime() + 1)
}
