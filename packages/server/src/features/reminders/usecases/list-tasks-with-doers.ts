import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Task, TaskQuery } from '../../../task.ts'
import { readOpenTasks } from '../../../task-sources.ts'
import { resolveAudience, type Seat } from '../resolve-audience.ts'

export interface TaskWithDoers extends Task {
  /** Whose turn it is. */
  readonly doerIds: readonly string[]
}

interface Wanted {
  readonly institutionId: string
  /** The roles that are held at that instant. */
  readonly seats: readonly Seat[]
  readonly at: Date
  readonly editions: TaskQuery['editions']
}

/** What waits in an institution for its own people, and for whom. Who may know, the caller asks. */
export async function listTasksWithDoers(
  db: Sql,
  { institutionId, seats, at, editions }: Wanted,
): Promise<readonly TaskWithDoers[]> {
  const tasks = await readOpenTasks(db, { at, editions })
  return tasks
    .filter(
      (task) => task.institutionId === institutionId && task.isOutside !== true && task.isNotice !== true,
    )
    .map((task) => ({ ...task, doerIds: resolveAudience(task, seats).doers }))
}
