import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Task } from '../../../task.ts'
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
}

/** What waits in an institution, and for whom. Who may know, the caller asks. */
export async function listTasksWithDoers(
  db: Sql,
  { institutionId, seats, at }: Wanted,
): Promise<readonly TaskWithDoers[]> {
  const tasks = await readOpenTasks(db, { at })
  return tasks
    .filter((task) => task.institutionId === institutionId)
    .map((task) => ({ ...task, doerIds: resolveAudience(task, seats).doers }))
}
