import type { OwnTask } from './api/tasks.ts'
import { isLeft, isPressing } from './is-left.ts'

type Counted = Pick<OwnTask, 'kind' | 'daysLate'>

/** What Beranda says of the tasks: as many as Tugas lists, and by name the first that the page does not tell elsewhere; null where it tells them all. */
export function countWaiting<Task extends Counted>(
  tasks: readonly Task[],
  toldApart: readonly OwnTask['kind'][],
): { readonly first: Task; readonly count: number; readonly late: number } | null {
  const apart = tasks.filter(({ kind }) => !toldApart.includes(kind))
  const first = apart.find((task) => !isLeft(task)) ?? apart[0]
  if (first === undefined) return null
  return { first, count: tasks.length, late: tasks.filter(isPressing).length }
}
