import { formatDecimal, parseRational, subtract, toFractionText } from './rational.ts'
import type { FractionText, ScoredValue, ScoreResult } from './score-result.ts'

export interface ResultComparison {
  /** `false` across editions: the indices then measure different things, and no difference is given. */
  readonly comparable: boolean
  readonly index: ValueComparison
  /** By code; empty where the results are not comparable. */
  readonly nodes: Readonly<Record<string, ValueComparison>>
}

export interface ValueComparison {
  readonly before: ScoredValue | null
  readonly after: ScoredValue | null
  readonly difference: Difference | null
}

export interface Difference {
  readonly exact: FractionText
  /** The exact difference, rounded. */
  readonly rounded: string
  /** The difference of the two published figures, as a reader subtracts them: 3.05 − 2.44 = "0.61". */
  readonly published: string
}

/**
 * Compares two results node by node. Results of different editions are not comparable (a change from 35 to 47
 * indicators is a break, not a decline): `compareResults(result2018, result2021).comparable` is `false`.
 */
export function compareResults(before: ScoreResult, after: ScoreResult): ResultComparison {
  const comparable = before.instrument.id === after.instrument.id
  const codes = comparable ? new Set([...Object.keys(before.nodes), ...Object.keys(after.nodes)]) : []
  const nodes = Array.from(codes, (code): [string, ValueComparison] => [
    code,
    compareValues(before.nodes[code]?.value ?? null, after.nodes[code]?.value ?? null),
  ])
  const index = comparable
    ? compareValues(before.index, after.index)
    : { before: before.index, after: after.index, difference: null }
  return { comparable, index, nodes: Object.fromEntries(nodes) }
}

function compareValues(before: ScoredValue | null, after: ScoredValue | null): ValueComparison {
  if (before === null || after === null) return { before, after, difference: null }
  const exact = subtract(parseRational(after.exact), parseRational(before.exact))
  const published = subtract(parseRational(after.rounded), parseRational(before.rounded))
  const decimals = after.rounded.split('.')[1]?.length ?? 0
  const difference = {
    exact: toFractionText(exact),
    rounded: formatDecimal(exact, decimals),
    published: formatDecimal(published, decimals),
  }
  return { before, after, difference }
}
