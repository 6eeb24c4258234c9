import type { PrintedValue } from './rank-values.ts'
import { compare, findRational, formatExact, parseRational, type Rational, rational } from './rational.ts'

/** How many values lie from `from` up to, not including, `to`; the last step holds its end too. */
export interface StepCount {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** The whole steps of a stretch: `{ from: '1', to: '5', perUnit: 10 }` is 40 steps of a tenth. */
export interface Steps {
  readonly from: string
  readonly to: string
  readonly perUnit: number
}

/** Counts values by steps of their scale, exactly; what lies outside the scale is counted at its ends. */
export function countPerStep(values: readonly PrintedValue[], steps: Steps): readonly StepCount[] {
  const edges = edgesOf(steps)
  const counts = edges.slice(1).map(() => 0)
  for (const text of values) {
    const value = text === null ? undefined : findRational(text)
    if (value === undefined) continue
    const step = edges.slice(1, -1).filter((edge) => compare(edge, value) <= 0).length
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts.map((count, step) => ({
    from: formatExact(edges[step] ?? rational(0n)),
    to: formatExact(edges[step + 1] ?? rational(0n)),
    count,
  }))
}

function edgesOf({ from, to, perUnit }: Steps): readonly Rational[] {
  const unit = BigInt(perUnit)
  const [first, last] = [parseRational(from), parseRational(to)].map(
    ({ numerator, denominator }) => (numerator * unit) / denominator,
  )
  const count = Number((last ?? 0n) - (first ?? 0n))
  return Array.from({ length: count + 1 }, (_, step) => rational((first ?? 0n) + BigInt(step), unit))
}
