import { type Action, permissionTable } from './permission-table.ts'
import type { Role } from './roles.ts'
import type { Rule } from './rule.ts'

/** Every action there is, in the order of the table. */
export const actions = Object.keys(permissionTable).filter(isAction)

function isAction(text: string): text is Action {
  return Object.hasOwn(permissionTable, text)
}

/** The line of an action. */
export function ruleOf(action: Action): Rule {
  return permissionTable[action]
}

/** What one role alone allows, in the order of the table. What everyone who is signed in may do is not a role's doing. */
export function actionsOf(role: Role): Action[] {
  return actions.filter((action) => ruleOf(action).roles.some((each) => each === role))
}
