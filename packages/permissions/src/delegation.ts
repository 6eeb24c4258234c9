import { actions, ruleOf } from './actions.ts'
import { may } from './may.ts'
import type { Action } from './permission-table.ts'
import type { MemberRole } from './roles.ts'
import type { State } from './rule.ts'

/** Somebody lets a colleague fill in named indicators of one assessment for a time, under the colleague's own name. */
export interface Delegation {
  readonly institutionId: string
  readonly assessmentId: string
  readonly indicatorCodes: readonly string[]
  readonly fromMs: number
  readonly untilMs: number
  readonly withdrawnMs: number | null
  /** What its giver holds there now, not when it was given: nobody lends what they no longer have. */
  readonly giverRoles: readonly MemberRole[]
}

/** What the action is about. */
export interface LentSubject {
  readonly institutionId: string
  readonly assessmentId?: string
  readonly indicatorCode?: string
  readonly state?: State
  /** Whether the person made the thing. */
  readonly isOwn?: boolean
}

/** From its first instant until just before its last, while nobody has withdrawn it. */
export function isInForce({ fromMs, untilMs, withdrawnMs }: Delegation, atMs: number): boolean {
  return fromMs <= atMs && atMs < untilMs && (withdrawnMs === null || atMs < withdrawnMs)
}

/**
 * Whether a delegation in force lends this: only what the table lets be lent, only for the named indicators, and never more than
 * its giver may do at this moment.
 */
export function mayThrough(delegation: Delegation, action: Action, subject: LentSubject): boolean {
  const { scope, isLent } = ruleOf(action)
  const { institutionId, assessmentId, indicatorCodes, giverRoles } = delegation
  if (!isLent) return false
  if (scope === 'assessment') {
    if (subject.assessmentId !== assessmentId) return false
    if (subject.indicatorCode === undefined || !indicatorCodes.includes(subject.indicatorCode)) return false
  }
  return may(
    giverRoles.map((role) => ({ institutionId, role })),
    action,
    subject,
  )
}

/** Everything that a delegation lends on each of its indicators while they are filled in, in the order of the table. */
export function lentActions(delegation: Delegation): Action[] {
  const [indicatorCode] = delegation.indicatorCodes
  if (indicatorCode === undefined) return []
  const { institutionId, assessmentId } = delegation
  return actions.filter((action) =>
    mayThrough(delegation, action, {
      institutionId,
      assessmentId,
      indicatorCode,
      state: 'filling',
      isOwn: true,
    }),
  )
}
