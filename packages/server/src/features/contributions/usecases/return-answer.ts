import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { contributionChanged, dueInThePast, requestWithdrawn } from '../contributions.errors.ts'
import type { IndicatorView } from '../contributions.presenter.ts'
import { insertReturn } from '../contributions.repository.ts'
import type { returnSchema } from '../contributions.schemas.ts'
import { holdAskedIndicator, seeAskedIndicator } from '../hold-asked.ts'
import { announceContributions } from '../live/announce-contributions.ts'

interface Returning extends z.infer<typeof returnSchema> {
  readonly assessmentId: string
  readonly requestId: string
}

/** Sends an answer back to its unit, only for who saw what it says now: until it answers again, it has said nothing that counts. */
export async function returnAnswer(wanted: Returning, context: RequestContext): Promise<IndicatorView> {
  const { assessmentId, requestId, seenRevision, reason, dueOn } = wanted
  const { database, request } = context
  const { code, unitId, isWritten } = await database.asActor(request, async ({ db, actor }) => {
    const { row, asked } = await holdAskedIndicator(db, { assessmentId, requestId, actor, at: request.at })
    if (asked.withdrawal !== null) throw requestWithdrawn()
    if (dueOn < dayIn(row.round.timeZone, request.at)) throw dueInThePast()
    const { indicatorCode, unitId } = asked.request
    const standing = asked.standing?.answer.revision === seenRevision && asked.standing.sentBack === null
    if (!standing) return { code: indicatorCode, unitId, isWritten: false }
    const author = { authorId: actor.personId, authorName: actor.name }
    const { institutionId } = row
    const revision = { requestId, institutionId, revision: seenRevision }
    await insertReturn(db, { ...revision, reason, dueOn, ...author, returnedAt: request.at })
    refer(db, { contributions: [{ indicator: indicatorCode, unit: asked.unit.name }] })
    return { code: indicatorCode, unitId, isWritten: true }
  })
  if (isWritten) await announceContributions({ assessmentId, unitIds: [unitId], codes: [code] }, context)
  const current = await seeAskedIndicator({ assessmentId, code }, context)
  if (!isWritten) throw contributionChanged({ current })
  return current
}
