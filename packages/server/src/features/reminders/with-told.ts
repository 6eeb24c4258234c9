import type { Task } from '../../task.ts'
import type { selectNudges, selectToldWithLetter } from './reminders.repository.ts'

type Told = Awaited<ReturnType<typeof selectToldWithLetter>>[number]
type Nudge = Pick<Awaited<ReturnType<typeof selectNudges>>[number], 'taskKey' | 'askedAt'>

/** Each task with what was told of it and when somebody last asked to remind of it; both the newest first. Of a large institution there are thousands. */
export function withTold<Row extends { readonly task: Pick<Task, 'key'> }>(
  tasks: readonly Row[],
  told: readonly Told[],
  nudges: readonly Nudge[],
) {
  const toldOf = Map.groupBy(told, ({ telling }) => telling.taskKey)
  const nudgesOf = Map.groupBy(nudges, ({ taskKey }) => taskKey)
  return tasks.map((each) => ({
    ...each,
    told: toldOf.get(each.task.key) ?? [],
    nudgedAt: nudgesOf.get(each.task.key)?.[0]?.askedAt ?? null,
  }))
}
