import { type AssessmentState, calendarStageOf, fromLocalTime } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { listOwnTurns } from '../assessments/usecases/list-own-turns.ts'
import { type DueDay, readDueDays } from '../calendar/usecases/read-due-days.ts'
import { listOpenRequests } from '../contributions/usecases/list-open-requests.ts'
import type { Task, TaskQuery } from './task.ts'

type TaskSource = (db: Sql, query: TaskQuery) => Promise<readonly Task[]>

const dayMs = 24 * 60 * 60_000

/** What units are asked: in time until the end of the last day, where the round is. */
const contributionTasks: TaskSource = async (db, query) =>
  (await listOpenRequests(db, query)).map(({ request, unitName, year, timeZone }) => ({
    ...{ key: `contribution:${request.id}`, kind: 'contribution', stage: 'filling', year },
    ...{ institutionId: request.institutionId, assessmentId: request.assessmentId },
    unit: { id: request.unitId, name: unitName },
    ...{ indicatorCode: request.indicatorCode, question: request.question, since: request.askedAt },
    dueAt: new Date(fromLocalTime({ day: Date.parse(request.dueOn) / dayMs + 1, minute: 0 }, timeZone)),
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
    ...{ unit: null, indicatorCode: null, question: null },
  }))
}

/** A stage without days of its own is due with the submission. What somebody closed or locked before its end reminds nobody. */
function dueOf(state: AssessmentState, days: readonly DueDay[], at: Date): Date | null {
  const own = days.find(({ stage }) => stage === calendarStageOf(state))
  const day = own ?? days.find(({ stage }) => stage === 'submission')
  if (day === undefined || (day.isShut && at < day.endsAt)) return null
  return day.endsAt
}

/** Whoever gives people tasks stands here. */
const sources: readonly TaskSource[] = [contributionTasks, stageTasks]

/** What has not been done yet. */
export async function readOpenTasks(db: Sql, query: TaskQuery): Promise<readonly Task[]> {
  const tasks = await Promise.all(sources.map((source) => source(db, query)))
  return tasks.flat()
}
