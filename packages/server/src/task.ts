import type { AssessmentState } from '@undagi/maturity'
import type { MemberRole } from '@undagi/permissions'
import type { Sql } from './platform/database/drizzle-on.ts'

/** What can wait for somebody. Each kind has one source, of the feature whose work it is; all of them stand in `task-sources.ts`. */
export const taskKinds = [
  'contribution',
  'confirmation',
  'consolidation',
  'stage',
  'repair',
  'clarification',
  'objection',
  'signature',
  'handover',
  'recommendation',
] as const
type TaskKind = (typeof taskKinds)[number]

/** Who is to do it: whoever holds one of these roles now, in this unit, and of these people alone where some are named. */
export interface AskedOf {
  readonly roles: readonly MemberRole[]
  readonly unitId?: string
  readonly personIds?: readonly string[]
  /** Where these people do it, below the address of their institution: `/2026/tahap`. */
  readonly path: string
}

/** What somebody in an institution has not done yet. Once it is done, its source does not tell it any more: nothing else ends a task. */
export interface Task {
  /** The same as long as it is the same task: by it the log knows what was told. */
  readonly key: string
  readonly kind: TaskKind
  readonly institutionId: string
  readonly assessmentId: string
  readonly year: number
  /** Whose head is told when it is late; null: it is no unit's. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly indicatorCode: string | null
  /** What is asked, in the words of who asks; null: the kind says it. */
  readonly question: string | null
  /** Where the assessment stands. */
  readonly stage: AssessmentState
  /** Null: it was there from the beginning. */
  readonly since: Date | null
  /** The first instant at which it is late; null: there is no last day. */
  readonly dueAt: Date | null
  /** The first of these that anybody holds does it. */
  readonly askedOf: readonly AskedOf[]
  /** Whether nothing waits where nobody can do it. */
  readonly lapsesUnheld: boolean
}

/** Of one assessment, or of all that the transaction may see. */
export interface TaskQuery {
  readonly assessmentId?: string | undefined
  readonly at: Date
}

/** A feature that gives people tasks says by this what is not done; it decides nothing about who may see it. */
export type TaskSource = (db: Sql, query: TaskQuery) => Promise<readonly Task[]>
