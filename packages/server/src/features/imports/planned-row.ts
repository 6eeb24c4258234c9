import { createHash } from 'node:crypto'

export type RowStatus =
  | 'adds'
  | 'changes'
  | 'same'
  | 'undecided'
  | 'left_out'
  | 'not_yours'
  | 'other_edition'
  | 'sent'
  | 'clash'
  | 'not_assessor'

/** What a person must settle before anything is applied. */
export const unsettled: ReadonlySet<RowStatus> = new Set([
  'undecided',
  'other_edition',
  'sent',
  'clash',
  'not_assessor',
])

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Difference {
  /** An indicator's code, a group's code, or "indeks" and "predikat". */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What applying would do with one row of the file. */
export interface PlannedRow {
  readonly line: number
  readonly name: string
  readonly year: number
  readonly status: RowStatus
  readonly to: Named | null
  /** Whom it may be about; of an undecided row. */
  readonly candidates: readonly Named[]
  readonly differences: readonly Difference[]
  /** How many values are in the file and already there. */
  readonly unchanged: number
  readonly notes: readonly string[]
  /** What the differences were read from: applying refuses when it is no longer so. */
  readonly seen: string
}

/** Of everything that a plan says: two plans with one digest do the same. */
export function digestOf(rows: readonly PlannedRow[]): string {
  const hash = createHash('sha256')
  for (const { line, status, to, seen, differences } of rows) {
    hash.update(JSON.stringify([line, status, to?.id, seen, differences]))
  }
  return hash.digest('hex').slice(0, 32)
}
