import { type DifferenceProof, explainDifference, formatDecimal, parseRational } from '@undagi/maturity'
import type { Dashboard } from './use-dashboard.ts'

export interface WayToTarget {
  /** The target as it is shown: "3.20". */
  readonly target: string
  readonly proof: DifferenceProof
  /** The distance as it is shown, and whether that is the rounded one. */
  readonly distance: string
  readonly isRounded: boolean
}

/** From the index to the target, told exactly where rounding would make a small rest look like none. */
export function wayToTarget({
  assessment,
  instrument,
  result,
}: Pick<Dashboard, 'assessment' | 'instrument' | 'result'>): WayToTarget | null {
  if (assessment.target === null) return null
  const target = formatDecimal(parseRational(assessment.target), instrument.rounding.decimals)
  const proof = explainDifference(result.index, { exact: assessment.target, rounded: target })
  const vanishes = proof.direction !== 'same' && parseRational(proof.rounded).numerator === 0n
  return { target, proof, distance: vanishes ? proof.distance.text : proof.rounded, isRounded: !vanishes }
}
