import { type Action, isFromOutside, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { Task } from '../../task.ts'

/** Each side answers for its own: who answers for the institution is not told how far assessors are, nor the ministry what waits in the institution. */
export function answersFor(
  { memberships }: Pick<Actor, 'memberships'>,
  institutionId: string,
  { isOutside = false }: Pick<Task, 'isOutside'>,
): boolean {
  const own = memberships.filter(({ role }) => isFromOutside(role) === isOutside)
  return may(own, 'oversee_tasks', { institutionId })
}

type ReminderAction = Extract<
  Action,
  'see_own_tasks' | 'keep_own_reminders' | 'oversee_tasks' | 'remind_people'
>

/** Whether the person's roles there allow it. */
export function canDo(
  { memberships }: Pick<Actor, 'memberships'>,
  action: ReminderAction,
  institutionId: string,
) {
  return may(memberships, action, { institutionId })
}
