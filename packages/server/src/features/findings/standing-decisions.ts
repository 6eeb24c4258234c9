import type { Decisions } from '@undagi/maturity'
import type { DecisionRow } from './findings.repository.ts'

/** The decision that stands for each criterion; one that was taken back stands no more. */
export function standingDecisions(rows: readonly DecisionRow[]): ReadonlyMap<string, DecisionRow> {
  const newest = new Map<string, DecisionRow>()
  for (const row of rows) {
    const known = newest.get(row.criterionCode)
    if (known === undefined || known.sequence < row.sequence) newest.set(row.criterionCode, row)
  }
  return new Map([...newest].filter(([, { verdict }]) => verdict !== 'taken_back'))
}

/** As the engine takes them. */
export function toDecisions(standing: ReadonlyMap<string, DecisionRow>): Decisions {
  return Object.fromEntries(
    [...standing].map(([code, { verdict, reason }]) => [code, { met: verdict === 'met', reason }]),
  )
}
