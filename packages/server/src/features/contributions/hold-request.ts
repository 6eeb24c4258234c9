import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { selectAssessment } from '../assessments/usecases/see-offers.ts'
import { gatherAsked } from './asked-unit.ts'
import { requestNotFound, requestWithdrawn } from './contributions.errors.ts'
import { isSeatedFor, type UnitSeat } from './contributions.policy.ts'
import {
  type AnswerRow,
  selectOwnSeats,
  selectRequests,
  selectStandingAnswers,
  waitForContributions,
} from './contributions.repository.ts'
import { ensureOn } from './ensure-on.ts'

export interface RequestKey {
  readonly assessmentId: string
  readonly requestId: string
}

export interface HeldRequest {
  readonly institutionId: string
  readonly unitId: string
  readonly unitName: string
  readonly indicatorCode: string
  readonly standing: AnswerRow | undefined
  readonly seats: readonly UnitSeat[]
}

interface Holding extends RequestKey {
  readonly actor: Actor
  readonly action: 'answer_contribution' | 'confirm_contribution'
  readonly at: Date
}

/** A request that this person's unit answers, and nobody changes meanwhile what is asked and answered. */
export async function holdRequest(db: Sql, holding: Holding): Promise<HeldRequest> {
  await waitForContributions(db, holding.assessmentId)
  return getAskedOfUnit(db, holding)
}

/** A request that this person's unit answers, as it stands at this moment; another unit's is not there for them. */
export async function getAskedOfUnit(db: Sql, holding: Holding): Promise<HeldRequest> {
  const { assessmentId, requestId, actor, action, at } = holding
  const [[row], seats, requests, answers] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectOwnSeats(db, { at }),
    selectRequests(db, { assessmentId, requestId }),
    selectStandingAnswers(db, { assessmentId, requestId }),
  ])
  ensureOn(actor, action, row)
  const [asked] = gatherAsked({ requests, answers })
  if (asked === undefined || !isSeatedFor(action, seats, asked.request.unitId)) throw requestNotFound()
  if (asked.withdrawal !== null) throw requestWithdrawn()
  const { unitId, indicatorCode } = asked.request
  return {
    ...{ institutionId: row.institutionId, unitId, unitName: asked.unit.name, indicatorCode, seats },
    standing: asked.standing,
  }
}
