import type { BoardTask } from './api/tasks.ts'

interface Wanted {
  /** Undefined: of all. */
  readonly unitId: string | undefined
  readonly onlyLate: boolean
}

/** Those that are wanted, in their order. */
export function selectTasks(tasks: readonly BoardTask[], { unitId, onlyLate }: Wanted): readonly BoardTask[] {
  return tasks.filter(
    (task) => (unitId === undefined || task.unit?.id === unitId) && (!onlyLate || task.daysLate > 0),
  )
}

/** The units that have something to do, by name. */
export function unitsOf(tasks: readonly Pick<BoardTask, 'unit'>[]) {
  const units = new Map(tasks.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit] as const])))
  return [...units.values()].sort((one, other) => one.name.localeCompare(other.name, 'id'))
}
