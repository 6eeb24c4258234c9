import type { AssessmentState } from '@undagi/maturity'
import type { Action, MemberRole } from '@undagi/permissions'
import type { Editions } from './features/instruments/editions.ts'
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
  'judging',
  'second_rating',
  'review',
  'settlement',
  'objection_answer',
  'objection_accepted',
  'staffing',
  'stopped_assignment',
  'request_closed',
] as const
type TaskKind = (typeof taskKinds)[number]

/** Who is to do it: whoever holds one of these roles now, in this unit, and of these people alone where some are named. */
export interface AskedOf {
  readonly roles: readonly MemberRole[]
  readonly unitId?: string
  readonly personIds?: readonly string[]
  /** What they do there: who judges from outside is asked where an assignment lets them, and where none is named, not at all. */
  readonly action?: Action
  /** Only where nobody holds this role. */
  readonly unlessHeld?: MemberRole
  /** Only where somebody holds this role. */
  readonly whereHeld?: MemberRole
  /** Not of whoever holds this role as well. */
  readonly unlessAlso?: MemberRole
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
  /** What it is to do: where a lock of the round stops that, it waits for nobody. */
  readonly does: Action
  /** Whether the round is locked now. Left out: it is not, or its source tells nothing of locked rounds. */
  readonly isLocked?: boolean
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
  /** Of those who judge from outside, and of the ministry: who answers for the institution is not told how far they are. Left out: the institution's own. */
  readonly isOutside?: boolean
  /** Nothing is to be done: it is told once by letter, and is on no page of tasks. */
  readonly isNotice?: boolean
  /** Of what is done indicator by indicator: how many are left. Told to who is to do it alone. */
  readonly left?: { readonly count: number; readonly of: number }
}

/** Of one assessment, or of all that the transaction may see. */
export interface TaskQuery {
  readonly assessmentId?: string | undefined
  /** False: whoever asks neither judges from outside nor acts for the ministry or by its letter, so what waits outside is not read. */
  readonly withOutside?: boolean
  readonly at: Date
  /** What is judged, where an edition says it. */
  readonly editions: Pick<Editions, 'getWithin'>
}

/** A feature that gives people tasks says by this what is not done; it decides nothing about who may see it. */
export type TaskSource = (db: Sql, query: TaskQuery) => Promise<readonly Task[]>
