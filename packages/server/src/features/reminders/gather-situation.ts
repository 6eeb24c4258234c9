import type { LocalZone, OpenTask, ReminderRules, ReminderSituation } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Task } from '../../task.ts'
import { readOpenTasks } from '../../task-sources.ts'
import { listMembers } from '../people/people.usecases.ts'
import {
  selectNudges,
  selectPlace,
  selectPreferences,
  selectRules,
  selectTellings,
} from './reminders.repository.ts'
import { type Audience, withAudience } from './resolve-audience.ts'
import { toRules } from './to-rules.ts'

interface Reminded {
  readonly name: string
  readonly email: string
}

/** With where those who are to do it find it. */
export type TaskToTell = Task & Pick<Audience, 'path'>

/** All that the plan and the letters of one institution rest on, at one instant. */
export interface Gathered {
  readonly institution: { readonly name: string; readonly slug: string; readonly timeZone: LocalZone }
  readonly rules: ReminderRules
  readonly taskByKey: ReadonlyMap<string, TaskToTell>
  readonly situation: ReminderSituation
  readonly people: ReadonlyMap<string, Reminded>
}

const dayMs = 24 * 60 * 60_000

export async function gatherSituation(db: Sql, institutionId: string, at: Date): Promise<Gathered> {
  const [everywhere, [institution], [rulesRow], preferences, members] = await Promise.all([
    readOpenTasks(db, { at }),
    selectPlace(db, institutionId),
    selectRules(db, institutionId),
    selectPreferences(db, institutionId),
    listMembers(db, institutionId),
  ])
  if (institution === undefined) throw new Error('There is no such institution')
  const now = members.filter(
    ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
  )
  const tasks = withAudience(
    everywhere.filter((task) => task.institutionId === institutionId),
    now,
  )
  // The tasks say which lines of the log count.
  const keys = tasks.map(({ task }) => task.key)
  const [told, nudges] = await Promise.all([
    selectTellings(db, institutionId, keys, new Date(at.getTime() - 2 * dayMs)),
    selectNudges(db, keys),
  ])
  const rules = toRules(rulesRow)
  return {
    ...{ institution, rules },
    taskByKey: new Map(tasks.map(({ task, audience: { path } }) => [task.key, { ...task, path }])),
    people: new Map(now.map(({ personId, name, email }) => [personId, { name, email }])),
    situation: {
      ...{ rules, zone: institution.timeZone, now: at.getTime() },
      tasks: tasks.map(({ task, audience }) => toOpenTask(task, audience)),
      log: told.map(({ dueAt, toldAt, ...each }) => ({
        ...each,
        dueAt: dueAt?.getTime() ?? null,
        at: toldAt.getTime(),
      })),
      nudges: nudges.map(({ taskKey, askedAt }) => ({ taskKey, at: askedAt.getTime() })),
      preferences: new Map(preferences.map(({ personId, letters }) => [personId, letters])),
    },
  }
}

/** What was there from the beginning, and has no last day, was never given: nobody is told of it. */
const toOpenTask = ({ key, since, dueAt }: Task, { path: _, ...told }: Audience): OpenTask => ({
  ...{ key, told },
  since: since?.getTime() ?? 0,
  dueAt: dueAt?.getTime() ?? null,
})
