import { type DifferenceProof, explainDifference } from '../explain-difference.ts'
import { compare, parseRational } from '../rational.ts'
import type { ScoredValue, ScoreResult } from '../score-result.ts'

/** Where an indicator went between two stages; `null` where one of them leaves it unanswered and the other does not. */
export type Direction = DifferenceProof['direction'] | null

export interface StageComparison {
  readonly index: DifferenceProof
  /** By code, in the order of the instrument. */
  readonly indicators: Readonly<Record<string, Direction>>
  readonly raised: number
  readonly lowered: number
}

/**
 * What the institution said of itself beside what became of it: of Denpasar in 2021, 3.75 and 3.19, 25 indicators lowered and 4 raised.
 * Both results are of one edition.
 */
export function compareStages(self: ScoreResult, official: ScoreResult): StageComparison {
  const indicators = Object.values(official.nodes)
    .filter(({ kind }) => kind === 'indicator')
    .map(({ code, value }): [string, Direction] => [
      code,
      directionOf(self.nodes[code]?.value ?? null, value),
    ])
  const counted = (wanted: Direction) => indicators.filter(([, direction]) => direction === wanted).length
  return {
    index: explainDifference(self.index, official.index),
    indicators: Object.fromEntries(indicators),
    raised: counted('up'),
    lowered: counted('down'),
  }
}

function directionOf(from: ScoredValue | null, to: ScoredValue | null): Direction {
  if (from === null && to === null) return 'same'
  if (from === null || to === null) return null
  const order = compare(parseRational(to.exact), parseRational(from.exact))
  return order > 0 ? 'up' : order < 0 ? 'down' : 'same'
}
