export { actions, actionsOf, ruleOf } from './actions.ts'
export {
  type AssignedTo,
  assignedRoles,
  isAssigned,
  isAssignedRole,
  isBlindOn,
  roleForDuty,
} from './assignment.ts'
export { type Delegation, isInForce, type LentSubject, lentActions, mayThrough } from './delegation.ts'
export { type Duty, duties } from './duties.ts'
export { actsAs, isByLetter, isMinistrysHere, recordingRoles } from './for-ministry.ts'
export { actionsIn, goesOn, type Held, may, type Subject } from './may.ts'
export { type Action, permissionTable } from './permission-table.ts'
export {
  externalRoles,
  type GivenRole,
  givenRoles,
  isExternalRole,
  isFromOutside,
  isUnitRole,
  type MemberRole,
  memberRoles,
  type Role,
  roles,
  unitRoles,
} from './roles.ts'
export { type Rule, type Scope, type State, states } from './rule.ts'
export {
  actionsOfScopes,
  limitTo,
  type TokenScope,
  tokenScopeNames,
  tokenScopes,
} from './token-scopes.ts'
