import type { Instrument, ScoreResult } from '@undagi/maturity'
import type { RatingRow } from '@undagi/result-tables'

export interface ScoredRow {
  readonly row: RatingRow
  readonly result: ScoreResult
}

/** Turns scored rows into the text of one output format, piece by piece. */
export type ScoreFormat = (instrument: Instrument, rows: ScoredRows) => AsyncIterable<string>

export type ScoredRows = AsyncIterable<ScoredRow> | Iterable<ScoredRow>

/** Codes of the groups below the root, in the order of the result: aspects and domains. */
export function groupCodes({ nodes, rootCode }: ScoreResult): readonly string[] {
  return below(rootCode).filter((code) => nodes[code]?.kind === 'group')

  function below(code: string): string[] {
    return (nodes[code]?.children ?? []).flatMap((child) => [child, ...below(child)])
  }
}
