import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { changeTarget } from '../../assessments/usecases/change-target.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { recordDeadline } from '../../calendar/usecases/record-deadline.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { completeOwnRound } from '../complete-own-rounds.ts'
import { ensureOwn } from '../ensure-own.ts'
import { ensureUnsent } from '../ensure-unsent.ts'
import { findOwnRound } from '../find-own-round.ts'
import { presentOwnRound, type RoundRegister } from '../round-register.presenter.ts'
import { roundWithdrawn, staleRound } from '../rounds.errors.ts'
import { updateRound, waitForRoundsOf } from '../rounds.repository.ts'
import type { roundChangeSchema } from '../rounds.schemas.ts'
import { presentRegister } from './read-round-register.ts'

interface Place {
  readonly institutionId: string
  readonly roundId: string
}

/** Name, kind, dates and target of a round in use; whoever has its pages open sees them at once. */
export async function changeRound(
  place: Place,
  { expectedVersion, ...change }: z.infer<typeof roundChangeSchema>,
  context: RequestContext,
): Promise<RoundRegister> {
  const { database, editions, request } = context
  const { name, kind, assessmentDate, deadline, visitDate, target } = change
  const { register, assessmentId } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', place.institutionId)
    const own = await holdRound(db, { ...place, expectedVersion, editions })
    const { round, assessmentId, stage } = own
    const after = {
      name: name ?? round.name,
      kind: kind ?? round.kind,
      assessmentDate: assessmentDate ?? round.assessmentDate,
      visitDate: visitDate === undefined ? round.visitDate : visitDate,
    }
    const until = deadline === undefined ? round.deadline : toInstant(deadline)
    const isOther = after.kind !== round.kind || after.assessmentDate !== round.assessmentDate
    if (isOther || until?.getTime() !== round.deadline?.getTime()) ensureOwn(own)
    if (isOther) ensureUnsent({ stage })
    refer(db, { changes: differencesBetween(round, { ...after, deadline: until }) })
    await updateRound(db, place.roundId, after)
    await recordDeadline(db, { actor, assessmentId, deadline: until, at: request.at })
    if (target !== undefined)
      await changeTarget(db, { actor, assessmentId, target, editions, at: request.at })
    const now = await presentRegister(db, place.institutionId, { editions, at: request.at })
    return { register: now, assessmentId }
  })
  await announce(assessmentTopic(assessmentId), context)
  return register
}

interface Seen extends Place {
  readonly expectedVersion: string
  readonly editions: Editions
}

/** Nobody changes it, its target included, until the transaction ends; 409 for who saw it otherwise than it is. */
async function holdRound(db: Sql, { expectedVersion, editions, ...place }: Seen) {
  await waitForRoundsOf(db, place.institutionId)
  const { assessmentId } = await findOwnRound(db, place)
  await holdStill(db, [assessmentId])
  const own = await findOwnRound(db, place)
  const current = presentOwnRound(await completeOwnRound(db, own, editions))
  if (own.round.withdrawnAt !== null) throw roundWithdrawn({ current })
  if (current.version !== expectedVersion) throw staleRound({ current })
  return own
}

const toInstant = (text: string | null) => (text === null ? null : new Date(text))
