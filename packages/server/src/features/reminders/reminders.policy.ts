import { type Action, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

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
