import { type Duty, duties } from './duties.ts'
import type { MemberRole } from './roles.ts'
import type { Rule, Scope, State } from './rule.ts'

/** Who may, where, and while the assessment stands in one of these states. */
export function rule(scope: Scope, roles: readonly MemberRole[], states: readonly State[] = []): Rule {
  const asked = { ownOnly: false, isLent: false, stopsWhenLocked: false, byLetter: [], untilMinistry: false }
  return { scope, roles, states, duties, ...asked }
}

/** Also to who was asked to judge from outside and not assigned anything yet. */
export function unassigned(each: Rule): Rule {
  return { ...each, duties: null }
}

/** To who judges or reviews, and not to who rates a second time. */
export function notBlind(each: Rule): Rule {
  return { ...each, duties: ['judging', 'review'] }
}

/** To who judges from outside for one duty alone. */
export function only(duty: Duty, each: Rule): Rule {
  return { ...each, duties: [duty] }
}

/** Not in a locked round: what the institution fills in, what units are asked and answer, what moves the assessment on, by which rules it is judged. */
export function untilLocked(each: Rule): Rule {
  return { ...each, stopsWhenLocked: true }
}

/** A delegation lends it, as far as its giver holds it. */
export function lent(each: Rule): Rule {
  return { ...each, isLent: true }
}

/** The ministry's: of who may, these record what a letter of it says. */
export function byLetter(recording: readonly MemberRole[], each: Rule): Rule {
  return { ...each, byLetter: recording }
}

/** The ministry's alone where somebody operates for it; elsewhere these record what a letter of it says. */
export function untilMinistry(recording: readonly MemberRole[], each: Rule): Rule {
  return { ...byLetter(recording, each), untilMinistry: true }
}
