import { toLocalTime } from '@undagi/maturity'
import { isFromOutside, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { TaskQuery } from '../../task.ts'
import { readOpenTasks } from '../../task-sources.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { selectAssessment } from '../assessments/usecases/see-offers.ts'
import { seatsNow } from '../assignments/usecases/assigned-now.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { listMembers } from '../people/people.usecases.ts'
import { hasActiveWebhook } from '../webhooks/usecases/has-active-webhook.ts'
import { preferencesOf } from './preferences-of.ts'
import { answersFor, canDo } from './reminders.policy.ts'
import { selectNudges, selectPreferences, selectRules, selectToldWithLetter } from './reminders.repository.ts'
import { withAudience } from './resolve-audience.ts'
import { toRules } from './to-rules.ts'
import { withTold } from './with-told.ts'

interface Looking {
  readonly assessmentId: string
  readonly actor: Actor
  readonly action: Parameters<typeof canDo>[1]
  /** Their tasks alone: what others were told is not read. */
  readonly doerId?: string
  readonly at: Date
  readonly editions: TaskQuery['editions']
}

/** All that is not done in one assessment, with who is to do it and what they were told; 404 for who works elsewhere, 403 for other roles. */
export async function holdTasks(db: Sql, { assessmentId, actor, action, doerId, at, editions }: Looking) {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  const { institutionId, institution } = row
  if (!canDo(actor, action, institutionId)) throw roleNotAllowed()
  const [open, members, preferences, [rules], hasWebhook] = await Promise.all([
    readOpenTasks(db, { assessmentId, withOutside: isOutside(actor, institutionId), at, editions }),
    listMembers(db, institutionId),
    selectPreferences(db, institutionId),
    selectRules(db, institutionId),
    hasActiveWebhook(db, institutionId),
  ])
  const seats = await seatsNow(db, { institutionId, members, at })
  const toDo = open.filter(({ isNotice }) => isNotice !== true)
  const tasks = withAudience(toDo, seats).filter(({ task, audience }) =>
    doerId === undefined ? answersFor(actor, institutionId, task) : audience.doers.includes(doerId),
  )
  const keys = tasks.map(({ task }) => task.key)
  const [told, nudges] = await Promise.all([selectToldWithLetter(db, keys), selectNudges(db, keys)])
  const { timeZone: zone } = institution
  const today = toLocalTime(at.getTime(), zone).day
  return {
    ...{ institutionId, zone, at, hasWebhook, rules: toRules(rules) },
    nameOf: new Map(members.map(({ personId, name }) => [personId, name])),
    preferences: preferencesOf(preferences, seats),
    isToday: (instant: Date) => toLocalTime(instant.getTime(), zone).day === today,
    tasks: withTold(tasks, told, nudges),
  }
}

export type HeldTasks = Awaited<ReturnType<typeof holdTasks>>
export type HeldTask = HeldTasks['tasks'][number]

/**
 * Whether the person judges from outside there, operates for the ministry, or writes down what its letter says: nobody else does what waits outside,
 * or answers for it.
 */
function isOutside({ memberships }: Actor, institutionId: string): boolean {
  const { roles } = ruleOf('assign_assessors')
  const here = memberships.filter((held) => held.institutionId === institutionId)
  return here.some(({ role }) => isFromOutside(role) || roles.includes(role))
}
