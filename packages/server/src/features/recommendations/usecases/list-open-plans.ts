import type { AssessmentState, LocalZone } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { gatherRecommendations } from '../known-recommendation.ts'
import { listPlannedChanges } from '../recommendations.repository.ts'

/** A recommendation that a unit is to follow until a day, and has not reported as done. */
export interface OpenPlan {
  readonly id: string
  readonly institutionId: string
  readonly assessmentId: string
  readonly stage: AssessmentState
  readonly year: number
  readonly timeZone: LocalZone
  readonly indicatorCode: string | null
  readonly text: string
  readonly unit: { readonly id: string; readonly name: string }
  /** Null: whoever works for the unit. */
  readonly ownerId: string | null
  readonly dueOn: string
  /** When it was planned so. */
  readonly since: Date
}

/** Of one assessment, or of all that this transaction may see. Who planned it saw it: nothing here is still hidden from the institution. */
export async function listOpenPlans(db: Sql, assessmentId?: string): Promise<readonly OpenPlan[]> {
  const places = await listPlannedChanges(db, assessmentId)
  return places.flatMap(({ changes, unitNames, ...place }) =>
    gatherRecommendations(changes, place.timeZone).flatMap(
      ({ id, indicatorCode, standing, changes: own }) => {
        const { state, text, unitId, ownerId, dueOn } = standing
        const plan = own.findLast(({ change }) => change.kind === 'planned')
        if (state !== 'planned' || unitId === null || dueOn === null || plan === undefined) return []
        const unit = { id: unitId, name: unitNames.get(unitId) ?? '' }
        return [{ ...place, id, indicatorCode, text, unit, ownerId, dueOn, since: plan.recordedAt }]
      },
    ),
  )
}
