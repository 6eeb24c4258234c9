import { ruleOf } from '@undagi/permissions'
import type { TaskSource } from '../../../task.ts'
import { foldHandover } from '../fold-handover.ts'
import { selectHandings, selectNewestAssessments, toEntry } from '../handovers.repository.ts'

/** What was handed over and its successor has not signed for. It belongs to no year: it is told with the newest of the institution. */
export const handoverTasks: TaskSource = async (db, { assessmentId: only }) => {
  const [entries, newest] = await Promise.all([selectHandings(db), selectNewestAssessments(db)])
  const handovers = Map.groupBy(entries, ({ institutionId, personId }) => `${institutionId}:${personId}`)
  return [...handovers].flatMap(([id, own]) => {
    const { handing } = foldHandover(own.map(toEntry))
    const institutionId = own[0]?.institutionId
    const place = newest.find((each) => each.institutionId === institutionId)
    if (handing === null || handing.received !== null || place === undefined) return []
    if (only !== undefined && place.assessmentId !== only) return []
    return {
      ...{ ...place, key: `handover:${id}:${handing.at.toISOString()}`, kind: 'handover', unit: null },
      does: 'keep_own_handover',
      ...{ indicatorCode: null, question: handing.byName, since: handing.at, dueAt: null },
      askedOf: [
        {
          ...{ roles: ruleOf('see_own_handover').roles, personIds: [handing.successorId] },
          path: `/serah-terima/${own[0]?.personId ?? ''}`,
        },
      ],
      lapsesUnheld: true,
    }
  })
}
