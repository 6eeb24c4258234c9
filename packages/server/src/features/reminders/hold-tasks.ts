import { type ReminderPreference, toLocalTime } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { selectAssessment } from '../assessments/usecases/see-offers.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { listMembers } from '../people/people.usecases.ts'
import { canDo } from './reminders.policy.ts'
import { selectNudges, selectPreferences, selectRules, selectToldWithLetter } from './reminders.repository.ts'
import { resolveAudience } from './resolve-audience.ts'
import { readOpenTasks } from './task-sources.ts'
import { toRules } from './to-rules.ts'

interface Looking {
  readonly assessmentId: string
  readonly actor: Actor
  readonly action: Parameters<typeof canDo>[1]
  readonly at: Date
}

/** All that is not done in one assessment, with who is to do it and what they were told; 404 for who works elsewhere, 403 for other roles. */
export async function holdTasks(db: Sql, { assessmentId, actor, action, at }: Looking) {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  const { institutionId, institution } = row
  if (!canDo(actor, action, institutionId)) throw roleNotAllowed()
  const tasks = await readOpenTasks(db, { assessmentId, at })
  const members = (await listMembers(db, institutionId)).filter(
    ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
  )
  const keys = tasks.map(({ key }) => key)
  const [told, nudges, preferences, [rules]] = [
    await selectToldWithLetter(db, assessmentId),
    await selectNudges(db, keys),
    await selectPreferences(db, institutionId),
    await selectRules(db, institutionId),
  ]
  const { timeZone: zone } = institution
  const today = toLocalTime(at.getTime(), zone).day
  return {
    ...{ institutionId, zone, at, rules: toRules(rules) },
    nameOf: new Map(members.map(({ personId, name }) => [personId, name])),
    preferences: new Map<string, ReminderPreference>(
      preferences.map(({ personId, letters }) => [personId, letters]),
    ),
    isToday: (instant: Date) => toLocalTime(instant.getTime(), zone).day === today,
    tasks: tasks.map((task) => ({
      task,
      audience: resolveAudience(task, members),
      told: told.filter(({ telling }) => telling.taskKey === task.key),
      nudgedAt: nudges.find(({ taskKey }) => taskKey === task.key)?.askedAt ?? null,
    })),
  }
}

export type HeldTasks = Awaited<ReturnType<typeof holdTasks>>
export type HeldTask = HeldTasks['tasks'][number]
