import { type ExactNumber, toExactNumber } from './explain-score.ts'
import { compare, formatDecimal, parseRational, subtract } from './rational.ts'
import type { FractionText } from './score-result.ts'

/** How far two values are from each other, and in which direction the way goes. */
export interface DifferenceProof {
  readonly from: ExactNumber
  readonly to: ExactNumber
  readonly direction: 'up' | 'down' | 'same'
  /** Without a sign: the direction says it. */
  readonly distance: ExactNumber
  /** The distance rounded half up from its exact value, never the difference of two rounded values. */
  readonly rounded: string
}

/** The way from last year, or to a target: `explainDifference('2.44', '6091/2000', 2).rounded` is "0.61". */
export function explainDifference(from: FractionText, to: FractionText, decimals: number): DifferenceProof {
  const [start, end] = [parseRational(from), parseRational(to)]
  const order = compare(end, start)
  const distance = order < 0 ? subtract(start, end) : subtract(end, start)
  return {
    from: toExactNumber(start),
    to: toExactNumber(end),
    direction: order > 0 ? 'up' : order < 0 ? 'down' : 'same',
    distance: toExactNumber(distance),
    rounded: formatDecimal(distance, decimals),
  }
}
