import { actions, ruleOf } from './actions.ts'
import { type AssignedTo, isAssigned, isAssignedRole } from './assignment.ts'
import type { Action } from './permission-table.ts'
import type { MemberRole } from './roles.ts'
import type { State } from './rule.ts'

/** A membership that holds at this instant; whoever asks has left out the others. */
export interface Held {
  readonly institutionId: string
  readonly role: MemberRole
  /** Held by a token: good for these actions and no others. */
  readonly only?: readonly Action[]
  /** Of who judges from outside: what they were assigned. Left out: nothing. */
  readonly assigned?: readonly AssignedTo[]
  /** Whether nobody operates at the institution for the ministry. Left out: somebody does, and nobody records its letters in its place. */
  readonly withoutMinistry?: boolean
}

/** What the action is about. */
export interface Subject {
  /** Left out for what belongs to no institution. */
  readonly institutionId?: string
  /** Of an assessment. */
  readonly state?: State
  /** Left out: who judges from outside is refused whatever is an assessment's. */
  readonly assessmentId?: string
  readonly indicatorCode?: string
  /** Whether somebody locked the round of the assessment. Left out: it is not locked, or it does not matter here. */
  readonly isLocked?: boolean
  /** Whether the person made the thing. */
  readonly isOwn?: boolean
}

/** The look-up: deny by default. Null stands for somebody without a session. */
export function may(held: readonly Held[] | null, action: Action, subject: Subject = {}): boolean {
  const { scope, roles, states, ownOnly } = ruleOf(action)
  if (scope === 'everyone') return true
  if (held === null) return false
  if (scope === 'signed_in') return held.every((each) => isGoodFor(each, action))
  if (ownOnly && subject.isOwn !== true) return false
  if (scope === 'assessment' && !states.some((state) => state === subject.state)) return false
  if (!goesOn(action, subject)) return false
  const counts = (each: Held) =>
    isGoodFor(each, action) &&
    isOpenTo(each, action, subject) &&
    !yields(each, action) &&
    (scope === 'installation' || each.institutionId === subject.institutionId)
  return held.some((each) => counts(each) && roles.includes(each.role))
}

/**
 * Whether a lock of the round leaves this to be done: the one rule for what a server refuses then, and for what therefore waits for nobody. What
 * those outside judge, and what the two sides say to each other about it, goes on.
 */
export function goesOn(action: Action, { isLocked = false }: Pick<Subject, 'isLocked'>): boolean {
  return !isLocked || !ruleOf(action).stopsWhenLocked
}

function isGoodFor({ only }: Held, action: Action): boolean {
  return only === undefined || only.includes(action)
}

/** Who judges from outside does it where they were assigned. */
function isOpenTo({ role, assigned = [] }: Held, action: Action, subject: Subject): boolean {
  return !isAssignedRole(role) || isAssigned(assigned, ruleOf(action), subject)
}

/** Whether the ministry does it here itself, and not who would record its letter. */
function yields({ role, withoutMinistry = false }: Held, action: Action): boolean {
  const { byLetter, untilMinistry } = ruleOf(action)
  return untilMinistry && !withoutMinistry && byLetter.includes(role)
}

/** Everything a person may do in one institution, for pages that show no button that would be refused. */
export function actionsIn(held: readonly Held[], institutionId: string): Action[] {
  const here = held.filter((each) => each.institutionId === institutionId)
  return actions.filter((action) => {
    const { scope, roles } = ruleOf(action)
    if (scope === 'everyone' || scope === 'signed_in') return false
    return here.some(
      (each) =>
        isGoodFor(each, action) &&
        roles.includes(each.role) &&
        !yields(each, action) &&
        isOpenSomewhere(each, action),
    )
  })
}

/** In one of the assessments that were assigned. */
function isOpenSomewhere(held: Held, action: Action): boolean {
  if (!isAssignedRole(held.role) || ruleOf(action).duties === null) return true
  return (held.assigned ?? []).some(({ assessmentId }) => isOpenTo(held, action, { assessmentId }))
}
