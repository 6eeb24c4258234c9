import type { VerdictRow } from './examinations.repository.ts'

export const examinationStates = ['waiting', 'revised', 'accepted', 'repair_asked', 'refused'] as const
export type ExaminationState = (typeof examinationStates)[number]

type Verdict = Pick<VerdictRow, 'verdict' | 'revision' | 'sequence'>

/** The newest of one offer; undefined: none, or the newest was taken back. */
export function standingVerdict<Row extends Verdict>(rows: readonly Row[]): Row | undefined {
  const newest = rows.reduce<Row | undefined>(
    (latest, row) => (latest === undefined || row.sequence > latest.sequence ? row : latest),
    undefined,
  )
  return newest?.verdict === 'taken_back' ? undefined : newest
}

/** Where what is offered stands: what was judged in an older revision waits to be looked at again, also what was accepted. */
export function examinationState(standing: Verdict | undefined, newestRevision: number): ExaminationState {
  if (standing === undefined || standing.verdict === 'taken_back') return 'waiting'
  return standing.revision < newestRevision ? 'revised' : standing.verdict
}
