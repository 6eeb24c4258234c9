import type { Gathered } from './gather-situation.ts'
import type { selectTold } from './reminders.repository.ts'
import type { ReminderLine } from './write-reminder.ts'

interface Telling {
  readonly personId: string
  readonly tellings: Awaited<ReturnType<typeof selectTold>>
}

/** Of what a letter was to tell: what is still to be done, with the same last day, and still concerns this person. */
export function stillToDo(
  { personId, tellings }: Telling,
  { situation, taskByKey }: Gathered,
): readonly ReminderLine[] {
  const open = new Map(situation.tasks.map((task) => [task.key, task]))
  return tellings.flatMap(({ taskKey, step, dueAt }) => {
    const task = taskByKey.get(taskKey)
    const told = open.get(taskKey)?.told
    if (task === undefined || told === undefined) return []
    if (task.dueAt?.getTime() !== dueAt?.getTime()) return []
    const concerned = [...told.doers, ...told.heads, ...told.overseers]
    return concerned.includes(personId) ? [{ task, step }] : []
  })
}
