import { actions, ruleOf } from './actions.ts'
import { type Held, may, type Subject } from './may.ts'
import type { Action } from './permission-table.ts'
import { type MemberRole, memberRoles } from './roles.ts'

/** Who records letters of the ministry anywhere in the table: for them it matters whether somebody operates for it. */
export const recordingRoles: readonly MemberRole[] = memberRoles.filter((role) =>
  actions.some((action) => ruleOf(action).untilMinistry && ruleOf(action).byLetter.includes(role)),
)

/** As whom of these, the first that may, somebody does what is the ministry's. Who is of the ministry stands first: of them no letter is asked. */
export function actsAs<Role extends MemberRole>(
  inOrder: readonly Role[],
  held: readonly Held[],
  { action, ...subject }: Subject & { readonly action: Action },
): Role | undefined {
  return inOrder.find((role) =>
    may(
      held.filter((each) => each.role === role),
      action,
      subject,
    ),
  )
}

/** Whether the person could do it only as who records what a letter says. */
export function isByLetter(held: readonly Held[], action: Action, subject: Subject): boolean {
  const { byLetter } = ruleOf(action)
  return !may(
    held.filter(({ role }) => !byLetter.includes(role)),
    action,
    subject,
  )
}

/** Whether nothing stands against it but that somebody operates here for the ministry. */
export function isMinistrysHere(held: readonly Held[], action: Action, subject: Subject): boolean {
  const alone = held.map((each) => ({ ...each, withoutMinistry: true }))
  return !may(held, action, subject) && may(alone, action, subject)
}
