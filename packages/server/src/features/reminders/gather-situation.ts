import type { LocalZone, OpenTask, ReminderRules, ReminderSituation } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { listMembers } from '../people/people.usecases.ts'
import {
  selectNudges,
  selectPlace,
  selectPreferences,
  selectRules,
  selectTellings,
} from './reminders.repository.ts'
import { resolveAudience } from './resolve-audience.ts'
import type { Task } from './task.ts'
import { readOpenTasks } from './task-sources.ts'
import { toRules } from './to-rules.ts'

interface Reminded {
  readonly name: string
  readonly email: string
}

/** All that the plan and the letters of one institution rest on, at one instant. */
export interface Gathered {
  readonly institution: { readonly name: string; readonly slug: string; readonly timeZone: LocalZone }
  readonly rules: ReminderRules
  readonly taskByKey: ReadonlyMap<string, Task>
  readonly situation: ReminderSituation
  readonly people: ReadonlyMap<string, Reminded>
}

const dayMs = 24 * 60 * 60_000

export async function gatherSituation(db: Sql, institutionId: string, at: Date): Promise<Gathered> {
  // One after the other: the connection is one, and the tasks say which lines of the log count.
  const tasks = (await readOpenTasks(db, { at })).filter((task) => task.institutionId === institutionId)
  const [[institution], [rulesRow], preferences, members] = await Promise.all([
    selectPlace(db, institutionId),
    selectRules(db, institutionId),
    selectPreferences(db, institutionId),
    listMembers(db, institutionId),
  ])
  if (institution === undefined) throw new Error('There is no such institution')
  const keys = tasks.map(({ key }) => key)
  const [told, nudges] = await Promise.all([
    selectTellings(db, institutionId, keys, new Date(at.getTime() - 2 * dayMs)),
    selectNudges(db, keys),
  ])
  const now = members.filter(
    ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
  )
  const rules = toRules(rulesRow)
  return {
    ...{ institution, rules },
    taskByKey: new Map(tasks.map((task) => [task.key, task])),
    people: new Map(now.map(({ personId, name, email }) => [personId, { name, email }])),
    situation: {
      ...{ rules, zone: institution.timeZone, now: at.getTime() },
      tasks: tasks.flatMap((task) => toOpenTask(task, resolveAudience(task, now))),
      log: told.map(({ dueAt, toldAt, ...each }) => ({
        ...each,
        dueAt: dueAt.getTime(),
        at: toldAt.getTime(),
      })),
      nudges: nudges.map(({ taskKey, askedAt }) => ({ taskKey, at: askedAt.getTime() })),
      preferences: new Map(preferences.map(({ personId, letters }) => [personId, letters])),
    },
  }
}

/** Without a last day nobody is reminded of it. */
function toOpenTask(task: Task, told: OpenTask['told']): OpenTask[] {
  const { key, since, dueAt } = task
  if (dueAt === null) return []
  return [{ key, told, since: since?.getTime() ?? 0, dueAt: dueAt.getTime() }]
}
