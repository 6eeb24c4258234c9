import { ruleOf } from '@undagi/permissions'
import { endOfDay } from '../../../platform/end-of-day.ts'
import type { TaskSource } from '../../../task.ts'
import { gatherRecommendations } from '../known-recommendation.ts'
import { listPlannedChanges } from '../recommendations.repository.ts'

/**
 * What units are to follow of what was recommended, until they report it as done: whoever was named for it, else the unit. Who planned it saw it,
 * so nothing here is still hidden from the institution.
 */
export const recommendationTasks: TaskSource = async (db, { assessmentId: only }) => {
  const places = await listPlannedChanges(db, only)
  return places.flatMap(({ changes, unitNames, timeZone, ...place }) =>
    gatherRecommendations(changes, timeZone).flatMap(({ id, indicatorCode, standing, changes: own }) => {
      const { state, text: question, unitId, ownerId, dueOn } = standing
      const plan = own.findLast(({ change }) => change.kind === 'planned')
      if (state !== 'planned' || unitId === null || dueOn === null || plan === undefined) return []
      const path = `/${place.year}/rekomendasi`
      const personIds = ownerId === null ? [] : [ownerId]
      return {
        ...{ ...place, key: `recommendation:${id}`, kind: 'recommendation', question, indicatorCode },
        unit: { id: unitId, name: unitNames.get(unitId) ?? '' },
        ...{ since: plan.recordedAt, dueAt: endOfDay(dueOn, timeZone), lapsesUnheld: false },
        askedOf: [
          { roles: ruleOf('report_recommendation').roles, personIds, path },
          { roles: ['respondent'], unitId, path },
          { roles: ['unit_head'], unitId, path },
        ],
      }
    }),
  )
}
