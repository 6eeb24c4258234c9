import { type ExactNumber, toExactNumber } from '../explain-score.ts'
import { compare, parseRational, type Rational, subtract, ZERO } from '../rational.ts'
import type { ScoreResult } from '../score-result.ts'

/** What the way of one indicator, from what the institution said to what became of it, does to the index. */
export interface StageGap {
  readonly code: string
  readonly direction: 'up' | 'down' | 'same'
  /** In points of the index, without a sign: the direction says it. */
  readonly points: ExactNumber
}

/**
 * Every indicator by what the index lost through it, the most first, then those that changed nothing, then what it gained: a level less at
 * an indicator of great weight stands above two at one of little. Of the same size, in the order of the instrument. All of them together
 * are exactly the way of the index. Both results are of one edition.
 */
export function rankGaps(self: ScoreResult, official: ScoreResult): readonly StageGap[] {
  return Object.values(official.nodes)
    .filter(({ kind }) => kind === 'indicator')
    .map(({ code, contribution }) => {
      const before = self.nodes[code]?.contribution ?? '0'
      return { code, shift: subtract(parseRational(contribution), parseRational(before)) }
    })
    .toSorted((one, other) => compare(one.shift, other.shift))
    .map(({ code, shift }) => ({ code, ...withoutSign(shift) }))
}

function withoutSign(shift: Rational): Pick<StageGap, 'direction' | 'points'> {
  const order = compare(shift, ZERO)
  const points = toExactNumber(order < 0 ? subtract(ZERO, shift) : shift)
  return { direction: order < 0 ? 'down' : order > 0 ? 'up' : 'same', points }
}
