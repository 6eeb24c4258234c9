import { compare, createScorer, type Instrument, parseRational, type ScoreResult } from '@undagi/maturity'
import type { RatedInstitution } from '../national/ratings.ts'

export interface RankedInstitution {
  readonly name: string
  readonly result: ScoreResult
  /** Equal exact indices share a rank, and the next rank counts them all: 1, 2, 2, 4. */
  readonly rank: number
}

/** The whole way that is timed: parsed ratings of a nation in, full explained results out, ranked by the exact index. */
export function rankInstitutions(
  instrument: Instrument,
  institutions: readonly RatedInstitution[],
): readonly RankedInstitution[] {
  const score = createScorer(instrument)
  const scored = institutions.map(({ name, ratings }) => {
    const result = score(ratings)
    return { name, result, index: parseRational(result.index.exact) }
  })
  const descending = scored.toSorted((a, b) => compare(b.index, a.index))
  let rank = 1
  return descending.map(({ name, result, index }, position) => {
    const before = descending[position - 1]
    if (before !== undefined && compare(before.index, index) !== 0) rank = position + 1
    return { name, result, rank }
  })
}
