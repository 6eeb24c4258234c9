import { goesOn } from '@undagi/permissions'
import { stageTasks } from './features/assessments/usecases/stage-tasks.ts'
import { assignmentTasks } from './features/assignments/usecases/assignment-tasks.ts'
import { contributionTasks } from './features/contributions/usecases/contribution-tasks.ts'
import { repairTasks } from './features/examinations/usecases/repair-tasks.ts'
import { handoverTasks } from './features/handovers/usecases/handover-tasks.ts'
import { interviewTasks } from './features/interviews/usecases/interview-tasks.ts'
import { recommendationTasks } from './features/recommendations/usecases/recommendation-tasks.ts'
import type { Sql } from './platform/database/drizzle-on.ts'
import type { Task, TaskQuery, TaskSource } from './task.ts'

/** Whoever gives people tasks stands here; whoever reminds of them knows no feature. */
const sources: readonly TaskSource[] = [
  contributionTasks,
  stageTasks,
  assignmentTasks,
  repairTasks,
  interviewTasks,
  handoverTasks,
  recommendationTasks,
]

/** What has not been done yet, in one flight for all sources. */
export async function readOpenTasks(db: Sql, query: TaskQuery): Promise<readonly Task[]> {
  const tasks = await Promise.all(sources.map((source) => source(db, query)))
  // what the server refuses while the round is locked waits for nobody, and what it takes does
  return tasks.flat().filter(({ does, isLocked = false }) => goesOn(does, { isLocked }))
}
