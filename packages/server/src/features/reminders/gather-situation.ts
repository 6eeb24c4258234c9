import type { LocalZone, OpenTask, ReminderRules, ReminderSituation } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Task, TaskQuery } from '../../task.ts'
import { readOpenTasks } from '../../task-sources.ts'
import { type SeatNow, seatsNowOfAll } from '../assignments/usecases/assigned-now.ts'
import { listMembersOfAll } from '../people/people.usecases.ts'
import { preferencesOf } from './preferences-of.ts'
import { selectNudges, selectPlaces, selectPreferencesOfAll, selectTellings } from './reminders.repository.ts'
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
  readonly institution: {
    readonly id: string
    readonly name: string
    readonly slug: string
    readonly timeZone: LocalZone
  }
  readonly rules: ReminderRules
  readonly taskByKey: ReadonlyMap<string, TaskToTell>
  readonly situation: ReminderSituation
  readonly people: ReadonlyMap<string, Reminded>
}

const dayMs = 24 * 60 * 60_000

type Looking = Pick<TaskQuery, 'at' | 'editions'>

export async function gatherSituation(
  db: Sql,
  { institutionId, ...looking }: Looking & { readonly institutionId: string },
): Promise<Gathered> {
  const [gathered] = await gatherSituations(db, [institutionId], looking)
  if (gathered === undefined) throw new Error('There is no such institution')
  return gathered
}

/** The same of many institutions, in as many queries as of one. */
export async function gatherSituations(
  db: Sql,
  institutionIds: readonly string[],
  { at, editions }: Looking,
): Promise<readonly Gathered[]> {
  const [open, places, preferences, members] = await Promise.all([
    readOpenTasks(db, { at, editions }),
    selectPlaces(db, institutionIds),
    selectPreferencesOfAll(db, institutionIds),
    listMembersOfAll(db, institutionIds),
  ])
  const tasks = open.filter(({ institutionId }) => institutionIds.includes(institutionId))
  // The tasks say which lines of the log count.
  const keys = tasks.map(({ key }) => key)
  const [told, nudges, seats] = await Promise.all([
    selectTellings(db, institutionIds, { keys, since: new Date(at.getTime() - 2 * dayMs) }),
    selectNudges(db, keys),
    seatsNowOfAll(db, members, at),
  ])
  const of = {
    ...{ tasks: byInstitution(tasks), preferences: byInstitution(preferences) },
    ...{ told: byInstitution(told), nudges: byInstitution(nudges) },
  }
  return places.map(({ institution, rules }) => {
    const { id } = institution
    return toGathered({
      ...{ institution, rules: toRules(rules ?? undefined), seats: seats.get(id) ?? [], at },
      ...{ tasks: of.tasks.get(id) ?? [], preferences: of.preferences.get(id) ?? [] },
      ...{ told: of.told.get(id) ?? [], nudges: of.nudges.get(id) ?? [] },
    })
  })
}

function byInstitution<Row extends { readonly institutionId: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ institutionId }) => institutionId)
}

type Rows<Select extends (...given: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Select>>

interface Read extends Pick<Gathered, 'institution' | 'rules'> {
  readonly seats: readonly SeatNow[]
  readonly tasks: readonly Task[]
  readonly told: Rows<typeof selectTellings>
  readonly nudges: Rows<typeof selectNudges>
  readonly preferences: Rows<typeof selectPreferencesOfAll>
  readonly at: Date
}

function toGathered({ institution, rules, seats, at, ...read }: Read): Gathered {
  const tasks = withAudience(read.tasks, seats)
  return {
    ...{ institution, rules },
    taskByKey: new Map(tasks.map(({ task, audience: { path } }) => [task.key, { ...task, path }])),
    people: new Map(seats.map(({ personId, name, email }) => [personId, { name, email }])),
    situation: {
      ...{ rules, zone: institution.timeZone, now: at.getTime() },
      tasks: tasks.map(({ task, audience }) => toOpenTask(task, audience)),
      log: read.told.map(({ dueAt, toldAt, ...each }) => ({
        ...each,
        dueAt: dueAt?.getTime() ?? null,
        at: toldAt.getTime(),
      })),
      nudges: read.nudges.map(({ taskKey, askedAt }) => ({ taskKey, at: askedAt.getTime() })),
      preferences: preferencesOf(read.preferences, seats),
    },
  }
}

/** What was there from the beginning, and has no last day, was never given: nobody is told of it. */
const toOpenTask = ({ key, since, dueAt }: Task, { path: _, ...told }: Audience): OpenTask => ({
  ...{ key, told },
  since: since?.getTime() ?? 0,
  dueAt: dueAt?.getTime() ?? null,
})
