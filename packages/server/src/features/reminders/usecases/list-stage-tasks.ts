import type { AssessmentState } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { readOpenTasks } from '../../../task-sources.ts'
import { resolveAudience, type Seat } from '../resolve-audience.ts'

export interface StageTask {
  readonly key: string
  readonly assessmentId: string
  readonly year: number
  readonly stage: AssessmentState
  readonly dueAt: Date | null
  /** Whose turn it is. */
  readonly doerIds: readonly string[]
}

interface Wanted {
  readonly institutionId: string
  /** The roles that are held at that instant. */
  readonly seats: readonly Seat[]
  readonly at: Date
}

/** Whose turn the assessments of an institution are. Who may know, the caller asks. */
export async function listStageTasks(
  db: Sql,
  { institutionId, seats, at }: Wanted,
): Promise<readonly StageTask[]> {
  const tasks = await readOpenTasks(db, { at })
  return tasks
    .filter((task) => task.kind === 'stage' && task.institutionId === institutionId)
    .map((task) => {
      const { key, assessmentId, year, stage, dueAt } = task
      return { key, assessmentId, year, stage, dueAt, doerIds: resolveAudience(task, seats).doers }
    })
}
