import { type ExactNumber, toExactNumber } from './explain-score.ts'
import { compare, formatDecimal, parseRational, subtract } from './rational.ts'
import type { ScoredValue } from './score-result.ts'

/** How far two values are from each other, and in which direction the way goes. */
export interface DifferenceProof {
  readonly from: ExactNumber
  readonly to: ExactNumber
  readonly direction: 'up' | 'down' | 'same'
  /** Without a sign: the direction says it. */
  readonly distance: ExactNumber
  /** The exact distance, rounded: never the difference of two rounded values. */
  readonly rounded: string
  /** The distance of the two published figures, as a reader subtracts them; may differ from `rounded` by one in the last place. */
  readonly published: string
}

/**
 * The way from last year to now, or from now to a target, in exact parts: from 2.44 to 3.0455 the distance is 0.6055,
 * rounded 0.61. Decimals as the second value shows them.
 */
export function explainDifference(from: ScoredValue, to: ScoredValue): DifferenceProof {
  const [start, end] = [parseRational(from.exact), parseRational(to.exact)]
  const decimals = to.rounded.split('.')[1]?.length ?? 0
  const order = compare(end, start)
  const distance = order < 0 ? subtract(start, end) : subtract(end, start)
  const shown = subtract(parseRational(to.rounded), parseRational(from.rounded))
  return {
    from: toExactNumber(start),
    to: toExactNumber(end),
    direction: order > 0 ? 'up' : order < 0 ? 'down' : 'same',
    distance: toExactNumber(distance),
    rounded: formatDecimal(distance, decimals),
    published: formatDecimal(shown, decimals).replace('-', ''),
  }
}
