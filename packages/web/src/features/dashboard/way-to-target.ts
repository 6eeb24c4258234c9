import {
  type DifferenceProof,
  explainDifference,
  formatDecimal,
  parseRational,
  type ScoredValue,
} from '@undagi/maturity'
import type { Dashboard } from './use-dashboard.ts'

interface WayInput {
  readonly target: string | null
  readonly decimals: number
  readonly index: ScoredValue
}

export interface WayToTarget {
  /** The target as it is shown: "3.20". */
  readonly target: string
  readonly proof: DifferenceProof
  /** The distance as it is shown, and whether that is the rounded one. */
  readonly distance: string
  readonly isRounded: boolean
}

/** From the index to the target, told exactly where rounding would make a small rest look like none. */
export function wayToTarget({ target, decimals, index }: WayInput): WayToTarget | null {
  if (target === null) return null
  const shown = formatDecimal(parseRational(target), decimals)
  const proof = explainDifference(index, { exact: target, rounded: shown })
  const vanishes = proof.direction !== 'same' && parseRational(proof.rounded).numerator === 0n
  return {
    target: shown,
    proof,
    distance: vanishes ? proof.distance.text : proof.rounded,
    isRounded: !vanishes,
  }
}

export const wayOf = ({ assessment, instrument, result }: Dashboard) =>
  wayToTarget({ target: assessment.target, decimals: instrument.rounding.decimals, index: result.index })
