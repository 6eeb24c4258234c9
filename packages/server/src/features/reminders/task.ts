import type { AssessmentState } from '@undagi/maturity'

/** What somebody in an institution has not done yet. Each feature that gives tasks says so by a source. */
export interface Task {
  /** The same as long as it is the same task: by it the log knows what was told. */
  readonly key: string
  readonly kind: 'contribution' | 'stage' | 'recommendation'
  readonly institutionId: string
  readonly assessmentId: string
  readonly year: number
  /** Of what a unit is asked, or is to follow. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly indicatorCode: string | null
  /** Who was named for it, where somebody was. */
  readonly ownerId: string | null
  /** What was asked or recommended, in the words of who said it; null where the stage says it. */
  readonly question: string | null
  readonly stage: AssessmentState
  /** Null: it was there from the beginning. */
  readonly since: Date | null
  /** The first instant at which it is late; null: there is no last day, so nobody is reminded of it. */
  readonly dueAt: Date | null
}

/** Of one assessment, or of all that the transaction may see. */
export interface TaskQuery {
  readonly assessmentId?: string | undefined
  readonly at: Date
}
