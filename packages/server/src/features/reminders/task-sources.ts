import { type AssessmentState, calendarStageOf, fromLocalTime, type LocalZone } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { listOwnTurns } from '../assessments/usecases/list-own-turns.ts'
import { type DueDay, readDueDays } from '../calendar/usecases/read-due-days.ts'
import { listOpenRequests } from '../contributions/usecases/list-open-requests.ts'
import { listOpenPlans } from '../recommendations/usecases/list-open-plans.ts'
import type { Task, TaskQuery } from './task.ts'

type TaskSource = (db: Sql, query: TaskQuery) => Promise<readonly Task[]>

const dayMs = 24 * 60 * 60_000

/** The first instant after this day, where the round is. */
const endOf = (day: string, timeZone: LocalZone): Date =>
  new Date(fromLocalTime({ day: Date.parse(day) / dayMs + 1, minute: 0 }, timeZone))

/** What units are asked: in time until the end of the last day, where the round is. */
const contributionTasks: TaskSource = async (db, query) =>
  (await listOpenRequests(db, query)).map(({ request, unitName, year, timeZone }) => ({
    ...{ key: `contribution:${request.id}`, kind: 'contribution', stage: 'filling', year },
    ...{ institutionId: request.institutionId, assessmentId: request.assessmentId },
    ...{ unit: { id: request.unitId, name: unitName }, ownerId: null },
    ...{ indicatorCode: request.indicatorCode, question: request.question, since: request.askedAt },
    dueAt: endOf(request.dueOn, timeZone),
  }))

/** Whose turn an assessment is, until the calendar says. Each time it comes to a stage is a task of its own. */
const stageTasks: TaskSource = async (db, { assessmentId: only, at }) => {
  const turns = await listOwnTurns(db, only)
  const days = await readDueDays(
    db,
    turns.map(({ assessmentId }) => assessmentId),
    at,
  )
  return turns.map(({ assessmentId, institutionId, stage, year, since }) => ({
    key: `stage:${assessmentId}:${stage}:${since?.toISOString() ?? 'first'}`,
    ...{ kind: 'stage', institutionId, assessmentId, year, stage, since },
    dueAt: dueOf(stage, days.get(assessmentId) ?? [], at),
    ...{ unit: null, ownerId: null, indicatorCode: null, question: null },
  }))
}

/** A stage without days of its own is due with the submission. What somebody closed or locked before its end reminds nobody. */
function dueOf(state: AssessmentState, days: readonly DueDay[], at: Date): Date | null {
  const own = days.find(({ stage }) => stage === calendarStageOf(state))
  const day = own ?? days.find(({ stage }) => stage === 'submission')
  if (day === undefined || (day.isShut && at < day.endsAt)) return null
  return day.endsAt
}

/** What units are to follow of what was recommended, until they report it as done. */
const recommendationTasks: TaskSource = async (db, { assessmentId: only }) =>
  (await listOpenPlans(db, only)).map(({ id, text, dueOn, timeZone, ...plan }) => ({
    ...{ ...plan, key: `recommendation:${id}`, kind: 'recommendation', question: text },
    dueAt: endOf(dueOn, timeZone),
  }))

/** Whoever gives people tasks stands here. */
const sources: readonly TaskSource[] = [contributionTasks, stageTasks, recommendationTasks]

/** What has not been done yet. */
export async function readOpenTasks(db: Sql, query: TaskQuery): Promise<readonly Task[]> {
  const tasks = await Promise.all(sources.map((source) => source(db, query)))
  return tasks.flat()
}
