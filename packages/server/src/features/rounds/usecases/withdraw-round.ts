import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { followTeam } from '../../coordination-team/usecases/follow-team.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { ensureOwn } from '../ensure-own.ts'
import { ensureUnsent } from '../ensure-unsent.ts'
import { findOwnRound } from '../find-own-round.ts'
import type { RoundRegister } from '../round-register.presenter.ts'
import { roundExists } from '../rounds.errors.ts'
import { selectOwnRounds, updateRound, waitForRoundsOf } from '../rounds.repository.ts'
import { presentRegister } from './read-round-register.ts'

interface Withdrawal {
  readonly institutionId: string
  readonly roundId: string
  /** False: it is restored. */
  readonly withdrawn: boolean
}

/**
 * Takes a round out of every list, or back into them; nothing that was rated is deleted. Doing it twice does nothing more. What was sent is
 * not taken out.
 */
export async function withdrawRound(
  { institutionId, roundId, withdrawn }: Withdrawal,
  context: RequestContext,
): Promise<RoundRegister> {
  const { database, editions, request } = context
  const { register, assessmentId } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', institutionId)
    await waitForRoundsOf(db, institutionId)
    await holdStill(db, [(await findOwnRound(db, { institutionId, roundId })).assessmentId])
    const own = await findOwnRound(db, { institutionId, roundId })
    const { round, assessmentId, stage } = own
    ensureOwn(own)
    const isWithdrawn = round.withdrawnAt !== null
    if (withdrawn && !isWithdrawn) ensureUnsent({ stage })
    if (isWithdrawn && !withdrawn) {
      const others = await selectOwnRounds(db, institutionId)
      const taken = others.some(
        (other) => other.round.year === round.year && other.round.withdrawnAt === null,
      )
      if (taken) throw roundExists()
    }
    const withdrawal = { withdrawnAt: request.at, withdrawnByName: actor.name }
    const use = { withdrawnAt: null, withdrawnByName: null }
    if (isWithdrawn !== withdrawn) await updateRound(db, roundId, withdrawn ? withdrawal : use)
    if (!withdrawn) await followTeam(db, { institutionId, author: actor, editions, at: request.at })
    const now = await presentRegister(db, institutionId, { editions, at: request.at })
    return { register: now, assessmentId }
  })
  await announce(assessmentTopic(assessmentId), context)
  return register
}
