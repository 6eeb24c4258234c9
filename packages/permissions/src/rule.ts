import type { AssessmentState } from '@undagi/maturity'
import type { Duty } from './duties.ts'
import type { MemberRole } from './roles.ts'

/**
 * What a rule is asked about. `everyone` needs no session; `signed_in` any session; `installation` a role in any institution of it;
 * `institution` and `assessment` a role in that institution, and the state the thing is in.
 */
export type Scope = 'everyone' | 'signed_in' | 'installation' | 'institution' | 'assessment'

/** Where an assessment stands. A round that was withdrawn takes its assessment with it, wherever it stood. */
export const states = [
  'filling',
  'verification',
  'signing',
  'submitted',
  'document_review',
  'interview',
  'site_visit',
  'score_review',
  'consolidation',
  'published',
  'withdrawn',
] as const satisfies readonly (AssessmentState | 'withdrawn')[]
export type State = (typeof states)[number]

/** One line of the table. */
export interface Rule {
  readonly scope: Scope
  /** Who holds one of these may; nobody else. */
  readonly roles: readonly MemberRole[]
  /** Only while the assessment is in one of these; for other scopes there are none. */
  readonly states: readonly State[]
  /** Only for who made the thing. */
  readonly ownOnly: boolean
  /** What who judges from outside must be assigned for it; null: nothing, so that one who is asked can find out what. */
  readonly duties: readonly Duty[] | null
  /** Whether a delegation lends it to a colleague, for the indicators that it names. */
  readonly isLent: boolean
  /** Whether it waits until the round is unlocked, where somebody locked it. */
  readonly stopsWhenLocked: boolean
  /** Who of these only records what a letter of the ministry says, instead of acting for it. */
  readonly byLetter: readonly MemberRole[]
  /** Whether they no longer do where somebody operates for the ministry: who is judged makes no result beside it. */
  readonly untilMinistry: boolean
}
