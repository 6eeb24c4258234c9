import type { z } from '@hono/zod-openapi'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { changeTarget } from '../../assessments/usecases/change-target.ts'
import { ensureAdministrator } from '../../institutions/institutions.usecases.ts'
import { findOwnRound } from '../find-own-round.ts'
import type { RoundRegister } from '../round-register.presenter.ts'
import { roundWithdrawn } from '../rounds.errors.ts'
import { updateRound } from '../rounds.repository.ts'
import type { roundChangeSchema } from '../rounds.schemas.ts'
import { presentRegister } from './read-round-register.ts'

interface Place {
  readonly institutionId: string
  readonly roundId: string
}

/** Name, kind, dates and target of a round in use; whoever has its pages open sees them at once. */
export async function changeRound(
  { institutionId, roundId }: Place,
  change: z.infer<typeof roundChangeSchema>,
  context: RequestContext,
): Promise<RoundRegister> {
  const { database, editions, request } = context
  const { name, kind, assessmentDate, deadline, target } = change
  const { register, assessmentId } = await database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    const { round, assessmentId } = await findOwnRound(db, { institutionId, roundId })
    if (round.withdrawnAt !== null) throw roundWithdrawn()
    await updateRound(db, roundId, {
      name: name ?? round.name,
      kind: kind ?? round.kind,
      assessmentDate: assessmentDate ?? round.assessmentDate,
      deadline: deadline === undefined ? round.deadline : toInstant(deadline),
    })
    if (target !== undefined)
      await changeTarget(db, { actor, assessmentId, target, editions, at: request.at })
    const now = await presentRegister(db, institutionId, { editions, at: request.at })
    return { register: now, assessmentId }
  })
  await announce(assessmentTopic(assessmentId), context)
  return register
}

const toInstant = (text: string | null) => (text === null ? null : new Date(text))
