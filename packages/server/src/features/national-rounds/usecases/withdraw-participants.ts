import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { holdRounds, withdrawRounds } from '../../rounds/usecases/open-rounds.ts'
import { nationalRoundNotFound } from '../national-rounds.errors.ts'
import { institutionsServed } from '../national-rounds.policy.ts'
import { presentRefusal } from '../national-rounds.presenter.ts'
import {
  insertSteps,
  type OpenedRow,
  selectNationalRound,
  selectOpened,
} from '../national-rounds.repository.ts'
import type { participantsWithdrawnSchema, withdrawParticipantsSchema } from '../national-rounds.schemas.ts'
import { weighWithdrawal } from '../weigh-withdrawal.ts'

type Wanted = z.infer<typeof withdrawParticipantsSchema> & {
  readonly institutionId: string
  readonly nationalRoundId: string
}
type Withdrawn = z.infer<typeof participantsWithdrawnSchema>

/** Takes participants out while nothing was filled in there; each other one is told why not. Who was taken out before is passed over. */
export async function withdrawParticipants(wanted: Wanted, context: RequestContext): Promise<Withdrawn> {
  const { database, request } = context
  const { outcome, assessmentIds } = await database.asActor(request, (session) =>
    withdrawAs(session, wanted, request.at),
  )
  await announceAll(assessmentIds.map(assessmentTopic), context)
  return outcome
}

async function withdrawAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  { institutionId, nationalRoundId, institutionIds, reason }: Wanted,
  at: Date,
) {
  ensureMay(actor, 'open_national_rounds', institutionId)
  const [national] = await selectNationalRound(db, nationalRoundId)
  if (national === undefined) throw nationalRoundNotFound()
  const meant = institutionsServed(actor).filter((id) => institutionIds.includes(id))
  const outcome: Withdrawn = { withdrawn: [], refused: [] }
  const assessmentIds: string[] = []
  for (const row of await holdParticipants(db, { nationalRoundId, institutionIds: meant })) {
    const { institutionName, roundName, assessmentId, roundId } = row
    const named = { institutionId: row.institutionId, institutionName }
    const refusal = presentRefusal(weighWithdrawal(row))
    if (refusal !== null) {
      outcome.refused.push({ ...named, roundName, ...refusal })
      continue
    }
    const opened = { roundId, assessmentId, institutionId: row.institutionId, year: national.year }
    await withdrawRounds(db, [opened], { at, byName: actor.name })
    await insertSteps(db, [
      {
        ...{ institutionId: row.institutionId, roundId, nationalRoundId, kind: 'withdrawn', reason },
        ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
      },
    ])
    outcome.withdrawn.push(named)
    assessmentIds.push(assessmentId)
  }
  return { outcome, assessmentIds }
}

/** Who takes part, read again now that nobody opens, withdraws or fills in a round there. */
async function holdParticipants(
  db: Sql,
  among: { readonly nationalRoundId: string; readonly institutionIds: readonly string[] },
): Promise<readonly OpenedRow[]> {
  if (among.institutionIds.length === 0) return []
  await holdRounds(db, among.institutionIds)
  const before = await selectOpened(db, among)
  await holdStill(
    db,
    before.map(({ assessmentId }) => assessmentId),
  )
  return (await selectOpened(db, among)).filter(({ withdrawn }) => withdrawn === null)
}
