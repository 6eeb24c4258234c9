import { ruleOf } from '@undagi/permissions'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { endOfDay } from '../../../platform/end-of-day.ts'
import type { Task, TaskQuery, TaskSource } from '../../../task.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { selectOpenRequests, selectOwningUnits, selectWaitingAnswers } from '../contributions.repository.ts'
import { closedNotices } from './closed-notices.ts'

/** What units are asked, and what of it a sending closed; what their heads do not stand by yet, and what waits for whoever brings an indicator together. */
export const contributionTasks: TaskSource = async (db, query) => {
  const [asked, waiting, closed] = await Promise.all([
    selectOpenRequests(db, query),
    selectWaitingAnswers(db, query),
    closedNotices(db, query),
  ])
  return [
    ...asked.map(toRequestTask),
    ...waiting.flatMap((each) => (each.confirmedAt === null ? [toConfirmationTask(each)] : [])),
    ...(await consolidationTasks(db, query, waiting)),
    ...closed,
  ]
}

type Asked = Pick<Awaited<ReturnType<typeof selectOpenRequests>>[number], 'request' | 'unitName' | 'year'>
type Waiting = Awaited<ReturnType<typeof selectWaitingAnswers>>[number]

const placeOf = ({ request, unitName, year }: Asked) => ({
  ...{ institutionId: request.institutionId, assessmentId: request.assessmentId, year },
  ...{ unit: { id: request.unitId, name: unitName }, indicatorCode: request.indicatorCode },
  ...{ question: request.question, stage: 'filling' as const },
})

/** What was sent back is a task of its own. In time until the end of the day that was named, where the round is: by its respondents, or its head where it has none. */
function toRequestTask(asked: Awaited<ReturnType<typeof selectOpenRequests>>[number]): Task {
  const { id, unitId, dueOn, askedAt } = asked.request
  const { sentBack } = asked
  const path = `/${asked.year}/permintaan#${id}`
  return {
    ...{
      ...placeOf(asked),
      kind: 'contribution',
      does: 'answer_contribution' as const,
      since: sentBack?.returnedAt ?? askedAt,
    },
    key: sentBack === null ? `contribution:${id}` : `contribution:${id}:${sentBack.revision}`,
    dueAt: endOfDay(dueOn, asked.timeZone),
    askedOf: [
      { roles: ['respondent'], unitId, path },
      { roles: ['unit_head'], unitId, path },
    ],
    lapsesUnheld: false,
  }
}

/** Until the same day: that the head stands by it is part of the answer. A unit without a head waits for nobody. */
function toConfirmationTask(waiting: Waiting): Task {
  const { id, unitId, dueOn } = waiting.request
  return {
    ...{ ...placeOf(waiting), key: `confirmation:${id}:${waiting.revision}`, kind: 'confirmation' },
    does: 'confirm_contribution',
    ...{ since: waiting.answeredAt, dueAt: endOfDay(dueOn, waiting.timeZone), lapsesUnheld: true },
    askedOf: [
      {
        ...{ roles: ruleOf('confirm_contribution').roles, unitId },
        path: `/${waiting.year}/permintaan#${id}`,
      },
    ],
  }
}

/**
 * Of each indicator one, however many units wait: for the unit that owns it, or for who fills in. Once all of it was weighed, the next answer is a
 * task of its own. In time as long as filling in is.
 */
async function consolidationTasks(
  db: Sql,
  { at }: TaskQuery,
  waiting: readonly Waiting[],
): Promise<readonly Task[]> {
  const unweighed = waiting.filter(({ consolidatedAt }) => consolidatedAt === null)
  if (unweighed.length === 0) return []
  const ids = [...new Set(unweighed.map(({ request }) => request.assessmentId))]
  const [owners, days] = await Promise.all([selectOwningUnits(db, ids), readDueDays(db, ids, at)])
  const places = Map.groupBy(unweighed, ({ request }) => `${request.assessmentId}:${request.indicatorCode}`)
  return [...places].flatMap(([place, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { assessmentId, indicatorCode: code } = first.request
    const owner = owners.find((each) => each.assessmentId === assessmentId && each.code === code)?.unit
    const path = `/${first.year}/penilaian/${code}`
    return {
      ...{ ...placeOf(first), key: `consolidation:${place}:${first.timesBefore}`, kind: 'consolidation' },
      does: 'consolidate_contributions',
      ...{ unit: owner ?? null, question: own.map(({ unitName }) => unitName).join(', ') },
      ...{ since: first.answeredAt, dueAt: dueOf('filling', days.get(assessmentId) ?? [], at) },
      askedOf: [
        ...(owner === undefined
          ? []
          : [
              {
                ...{ roles: ['indicator_owner' as const], unitId: owner.id },
                path: `/${first.year}/permintaan#${code}`,
              },
            ]),
        { roles: ['internal_assessor'], path },
      ],
      lapsesUnheld: false,
    }
  })
}
