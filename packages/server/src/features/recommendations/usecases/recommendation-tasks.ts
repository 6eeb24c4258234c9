import { ruleOf } from '@undagi/permissions'
import { endOfDay } from '../../../platform/end-of-day.ts'
import type { TaskSource } from '../../../task.ts'
import { gatherRecommendations } from '../known-recommendation.ts'
import type { RecommendationChange } from '../recommendation-change.ts'
import { listPlannedChanges } from '../recommendations.repository.ts'

/** After that it is to be done once more, also where the day stays as it was. */
const isGivenAgain = ({ kind }: RecommendationChange) => kind === 'sent_back' || kind === 'reopened'

/**
 * What units are to follow of what was recommended, until they report it as done: whoever was named for it, else the unit. What was sent back or
 * reopened is a task of its own. Who planned it saw it, so nothing here is still hidden from the institution.
 */
export const recommendationTasks: TaskSource = async (db, { assessmentId: only }) => {
  const places = await listPlannedChanges(db, only)
  return places.flatMap(({ changes, unitNames, timeZone, ...place }) =>
    gatherRecommendations(changes, timeZone).flatMap(({ id, indicatorCode, standing, changes: own }) => {
      const { state, text: question, unitId, ownerId, dueOn } = standing
      const since = own.findLast(
        ({ change }) => change.kind === 'planned' || isGivenAgain(change),
      )?.recordedAt
      if (state !== 'planned' || unitId === null || dueOn === null || since === undefined) return []
      const times = own.filter(({ change }) => isGivenAgain(change)).length
      const path = `/${place.year}/rekomendasi`
      const personIds = ownerId === null ? [] : [ownerId]
      return {
        ...{ ...place, kind: 'recommendation', does: 'report_recommendation', question, indicatorCode },
        key: times === 0 ? `recommendation:${id}` : `recommendation:${id}:${times}`,
        unit: { id: unitId, name: unitNames.get(unitId) ?? '' },
        ...{ since, dueAt: endOfDay(dueOn, timeZone), lapsesUnheld: false },
        askedOf: [
          { roles: ruleOf('report_recommendation').roles, personIds, path },
          { roles: ['respondent'], unitId, path },
          { roles: ['unit_head'], unitId, path },
        ],
      }
    }),
  )
}
